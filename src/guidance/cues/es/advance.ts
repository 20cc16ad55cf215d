import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Love, desire, and compliments on looks. */

/** The reader's own people, who may well say so. */
const ownPeople = [
  'quiero|amo|mucho mami|papi|ma|pa',
  '@kin $|te|y|que|feliz|x|por',
  '@kin',
  'feliz cumple*|aniversario',
  'leche|pan|cena|super',
  '@laugh',
]

export default [
  {
    id: 'es-love',
    kind: 'advance',
    phrases: [
      'te @very? amo',
      'te @very? adoro|deseo @end|tanto|con',
      'la|lo amo|adoro|deseo @end',
      'me _2 enamore|enamorando de @you',
      'estoy|ando|vivo _1 enamorado|enamorada|enamoradisimo @end|de',
      'me @very? gustas',
      'usted me @very? gusta|encanta|atrae @end|mucho',
      'me encantas|fascinas|atraes @end',
      'me traes|tienes|vuelves loco|loca|enamorado|loquito',
      'me pones a? mil|caliente|cachondo',
      'usted|sonrisa|ojos me trae|traen|tiene|vuelve loco|loca|nervioso',
      'amor de mi vida',
      'mujer|hombre|chica de mis|mi sueños|vida',
      'quiero|quisiera|deseo estar|pasar|envejecer estar? _4 contigo|usted|vos @end',
      'mi corazon es|late|pertenece tuyo|suyo|por',
      'late _3 corazon',
      'soy tuyo|tuya|suyo @end',
      'sentimientos por|hacia @you',
      'lo que siento por @you',
      'algo mas que tu|su|un @end|paciente',
      'mas que tu|su|como paciente',
      'no como doctora|doctor|paciente $|sino',
    ],
    except: [
      'te deseo|deseamos mucho? feliz|suerte|felices|lo|un|una',
      'estoy enamorada|enamorado de la|el|mi|este|esta|un|una',
      'te amo mas que al|a',
    ],
    exceptAnywhere: ownPeople,
  },
  {
    id: 'es-thoughts',
    kind: 'advance',
    phrases: [
      'no puedo|logro dejar|parar de? pensar|soñar en? con? @you',
      'no dejo|paro|hago de|mas que? pensar en @you',
      'enamorado|enamorada de @you',
      'eres la mujer|chica mas|que',
      'sonries|miras|veo me derrito',
      'desde que te|la vi|conoci _1 no',
      'pienso|pensando|pensar _1 en @you @end|todo|todos|todas|siempre|cada|dia|noche',
      'piensas|piensa|pensas _2 en mi @end|a',
      'sueño|soñe|soñar _1 con @you @end',
      'sueño|soñe|soñado _1 contigo',
      'no me te|la saco|puedo|quito sacar? quitar? de la? mi? cabeza|mente',
      'me? imagino|imaginar|imaginando _1 tus|tu|contigo|desnuda @end|manos',
      'extraño|necesito|echo tu|tus|su sonrisa|ojos|voz',
      'muero|muriendo por verte|besarte|tenerte',
      'ganas de besarte|tenerte|tocarte',
    ],
    except: ['formulario', 'pensando en usted|ustedes por'],
    exceptAnywhere: ownPeople,
  },
  {
    id: 'es-looks',
    kind: 'advance',
    phrases: [
      '@fair doctora|doctor|doctorcita',
      'doctora|doctor|enfermera|mujer mas? tan|muy|mas @fair',
      'hola|buenos|buenas noches? dias? tardes? mi? @fair|muñeca|bombon @end|como|😘',
      'que @fair|buena|bella estas|estabas|eres @end|ayer|mami',
      'eres|estas|estabas muy|la|una mujer? chica? mas? @fair',
      'eres|estas|estabas usted? la? @fair',
      'mujer|doctora|enfermera _1 mas? muy? tan? @fair @end',
      'eres una? un? diosa|bombon|muñeca',
      'que piernas|ojos|boca tienes|tiene|mas',
      'mi reina|amor|cielo hermosa|preciosa|bella',
      '@fair ojos|labios|piernas|sonrisa',
      'unos|esos|tus|que @body @very? @fair',
      'te ves|veias|miras _1 @fair|espectacular|divina',
      'se ve|veia usted? _1 @fair @end|hoy',
      'estas|esta|estabas muy? buenisima|buenisimo|rica|para @end|con|comerte',
    ],
    except: [
      'clinica|consultorio|sala|pagina|web|perro|perra|gato|foto|casa|jardin|letra|bebe|niña|niño|hija|hijo|idea|recuerdo|gesto|detalle|charla|boda',
      'mi|mis ojos|labios|piernas|boca|voz|manos|piel|pechos',
      'esta|es muy|tan|la _2 sala|doctora',
    ],
    exceptAnywhere: ['gracias por', 'tenemos', ...ownPeople],
  },
  {
    id: 'es-desire',
    kind: 'advance',
    phrases: [
      'quiero|quisiera|muero|gustaria|ganas|encantaria por|con|de? poder? besarte|besarla|besarlo|tocarte|acariciarte',
      'quiero|quisiera|ganas de|por? sentir|tocar|besar tu|tus|su piel|labios|boca',
      'te comeria a|toda|enterita',
      'mirarte|mirarle|mirar los|las|tus labios|ojos|piernas',
      'hacerte|hacerle|hagamos el amor',
      'sexo|acostarme|coger contigo|conmigo|con @you',
      'que ropa? llevas|traes|tienes puesto|puesta|interior',
      'me pones|calientas|excitas @end|mucho|a',
      'imagino|verte|ver _1 desnuda|desnudo',
      'me toco|masturbo @end|pensando',
      'tus|sus manos|labios|boca _1 en|sobre|por mi|mis|todo cuerpo|piel|labios',
    ],
    except: ['mi|la hija|hijo|bebe|niño|niña|madre', 'sin ropa _3 lunares|revision|placa|analisis', 'frente'],
    exceptAnywhere: [...ownPeople, 'resonancia|radiografia|ecografia|lunares|revision'],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'es-love': {
    found: ['Te amo', 'estoy enamorado de usted', 'me gustas mucho', 'me tenés loca'],
    passed: [
      'Te amo mamá',
      'Me encanta la clínica',
      'Te deseo mucha suerte',
      'No te amo',
      'me tiene loca este dolor',
    ],
  },
  'es-thoughts': {
    found: ['No puedo dejar de pensar en ti', 'soñé contigo', 'no me la saco de la cabeza'],
    passed: ['Pienso en lo que me dijo', 'Soñé con la casa', '¿En qué piensas?'],
  },
  'es-looks': {
    found: ['Qué guapa estás', 'hola preciosa', 'tienes unos ojos preciosos'],
    passed: ['Qué linda foto', 'La clínica está muy bonita', 'Sus ojos se pusieron amarillos'],
  },
  'es-desire': {
    found: ['Quiero besarte', '¿Qué llevas puesto?', 'hacerte el amor'],
    passed: ['¿Me tengo que quitar la ropa?', 'Un beso, nos vemos', 'Quiero besar a mi nieta'],
  },
}
