import type { CueLanguage } from '../../../core/cues/types.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).join(' ')

/**
 * How Spanish is written in chats, and the lists that its rules share. Many leave out accents, so that the rules have
 * none either; forms of "vos" that differ from those of "tú" without them are read as the latter.
 */
export default {
  id: 'es',
  written: {
    q: 'que',
    k: 'que',
    ke: 'que',
    x: 'por',
    porque: 'por que',
    xq: 'por que',
    pq: 'por que',
    xk: 'por que',
    porq: 'por que',
    porfa: 'por favor',
    xfa: 'por favor',
    xfavor: 'por favor',
    tqm: 'te quiero mucho',
    tkm: 'te quiero mucho',
    tq: 'te quiero',
    bb: 'bebe',
    d: 'de',
    t: 'te',
    pa: 'para',
    tas: 'estas',
    tb: 'tambien',
    tmb: 'tambien',
    dnd: 'donde',
    msj: 'mensaje',
    wapa: 'guapa',
    ola: 'hola',
    dr: 'doctor',
    dra: 'doctora',
    doc: 'doctor',
    ud: 'usted',
    sos: 'eres',
    tenes: 'tienes',
    queres: 'quieres',
    pensas: 'piensas',
    vivis: 'vives',
    salis: 'sales',
    sentis: 'sientes',
    podes: 'puedes',
    volves: 'vuelves',
    auto: 'coche',
    carro: 'coche',
    moratones: 'moretones',
    cardenales: 'moretones',
    esposo: 'marido',
    mama: 'madre',
    papa: 'padre',
  },
  beginnings: {},
  endings: {},
  lists: {
    very: 'muy mucho tan tanto tanta siempre ya tambien realmente todavia aun solo solamente demasiado bastante simplemente mas',
    you: 'ti usted vos',
    // Makes it plain that "la" or "le" is the reader.
    title: 'usted doctora doctor enfermera enfermero licenciada licenciado psicologa dentista',
    kin: 'madre padre abuela abuelo abue abuelita tia tio hermana hermano hermanita prima primo hija hijo mija mijo hijita nena suegra sobrina sobrino cuñada madrina',
    child:
      'bebe bebes bebita bebito niño niña niños niñas nene nena nenes nenas hijo hija hijos hijas hijito hijita sobrino sobrina sobrinos nieto nieta nietos peque pequeño pequeña crio cria crios gemelos menor menores hermanito hermanita',
    // As one calls them; "tu hermana" is somebody else.
    relative:
      'madre mami papi padre abuela abuelo abue tia tio prima primo hermana hermano cuñada mija mijo suegra',
    whose: 'mi la el su sus los las mis nuestro nuestra nuestros tu una un',
    partner: 'marido esposa mujer novio novia pareja',
    yours:
      'marido esposa mujer novio novia pareja familia madre padre padres hermana hermano hijo hija hijos hijas niños niñas bebe nene nena nenes',
    home: 'casa piso departamento apartamento depto depa edificio portal domicilio',
    fair: 'guapa guapo guapisima guapisimo hermosa hermoso hermosos hermosas hermosisima preciosa precioso preciosos preciosas linda lindo lindos lindas bonita bonito bonitos bonitas bella bello bellos bellas buenisima buenisimo sexy sensual sensuales rica ricas atractiva atractivo mamacita irresistible',
    body: 'ojos sonrisa labios boca piernas cuerpo manos piel pelo cabello voz cuello curvas mirada cintura culo tetas',
    person:
      'el ella marido novio novia pareja ex padre padrastro madrastra madre hermano hermana tio tia abuelo primo cuñado suegro vecino vecina profe profesor maestro entrenador niñera quien alguien mujer esposa',
    many: `cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil muchas muchos tantas ${numbers(5, 99)}`,
    teen: `ocho nueve diez once doce trece catorce quince dieciseis diecisiete ${numbers(6, 17)}`,
    // What may follow where the words before it are plain.
    end: '$ y o no pero por aunque doctora doctor si ni que mas',
    laugh: 'jaj* jej* jiji* lol xd 😂 🤣 😆 😅 broma',
  },
  negations: ['no', 'nunca', 'jamas', 'ni', 'tampoco'],
  // "Mas" ends "no puedo más", after which many set no comma.
  restarts: ['yo', 'tu', 'usted', 'vos', 'pero', 'y', 'o', 'que', 'si', 'mas'],
  denials: [
    'no es que|como|verdad que|si?',
    'no digo|creo|pienso|quiero|quise decir? que',
    'nunca dije|pense|quise que|decir?',
    'no significa|quiere decir? que',
  ],
  reports: [
    'dijo|dice|dicen|dijeron|decia|conto|cuenta|pregunta|pregunto|grito|escribio|amenazo que|si|con',
    'le|les dijo|dijeron',
    '@person _1 dijo|dice|decia|grito|escribio',
    'la|esta|esa cancion|pelicula|peli|serie|letra|novela',
  ],
} satisfies Omit<CueLanguage, 'rules'>
