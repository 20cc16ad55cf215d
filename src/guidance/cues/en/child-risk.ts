import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** A child who may be hurt, abused or left alone; told of by the child, or by somebody else. */

const accident =
  'accident*|accidentally|mistake|ball|football|swing|slide|door|playing|trampoline|chess|cards|game|party'
const medical = 'needle|jab|injection|blood|vaccine'

export default [
  {
    id: 'en-child-hurt',
    kind: 'childRisk',
    phrases: [
      'cigarette burns',
      'baby|newborn|infant has|have|had _1 bruises|burns|marks',
      'and|then hit|slapped|shook|punched|kicked|beat my|the|her|his @child',
      '@child _3 always hungry|dirty|filthy|alone',
      'lock|locks|locked|shut|shuts the|her|his|my|their _1 @child in|up|out',
      'rough|violent|aggressive|cruel with|to|towards the|my|our|her|his @child',
      'bruises|burns|cuts|marks _2 on _1 little|baby',
      '@child sleep|sleeps|stay|live in the|a garage|shed|cellar|cold',
      'puts|put|leaves|locks|shuts|throws him|her|them|@child out|outside in the? cold|night|rain|snow|all',
      'valium|sedatives|alcohol|whisky|vodka _3 in|into the|her|his baby|milk|bottle',
      'something|what going on between my|our daughter|son|niece and',
      '@person _2 hits|hit|beats|beat|slaps|slapped|punches|punched|kicks|kicked|shakes|shook|burns|burned|burnt|hurts|hurt|abuses|abused|starves|locks|locked|ties|tied|chokes|choked|threw|throws|whips|molests|molested|rapes|raped|strangles _1 my|our|the|her|his|their|your|a|this @child',
      'is|are|was|keeps|kept|been|started hitting|beating|slapping|punching|kicking|shaking|hurting|abusing|starving|molesting|raping|choking|grooming|neglecting _1 my|our|the|her|his|their|a|this @child',
      'shook|shake|shaken|shaking the|my|our|her baby|newborn|infant|him|her',
      '@child _2 is|are|was|were|being|been|gets|get _2 abused|beaten|neglected|starving|starved|groomed|molested|raped|assaulted|strangled',
      '@child _4 covered in|with bruises|burns|marks',
      'bruises|burns|marks|bruise _2 on|all _1 over? the|my|her|his|their|our @child',
      'lock|locks|locked|ties|tied|shuts _4 in|to the|a cupboard|cellar|basement|wardrobe|shed|cage|bed|attic',
      'gave|give|gives|put|puts _4 @child|milk|bottle vodka|alcohol|whisky|whiskey|rum|sedatives|sleeping',
    ],
    except: [accident, medical, 'dog|bee|wasp|cat|car'],
    evenReported: true,
    exceptAnywhere: [
      'can|could|please you? see|review|assess|discuss a|the|this patient|lady|man|woman|girl|boy',
      'come to the ward',
    ],
  },
  {
    id: 'en-child-touched',
    kind: 'childRisk',
    phrases: [
      'says he|she|they will|would harm|hurt|kill him|her|them',
      'watch|watching|see porn|pornography',
      'found _2 video|videos|pictures of my|our daughter|son|niece|kids|children',
      'game|games|secret|secrets with her|him|me|them in the shower|bath|bed|bedroom|dark',
      '@child _6 touches|touched|touching|touch|fondles|fondled him|her|them|my|me $|there|in|when|at|down|and|again|inappropriately|sexually',
      'touches|touched|touching|fondles|fondled my|our|the @child',
      'touches|touched|fondles|fondled him|her|them there|inappropriately|sexually|private|down|in',
      '@person _1 touches|touched|fondles|fondled her|him|them $',
      '@child _2 sit|sits|sleep|sleeps on|in his lap|bed',
      'sends|sent|send|shows|showed|asks|asked my|the|our @child|him|her for|nudes|naked|porn|pictures _2 himself|naked|nude|underwear|nudes',
    ],
    except: [medical, 'not like to be touched', 'stove|hob|fire'],
    needs: ['@child|niece|nephew|lap'],
    evenReported: true,
  },
  {
    id: 'en-child-fear',
    kind: 'childRisk',
    phrases: [
      'want|wanting|wanted|urge|feel like? to? shake|shaking|smother|smothering her|him|it|them when|because|until|so|$',
      'drugs|drinking|drunk|heroin|crack|cocaine|weed|porn _3 in front of the|my|our|his|her @child',
      'before i do something|anything to him|her|them|the|my',
      'threatened|threatens|threatening to drive|jump|drown|crash _4 with him|her|them|the|our|my',
      'scared|afraid|worried|frightened|terrified|fear|think that? i|he|she|they will|might|may|could|would|am|going to? hurt|harm|kill|hit|shake|smother|drown the|my|our|her|his @child',
      'i|he|she|husband|partner|ex|boyfriend|dad|mum might|could|will|would do to the|my|our|her|his @child',
      'not trust myself|him|her _2 with|around|near my|the|our @child',
      'want|wants|wanted|feel|feels|felt|going|urge|thoughts|like of? about? to? hurt|hurting|harm|harming|shake|shaking|throw|throwing|smother|smothering|drown|drowning|kill|killing|hit|hitting|strangle my|the|our|her @child',
      'would|will|going|might|could|threatened|threatens|wants|threatening to? kill|hurt|harm|burn|stab|shoot|drown the|my|our|her|his|their @child',
      'take the|my|our kids|children|baby with me when|if i',
      'throw|threw|throwing the|my|our baby against|at|out|across|down',
      'went|goes|came for them next',
    ],
    except: [accident, medical, 'hurt my @child is', 'bathing|bath', 'party', 'going to hurt'],
    evenReported: true,
  },
  {
    id: 'en-child-alone',
    kind: 'childRisk',
    phrases: [
      'she|he|they|who|mum|mother|sister|neighbour do|does|did|has|have not feed|fed her|his|the|their @child $|and|properly|for|any',
      'nobody|no|not one? is|are? looking|caring|look after|for the|those|these|her|his|their @child',
      'leaves|left|leaving the|a|her|his _2 year old to watch|mind|babysit',
      'left|leave|leaves|leaving my|our|the|her|his|their @child _1 alone|unattended|unsupervised',
      'left|leave|leaves|leaving my|our|the|her|his|their @child _1 in the? bath|car',
      'left|leave|leaves|leaving my|our|the|her|his|their @child by themselves|himself|herself',
      '@child are|is|were|was|been @very? alone at|in|home|all|for|overnight|while|since',
      '@child _1 home alone',
      'has|have|had|does|did|is not|never fed|feed|feeding|washed|changed my|our|the|her|his|their @child _2 for|in|since|all|properly|enough|days',
      '@child _2 not|nothing|never eaten|eat|to _2 for|in|since days|week|yesterday',
    ],
    except: ['leave|left _1 @child with', 'fasting|operation|anaesthetic', 'temperature|sick|vomit*|fever'],
    evenDenied: true,
    evenReported: true,
  },
  {
    id: 'en-child-writes',
    kind: 'childRisk',
    phrases: [
      'sends|sent me _1 naked|nude|dirty|sexy pictures|picture|videos|messages',
      'make|makes|made me do things|stuff|it',
      'things _1 i do|did not want|like',
      'hits|beats|hurts|kicks|slaps|touches|touched|abuses|abused|raped|rapes|locks|strangles|burns|forces|forced|punches me|us',
      'pulls my hair',
      'our|a|little secret',
      'comes|came|gets|got into|in my room|bed _2 at|night|and|when|$',
      'leaves|left us|me alone|locked for|days|weeks|without',
      'sends|sent|send me _1 nudes|naked|pictures|picture of|himself|his',
      'asks|asked|wants|wanted me for|to|send|do nudes|naked|pictures|sexual|things|send|undress',
      'scared|afraid of|to my|go dad|stepdad|uncle|brother|coach|teacher|home|mum|father|mother',
    ],
    needs: [
      'i am|m only|just|almost|nearly? @teen',
      'i am a? child|minor',
      'in year|grade|class 3|4|5|6|7|8|9|10|11',
    ],
    except: ['@teen weeks|months|minutes|stone|kilos|days'],
    evenReported: true,
  },
  {
    id: 'en-child-sent-away',
    kind: 'childRisk',
    phrases: [
      'send|sending|take|taking|fly|sent _3 daughter|girl|girls|niece|sister|me abroad|away|back|home|overseas _3 cut|married|marry|circumcised|husband|wed',
      'forced|forcing|force _3 daughter|niece|girl|sister|me to|into marry|marriage',
      'daughter|niece|girl|sister|she _3 to be circumcised|cut',
    ],
    except: ['hair', 'knife|glass|shaving', 'cut her|his|my|out|down|off'],
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'en-child-hurt': {
    found: ['My husband hits my son', 'I shook the baby', 'she is beating the kids'],
    passed: ['My son hit his head at football', 'The kids are killing me', 'The jab hurt my son'],
  },
  'en-child-touched': {
    found: ['My daughter says her uncle touches her', 'he touched my son'],
    passed: ['She does not like to be touched', 'My son touched the stove'],
  },
  'en-child-fear': {
    found: ['I am scared I will hurt the baby', 'I want to hurt my baby', 'he threatened to kill the kids'],
    passed: ['Will the jab hurt my baby?', 'My daughter is scared of needles'],
  },
  'en-child-alone': {
    found: ['The kids are home alone', 'He left the baby in the car', 'She hasn’t fed the baby for days'],
    passed: ['I left the baby with my mother', 'Can I come alone without the kids?'],
  },
  'en-child-writes': {
    found: ['My dad hits me and I’m 12', 'He comes into my room at night, I am 14'],
    passed: ['I am 14 weeks pregnant and it hurts', 'I am 45 and my knee hurts me'],
  },
  'en-child-sent-away': {
    found: ['They will send my niece abroad to be cut'],
    passed: ['My daughter is going abroad to study', 'She is to have her hair cut'],
  },
}
