import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Advances that ask for something: an evening, a picture, whether one is free; and presents. */

export default [
  {
    id: 'es-invitation',
    kind: 'advance',
    phrases: [
      'salir|cenar|cena|copa|cita _3 conmigo',
      'te|la|lo invito|invitaria|puedo|puedo invitar? a? que? salir|cenar|tomar|mi algo? @end|casa|el',
      'te invitaria|invito a salir|cenar',
      'si no fuera su|tu paciente',
      'llevarte|llevarla a cenar|bailar|comer',
      'invitarte|invitarla _1 cafe|cenar|salir',
      'los dos solos|solitos',
      'vernos|verte|verla a solas|escondidas',
      'vernos|verte|verla|conocerte fuera|afuera|lejos del|de la? consultorio|consulta|hospital',
      'conocerte|conocerla|conocernos mejor|mas|personalmente @end|fuera',
      'si|ojala no fueras|fuera|fueses usted? mi doctora|doctor|medico',
      'si usted? no fuera usted? mi doctora|doctor|medico',
      'casate|casese|casarte conmigo|contigo',
      'ser|seas mi novia|novio|amante @end',
      'noche|noches|hotel contigo|conmigo|solos',
    ],
    except: ['guardia|cubr*|cumple*|congreso|equipo|charla|boda|jubil*|navidad', 'grupo|cole|colegio|clase'],
    exceptAnywhere: [
      '@kin',
      '@laugh',
      'consulta|cita con|guardia|auditoria',
      'cumpleaños|cumple|venden|vendes',
    ],
  },
  {
    id: 'es-free',
    kind: 'advance',
    phrases: [
      'estas|eres|seguis soltera|soltero|casada @end',
      '^ doctora? doctor? usted? tienes|tiene usted? @partner @end',
      'tienes _1 @partner @end',
      'estas|sales saliendo|viendo|con con? a? alguien',
      'no te|le vi|veo|ningun|vi el? ningun? anillo',
      'dime|espero que no estas|estes casada|comprometida|casado',
    ],
    except: ['libre|disponible el|la|los|esta|mañana', 'libre|disponible para|y'],
    exceptAnywhere: ['@kin', 'formulario|seguro|registro', 'guardia|cubrir|quirofano'],
  },
  {
    id: 'es-pictures',
    kind: 'advance',
    phrases: [
      'mandame|enviame|pasame _2 foto|fotos|selfie tuya|tuyas|suya',
      'mandame|manda|pasame nudes|pack|packs @end',
      'foto|fotos _1 en bikini|tanga|lenceria',
    ],
    except: [
      'web|credencial|carnet|pagina|poster|ponencia|acreditacion|informe|resultado*|analisis|erupcion|herida|receta',
    ],
  },
  {
    id: 'es-present',
    kind: 'advance',
    phrases: [
      'te|le compre|compro|tengo _3 collar|anillo|perfume',
      'lo|los|la use|uses|pongas lo? para|pensando|cuando mi|en|estemos',
    ],
    exceptAnywhere: ['@kin', '@laugh', 'boda|cumple|cumpleaños'],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'es-invitation': {
    found: ['¿Quieres cenar conmigo?', 'Si no fueras mi doctora', 'la invito a cenar'],
    passed: [
      '¿Un café después de la guardia?',
      'Te invito una cerveza por cubrirme la guardia',
      'Quiero pedir una cita',
    ],
  },
  'es-free': {
    found: ['¿Estás soltera?', '¿Tiene novio?'],
    passed: ['Mi hija tiene novio', '¿Estás libre el martes?', '¿Estás de guardia?'],
  },
  'es-pictures': {
    found: ['Mándame una foto tuya', 'pasame una foto tuya porfa', 'manda nudes'],
    passed: ['Le mando foto de la herida', 'Mándame una foto tuya para la web'],
  },
  'es-present': {
    found: ['Le compré un collar'],
    passed: ['Le compré las pastillas', 'Me queda chico el anillo'],
  },
}
