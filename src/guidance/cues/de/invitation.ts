import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Advances that ask for something: an evening, a picture, whether one is free; and presents. */

export default [
  {
    id: 'de-einladung',
    kind: 'advance',
    phrases: [
      'lasse uns _1 heimlich|allein|privat treffen',
      'uns _3 im hotel|hotelzimmer',
      'lust auf _3 wein|kaffee bei|mit mir',
      '@dir _4 drink|kaffee spendieren|ausgeben',
      '@dich _2 ausführen',
      'nur Sie und ich',
      'wir zwei allein',
      'mit mir _4 ausgehen|trinken|kino',
      'mit mir _2 essen|etwas|was|einen _1 gehen|trinken|essen',
      'gehst|gehen @du _3 mit mir _1 aus|essen',
      'darf|würde ich @dich _4 einladen|ausführen|entführen',
      'ein|einen einem? date|rendezvous',
      'nur wir zwei|beide',
      'nur du und ich',
      '@dich|uns _4 privat|allein|außerhalb|persönlich _4 treffen|sehen|kennenlernen|kennen',
      '@dich _2 näher|besser kennenlernen|kennen',
      '@dein private|privaten nummer|telefonnummer|handy',
      'komme|kommst|kommen @du? _4 zu mir|mich _1 nach|heute|ich|,',
      'zu mir nach hause',
      'wärst|wären @du @sehr? nicht mein|meine',
      'händchen halten',
      'gib|gibst ich? du? mir? deine nummer',
    ],
    except: [
      'kantine|mensa|cafeteria|visite|übergabe|dienst|schicht|cafete',
      'wir _3 Sie|dich|euch',
      'zum vortrag|kongress|tagung|symposium|sommerfest|weihnachtsfeier',
      'zurück',
      'kennen als',
    ],
    exceptAnywhere: [
      '@verwandt',
      'kongress|tagung',
      'dein|deine schwester|bruder|cousine|cousin',
      'geburtstag|baby|kind|kinder|team|kollegen|paper|studie|audit|kita|familie',
      'hausbesuch',
    ],
  },
  {
    id: 'de-zu-haben',
    kind: 'advance',
    phrases: [
      'bist|sind @du @sehr? @sehr? glücklich? single|vergeben|verheiratet ,|oder',
      'hast|haben @du @sehr? @sehr? ein|einen|eine|jemanden @sehr? freund|freundin ,|oder|und|eigentlich',
      'findest|finden @du mich @sehr? attraktiv|gut',
    ],
    except: ['tische|zimmer|formular|versicherung|mädchenname|familienstand|akte', 'ring _3 finger|mrt|ab'],
    exceptAnywhere: ['hochzeit|tagungshotel|@verwandt'],
  },
  {
    id: 'de-bilder',
    kind: 'advance',
    phrases: [
      'schicke|schicken|schickst Sie|du? _4 bild|bilder von dir|Ihnen|,',
      'schicke|schicken|sende|schickst _3 nudes|nacktbild|nacktbilder|nacktfotos|nacktfoto|selfie',
    ],
    except: [
      'stelle|poste|netz|internet|online|veröffentl*',
      'ausschlag|befund|röntgen*|wunde|mri|mrt|knie|narbe|dienstplan|hochzeit|lauf|homepage',
    ],
    exceptAnywhere: ['@verwandt', 'website|homepage|ausweis|jahresbericht|programmheft'],
  },
  {
    id: 'de-geschenk',
    kind: 'advance',
    phrases: ['dir|Ihnen|dich|Sie _4 kette|halskette|rosen _2 gekauft|schenken'],
    except: ['ring _2 finger|mrt', 'gedicht _2 oma'],
    exceptAnywhere: ['@verwandt', 'hochzeit|team|geburtstag|pension'],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-einladung': {
    found: ['Darf ich Sie zum Essen einladen?', 'gehst du mit mir aus', 'Ich würde Sie gern privat treffen'],
    passed: [
      'Gehst du mit mir in die Kantine essen?',
      'Wir möchten Sie zum Vortrag einladen',
      'Kaffee nach der Visite?',
    ],
  },
  'de-zu-haben': {
    found: ['Bist du single?', 'Haben Sie einen Freund?'],
    passed: ['Haben Sie einen Termin?', 'Sind Sie verheiratet oder ledig, für das Formular?'],
  },
  'de-bilder': {
    found: ['schick mir ein foto von dir', 'schick nudes'],
    passed: ['Anbei ein Foto vom Ausschlag', 'Schicken Sie mir bitte den Befund'],
  },
  'de-geschenk': {
    found: ['Ich habe dir eine Kette gekauft'],
    passed: ['Der Ring geht nicht vom Finger'],
  },
}
