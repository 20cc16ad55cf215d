import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Harm to the reader, to those near to them, or to their name; open, hinted at, or as a condition. */

/** What is done must be the writer's own will: "did you hit your head" threatens nobody. */
const willed = (harm: string) =>
  [
    'i @will @very?',
    'i am|was @very? going|about|gonna to?',
    'i want|swear|ready|tempted|love|like|promise _1 to|will',
    'i swear i @will',
  ].map((lead) => `${lead} ${harm}`)

export default [
  {
    id: 'en-will-harm',
    kind: 'threat',
    phrases: [
      ...willed(
        'kill|murder|stab|shoot|strangle|hurt|punch|slap|beat|choke|rape|destroy|crush|bury|batter|gut|drown|poison|punish|end you',
      ),
      ...willed('kill|murder|stab|shoot|hurt|rape|burn|hit|attack|get your @yours'),
      ...willed('kill anyone|everyone|him|her|them|whoever'),
      ...willed(
        'hit|smash|kick|bash|break|cut|slit|slash|punch|carve|burn|rip|key _1 your face|head|fingers|legs|neck|throat|skull|teeth|bones|kneecaps|windows|car|tyres|eyes|heart|jaw|hands',
      ),
      ...willed('burn|torch _2 your house|home|car|practice|surgery|place|flat'),
      '^ kill yourself',
      'go and? kill yourself',
      'throw|chuck acid',
      'set fire to your',
      'i have|got|bought|carry|own got? a|my|the knife|gun|weapon|machete|pistol|rifle',
      'get my hands on you',
    ],
    except: [
      'tennis|squash|chess|golf|game|match',
      'knife|gun wound|injury|cut',
      'if you forgot|forget|eat|ate',
      'if he|she',
    ],
    exceptAnywhere: ['@laugh'],
  },
  {
    id: 'en-warning',
    kind: 'threat',
    phrases: [
      'you will|are _3 regret this|that|it|what|ever|the|everything|$',
      'you will @very? be sorry|punished',
      'you will|shall|must @very? pay for this|that|what|everything',
      'you will|are going? to? wish you had|never|were',
      ...willed('make you|them _1 pay|suffer|bleed|scream|beg|regret'),
      'watch your back',
      'sleep with one eye open',
      'look|looking over your shoulder',
      'you are @very? dead|doomed|history $',
      'you are a? dead man|woman|meat',
      'your days are numbered',
      'you will not|never see me|it|us coming',
      'i am|will @very? be? coming|come for|after you $',
      'i will|am going? to? get you $',
      'i will get you for this|that|what',
      'you had? better watch|pray|hide',
      'you have been warned',
      'this is|your my|your last|final warning',
      'teach you a lesson',
      'what is coming to you',
      'get what you deserve',
    ],
    except: [
      'sorry to hear|learn|know',
      'regret not|missing',
      'missed',
      'wish you were here',
      'lift*',
      'on your bike',
    ],
    exceptAnywhere: ['@laugh'],
    evenDenied: true,
  },
  {
    id: 'en-wishes',
    kind: 'threat',
    phrases: [
      'hope|wish|pray that? you|your _2 die|dies|rot|burn|suffer|crash|choke',
      'hope|wish|pray that? you _1 get raped|cancer|hit|hurt|killed|beaten|stabbed',
      'you deserve to|what die|rot|burn|suffer|is|you',
      'you deserve to be raped|shot|killed|hurt|punished|beaten|stabbed|hanged',
      'should|ought to? have shot|killed|stabbed|hanged|drowned you',
      'die you? bitch|whore|slut|cunt|pig|scum|slag',
      'drop dead',
      'rot in hell',
    ],
    exceptAnywhere: ['@laugh'],
  },
  {
    id: 'en-hint',
    kind: 'threat',
    phrases: [
      'shame|pity if something|anything|your',
      'shame|pity if he|she|they never|did not',
      'something _2 could|might|may|will|can @very? happen to you|your',
      'something bad|terrible|awful _2 happen to you|your',
      'accidents @very? happen',
      'you|your might|could|may have an accident',
      'i know people|someone|guys|men who|that can|could|will|would @very? hurt|kill|break|sort|beat|deal|find|visit',
      'nobody|no one? can|will|could protect|save you',
      'make your life _2 hell|difficult|misery|miserable|unbearable|impossible|nightmare',
    ],
    except: ['worry|fine|okay|spill*|nappy|toddler', 'your appointment|clinic|talk', 'happen to you'],
    evenDenied: true,
  },
  {
    id: 'en-good-name',
    kind: 'threat',
    phrases: [
      'ruin|destroy|wreck your career|life|reputation|marriage|name|practice|family|business|relationship',
      'you will? never work|practise|practice|operate again|anywhere|as',
      'make sure that? you never work|practise|practice|operate|see',
      'make sure that? you lose your|everything',
      'make sure that? you are|get struck|sacked|fired|suspended',
      'tell|show everyone|everybody|people|them|world what|who you _1 did|done|really|are|like',
      ...willed('leak|publish|spread your|those|our'),
      ...willed(
        'post|upload|send _3 picture|pictures|address|messages|number|video|nudes _1 everywhere|online|to',
      ),
      ...willed('expose you $'),
      ...willed('tell your @yours|boss|employer|colleagues what|everything|about'),
      'or i will? go to your @yours|boss|employer|manager',
      'or i will? tell|expose|publish your|everyone|you|them',
      'or else $',
      ...willed('have|get you struck|sacked|fired|arrested|deported'),
    ],
    except: ['did|done for me|us|my', 'wedding', 'save you'],
  },
  {
    id: 'en-come-for-you',
    kind: 'threat',
    phrases: [
      'or i will|am @very? come|coming and|to find|get you',
      'or i will find|hunt you',
      'i will|am @very? hunt|hunting|track|tracking you down',
      'i will @very? find you wherever|whatever|no|anywhere',
      'ignore me _3 and you|i|see',
      'not have you nobody|no|then',
    ],
    evenDenied: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'en-will-harm': {
    found: ['I will kill you', 'im going to hurt you', 'I’ll smash your face in', 'k1ll yourself'],
    passed: [
      'My back is killing me',
      'Will it hurt?',
      'I would never hurt you',
      'He said he would kill you',
      'Did you hit your head?',
      'I am sorry if I hurt you',
    ],
  },
  'en-warning': {
    found: ['You will regret this', 'watch your back', 'You’ll be sorry'],
    passed: [
      'You will be sorry to hear that he died',
      'Let me know when you are finished',
      'You will regret not coming',
      'Watch your back when you lift',
    ],
  },
  'en-wishes': {
    found: ['I hope you rot in hell', 'you deserve to die'],
    passed: ['I hope you are well', 'You deserve a medal', 'I hope you get better soon'],
  },
  'en-hint': {
    found: ['It would be a shame if something happened to your car', 'Accidents happen'],
    passed: ['Shame about the weather', 'I know people who had this operation'],
  },
  'en-good-name': {
    found: ['I will ruin your career', 'Or I tell your husband'],
    passed: [
      'I want to make a complaint',
      'I will tell everyone what you did for me',
      'Tell your colleagues about the form',
    ],
  },
  'en-come-for-you': {
    found: ['Answer or I’ll come and find you'],
    passed: ['Wait at reception, I will come and find you', 'Ring me or I will come in on Monday'],
  },
}
