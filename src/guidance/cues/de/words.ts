import type { CueLanguage } from '../../../core/cues/types.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).join(' ')

/** As in "zwanzig", "zwanzigmal" and "zwanzigste": three times is often, twice is not. */
const counted = (end = '') =>
  ['drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'fünfzehn', 'zwanzig']
    .concat(['dreißig', 'vierzig', 'fünfzig', 'hundert', 'tausend', 'zig'])
    .map((number) => number + end)
    .join(' ')

/** The long form of a verb that many write without its last letter: "ich hab", "ich bring". */
const withE = (verbs: string) =>
  Object.fromEntries(verbs.split(' ').map((verb) => [verb, `${verb}e`] as const))

/** How German is written in Germany, Austria and Switzerland, and the lists that its rules share. */
export default {
  id: 'de',
  written: {
    ...withE('hab geb bring mach seh steh wart find schreib kenn denk glaub vermiss geh sag red meld schlag'),
    ...withE(
      'stech brech zuend wuerd moecht werd waer haett tu fuehl spuer stell hoer komm ignorier schick traeum',
    ),
    ...withE('nehm spring ritz schneid fass hass wuensch verlass lass verreck lad koch zeig hau krieg fahr'),
    ...{ hob: 'habe', ha: 'habe', isch: 'ich', i: 'ich', di: 'dich', mi: 'mich', vo: 'von', mog: 'mag' },
    ...{ nich: 'nicht', nit: 'nicht', net: 'nicht', ned: 'nicht', nix: 'nichts' },
    ...{ nimmer: 'nicht mehr', nimma: 'nicht mehr', is: 'ist', bisch: 'bist' },
    ...{ ne: 'eine', nen: 'einen', n: 'ein', weis: 'weiss', sowas: 'so was', wos: 'was', wieso: 'warum' },
    ...{ weshalb: 'warum', alleine: 'allein', daheim: 'zu hause', zuhause: 'zu hause' },
    ...{ biste: 'bist du', haste: 'hast du', kannste: 'kannst du', willste: 'willst du', habs: 'habe es' },
    ...{ gibts: 'gibt es', vorm: 'vor dem', durchs: 'durch das', ins: 'in das' },
    ...{ aufs: 'auf das', hdl: 'habe dich lieb', ild: 'ich liebe dich', dr: 'doktor', liab: 'liebe' },
    ...{ irgendwas: 'etwas', irgendetwas: 'etwas', fotos: 'bilder', foto: 'bild', ok: 'okay' },
    ...{ kindergarten: 'kita', account: 'konto', profil: 'konto', handynummer: 'nummer', pic: 'bild' },
  },
  beginnings: {},
  endings: { "'s": 'es', "'n": 'ein' },
  letters: { ä: 'ae', ö: 'oe', ü: 'ue' },
  capitals: ['sie', 'ihnen', 'ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'ihres'],
  lists: {
    du: 'du Sie',
    dich: 'dich Sie',
    dir: 'dir Ihnen',
    dein: 'dein deine deinen deinem deiner deines Ihr Ihre Ihren Ihrem Ihrer Ihres',
    mein: 'mein meine meinen meinem meiner meines unser unsere unseren unserem unserer',
    das: 'das die der den dem des ein eine einen einem einer ihr ihre ihren ihrem sein seine seinen seinem',
    sehr: 'so sehr echt wirklich voll total immer noch nur auch einfach ja doch halt eben gerade jetzt schon mal wahnsinnig richtig ganz aber endlich bald bitte genau nun heute gestern wieder dann eh am erst wenigstens eigentlich denn',
    will: 'will werde würde möchte könnte wollte muss sollte kann darf mag',
    wer: 'er sie mann frau freund freundin partner partnerin ex vater papa mutter mama onkel tante opa stiefvater stiefpapa bruder stiefbruder großvater großmutter cousin schwester trainer lehrer nachbar nachbarin jemand kollege patient patientin sohn tochter enkelin enkel',
    kind: 'kind kinder kindern sohn söhne tochter töchter baby babys kleine kleinen kleiner bub buben jungen mädchen enkel enkelin enkelkind nichte neffe neffen nachbarskinder nachbarskind zwillinge stieftochter stiefsohn einjähr* zweijähr* dreijähr* vierjähr* fünfjähr*',
    // Those near to the reader.
    nahe: 'mann frau partner partnerin freund freundin familie mutter mama vater eltern schwester bruder sohn tochter kinder kindern kind baby kleine kleinen kleiner',
    heim: 'haus haustür wohnung tür fenster garten garage einfahrt balkon auto wagen briefkasten postkasten straße schlafzimmerfenster',
    ort: 'supermarkt yoga park kino cafe restaurant bahnhof bus zug straßenbahn schwimmbad spielplatz fitnessstudio gym kirche bar strand fluss see stadt rewe edeka aldi billa italiener sport joggen einkaufen haltestelle friseur schule kita',
    schön:
      'schön schöne schönen schöner schönes schönste schönsten wunderschön* hübsch* sexy heiß heiße heißen süß süße süßen süßes scharf geil geile geilen geiler attraktiv* bezaubernd* umwerfend* traumhaft* hinreißend*',
    leib: 'augen lächeln beine hände lippen haare figur mund po stimme körper brüste',
    frau: 'frau mann ärztin arzt doktor krankenschwester schwester therapeutin therapeut',
    viele: `viele ${counted()} ${numbers(4, 99)}`,
    mal: `${counted('mal')} mehrmals`,
    wievielte: 'dritt* viert* fünft* sechst* siebt* neunt* zehnt* zwanzigst* hundertst*',
    teen: `zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn ${numbers(6, 17)}`,
    pillen: 'tabletten pillen schlaftabletten paracetamol medikamente insulin schlafmittel packung schachtel',
    verwandt:
      'mama mami papa papi oma opa omi opi schwesterherz bruderherz tante onkel mutti vati schatz bussi',
    anliegen:
      'termin befund befunde rezept überweisung formular ergebnis ergebnisse blutwerte praxis ordination krankmeldung attest arztbrief unterlagen apotheke portal versicherung rechnung essen kinder mama papa oma schnee dienstplan chefin visite station besprechung pizza audit',
    schlägt:
      'schlägt haut prügelt verprügelt misshandelt missbraucht vergewaltigt würgt schüttelt tritt quält begrapscht vernachlässigt bedroht',
    geschlagen:
      'geschlagen verprügelt gehauen geschüttelt misshandelt missbraucht gewürgt getreten verbrannt gequält vergewaltigt geworfen geschmissen geprügelt vernachlässigt gebissen geschleudert verdroschen gestoßen',
    schlagen:
      'schlagen verprügeln schütteln misshandeln missbrauchen würgen ersticken ertränken umbringen töten umbringe umzubringen erwürgen',
    unfall:
      'versehen versehentlich fußball ball hund katze schaukel rutsche tür gestürzt gefallen hingefallen runtergefallen spielen trampolin herd ofen',
    medizin: 'spritze impfung op operation untersuchung narkose chemo blutverdünner herz',
    gefolgt: 'gefolgt nachgefahren nachgegangen nachgelaufen hinterhergefahren hinterher',
    geliebte:
      'frau freundin mann freund seelenverwandter seelenverwandte schicksal verlobte verlobter königin braut',
    lach: 'lol haha hahaha hihi 😂 🤣 😆 😅',
  },
  negations: [
    'nicht',
    'nie',
    'niemals',
    'nichts',
    'kein',
    'keine',
    'keinen',
    'keinem',
    'keiner',
    'weder',
    'niemand',
  ],
  // Not "kein": "ich bring dich um, kein Scherz" is often written without its comma.
  negationsAfter: ['nicht', 'nie', 'niemals', 'keinesfalls'],
  restarts: [
    'ich',
    'du',
    'er',
    'sie',
    'wir',
    'man',
    'und',
    'aber',
    'oder',
    'weil',
    'wenn',
    'dass',
    'denn',
    'sonst',
    'warum',
    'bis',
    'wie',
    'was',
  ],
  denials: [
    'glaube|denke|meine|sage|behaupte|heißt nicht dass?',
    'nie|niemals gesagt|gedacht|gemeint|behauptet dass?',
    'nicht so? dass|als|weil',
  ],
  reports: [
    '@wer _4 sagt|sagte|meint|meinte|schreibt|schrieb|droht|drohte|erzählt|erzählte|schrie|schreit|fragt|fragte',
    '@wer|mir hat _4 gesagt|geschrieben|gemeint|gedroht|erzählt|gefragt|geschrien',
    'hat mir|ihr|ihm|uns _3 gesagt|geschrieben|gedroht|erzählt',
    'das|im lied|song|film|buch|text|roman',
  ],
} satisfies Omit<CueLanguage, 'rules'>

/**
 * What one does to another, in each order that German has for it: "ich bringe dich um", "dann bring ich dich um",
 * "ich werde dich umbringen", "werde ich dich umbringen", "dass ich dich umbringe". The subject is the writer.
 * @param object as in a phrase, "@dich"
 * @param infinitive of one or more verbs, as in a phrase
 * @param present of the same, in the first person; `undefined` where it means something else
 * @param particle that the present sets apart ("um")
 */
export function ich(object: string, infinitive: string, present?: string, particle?: string): string[] {
  const willed = [
    `ich @will? ${object} _3 ${infinitive}`,
    `@will ich ${object} _3 ${infinitive}`,
    `^ @will ${object} _3 ${infinitive}`,
  ]
  if (present === undefined) return willed
  if (particle === undefined)
    return [...willed, `${present} ich? ${object}`, `ich ${object} _2 ${present}`, `${object} ${present} ich`]
  const joined = present.split('|').flatMap((one) => particle.split('|').map((part) => part + one))
  return [
    ...willed,
    `${present} ich? ${object} _4 ${particle}`,
    `${object} ${present} ich _2 ${particle}`,
    `ich ${object} _2 ${joined.join('|')}`,
  ]
}
