import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** A child who may be hurt, abused or left alone; told of by the child, or by somebody else. */

export default [
  {
    id: 'de-kind-geschlagen',
    kind: 'childRisk',
    phrases: [
      'und die|meine|unsere kinder um|umbringen|töten|mit',
      'schlagen|misshandeln @mein|@das @sehr? @kind',
      'ich|habe _1 @mein|@das @kind _1 wehgetan|weh',
      'zwingt|zwang|gezwungen _1 @mein|@das @kind',
      'betteln|bettelt um essen',
      '@mein|@das @kind _3 striemen|würgemale|brandmale|fingerabdrücke',
      'was|dass|etwas ich|er|sie|@mein _3 @kind _2 antun|antue|antut',
      '@schlägt _3 @mein|@das @sehr? @kind',
      '@mein|@das|dieses _1 @kind _5 @geschlagen',
      '@mein|@das @kind _3 @schlagen ,|will|wenn',
      'bringt|bringe|brächte ich|er|sie? @mein|@das @kind _1 um',
      '@kind _2 was|etwas|schlimmes _1 antun|antue|antut|anzutun',
      '@mein|@das @kind wehtun|wehtue|wehtut|weh tun|zu|tue|,',
      '@kind _3 gegen|an|aus|auf _1 wand|fenster|bett _1 werfen|schmeißen|geworfen|geschmissen|werfe|klatschen|geschleudert|gestoßen',
      '@kind _6 überall|voller|lauter _3 blaue|blauer|striemen|brandwunden|flecken',
      '@kind _3 ein|immer|ständig _1 blaues auge',
      '@kind _5 verwahrlost|verhungert|verhungern|hungern|hungert',
      'nehme|nimmt ich|er? @mein|@das @kind mit ,|in',
    ],
    except: [
      '@unfall',
      '@medizin',
      'schlägt|haut|tritt ander*|sein*|kein*',
      'sich _5 verbrannt|geschlagen|geprügelt|gestoßen',
      'mich|mir _1 geschlagen|getreten|gehauen|gebissen|verhauen|schlägt|tritt|haut',
    ],
    exceptAnywhere: [
      'kannst|könntest|könnten du|Sie _3 kommen|ansehen|anschauen',
      'auf station',
      'meldung|gefährdungsmeldung|konsil',
    ],
    evenReported: true,
  },
  {
    id: 'de-kind-berührt',
    kind: 'childRisk',
    phrases: [
      'schlägt|haut sie|ihn|es|beide @sehr? ,|und',
      'auf den schoß genommen|gezogen und|gestreichelt',
      'tut|tue ihm|ihr|ihnen @sehr? was|etwas an',
      '@wer _3 anfasst|angefasst|angetatscht|missbraucht|missbrauche',
      'fasst|fasste _4 @kind _3 an|zwischen|unter|immer',
      'fasst|fasste|grapscht sie|ihn _4 an|zwischen|unter',
      'missbraucht _2 @kind',
    ],
    except: [
      '@medizin',
      'arzt|ärztin|physio*|kinderarzt',
      'herd|ofen|kaktus|hund',
      'hochzeit|urlaub|einschulung|geburtstag|familienfeier',
    ],
    needs: ['@kind'],
    exceptAnywhere: ['auf station', 'kannst|könntest|könnten du|Sie _3 kommen|ansehen|anschauen'],
    evenReported: true,
  },
  {
    id: 'de-kind-angst',
    kind: 'childRisk',
    phrases: [
      'trinkt|säuft|kifft wenn|während|obwohl _4 @kind',
      'gebe|gibt|geben _3 @kind _2 schnaps|alkohol|schlafmittel',
      'traue|trau mir|mich _2 nicht _2 mit _1 @kind allein',
      'angst dass? ich|er|mein|meine _4 @kind _2 was|etwas|wehtun|wehtue|wehtut|antue|antut|schlägt|schlage',
      'tochter|nichte _6 beschneiden|beschnitten|beschneidung',
      'vor den|meinen|unseren|ihren kindern _3 drogen|kifft',
      'nimmt|kifft|raucht _2 drogen|heroin|crack _4 @kind',
      '@kind _3 schnaps|alkohol _3 gegeben|gebe',
    ],
    except: ['@medizin', 'hustensaft|desinf*|wickel'],
    evenDenied: true,
    evenReported: true,
  },
  {
    id: 'de-kind-allein',
    kind: 'childRisk',
    phrases: [
      '@kind sind|ist _3 @sehr? allein zu hause|in',
      'lässt|lasse|ließ|lassen _3 @kind _4 allein|unbeaufsichtigt',
      'habe|hat die|meine|unsere kinder allein _2 gelassen',
      '@kind _5 nichts _1 zu essen',
      '@kind sperrt|sperren|schließt er|sie|man _3 in|ein',
      'sperrt|sperre|sperren _3 @kind _3 ein|in|im',
    ],
    except: [
      'sich _3 eingesperrt|eingeschlossen|ausgesperrt',
      'darf|kann|soll ich|man|wir',
      'ab wann',
      'fieber|erbr*|durchfall|narkose|nüchtern',
      'schule|kita allein',
      'auto seit',
    ],
    evenDenied: true,
    evenReported: true,
  },
  {
    id: 'de-kind-schreibt',
    kind: 'childRisk',
    phrases: [
      '@schlägt mich|uns',
      'mich|uns _3 @geschlagen|angefasst',
      'fasst|grapscht mich|uns _4 an',
      'kommt|kam|legt|schleicht _3 in mein|meinem zimmer|bett',
      'kommt|kam|legt|schleicht _3 zu mir _1 in|unter',
      'lässt|lassen uns|mich _3 allein',
      'nacktbilder|nacktfotos|nacktbild|nudes|nacktvideos',
      'angst nach hause',
      'angst heim',
    ],
    needs: [
      'ich|wir? bin|bi|sind @sehr? erst? @teen',
      'bin @teen',
      'in der? @teen klasse',
      'klasse 3|4|5|6|7|8|9',
    ],
    except: ['@teen woche|wochen|ssw|monate|kilo|tage|stunden|uhr', 'ander*'],
    exceptAnywhere: [],
    evenDenied: true,
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-kind-geschlagen': {
    found: ['Er schlägt unsere Kinder', 'Ich habe das Baby geschüttelt', 'Er bringt die Kinder um'],
    passed: [
      'Das Herz vom Baby schlägt so schnell',
      'Mein Sohn schlägt andere Kinder',
      'Ich habe mein Kind nie geschlagen',
    ],
  },
  'de-kind-berührt': {
    found: ['Ihr Onkel fasst meine Tochter an', 'Der Opa hat die Kleine angefasst'],
    passed: ['Meine Tochter hat den Herd angefasst', 'Der Kinderarzt hat meinen Sohn nicht angefasst'],
  },
  'de-kind-angst': {
    found: ['Ich hab Angst, dass er dem Kind was tut', 'Er kifft vor den Kindern und nimmt Drogen'],
    passed: ['Ich habe Angst um meine Mutter', 'Darf mein Kind schon Hustensaft mit Alkohol bekommen?'],
  },
  'de-kind-allein': {
    found: ['Die Kinder sind allein zu Hause', 'Den Sohn sperrt sie in den Keller'],
    passed: ['Ich komme allein, ohne die Kinder', 'Darf ich die Kinder allein zu Hause lassen?'],
  },
  'de-kind-schreibt': {
    found: ['Papa schlägt mich und ich bin 12', 'er kommt in mein bett, ich bin erst 14'],
    passed: [
      'Ich bin in der 14. Woche und habe Angst vor der Geburt',
      'Ich bin 45 und mein Knie tut mir weh',
    ],
  },
}
