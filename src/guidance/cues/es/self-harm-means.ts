import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Harming oneself, means and farewells: of the sender, or of somebody whom the message tells of. */

const atWork = [
  'puedes|podrias bajar|subir|venir|valorar|verlo|verla|pasar',
  'el|la paciente',
  'ven|venid ya|a',
  'protocolo|formacion|sesion|articulo',
]

export default [
  {
    id: 'es-overdose',
    kind: 'selfHarm',
    phrases: [
      'me|se tome|tomo|tomado|trague|trago|tragado @very? todas|todo|muchas|demasiadas|montones las|mis|sus|el|de? pastillas|tabletas|frasco|blister|insulina|medicamento|medicamentos|medicinas|calmantes',
      'me|se tome|tomo|tomado|trague un|una|el|la|medio|dos|tres _1 frasco|caja|bote|blister|puñado|monton|tira|tarro entero|entera|de|con|$|y',
      'me|se tome|tomo|tomado|trague @many pastillas|paracetamoles|tabletas|comprimidos|clonazepam',
      'me|se|hecho|hice tome|tomo|tomado|hice una? sobredosis',
      'me|se tome|tomo|bebi|bebio|trague _3 cloro|lejia|lavandina|raticida|veneno|insecticida|anticongelante',
      'pastillas|insulina para hacerlo|matarme|acabar|terminar|morir|morirme',
      'voy|quiero|ganas|pienso a|de? tomarme|tragarme todas|toda|un|una|el|la _2 pastillas|frasco|caja|insulina|blister',
      'pastillas con|y|mezcladas alcohol|vodka|vino|whisky',
      'tengo|guardo|guarde|junte|juntando|guardando _2 pastillas|insulina _1 para hacerlo|matarme|acabar|terminar|morir|cuando',
    ],
    except: [
      'como|segun me|usted|indico|dijo|lo|la',
      'receta|recetas|antibiotico|tratamiento|accidente|error|siento mejor|comida|desayuno',
      'que me tome',
    ],
    exceptAnywhere: ['@laugh', 'siento mejor', 'otra caja|receta', ...atWork],
    evenReported: true,
  },
  {
    id: 'es-hurting-oneself',
    kind: 'selfHarm',
    phrases: [
      'me|se volvi|volvio|quiero|quiere|voy|estoy|esta a? cortar|lastimar|autolesionar|autolesionando|cortando|lastimando',
      'me|se volvi|voy|va|quiero|quiere|vuelvo|puedo a? hacer daño',
      'si no _3 me hago|corto|lastimo',
      'si no _3 me voy a hacer|cortar',
      'me|se hago|hace|hice|hizo|haciendo daño $|para|otra|a|con|cuando',
      'hacerme|hacerse|hacernos daño',
      'me|se corte|corto|corta|cortado otra vez|$',
      'me|se corte|corto|corta|cortado|quemo las|los|la|el|mis|sus brazos|brazo|muñecas|muñeca|piernas|venas|muslos',
      'cortes|cortadas en|por todos? los|las|sus|mis brazos|muñecas|muslos',
      'se corta|lastima|quema|golpea a proposito|si',
      'hija|hijo|hermana|amiga|novia se corta|autolesiona $|y|los|las|cuando',
      'vuelto|volvi|empece|empezado a cortarme|lastimarme|quemarme',
      'me he|habia vuelto a cortar @end',
      'cortarme|cortarse las|los venas|muñecas|brazos',
      'quiero|voy|ganas|necesito|quisiera|volvi|impulso a|de? cortarme|lastimarme|dañarme|autolesionarme|quemarme|herirme',
      'me|se autolesiono|autolesiona|autolesione|autolesionado',
      'peligro para mi misma|mismo',
    ],
    except: [
      'pelo|cabello|uñas|flequillo|barba|puntas|cocina*|barbacoa|asado|vidrio|cuchillo|lata|papel|aceite|plancha|sol|gato|gata',
      'jugando|futbol|entrena*|gimnasio|bici|cayo|cai',
      'hace años',
      'luz|internet|llamada|digestion|leche',
      'daño el|la|los|las|en',
      'me hizo daño',
    ],
    exceptAnywhere: ['afeit*', '@laugh', ...atWork],
    evenReported: true,
  },
  {
    id: 'es-means-and-farewell',
    kind: 'selfHarm',
    phrases: [
      'estoy|esta parada|parado|sentada|sentado|subida|subido|arriba? en|al|del un? el? borde? del? puente|azotea|cornisa|barandilla|vias $|y|ahora|voy',
      'estoy _2 en el|la|un|las puente|azotea|cornisa|vias|acantilado $|y',
      'tengo|compre|prepare|busque|consegui|encontro|tiene la|una|lista soga|cuerda',
      'tirarme|tirarse|lanzarme|arrojarme|saltar|aventarme de|del|al|desde|por|a el? la? un? puente|tren|metro|balcon|ventana|azotea|edificio|vias|vacio|techo',
      'me|se voy|quiero|va|quiere a? tirar|lanzar|arrojar|aventar _4 puente|tren|metro|balcon|ventana|azotea|edificio|vias|techo',
      'esta|esto es|sera mi|una|la despedida $|usted|gracias|de',
      'me despido para siempre',
      'despedirme ya no',
      'perdon|perdonenme|perdoneme por lo que voy',
      'adios para siempre|mundo',
      'escribi|escrito|escribio|deje|dejo|escribiendo _1 cartas|carta|notas|nota _1 para|a|de mis|mi|los|despedida|sus hijos|familia|padres|madre|despedida|marido|$',
      'cuando leas|lea|lean esto ya? no|estare|habre|sera',
      'si me muero|mato $|es|sera|esta',
    ],
    except: ['trafico|atasco|atascada|atascado|llego|jardin|escalada|ropa'],
    exceptAnywhere: ['@laugh', 'fiesta|jubil*|vacaciones', ...atWork],
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'es-overdose': {
    found: [
      'Me tomé todas las pastillas',
      'me tome un frasco entero de pastillas',
      'Mi hija se tomó una sobredosis',
    ],
    passed: ['Me tomé todas las pastillas como me dijo', '¿Quiere que me tome todas las pastillas?'],
  },
  'es-hurting-oneself': {
    found: ['me corté otra vez', 'quiero hacerme daño', 'me estoy autolesionando'],
    passed: ['Me corté afeitándome', 'Mi hija se corta el pelo', 'Hace años me cortaba los brazos'],
  },
  'es-means-and-farewell': {
    found: ['Estoy en el puente', 'Tengo la soga', 'esta es mi despedida'],
    passed: ['Estoy en el puente, hay un atasco', '¿Cuándo es la despedida de la jefa?'],
  },
}
