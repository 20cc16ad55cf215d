import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** A child who may be hurt, abused or left alone; told of by the child, or by somebody else. */

const accident =
  'accident*|queriendo|pelota|futbol|columpio|jugando|juego|bici|cayo|caida|puerta|escalera*|quimio*|plaquetas|vacuna|vacunas|aguja|analisis|enfermera|perro|gato|sol'
const atWork = [
  'puedes|podrias bajar|subir|venir|valorar|verlo|verla|ver',
  'planta|box|ingreso|informe|comite',
]

export default [
  {
    id: 'es-child-hurt',
    kind: 'childRisk',
    phrases: [
      'le|les pego|pega|pegue|pegaba|pegan|golpea|golpeo|da|dio|grita palizas? y? cinturonazos? a @whose @child',
      'le|les pego|pega|pegue|golpea _1 al @child',
      'golpea|golpeo|golpee|maltrata|maltrato|zarandea|zarandeo|sacude|sacudio|sacudi|sacudo|quemo|quema|azota|azoto|encierra|encerro|amarra|amarro|ahorca|ahorco|estrangulo|abofetea|abofeteo|patea|pateo|cachetea|cacheteo|muerde|asfixio|lastima a @whose @child',
      'golpea|golpeo|golpee|maltrata|zarandea|zarandeo|zarandee|sacude|sacudio|sacudi|sacudo|quemo|encierra|encerro|amarra|amarro|ahorca|patea|abofetea al @child',
      'abusa|abusan|abuso|abusaba|abusando de @whose @child',
      'violo|viola a @whose @child',
      '@child _4 lleno|llena|llenos|llenas|cubierto|cubierta de moretones|golpes|quemaduras|marcas|hematomas',
      '@child tiene|tienen|tenia|trae _2 moretones|quemaduras|marcas|golpes en|por|de todo|la|los|el|cigarro|cigarrillo _1 cuerpo|espalda|brazos|cuello|cigarro',
      'quemaduras de cigarro|cigarrillo',
      '@child tiene|tenia golpes|moretones y|$|por',
      '@person _2 le|les pega con un|el|la|una palo|cinturon|correa|cable|cinto',
      'le|les da pastillas|jarabe|gotas _3 para que se? duerma|duerman',
      'marcas|moretones|golpes de cinturon|correa|dedos|manos|cable|mordidas|mordiscos',
      'le|les da|dio|daba|di|doy|dan _1 cachetadas|bofetadas|palizas|paliza|golpes|correazos|cintazos|patadas|puñetazos _1 a|al _1 @child',
      'violento|agresivo|violenta|agresiva|bruto|cruel con|hacia _1 @child',
      '@child _3 abusada|abusado|violada|violado|maltratada|maltratado',
      'droga|emborracha|inyecta|fuma|borracho|borracha _2 delante|enfrente|cuidando|cuida de|a|al _1 @child',
      '@child _2 pasa|pasan hambre',
      'encierra|encierran|encerro|encerraba|ata|ato|amarra|amarro _3 en|a el|un|la armario|closet|ropero|sotano|jaula|trastero',
      'le|les da|dio|di|doy|dan vodka|alcohol|cerveza|vino|ron|tequila|sedantes|clonazepam|somniferos a|al @whose? @child',
      'vodka|alcohol|ron|sedantes|clonazepam|somniferos _1 en el|la biberon|leche|mamadera|tetero',
    ],
    except: [accident],
    exceptAnywhere: ['@laugh', ...atWork],
    evenReported: true,
  },
  {
    id: 'es-child-touched',
    kind: 'childRisk',
    phrases: [
      'tio|abuelo|padrastro|padre|entrenador|profesor|profe|maestro|primo|vecino|hermano|cura|padrino|alguien|el _1 lo|la|le|les|los|las toca|toco|tocaba|tocan|manosea|manoseo|acaricia $|y|ahi|cuando|en|sus|por|abajo|las|los',
      'toca|toco|manosea|manoseo|tocaba a @whose @child',
      'manosea|manoseo|toca|toco al niño',
      'sienta|siente|siento en sus|su piernas|rodillas|regazo',
      'le|les toca|toco|tocaba _2 partes|genitales|pene|vagina',
      'le|les muestra|enseña|pide|manda|pidio|mando|enseño|mostro _2 fotos|porno|pornografia|videos|cosas _2 desnud*|intimas|porno|sexuales|sin',
      'fotos|videos de mi|la|su hija|hijo|niña|niño|sobrina desnud*|sin|en',
    ],
    needs: ['@child'],
    except: [accident, 'piano|guitarra|turno|loteria|fiebre|dientes|playa|escuela|navidad|disfraz'],
    exceptAnywhere: ['@laugh', ...atWork],
    evenReported: true,
  },
  {
    id: 'es-child-fear',
    kind: 'childRisk',
    phrases: [
      'miedo|ganas|impulso|impulsos|quiero|voy|podria|puedo|quiere|capaz de|a? hacerle|hacerles|hacer daño a|al _1 @child',
      'miedo|ganas|impulso|impulsos|pensamientos|quiero|voy|quiere|va|iba|amenaza|amenazo de|a|con? lastimar|dañar|pegarle|tirar|ahogar|sacudir|asfixiar|matar|zarandear|estrangular|golpear|aventar|lanzar|estampar a|al _1 @child',
      'miedo que|de _4 haga|hagan|pegue|lastime daño? a|al _1 @child',
      'miedo lo que _4 hacer|hacerle|hacerles a|al _1 @child',
      'no me fio|confio de|en|el mi? misma|mismo|marido|novio _2 con|cerca _2 @child',
      'mataria|matara|mata|matare a|al _1 @child',
      'llevo|llevar|llevare|llevarme a _1 @child conmigo cuando|si|al me? mate|muera|mato|muero|morir|matarme',
    ],
    except: [accident, 'operacion|anestesia|pastilla|pastillas|jarabe|medicamento|medicina|virus|contagi*'],
    exceptAnywhere: ['@laugh', ...atWork],
    evenReported: true,
  },
  {
    id: 'es-child-alone',
    kind: 'childRisk',
    phrases: [
      'deja|dejo|dejan|deje|dejaba|dejando|dejaron a|al _1 @child solo|sola|solos|solas $|en|y|toda|todo|por|varios|dias|horas|mucho|con',
      '@child _2 estan|esta|quedan|quedaron|pasan|pasa|quedo|estaban|estuvo _2 solos|solo|sola|solas en|toda|todo|por|desde|dias _1 casa|la|el|noche|dia|ayer',
      '@child _4 queda|quedan solo|sola|solos|solas toda|todo|en|por|varias|muchas',
      '@child llevan|lleva _2 solos|solo|sola',
      'encerrados|encerrado|encerrada solos|solo|sola|en _1 $|casa mientras?',
      'no le|les da|dan|dio|dieron|doy _1 de? comer|comida a|al|nada _2 @child',
      'dias|semanas|dia que no|sin les? le? _1 da|dan|comer|baña de? comer|comida|$',
      'no come|comen|comido nada? desde|hace _2 dias|ayer',
      'nadie cuida|alimenta|se ocupa a|al|de _1 @child',
      'saca|saco|deja|dejo|echa|echo _1 al|a|en la? frio|lluvia|calle|balcon|nieve _1 toda|cuando|de|por|noche|llora',
    ],
    needs: ['@child|años|añitos'],
    except: [
      accident,
      'abuela|abuelos|fiebre|vomit*|diarrea|operacion|ayuno|anestesia|gripe|muelas|perro|gato|minuto|minutos|rato',
      'dejo|deje|deja al|a _3 con mi|su|la|el|los',
    ],
    exceptAnywhere: ['@laugh', 'fiebre', ...atWork],
    evenDenied: true,
    evenReported: true,
  },
  {
    id: 'es-child-writes',
    kind: 'childRisk',
    phrases: [
      'me|nos pega|pegan|pego|golpea|golpean|golpeo|toca|toco|tocaba|viola|violo|manosea|manoseo|encierra|encierran|ahorca|quema|maltrata|maltratan|obliga|fuerza|abusa',
      'nos|me deja|dejan|dejo solos|solas|sola|solo|sin',
      'me da|dan|dio palizas|paliza|correazos|cachetadas|golpes',
      'entra|viene|mete|metio|entro|acuesta en|a mi cuarto|cama|habitacion|pieza|recamara',
      'me manda|pide|mando|pidio|envia|envio|muestra fotos|foto|videos|nudes|desnud*|que',
      'hace|obliga hacer|hacerle|a hacer|tocarlo cosas',
      'nuestro secreto',
      'miedo a|de|volver mi|casa|a padre|padrastro|tio|casa|$|hermano|profe',
      'abusa|abuso|abusaron de mi',
    ],
    needs: [
      'tengo|cumpli|apenas|solo @teen $|y|años|añitos|pero|casi|no|mi|el|me|por',
      'soy una? menor|niña|niño',
      'voy en|a la? secundaria|primaria',
    ],
    except: ['@teen semanas|meses|kilos|dias|minutos|hijos|puntos', 'me|nos toca|toco a|el turno|$|ir|hacer'],
    exceptAnywhere: ['@laugh'],
    evenReported: true,
  },
  {
    id: 'es-child-sent-away',
    kind: 'childRisk',
    phrases: [
      'mandar|mandan|mandarme|llevar|llevarse|llevarme|enviar|envian|enviarme _8 casarla|casarme|casarlas|circuncid*|mutil*|ablacion|cortarla|cortarlas',
      'obligan|obligar|obligaron|obliga|forzar|quieren _3 a? casarse|casarme|casar|casarla con|a|$',
    ],
    needs: ['@child', 'tengo @teen', 'hermana|prima'],
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'es-child-hurt': {
    found: ['Mi novio le pega a mi hija', 'Sacudí al bebé', 'la niña está llena de moretones'],
    passed: ['La pelota le pegó a mi hijo', 'mi niña tiene moretones por todo el cuerpo desde la quimio'],
  },
  'es-child-touched': {
    found: ['Mi hija dice que su abuelo la toca', 'mi hijo dice que su tío lo tocó'],
    passed: ['Mi hija toca el piano', 'A mi hijo le tocó el turno de las 9'],
  },
  'es-child-fear': {
    found: ['Tengo miedo de hacerle daño al bebé', 'tengo ganas de tirar al bebé'],
    passed: ['Tengo miedo de que la vacuna le haga daño al bebé', 'A mi hija le da miedo la aguja'],
  },
  'es-child-alone': {
    found: ['Deja a los niños solos toda la noche', 'Hace días que no les da de comer a los niños'],
    passed: ['Dejé al niño con mi madre', 'El bebé no come nada desde ayer, tiene fiebre'],
  },
  'es-child-writes': {
    found: ['mi papá me pega, tengo 12 años', 'Tengo 13 y mi padrastro entra en mi cuarto'],
    passed: ['Tengo 14 semanas y el cinturón me golpea', 'Tengo 45 años y me pega el sol'],
  },
  'es-child-sent-away': {
    found: ['quieren mandar a mi hija a su país para casarla'],
    passed: ['Queremos mandar a mi hija a estudiar fuera', 'mi prima va a casarse en mayo'],
  },
}
