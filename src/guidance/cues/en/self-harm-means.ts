import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Harming oneself, means and farewells: of the sender, or of somebody whom the message tells of. */

export default [
  {
    id: 'en-overdose',
    kind: 'selfHarm',
    phrases: [
      'taken|took|swallowed @many _2 tablets|pills|paracetamol|capsules',
      'took|taken|swallowed a? lot|lots|load|loads|bunch|handful|too|so many? of? pills|tablets|paracetamol|medication|insulin',
      'took|taken|swallowed the|a whole|entire|full packet|box|bottle|strip|pack',
      'took|taken|take|taking|swallowed|had an|another overdose',
      'i|he|she have|has? just? overdosed',
      'took|taken|swallowed|taking|take|swallow @very? all|every|loads|handful|whole|too|lots _2 tablets|pills|paracetamol|medication|medicine|packet|box|bottle|insulin|morphine|sleeping|antidepressants',
      'enough|all|my pills|tablets|insulin|medication|morphine _2 to|for do|die|kill|end|it|finish',
      'saved|saving|hoarded|hoarding|stockpiled|stockpiling|collected|collecting|keeping|kept _3 pills|tablets|medication|insulin|paracetamol',
      'i _1 swallowed|drank|drunk|drink _1 bleach|antifreeze|poison|weedkiller|disinfectant',
      'i want|going|am to overdose|od',
    ],
    except: [
      'prescribed|course|refill|told|antibiotics|another|next|accident*|ran|run',
      'with food',
      'christmas|pudding|chocolate|cake',
      'as you',
      'by mistake',
    ],
    exceptAnywhere: [
      'can|could|please you? see|review|assess|discuss a|the|this patient|lady|man|woman|girl|boy',
      'come to the ward',
      'another course|prescription|box|packet',
      'audit|training|policy',
    ],
    evenReported: true,
  },
  {
    id: 'en-hurting-oneself',
    kind: 'selfHarm',
    phrases: [
      'burn|burned|burnt|cut|cutting|burning my|myself _2 with a? cigarettes|cigarette|razor|blade|blades|scissors|lighter',
      'with a razor blade|blades',
      'hit|burn|cut myself until|till',
      'cuts|scars all over her|his|my arms|wrists',
      'cuts|scars on her|his|my wrist|wrists|thighs',
      'cut|cutting|cuts|burn|burnt|burned|burning|hurt|hurting|scratch myself|herself|himself again|last|on|to|because|deep|deeply|most|every|tonight|when|so purpose|night|feel|cope|day|$|time|much|i|bad|badly',
      'cut|cutting|hurting myself again',
      'been|started|keep|keeps|stop cutting|hurting|harming|burning|self myself|herself|himself|harming|again',
      'will|going|want|wants|need|might|gonna|wanna|urge|could|would|am|tempted to? cut|hurt|harm|injure|burn myself|herself|himself',
      'i|he|she|am|is|been|again|daughter|son|to self harm|harming|harmed|harms|injure|injuring',
      'slit|slash|slitting|cut|cutting my|her|his wrist|wrists|veins|throat',
    ],
    except: [
      'shaving|shave|knife|kitchen|accident*|glass|paper|cooking|tin|gardening|fell|falling|years|used|football|gym|running',
      'training|journal|policy|audit|guideline|history',
    ],
    evenReported: true,
  },
  {
    id: 'en-means-and-farewell',
    kind: 'selfHarm',
    phrases: [
      'think|thinking|thought|want|wanted|feel|urge _2 driving|drive|walking|walk|steering|crash|crashing into a|the tree|wall|sea|river|lorry|truck|traffic',
      'on the railway line|tracks',
      'tell my wife|husband|mum|mother|mom|dad|kids|children|family|parents|son|daughter that? i am sorry',
      'not here on|tomorrow|by|any _2 you will know',
      'locked himself|herself _2 with|and a|his|her|my|the? gun|knife|pills|rope',
      'join|with him|her|them|you in heaven',
      'standing|sitting|stood|am up? on the|a bridge|ledge|roof|edge|tracks|cliff|railway',
      'i have|got|bought|found a|the|some rope|noose|blades',
      'jump|jumped|jumping|step off|from|under|front _3 bridge|train|roof|building|cliff|balcony|lorry',
      'if i jumped|died|disappeared',
      'if i was|were dead|gone',
      'this is my last|final goodbye|message|letter|words',
      'this is goodbye',
      'say|saying|said my|one final|last? goodbye|goodbyes',
      'goodbye forever|world',
      'written|wrote|writing|left _1 goodbye|farewell|suicide',
      'written|wrote|writing the|my letter|letters|notes|note to my|the children|kids|family|parents|mum|wife|husband',
      'tonight|soon|tomorrow|today it will|is @very? all? be all? over',
      'not be alive',
      'not be here|around much|any longer|more',
      'when i am dead',
      'by the time you read|see|get this',
    ],
    except: [
      'leaving do|party|drinks',
      'stuck|traffic',
      'last day|shift',
      'tomorrow|today it is',
      'annual leave',
      'written a letter',
      'exam|exams',
      'at the edge of',
      'bridge club',
    ],
    exceptAnywhere: ['retire|retiring|retirement|holiday|annual leave|back on monday|new job|last day'],
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'en-overdose': {
    found: ['I took an overdose', 'ive swallowed all the pills'],
    passed: ['I took all my tablets as prescribed', 'Paper on overdose'],
  },
  'en-hurting-oneself': {
    found: ['I cut myself again', 'I want to hurt myself', 'I have been self-harming'],
    passed: ['I cut myself shaving', 'Journal club on self-harm', 'I hurt myself at football'],
  },
  'en-means-and-farewell': {
    found: ['I am standing on a bridge', 'I have the rope', 'Goodbye forever'],
    passed: [
      'The bridge club meets at 7',
      'Say goodbye to the old scanner',
      'Skipping rope for the children',
    ],
  },
}
