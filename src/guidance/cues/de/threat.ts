import type { CueExamples, CueRule } from '../../../core/cues/types.ts'
import { ich } from './words.ts'

/** Harm to the reader, to those near to them, or to their name; open, hinted at, or as a condition. */

export default [
  {
    id: 'de-gewalt',
    kind: 'threat',
    phrases: [
      'fackle|fackel ich? @dir _3 ab',
      'komme ich? @dich holen',
      'hole|hol ich? dich ,',
      'der|die @dir _2 beine|knochen bricht|brechen',
      'an die wand stellen|gestellt',

      'haue|schlage ich? @dir _2 rein',

      'tue ich? @dir @sehr? weh',

      ...ich('@dich', 'umbringen|umlegen', 'bringe|brächte|lege', 'um'),
      ...ich('@dich', 'abstechen|abknallen|abmurksen|abschlachten', 'steche|knalle|murkse|schlachte', 'ab'),
      ...ich('@dich', 'fertigmachen|kaltmachen|plattmachen|fertig|kalt|platt', 'mache', 'fertig|kalt|platt'),
      ...ich(
        '@dich',
        'töten|zerstören|vernichten|ruinieren|verletzen|schlagen|verprügeln|zusammenschlagen|vergewaltigen|erwürgen|erschießen|bestrafen|begraben|aufschlitzen|würgen|quälen|foltern|überfahren|vergiften|ersäufen',
        'töte|vernichte|ruiniere|verprügle|vergewaltige|erwürge|erschieße|überfahre|schlage|zerstöre',
      ),
      ...ich('@dein _2 @nahe', 'umbringen|töten|abstechen|erschießen|schlagen', 'töte|erschieße'),

      'bringe ich? alle|jeden|euch|ihn _2 um',
      ...ich(
        '@dir',
        'einschlagen|brechen|aufschlitzen|abschneiden|wehtun|antun|umdrehen|einhauen|zufügen|kaputtschlagen|polieren|rausreißen',
      ),
      'schlage|breche|schneide ich? @dir _5 ein|ab|finger|kehle|hals|beine',

      'steche ich? @dir',

      'zünde|fackle|sprenge ich? @dein _3 an|ab|in',

      'säure _2 gesicht',
      'ich|habe _3 messer|waffe|pistole',

      '@dich _2 in das grab',
      'kriege|erwische|schnappe ich? @dich ,|noch',
    ],
    except: [
      'beim|im tennis|schach|tischtennis|squash|kicker|spiel',

      'milch|kuchen|bier',
    ],
    exceptAnywhere: ['@lach', '@verwandt'],
  },
  {
    id: 'de-warnung',
    kind: 'threat',
    phrases: [
      'weißt|wissen @du? nicht mit wem @du',
      'kannst|können du|Sie @sehr? was|etwas erleben',
      'warne ich? @dich',
      'so gut wie tot',

      'untergehe|draufgehe|sterbe dann? nehme ich @dich',
      'werde @dir alles _1 nehmen|wegnehmen',

      'bete dass wir uns',
      'bete lieber|besser',
      'verrecken|krepieren sollst|wirst|sollen @du',
      '^ warte nur ,|bis|ab|du',

      'bist|sind du|Sie tot|fällig|geliefert',

      'nimm|nehmen|nehme dich|Sie sich? in acht',

      'passe|pass|passen Sie? _2 auf wenn|wo|dass @du nachts|allein|aus',
      'wie mutig|tapfer|stark|lustig @du',
      'du zahlst|bezahlst|büßt @sehr? für',
      'Sie büßen _2 für',

      'so _1 glimpflich|ungeschoren|leicht|billig davon',
      'will|möchte dass @du leidest|stirbst|leiden',
      'blaues wunder',
      'lachen _1 vergehen',

      'passe|pass|passen Sie? _1 auf @dein kinder|tochter',
      '@du wirst|werdet|werden|würdest _5 bereuen|büßen|bezahlen',
      'wirst|werden @du _5 bereuen|büßen|bluten',
      'dafür wirst|werden @du @sehr? @sehr? bezahlen|zahlen|büßen',
      'es|das wird|soll @dir @sehr? @sehr? leid|leidtun',

      '@du wirst|werden @dir|sich _1 wünschen',

      'sonst _1 passiert|knallt was|etwas|,',

      'schlafe|schlaf|schlafen _3 mit einem offenen auge',
      'tage _1 gezählt',
      'letzte warnung',

      '@du bist|sind @sehr? tot|erledigt|geliefert|fällig ,|und|für|wenn',
      'du bist _1 ein? toter|totes|dran ,|mann',

      'gnade @dir gott',
      '@du wirst|werden @sehr? @sehr? sehen|erleben was|,',

      'räche mich',
      'mich _2 rächen|räche',
      'meine rache',

      'eine lektion _1 erteilen|erteilt|verdient',

      'habe besser angst',

      'genieße|genieß _1 deine letzten',

      'oder|sonst ich? komme ich? _4 finde|hole|mache|vorbei ,|@dich|und',
    ],
    except: [
      'wenn @du nicht? kommst|mitkommst|kommen',
      'kuchen|verpasst|verpassen|probier*|urlaub|film',

      'selbst bezahlen|zahlen',

      'glatt|glatteis|straßen|schnee|erkält*',
    ],
    exceptAnywhere: ['@lach', '@verwandt', 'rechnung'],
    evenDenied: true,
  },
  {
    id: 'de-wunsch',
    kind: 'threat',
    phrases: [
      'verreckst|krepierst @du?',
      'hoffe|wünsche|wünschte|bete dass? @du|@dein|@dir _4 verreckst|stirbt|verreckt|stirbst|verrecken|verrottest|verrecke',

      'gehe _1 sterben|verrecken',

      '@du gehörst|gehören _2 erschossen|aufgehängt|verprügelt|erschlagen',

      'verdienst|verdienen du|Sie|es? _2 vergewaltigt|tod',
    ],
    except: ['pause|urlaub|ruhe|applaus|orden|auszeichnung|dank|feierabend'],
    exceptAnywhere: ['@lach'],
  },
  {
    id: 'de-andeutung',
    kind: 'threat',
    phrases: [
      'schade|schad|jammerschade wenn @dein|er|sie',
      '@dir|@dein _2 könnte|kann|wird _3 was|etwas|unfall _2 passieren|zustoßen|geschehen|haben',

      'unfälle|unfall passieren|passiert schnell|,|frau',

      '@dir @das? leben _1 zur hölle|schwer',

      '@dein bremsen|reifen|autoreifen|radmuttern',
    ],
    except: [
      'wenn _3 nicht kommst|kommen',
      'der? termin|befund|platz|op',
      'impf*|allerg*|medikament|tablette|nebenwirk*',
      'müsst*|absag*|verpass*|ausfäll*|ausfall*|wetter',
    ],
    exceptAnywhere: ['werkstatt|tüv|winterreifen'],
    evenDenied: true,
  },
  {
    id: 'de-guter-name',
    kind: 'threat',
    phrases: [
      'maul|mund|fresse stopfen|polieren|einschlagen',
      'oder|sonst @dein mann|frau bekommt|kriegt',
      'zerstöre|ruiniere ich? deins|deines|Ihres',

      ...ich(
        '@dein _2 karriere|leben|ruf|ehe|familie|existenz|praxis|zukunft',
        'zerstören|ruinieren|vernichten|kaputtmachen|kaputt|beenden|zerstöre|ruiniere|vernichte',
      ),
      'zerstöre|ruiniere|vernichte ich? @dein',

      'dafür sorgen dass _1 @du|@dein|alle|jeder _3 nie|job|verlierst|verlieren',
      'sonst|oder _2 erfährt|erfahren es|das|@dein',

      'erzähle|sage|zeige ich? @sehr? allen|jedem|@dein|aller _1 mann|frau? @sehr? was|wer|alles @du|für|,',

      'stelle|poste|veröffentliche ich? @dein _2 bilder|adresse|nacktbilder',

      'nie wieder _2 als ärztin|arzt',
    ],
    except: [
      'für mich|uns|mein* _3 getan|gemacht',
      'toll*|best*|gut|super|nett|lieb|großartig|dankbar|freundlich|zufrieden',

      'geholfen',
    ],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-gewalt': {
    found: ['Ich bring dich um', 'dann werde ich Sie töten', 'Ich schlag dir die Zähne ein', 'br1ng dich um'],
    passed: [
      'Mein Rücken bringt mich um',
      'Ich würde dir nie wehtun',
      'Er hat gesagt, er bringt dich um',
      'Ich bringe dich nicht um',
    ],
  },
  'de-warnung': {
    found: ['Das wirst du noch bereuen', 'Dafür werden Sie bezahlen', 'letzte warnung'],
    passed: ['Wann werden Sie fertig?', 'Du wirst es bereuen, wenn du nicht kommst', 'Sie sind dran'],
  },
  'de-wunsch': {
    found: ['Ich hoffe, du verreckst', 'Sie gehören erschossen'],
    passed: ['Ich hoffe, Sie haben einen schönen Urlaub', 'Du hast dir den Urlaub verdient'],
  },
  'de-andeutung': {
    found: ['Wär schade, wenn deinem Auto was passiert', 'Unfälle passieren'],
    passed: ['Schade, dass Sie in Pension gehen', 'Ist Ihnen etwas passiert?'],
  },
  'de-guter-name': {
    found: ['Ich werde Ihren Ruf zerstören', 'Sonst erfährt es dein Mann'],
    passed: ['Ich erzähle allen, was Sie für mich getan haben', 'Ich möchte mich beschweren'],
  },
}
