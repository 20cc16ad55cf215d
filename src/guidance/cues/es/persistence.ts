import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Goes on without an answer, or says that it will. How many came in a row is counted elsewhere, not by words. */

/** Those who write about a practice, a bill or the dinner. */
const matters = [
  'secretaria|recepcion|consultorio|laboratorio|farmacia|factura|receta|resultados|analisis|cita|turno|encuesta|formulario|informe|reunion|historias|potasio',
  'cena|comida|niños|compra|llaves|trafico|@kin',
]

export default [
  {
    id: 'es-why-no-answer',
    kind: 'persistence',
    phrases: [
      'por que ya? no me _2 contestas|contesta|contestar|respondes|responder|hablas|escribes',
      'por que ya? no contestas|respondes @end|mis|los',
      'por que nunca me? contestas|respondes|hablas',
      'por que me ignoras|ignora|bloqueaste|bloqueas|eliminaste',
      'usted|tu|vos nunca|ya|no no? me contestas|contesta|respondes @end|los',
      'nunca|jamas|ya no? me? contestas|respondes|hablas @end',
      'no me contestas|respondes|respondiste @end|hace',
    ],
    except: ['telefono|correo|mail|email|grupo|nadie'],
    exceptAnywhere: matters,
    evenDenied: true,
  },
  {
    id: 'es-answer-me',
    kind: 'persistence',
    phrases: [
      '^ por? favor? doctora? contestame|respondeme|hablame|hableme|contesta ya? por? favor? @end|o',
      'di|dime|digame algo|aunque|lo @end',
      'solo|ni|dame siquiera? una sola? palabra|respuesta|señal @end|tuya',
      'una|alguna palabra|respuesta|señal tuya',
      'ni una sola? palabra|respuesta|mensaje',
      'merezco|debes|debe al? menos? una respuesta|explicacion|contestacion',
      'sigues|estas ahi @end',
    ],
    except: [
      'cuando pueda|puedas',
      'encuesta',
      'antes del|de',
      'respuesta|explicacion sobre|por lo|los|las|el|la',
      'que se quema',
    ],
    exceptAnywhere: ['@laugh', ...matters],
    evenDenied: true,
  },
  {
    id: 'es-ignored',
    kind: 'persistence',
    phrases: [
      'no me ignores|ignore|evites @end',
      'me ignoras|ignoraste|ignorando @end',
      'me dejaste|dejas|clavaste el|en visto|leido|azul',
      'se|vi|veo ya? que _1 leiste|lees|leyo @end|mi',
      'se|vi|veo que estas|esta ahi|conectada|conectado',
      'se|vi|veo que estas|esta en linea',
      'estas|esta en linea _3 por|y|contesta',
      'deja|deje|dejes de ignorarme|evitarme|ignorar',
      'vas|va|sigues a? seguir? ignorandome|evitandome',
      'no me|puedes|vas me? vas? a? puedes? ignorar|evitar|ignorarme @end|para',
      'tu|su silencio',
      'que te hice @end|para',
      'leiste|lees|ves mis? mi? los? mensajes|mensaje y|pero no',
      'te escribo y te escribo',
      'contesta|responde|contestame mis|los mensajes',
      'vez|veces que te escribo|llamo',
      'puedes|puede ignorarme|evitarme',
      'por que dejaste de contestarme|responderme|hablarme',
      'seguir|seguire escribiendote|llamandote|buscandote',
      'se que lo leiste|viste',
      'igual que me bloquees',
    ],
    except: ['vi que has|estas publicado', 'informe|correo'],
    exceptAnywhere: ['@laugh', ...matters],
    evenDenied: true,
  },
  {
    id: 'es-round-a-block',
    kind: 'persistence',
    phrases: [
      'te|la|lo voy a encontrar en|donde|aunque|igual|sea',
      'me bloqueaste|bloqueas|eliminaste @end|otra|la|de',
      'me volviste|vuelves a bloquear|eliminar|ignorar',
      'si me bloqueas|bloquea|eliminas',
      'aunque me bloquees|bloquee|borres',
      'desbloqueame|desbloqueeme',
      'hice|cree|abri|hare|creare otra cuenta',
      'hice|cree|abri una|otro cuenta|perfil nueva|nuevo? para|por hablarte|que|poder',
      'por eso|te|le escribo|hice desde|con|esta esta|otra|otro|$ @end',
      'consegui|encontre tu|el|su nuevo|otro|otra @end',
      'cambiaste|cambio de numero|cuenta|telefono',
      'tengo mas|otras|muchas cuentas',
      'bloquearme',
      'otra manera|forma de hablarte|contactarte|encontrarte',
    ],
    except: ['portal|app|aplicacion|clave|contraseña'],
    exceptAnywhere: matters,
    evenDenied: true,
  },
  {
    id: 'es-will-go-on',
    kind: 'persistence',
    phrases: [
      'voy|sigo|seguire a? seguir? escribiendo|llamando|insistiendo @end|hasta',
      'no me voy|pienso a? rendir',
      'no me voy|pienso a? ir a|de ningun|aqui',
      'no pienso|voy a? rendirme',
      'te voy a seguir buscando|escribiendo|llamando',
      'no voy|pienso a? dejar|parar|rendirme $|de|hasta @end|escribirte',
      'nunca|jamas voy a? dejar|parar|rendirme de|$|hasta @end|intentarlo',
      'no te|se|podras vas|va|libras a? librar|deshacer|escapar de? mi',
      'no te voy|pienso|dejare a? dejar? en|ir|tranquila @end|paz',
      'hasta que me _1 contestes|respondas|hables',
      'te voy|seguire|voy a? seguir? escribir|llamar|seguir todos|cada|hasta',
      'aunque|asi no me contestes|respondas|hables',
    ],
    except: [
      'fumar|cigarro|ejercicio|pastillas|tratamiento|dieta|medicina',
      'hasta que me des|de el|la alta|cita|receta|turno',
    ],
    exceptAnywhere: ['@laugh', 'congreso|aeropuerto', 'alta|rehabilitacion'],
    evenDenied: true,
  },
  {
    id: 'es-how-often',
    kind: 'persistence',
    phrases: [
      'te|le|la he? escrito|escribi|llame|llamado|mande|mandado|dejado _2 @many veces|mensajes|cartas|audios|@end',
      'es|este|va el|mi|es tercer|cuarto|quinto mensaje|mensajes|vez @end',
      'llevo|llevas|hace _3 esperandote|escribiendote|llamandote',
      'esperando que me? contestes|respondas|hables',
      'mensaje|carta|correo numero @many',
    ],
    except: ['cita|llamada|operacion|resultado*'],
    exceptAnywhere: matters,
    evenDenied: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'es-why-no-answer': {
    found: ['¿Por qué no me contestas?', 'xq no contestas', 'usted nunca me contesta'],
    passed: [
      '¿Por qué no me hace efecto?',
      'Nadie contesta el teléfono',
      'Tu hermana dice que nunca contestas',
    ],
  },
  'es-answer-me': {
    found: ['Contéstame', 'por favor respondeme', 'ni una palabra'],
    passed: ['Por favor contésteme cuando pueda', 'Contesta la encuesta antes del viernes'],
  },
  'es-ignored': {
    found: ['No me ignores', 'me dejaste en visto', 'ya vi que leíste'],
    passed: ['Ignore mi correo anterior', 'Vi que leyeron el informe'],
  },
  'es-round-a-block': {
    found: ['Me bloqueaste otra vez', 'Hice otra cuenta porque me bloqueas'],
    passed: ['Se bloqueó mi clave', 'Hice una cuenta nueva en el portal'],
  },
  'es-will-go-on': {
    found: ['No me voy a rendir', 'Voy a seguir escribiendo', 'hasta que me contestes'],
    passed: ['Voy a seguir con las pastillas', 'No voy a dejar de fumar', 'Te espero en recepción'],
  },
  'es-how-often': {
    found: ['Te he escrito once veces', 'te llame veinte veces anoche'],
    passed: ['Llamé diez veces al consultorio', 'Tómelo cinco veces al día'],
  },
}
