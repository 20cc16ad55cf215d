import type { CueExamples, CueRule } from '../../../core/cues/types.ts'
import { willed } from './words.ts'

/** Harm that is hinted at or made a condition, and harm to the reader's name and work. */

export default [
  {
    id: 'en-hint',
    kind: 'threat',
    phrases: [
      'shame|pity if something|anything|your',
      'shame|pity if he|she|they never',
      'shame|pity if he|she|they did not',
      'something _2 could|might|may|will|can @very? happen to you|your',
      'something bad|terrible|awful _2 happen to you|your',
      'accidents @very? happen',
      'you|your might|could|may have an accident',
      'i know people|someone|guys|men who|that can|could|will|would @very? hurt|kill|break|sort|beat|deal|find|visit|make',
      'nobody|no one? can|will|could protect|save you',
      'police can|will|could not? help|protect|save you',
      'your kids|children|son|daughter will not have a mother|father|mum|dad|mom',
      'hate|shame|terrible|sad for|if him|her|them|anything|something|anyone to? get|got|happen* hurt|to',
      'not want anything|something to happen to you|your',
      'make your life _2 hell|difficult|misery|miserable|unbearable|impossible|nightmare',
      'never see|hold your @yours again|alive',
      'my brother*|cousin*|mates|friends|boys will|can|are _1 sort|deal|hurt|break|kill|visit you|your|with',
      'nobody|one will|would ever? hear|believe you $|scream|if',
      'your @yours will|would @very? bleed|burn|suffer for|too|$',
    ],
    except: ['worry|fine|okay|spill*|nappy|toddler', 'your appointment|clinic|talk', 'happen to you'],
    evenDenied: true,
  },
  {
    id: 'en-good-name',
    kind: 'threat',
    phrases: [
      'boss|husband|wife|colleagues|employer|patients would|will love|like to see|know|read|hear',
      'make sure that? everyone|everybody|people|they know*|hears|finds|sees',
      'ruin|destroy|wreck yours',
      'ruin|destroy|wreck your career|life|reputation|marriage|name|practice|family|business|relationship',
      'you will? never work|practise|practice|operate again|anywhere|as',
      'make sure that? you never|lose work|practise|practice|operate|see|your|everything',
      'make sure that? you are|get struck|sacked|fired|suspended',
      'tell|show everyone|everybody|people|them|world what|who you _1 did|done|really|are|like',
      ...willed('leak|publish|spread your|those|our'),
      ...willed('post|upload|send _3 picture*|address|messages|number|video|nudes _1 everywhere|online|to'),
      ...willed('expose you $'),
      ...willed('tell your @yours|boss|employer|colleagues what|everything|about'),
      'or i will? go to your @yours|boss|employer|manager',
      'or i will? tell|expose|publish your|everyone|you|them',
      'or else $',
      'cost you your job|licence|license|marriage|career|family',
      ...willed('have your job|licence|license|head'),
      'pictures|picture|messages|letters|video go|goes|will to your @yours|employer|boss',
      'if you do|will not _4 i will @very? hurt|kill|ruin|expose|destroy|publish',
      'unless you _5 i will @very? hurt|kill|ruin|expose|destroy|publish',
      ...willed('have|get you struck|sacked|fired|arrested|deported'),
      'everyone|everybody|or they? will? sees|see|gets|get those|your|the _1 pictures|video|nudes',
      'plaster|splash|put|post|spread your _1 face|name|picture*|number|address _1 all over',
      'if you do|will not _5 i will @very? tell|post|leak|show|share everyone|your',
    ],
    except: ['did|done for me|us|my', 'myself', 'wedding', 'save you', 'wedding|party'],
  },
  {
    id: 'en-come-for-you',
    kind: 'threat',
    phrases: [
      'or i will|am @very? come|coming and|to find|get you',
      'or i will find|hunt you',
      'i will|am @very? hunt*|track* you down',
      'i will @very? find you wherever|whatever|no|anywhere',
      'ignore me _3 and you|i|see',
      'not have you nobody|no|then',
    ],
    evenDenied: true,
    except: ['at lunch'],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
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
