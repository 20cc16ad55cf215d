import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Speaks as if there were a love affair, or something owed because of one. */

export default [
  {
    id: 'de-mein-und-dein',
    kind: 'relationship',
    phrases: [
      '@du bist|sind @sehr? meine|mein @sehr? große|einzige|wahre liebe',
      '@du gehörst|gehören @sehr? @sehr? mir',
      '@du gehörst|gehören @sehr? @sehr? zu|an mir|meine|mich',

      'wir zwei|beide? gehören @sehr? @sehr? zusammen',
      'wir @sehr? zusammengehören',
      '@du bist|sind @sehr? mein|meine ,|und',

      '@du bist|sind @sehr? @sehr? mein|meine|die|der @sehr? @geliebte|alles|leben ,|und|auch|ob',

      'ich bin|wäre|werde @sehr? @dein @sehr? @geliebte ,|und|nicht',

      'wir sind|waren @sehr? @sehr? @sehr? seelenverwandt|seelenverwandte|seelenpartner|ein|zusammen ,|paar|in',

      'füreinander bestimmt|geschaffen|gemacht',

      'teile|teilen ich? @dich _2 nicht|nie|niemandem|keinem|niemanden|niemals',

      '@dich nicht haben kann|darf',
    ],
    except: ['nicht mein*', 'zusammen in|im|mit|auf'],
    exceptAnywhere: ['@verwandt'],
    evenDenied: true,
  },
  {
    id: 'de-beide-fühlen',
    kind: 'relationship',
    phrases: [
      'mir schöne augen gemacht|machst',
      'mich _2 angeschaut|angesehen|angelächelt als',
      'auf mit meinen|meinem gefühlen|herzen',
      '@dein _5 für mich bestimmt|gemeint',

      'tust|tun @du als _1 nichts|nie|wäre',
      'dass wir _2 zukunft haben|hätten',

      'bin @dir @sehr? treu',

      'stehst|stehen @du nicht? zu uns|mir|unserer',

      '^ du willst mich ,|ich',

      'unsere seelen',

      'zwischen uns @sehr? @sehr? ist|war ,|und|etwas',

      'uns beide verbindet',
      'was uns _2 verbindet',
      'unsere|unserer liebe @sehr? ist|war|wird|darf|,',

      'dass @du mich _1 liebst|lieben|willst|begehrst',
      '@du liebst|lieben|begehrst|vermisst mich @sehr? ,|auch',

      'als würdest|würden|als @du mich nicht lieben|liebst|kennen|kennst',

      'tust|tun|tue|getan @du? so als _3 nicht|nichts|nie|kennst',
      '@du fühlst|fühlen|spürst|spüren _2 gleiche|dasselbe|auch',
      'dass @du _2 gleiche|dasselbe|gleich _2 fühlst|fühlen|empfindest|empfinden',

      '@dein _1 gefühle|gefühlen|liebe für|zu mich|mir',

      '@du _4 gefühle für mich',

      'hoffnungen gemacht|machst|machen',

      '@du _4 mit mir _1 geflirtet|flirtest|gespielt',

      'dein|deine post|story _4 für|an mich war|ist|,',

      'deine seele|seelen',
    ],
    except: [
      'wenn es weh|drückt',
      'zeichen wenn',
      'gott segne|sei|hat Sie uns',
      'team|kollegen|kolleginnen|patient|übergabe|stationen',
    ],
    exceptAnywhere: ['@verwandt'],
    evenDenied: true,
  },
  {
    id: 'de-bestimmt',
    kind: 'relationship',
    phrases: [
      'gott|schicksal _5 zusammengeführt|bestimmt|zusammengebracht ,|hat',
      'gott|schicksal hat|haben|will mir? gesagt|gezeigt|dass dass? @du|wir|uns',
    ],
    except: ['gott segne|sei|hat Sie uns'],
    evenDenied: true,
    evenReported: true,
  },
  {
    id: 'de-eifersucht',
    kind: 'relationship',
    phrases: [
      'sagen wir es _2 @dein',
      'gehst|gehen @du? mir fremd',

      '@du betrügst|betrügen|hintergehst mich',
      'betrügst|betrügen|hintergehst @du mich',

      'wer war|ist|waren der|dieser|die|diese _1 mann|typ|kerl _3 bei|neben|mit|an @dir|@dein|dem @du?',

      'eifersüchtig auf @dein|ihn',

      '^ @sehr? verlasse|verlassen Sie? ihn|sie|Ihren|Ihre mann|frau|endlich|,',
      'wann verlässt|verlassen @du ihn|@dein|sie',

      'er|mann liebt|verdient @dich _1 nicht',

      'er hat|verdient @dich nicht _1 verdient|,',

      'mann|ihm|mutter _3 von uns ,|erzählt|erzählen|erzählst',

      'sage|sagen ihm|@dein _1 dass @du _2 mit mir|mich',

      'mit ihm schläfst|schlafen ,|bist',
      '@du hast|haben mir @das? herz gebrochen',

      'mein herz gebrochen',
    ],
    except: ['ihr|ihm|dem|der patient*'],
    exceptAnywhere: ['@verwandt', 'grüße|gruß'],
    evenDenied: true,
  },
  {
    id: 'de-war-und-wird',
    kind: 'relationship',
    phrases: [
      'komme|kommen Sie? _1 zurück zu mir',
      'komme|kommen Sie? _2 zu mir zurück',
      'hast|haben @du mich _3 verlassen|sitzenlassen',

      'wir _3 in einem früheren|anderen|vorigen leben',
      '@du bist|wirst|sind|werden _1 mutter|vater meiner',

      'wann heiraten wir',

      'das|es mit uns',

      'uns _1 antun|angetan|antust',

      'mache|machst|machen Sie? _2 nicht? schluss mit mir|uns',

      'eines? tages|bald|irgendwann werden|wirst|sind wir|du|Sie _4 heiraten|zusammen|mein|meine|vereint',

      'du|Sie hast|haben mich verlassen|benutzt',

      'vergebe|verzeihe ich? @dir _2 dass|ihn',
    ],
    except: ['team|klinik|kollegen|studie|projekt|abteilung|dienst', 'wehgetan'],
    exceptAnywhere: ['@verwandt', 'urlaub|reha|karenz|elternzeit|bestellung|zahlung'],
    evenDenied: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-mein-und-dein': {
    found: ['Du gehörst mir', 'Wir sind füreinander bestimmt', 'du bist meine frau'],
    passed: [
      'Gehört der Mantel Ihnen oder mir?',
      'Sie sind meine Ärztin',
      'Wir sind zusammen in der Kantine',
    ],
  },
  'de-beide-fühlen': {
    found: ['Ich weiß, dass du mich liebst', 'Sie fühlen doch dasselbe', 'Unsere Liebe ist echt'],
    passed: [
      'Ich fühle mich wie vorher',
      'Unsere liebe Kollegin geht in Pension',
      'Gott hat Sie uns geschickt',
    ],
  },
  'de-bestimmt': {
    found: ['Gott will, dass wir heiraten', 'Das Schicksal hat uns zusammengeführt'],
    passed: ['Gott hat Sie uns geschickt', 'Gott sei Dank sind die Werte gut'],
  },
  'de-eifersucht': {
    found: ['Wer war der Mann bei dir?', 'du betrügst mich', 'Verlass ihn'],
    passed: ['Mein Mann hat mich betrogen', 'Wer war der Herr am Empfang?'],
  },
  'de-war-und-wird': {
    found: ['Komm zu mir zurück', 'Eines Tages werden wir heiraten', 'Wie konntest du uns das antun'],
    passed: [
      'Mein Freund hat mit mir Schluss gemacht',
      'Wir heiraten im Juni',
      'Nach allem, was ich gelesen habe',
    ],
  },
}
