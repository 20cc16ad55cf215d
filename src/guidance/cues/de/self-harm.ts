import type { CueExamples, CueRule } from '../../../core/cues/types.ts'
import { ich } from './words.ts'

/** Wishes to die: of the sender, or of somebody whom the message tells of. */

const atWork = [
  'kannst|könntest|könnten du|Sie _3 patientin|patienten|patient',
  'kannst|könntest|könnten du|Sie herrn|frau|bett|zimmer',
  'übergabe|rufdienst',
  'psychiatrie|psych ist? informiert',
  'auf station',
  'krisenteam|konsil|sitzwache|intensivstation',
  '@lach',
  'spiegel ist|sind',
]

export default [
  {
    id: 'de-suizid',
    kind: 'selfHarm',
    phrases: [
      'erschießt|erhängt sich',
      ...ich(
        'mich',
        'umbringen|töten|erhängen|aufhängen|erschießen|ertränken|vergiften',
        'erhänge|erschieße|töte',
      ),
      ...ich('mich', 'umbringen', 'bringe|brächte', 'um'),
      'denke|gedacht|versucht|vor|plane|plan|beschlossen _3 mich _1 umzubringen|töten|erhängen',
      'sich _3 umbringen|umzubringen|umbringt|erhängen|erschießen',
      'bringt sich _2 um',
      'an|über|von|mit selbstmord|suizid',
      'selbstmordgedanken|suizidgedanken',
      'bin|ist @sehr? suizidal|suizidgefährdet|lebensmüde|selbstmordgefährdet',
      'das leben _1 nehmen|genommen|nehme|nimmt',
      'nimmt|nehme sich|mir das leben',
    ],
    except: [
      'fragebogen|fortbildung|studie|leitlinie|vortrag|kurs|prävention|paper|artikel|versehentlich',
      'hat mich _2 umgebracht',
    ],
    exceptAnywhere: [...atWork, 'überlebt'],
    evenReported: true,
  },
  {
    id: 'de-sterben',
    kind: 'selfHarm',
    phrases: [
      'beende ich? es|alles|das @sehr? ,',
      'weg von dieser welt',
      'diese welt verlassen',
      'dann|bald|morgen|heute bin ich @sehr? tot',
      'will|möchte|wollte _2 tot sein',
      'warum sterbe ich',
      'jetzt|heute nacht? mache ich schluss ,|mit',
      'leid zu leben',
      'nie|niemals geboren',
      'will|möchte|würde _4 sterben|verrecken|krepieren',
      'sterben will|möchte|wollte|wollen',
      'sterben zu dürfen',
      'wunsch zu sterben',
      'lieber|besser _2 tot',
      'ich|er|sie wäre _3 tot|gestorben',
      'wäre ich _3 tot|gestorben',
      'leben|allem|mir|dem ein ende',
      'dem ganzen ein ende',
      'schluss _1 mit allem',
      'schluss _1 mit meinem|dem|diesem leben',
      'denke|gedanken|gedacht _3 ans|an|vom sterben|tod',
      'genug vom leben',
    ],
    except: [
      'vor scham|neugier|lachen|hunger|durst|langeweile|aufregung|peinlichkeit|hitze|müdigkeit|glück',
      'zu hause|hospiz|würde|frieden sterben',
      'angst vor|vom|ans dem? sterben|tod',
      'fast|beinahe',
      'zum sterben schön',
      'alt|enkel*|liegt',
    ],
    exceptAnywhere: atWork,
    evenReported: true,
  },
  {
    id: 'de-kein-ausweg',
    kind: 'selfHarm',
    phrases: [
      'lohnt _2 zu leben',
      'zu leben lohnt',
      'keine lust mehr? zu leben',
      'für mich keine hoffnung',
      'wenn ich nicht mehr @sehr? da|hier? bin|lebe',
      'nicht mehr da|hier wäre|bin',
      'es mich nicht mehr gibt|gäbe',
      'nicht mehr|länger @sehr? @sehr? leben|weiterleben|aufwachen|aufzuwachen|existieren',
      'will|mag|möchte nicht mehr da|hier sein',
      'keinen|kein|gar grund|sinn|kraft _1 mehr? zu? leben|weiterleben|weiterzuleben|weiterzumachen',
      'keinen sinn mehr ,|im|in|zu',
      'keinen _1 ausweg',
      'nicht|nichts mehr lebenswert|wert',
      'wozu|warum|wofür @sehr? @sehr? soll|sollte ich @sehr? @sehr? leben|weiterleben|weitermachen|aufstehen',
      'so nicht weiterleben',
      'keiner|niemand _2 mich @sehr? vermissen|vermisst',
      'ohne mich _4 besser|glücklicher|leichter|wohler',
      'besser|glücklicher|leichter _3 ohne mich',
      'nur eine last',
      'halte|ertrage ich? dieses|das|mein leben nicht',
      'wenn ich _2 weg|tot|gestorben wäre|bin',
    ],
    except: [
      'behandlung|therapie|tabletten|chemo|operation|op|narkose',
      'angst nicht|nie mehr|wieder',
      'ob es _3 sinn',
    ],
    exceptAnywhere: [...atWork, 'urlaub|party|inhalator|brille|handy|kaffee'],
    evenDenied: true,
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-suizid': {
    found: [
      'Dann bring ich mich um',
      'sie will sich umbringen',
      'Ich denke an Suizid',
      'Ich bin suizidgefaehrdet',
    ],
    passed: [
      'Mein Rücken bringt mich um',
      'Ich will mich nicht umbringen',
      'Fortbildung über Suizid um drei',
      'Der Stich hat mich fast umgebracht',
    ],
  },
  'de-sterben': {
    found: ['ich möchte sterben', 'Er sagt, dass er sterben will', 'Ich wär lieber tot'],
    passed: ['Ich will nicht sterben', 'Ich würde vor Scham sterben', 'Das Lied ist zum Sterben schön'],
  },
  'de-kein-ausweg': {
    found: ['Ich mag nimmer leben', 'Es gibt keinen Grund zu leben', 'Ohne mich sind alle besser dran'],
    passed: [
      'Ich will nicht mehr in Köln leben',
      'Ohne Inhalator kann ich nicht leben',
      'Ihr könnt ohne mich anfangen',
    ],
  },
}
