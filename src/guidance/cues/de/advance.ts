import type { CueExamples, CueRule } from '../../../core/cues/types.ts'
import { ich } from './words.ts'

/** Love, desire, and compliments on looks. */

const family = ['@verwandt', 'geburtstag|weihnachten|muttertag|hochzeitstag', 'milch', 'wir alle']

export default [
  {
    id: 'de-liebe',
    kind: 'advance',
    phrases: [
      'sehne ich? mich _2 nach @dein',
      'kopf verdreht',

      'du bist mein|ein traum',

      ...ich('@dich', 'lieben|heiraten', 'liebe|lieb'),
      'in @dich _2 verliebt|verknallt',

      'gefühle für @dich',

      'für @dich würde|verlasse|könnte ich',

      'stehe ich? @sehr? @sehr? auf @dich',

      ...ich('@dich', 'begehren|anbeten|vergöttern', 'begehre|vergöttere'),
      'bete ich? @dich an',
      'ich will @dich @sehr? ,|haben',

      'will ich @dich',
      'sehne ich? mich _2 nach @dir',

      'verrückt|süchtig|wahnsinnig nach @dir',
      'verfallen bin|,',

      'liebe meines lebens',

      'traumfrau|traummann|traumfrauen',

      'nicht nur als patient|patientin|ärztin',

      '@du gefällst|gefallen mir',

      '@dich|@dir|@du _4 herzklopfen|schmetterlinge|gänsehaut',
    ],
    except: [
      'liebe|lieb dich|Sie @verwandt',
      'gefühle _3 keine',
      'zusammen leben müssen',
      'team|praxis|kollegin|kollege',
    ],
    exceptAnywhere: [...family, '@mein @kind|frau|mutter|hund|katze _7 liebe sie'],
  },
  {
    id: 'de-gedanken',
    kind: 'advance',
    phrases: [
      'träume davon @dich|@dir|mit',

      'traum|träume von @dir',
      'wenn @du mich _1 anlächelst|anschaust',

      'ganze|ganzen nacht|tag|zeit _1 an @dich|@dein',

      'denke|dachte ich? _1 ständig|immer|den _4 an @dich|@dein',

      'an @dich _1 denken muss|musste',
      'geträumt|träume dass|wie wir|@du|@dein',
      'muss|musste ich? _4 an @dich|@dein _2 denken',

      'nicht aufhören _1 an @dich|@dein',
      '@dich nicht? mehr? _1 aus dem|meinem kopf|sinn',
      'gehst|gehen @du? mir @sehr? @sehr? nicht|nie mehr? _1 aus dem|meinem kopf|sinn',

      'von @dir|@dein _1 geträumt|träume',

      'denkst|denken @du _2 an mich',
      'vermisse|fehlt|fehlen ich? mir? @dein _1 stimme|lächeln',

      'augen zumache|schließe|zu _2 sehe|bist|ich',
    ],
    except: ['an Sie alle|als', 'worte|rat|ratschlag|tipp|warnung', 'aus dem kopf was|wie'],
    exceptAnywhere: ['@verwandt', 'team|station|dienst|kollegen|prüfung'],
    evenDenied: true,
  },
  {
    id: 'de-aussehen',
    kind: 'advance',
    phrases: [
      'nie _3 @schön frau|mann|ärztin',
      '@dein _1 @leib ist|sind _1 schönste|schönsten',
      '@schön|knackigen|knackiger arsch|po',
      'finde ich? @dich @sehr? @sehr? @schön|anziehend',

      '@du bist|sind @sehr? @sehr? @sehr? @schön ,|und|in',

      '@du _1 bist|sind @sehr? die|eine|der|das @sehr? @schön|attraktivste|wunderbarste _2 @frau|wesen|geschöpf|frauen',
      'siehst|sahst|sehen|sahen @du? @sehr? @sehr? @sehr? @schön|gut|toll _2 aus|ausgesehen|anbeißen _1 ,|in|als|dem',
      '@du _4 @schön _1 aus|ausgesehen',
      '@du hast|haben @sehr? @sehr? _1 @schön|wunderbare _1 @leib',

      '@dein @leib _1 macht|machen @sehr? @sehr? verrückt|wahnsinnig|@schön|mich',

      'hey|hallo|hallöchen @sehr? morgen? du? schöne|süße|schönheit|schöner|süßer',

      '@schön ärztin|doktorin|krankenschwester|frau doktor|,',

      '@dein parfum|parfüm|duft',

      'geile|heiße|sexy sau|braut|maus',
    ],
    except: [
      'augen gemacht',

      'schön wenn|dass @du',
      'süß wie|dass',
      'scharf eingestellt',
      'gut erholt|gelaufen',
      'müde',
      'zu|nicht heiß',
      'zähne|praxis|garten',
    ],
    exceptAnywhere: [...family, 'hochzeit', '@lach'],
  },
  {
    id: 'de-begehren',
    kind: 'advance',
    phrases: [
      'was trägst|tragen @du @sehr? ,',
      '@dich _2 küssen|berühren zu|dürfen',

      '@dich _2 im arm halten|haben|liegen',
      ...ich(
        '@dich',
        'küssen|berühren|streicheln|spüren|ausziehen|ficken|vernaschen|verführen|massieren|lecken|vögeln|anfassen|nackt|verwöhnen',
        'küsse|streichle|ficke|verwöhne|vernasche',
      ),
      'küss|küsse mich',
      'kuss _2 von @dir',
      '@dein lippen|mund|haut küssen|spüren',
      'mit @dir _2 schlafen|sex|bett',
      'neben @dir _1 aufwachen|liegen|aufwache',
      'in @dein armen|bett',

      'was hast|haben|trägst|tragen @du @sehr? @sehr? an|drunter|darunter|unter ,|drunter|unter',

      'wie @dein hände|lippen|finger mich',
    ],
    except: [
      'wartezeit*|bürokratie|formularen',
      'noch wahnsinnig',
      'küssen lassen müssen',
      'physio*|kind wieder',
      'nackt ausziehen|machen',
    ],
    exceptAnywhere: [...family, '@lach'],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-liebe': {
    found: [
      'Ich liebe dich',
      'weil ich Sie liebe',
      'ich hab mich in dich verliebt',
      'ich liebe sie frau doktor',
    ],
    passed: [
      'Ich liebe dich Papa',
      'Ich liebe Ihre Praxis',
      'Ich liebe dich nicht',
      'Das ist meine Tochter, ich liebe sie',
    ],
  },
  'de-gedanken': {
    found: ['Ich muss immer an Sie denken', 'hab von dir geträumt', 'du gehst mir nicht aus dem kopf'],
    passed: ['Ich denke an das, was Sie gesagt haben', 'Ich träume schlecht'],
  },
  'de-aussehen': {
    found: ['Du bist so schön', 'Sie haben wunderschöne Augen', 'hey süße'],
    passed: ['Sie haben einen schönen Garten', 'Sie sehen müde aus', 'Bist du schon da?'],
  },
  'de-begehren': {
    found: ['Ich will dich küssen', 'ich möchte neben ihnen aufwachen', 'was hast du an'],
    passed: ['Was soll ich zum EKG anziehen?', 'Ich könnte Sie umarmen'],
  },
}
