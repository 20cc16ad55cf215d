import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Goes on without an answer, or says that it will. How many came in a row is counted elsewhere, not by words. */

export default [
  {
    id: 'en-why-no-answer',
    kind: 'persistence',
    phrases: [
      'why do|are|will|have|would not? you not? _1 answer|answering|reply|replying|respond|responding|write|text|talk|speak to? me?',
      'why did not? you not? _1 answer|reply|respond|write me|to|my|back',
      'why are|do|did|have you _1 ignoring|ignore|avoiding|avoid|blocking|block|blocked|unfriend|unfriended|delete|unfollow|ignored me|my|this',
      'you never @very? answer|reply|respond|write|text back|me|to|my',
      'you never @very? write|reply|respond|text',
      'you said|say|answered nothing',
      'you never said|wrote a word',
      'you did not even answer|reply|write',
    ],
    except: ['answer the phone', 'answer|reply to the|our|this survey|form|letter'],
  },
  {
    id: 'en-answer-me',
    kind: 'persistence',
    phrases: [
      '^ please? please? please? just? answer|reply|respond|talk|speak|listen|write to? me|back',
      'please|just answer|talk|speak|reply|respond to? me',
      'there|hello talk to me',
      'please|just|at least|least say|write something|anything',
      'pick up the|your phone',
      'one|single word from|of you',
      'not one|single|a one? single? word|line|reply|answer',
      'say something $',
      'you owe me an? answer|reply|explanation|response',
    ],
    except: [
      'talk|speak to me about|if|in',
      'reply to me by',
      'write back when|by|if|to',
      'say|write something for|about|at|in|to|on',
      'picked up the phone',
    ],
    evenDenied: true,
  },
  {
    id: 'en-ignored',
    kind: 'persistence',
    phrases: [
      'you _2 ignoring|ignore|ignored|avoiding me',
      'ignore me',
      'stop ignoring|avoiding|blocking me|my',
      'not ignore|avoid|escape|block|hide me|from forever|$|any',
      'left|leave|leaving me on read|seen',
      '^ you have? read|seen|saw my|it|this|them _1 and|but|message|messages',
      'i know that? you have? read|seen|saw|reading this|it|my|them|these',
      'i can? see|saw|know that? you are|were|have online|active|typing',
      'nothing|silence from you',
    ],
    except: [
      'read my|the|this letter|results|form|file|notes|x',
      'did|do you',
      'have you',
      'ignore me|this if',
      'do not see it|them',
    ],
    evenDenied: true,
  },
  {
    id: 'en-round-a-block',
    kind: 'persistence',
    phrases: [
      'you _1 blocked|deleted|unfriended|block|blocking|unfollowed me|my|this|all|every',
      'unblock me',
      'if you block|delete|mute|report',
      'new|another|other|different account|profile|number because|since you',
      'made|created|opened|make another|a new? profile|account _4 you block|blocked|blocking|deleted|ignore',
      'your other|second profile|account',
      'another|other|a way|ways to reach|contact you',
      'so you _1 changed|blocked|deleted',
      'took me _4 get|find your',
    ],
    except: [
      'delete my file|records|data|account',
      'removed my stitches|appendix|gallbladder|mole|plaster|cast|teeth|tooth',
    ],
  },
  {
    id: 'en-will-go-on',
    kind: 'persistence',
    phrases: [
      'i will|shall|am not|never _1 give|giving up on you|us',
      'i will|shall|am not|never _1 stop|stopping $|trying|writing|until|messaging|calling|loving|looking|texting|fighting',
      'i am not going away|anywhere',
      'i will not go|leave away|you|quietly|$',
      'i will|shall|can @very? keep|continue|go|be on? writing|calling|messaging|coming|posting|sending|texting|asking',
      'keep|keeps|kept trying until',
      'until you _1 answer|reply|respond|talk|speak|listen|notice|forgive|love|meet|write to? me|back|with',
      'post it|this|them again',
      'write|message|text|try you? again? tomorrow as',
      'i will _1 wait for ever',
      'i will _1 wait forever',
      'not get rid of me',
    ],
    except: ['i will wait for you to|at|in|outside|by', 'send it again by|please|if', 'if you did|have not'],
  },
  {
    id: 'en-how-often',
    kind: 'persistence',
    phrases: [
      'written|sent|called|messaged|texted|emailed|rang|rung|phoned|asked|tried|wrote|begged|write _4 @many _1 times|messages|letters|emails|texts|calls|flowers',
      'asked|called|messaged|texted|rang|phoned|begged you _2 three|four|several|@many times',
      'sent|sending|send you _2 flowers|gifts|letters|messages|presents|cards _1 three|four|several|@many|every times|day|week',
      'my third|fourth|fifth|sixth|seventh|tenth|@many message|letter|email|text|attempt _1 today|this|now|in|and',
    ],
    except: ['surgery|practice|reception|pharmacy|hospital'],
    exceptAnywhere: ['prescription|referral|results|appointment|form'],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'en-why-no-answer': {
    found: ['Why don’t you answer?', 'why did you block me', 'You never write back'],
    passed: ['Nobody answers the phone', 'My sister says you never answer your phone'],
  },
  'en-answer-me': {
    found: ['Answer me', 'please just talk to me', 'Not a single word'],
    passed: ['Please reply to the survey', 'Call me back when you can', 'The doctor wants to talk to me'],
  },
  'en-ignored': {
    found: ['You can’t ignore me forever', 'I know you have read this', 'left on read? You left me on read'],
    passed: ['Please ignore my last e-mail', 'Have you read my letter?'],
  },
  'en-round-a-block': {
    found: ['You blocked me again', 'If you block me I come back'],
    passed: ['My nose is blocked', 'I have made a new account on the portal'],
  },
  'en-will-go-on': {
    found: ['I will never stop', 'I won’t give up on you', 'I’ll keep writing'],
    passed: ['I will never stop smoking at this rate', 'I will keep taking the tablets'],
  },
  'en-how-often': {
    found: ['I have called you twenty times', 'I have sent you 14 messages'],
    passed: ['I have called the surgery ten times', 'Take it five times a day'],
  },
}
