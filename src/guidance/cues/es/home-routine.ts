import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Knows or watches the reader's home, family, car, ways or hours. */

/** Neighbours, deliveries and the reader's own people. */
const expected = [
  'paquete|pedido|repartidor|taxi|entrega|plomero|fontanero|llaves|tupper|factura',
  'baja|abre|abreme|bajas|abres',
  'carta|buzon|toque|timbre|tuppers|vecina',
  '@relative $',
  '@laugh',
  '^ @kin',
  'hola|ay|oye @kin',
  'a recoger|cenar|comer',
]

export default [
  {
    id: 'es-knows-home',
    kind: 'homeRoutine',
    phrases: [
      'se|sabemos|averigue _1 en? donde vives|vive|trabajas',
      'se|averigue|descubri en? que|cual calle|casa|edificio|piso vives|vive',
      'encontre|averigue|consegui|se|conozco tu casa|direccion|domicilio|rutina|matricula',
      'encontre|averigue|consegui su direccion|domicilio|casa @end',
      'me se tu|su|tus matricula|placa|placas',
      'se _2 a que hora sales|sale|llegas',
      'se _1 que|cual|cuando autobus|bus|camion _2 tomas|toma|coges',
      'se _1 a|en que escuela|colegio|guarderia _1 va|van|estudia',
      'conozco tu|tus|su rutina|rutinas|horario',
      'me|he mude|mudo|mudare _4 tu calle|barrio|edificio|casa',
      'luz|luces de|en tu|su casa|cuarto|dormitorio',
      'se que tu @yours _1 viaja|sale|llega',
      'se cual es tu|su coche|casa|calle',
      'cortinas de tu',
      'luz|luces en tu',
      'sales de tu casa todos|a|cada',
      'te espere|esperaba _3 de tu casa|trabajo|edificio',
      'lindas|bonitas|nuevas cortinas',
      'se que vives|duermes sola|solo|en',
    ],
    except: ['en que trabajas|trabaja', 'tu horario _2 consulta|atencion', 'direccion de correo'],
    exceptAnywhere: expected,
  },
  {
    id: 'es-at-the-home',
    kind: 'homeRoutine',
    phrases: [
      'afuera|fuera|frente|enfrente|cerca|pase|junto de|a|por tu @home|gimnasio|ventana|coche|calle',
      'estoy|estaba|estuve en|por tu calle|cuadra|portal',
      'te|le deje|puse|dejado _4 en|bajo|debajo de? la|tu|su puerta|buzon|coche',
      'te|la espere|esperaba|esperando _1 junto|al|en a|al|lado tu|de|su? tu? coche|casa|portal',
      'te voy|estare|voy a? esperar|esperando|esperarte a|en|cuando la? salida|salgas|tu|salida @end|del',
    ],
    except: [
      'juntos|congreso|aeropuerto|metro|estacion|cafe|cafeteria|reunion',
      'informe|receta|papeles|sobre|comida|bolsa|cena',
      'te espero en tu consulta',
    ],
    exceptAnywhere: expected,
  },
  {
    id: 'es-saw-you',
    kind: 'homeRoutine',
    phrases: [
      'te vi|veia|veo|segui visto? _5 supermercado|super|gimnasio|parque|ventana|casa|estacion',
      'vi que llegaste|saliste|entraste a|de|del',
      'te vi|veo|veia visto? paseando|corriendo|saliendo|llegar',
      'la|lo vi|he visto? _5 con su|sus marido|hijo|hijos|niños',
      'vi|veo tu|su coche|luz|luces _2 afuera|fuera|estacionado',
      'te segui|seguia|siguiendo|seguido _4 tu|casa|estacion|calle|metro|coche|parada|donde',
      'te he|estoy|estuve _2 observando|siguiendo|vigilando|viendo @end|desde|toda',
      'te vigilo|observo|espio @end',
      'te|cuando saliste|salias|salieras del|de|a la? gimnasio|tu|yoga',
      'no fuiste|estabas|has ido? a|al|en el? la? yoga|gimnasio|gym',
    ],
    except: [
      'instagram|facebook|tiktok|twitter|redes|tele|youtube|entrevista|charla|video|foto',
      'urgencias|consulta|congreso|guardia|hospital|comedor|pasillo|parking|estacionamiento|planta|quirofano|clinica',
      'consejos|indicaciones',
    ],
    exceptAnywhere: ['maraton|carrera|boda|congreso|charla|conferencia', ...expected],
  },
  {
    id: 'es-knows-ways',
    kind: 'homeRoutine',
    phrases: [
      'siempre te? estacionas|aparcas|corres en|el|detras',
      'te estacionas|aparcas|sientas siempre? en|detras|frente',
      'lunes|martes|miercoles|jueves|sabados _1 siempre? sales|llegas|vas _2 tarde|temprano|casa|correr',
    ],
    except: [
      'a que hora',
      'si|cuando te|sales|llegas|vas',
      'tarde|temprano a la? guardia|reunion|consulta|turno|cena',
    ],
    exceptAnywhere: ['@kin', 'sesion|guardia|rotacion|reunion|cambiar|acercar|cena|hijos'],
  },
  {
    id: 'es-knows-family',
    kind: 'homeRoutine',
    phrases: [
      'tu|tus hijo|hija|hijos va|van|estudia|sale a|al|en|del la? el? colegio|escuela|guarderia',
      'tu|tus hijo|hija|hijos _6 uniforme|recreo|patio',
      'tu marido|novio|pareja se? sale|llega|va a las|tarde|temprano',
      'tu marido|novio|pareja esta|trabaja|estaba de|fuera|en @end|el',
    ],
    exceptAnywhere: [
      'busco|referencias|recoger|recoges|fiebre|enfermo|enferma|cumple|cumpleaños|boda|clase|mi hijo|hija',
      'llama|llamale|dile|pregunta|avisa',
    ],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'es-knows-home': {
    found: ['Sé dónde vives', 'encontré tu dirección', 'se a que hora sales'],
    passed: ['No sé dónde vive la doctora', 'Vivo cerca', '¿A qué hora sales el jueves?'],
  },
  'es-at-the-home': {
    found: ['Estoy afuera de tu casa', 'Te dejé algo en la puerta', 'pasé por tu casa anoche'],
    passed: ['Estoy afuera, ábreme', 'Te espero en el coche', 'Le dejé el informe en la puerta'],
  },
  'es-saw-you': {
    found: ['Te vi en el súper', 'te segui hasta la estacion', 'Te he estado observando'],
    passed: ['La vi el lunes por la rodilla', 'Te vi en la tele', 'Sigo tus consejos'],
  },
  'es-knows-ways': {
    found: ['Los jueves llegas tarde a casa', 'siempre te estacionas en el mismo lugar'],
    passed: ['¿Los jueves hay consulta?', 'Siempre tomas la tensión en el brazo izquierdo'],
  },
  'es-knows-family': {
    found: ['Tus hijos van al colegio San Marcos', 'Tu marido sale a las 7'],
    passed: ['Mi hija va al colegio San Marcos', 'Tu marido es muy simpático'],
  },
}
