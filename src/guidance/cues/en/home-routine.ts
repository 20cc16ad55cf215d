import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Knows or watches the reader's home, family, car, ways or hours. */

export default [
  {
    id: 'en-knows-home',
    kind: 'homeRoutine',
    phrases: [
      'i|we know|found|discovered|learned|googled|checked|saw|looked _3 where you @very? live|sleep|park|shop|work',
      'i @very? found|looked|find|know|googled|discovered _2 your home? address|street|house|flat',
      'i know _1 your routine|schedule|movements|habits|timetable|route|car|registration|plate|numberplate',
      'i know your number plate',
      'i know _1 your @yours is? name|school|work|car|number',
      'i know what|which time|train|bus|gym|route|road|shop|cafe|church|pub|school|bench _1 you|your',
      'i know when you finish|leave|get|go|come|work|eat|sleep|jog|run',
      'your bedroom|bathroom window|light|lights|curtains|blinds',
      'that|is your bedroom',
      'nice|new|pretty curtains',
      'through your letterbox|window|curtains|mailbox|hedge|keyhole',
      'moving|moved|move|renting|rented _3 your|same street|road|building|neighbourhood|neighborhood|block|village',
      'next door to you',
    ],
    except: ['do you know', 'work with|together|in|for', 'remember where'],
  },
  {
    id: 'en-at-the-home',
    kind: 'homeRoutine',
    phrases: [
      'outside|opposite|behind your _1 @home|gym|garden|hotel|bedroom',
      'drove|walked|went|cycled|passed|sat|stood|waited|parked|watched|sitting|standing|parking|waiting _2 past|by|round|around|at|near|outside|opposite|to|behind|in your _1 @home|car|street|road|garden|drive|gym',
      'left|leaving|put _3 on|at|in|under|through your doorstep|door|porch|letterbox|mailbox|windscreen|windshield|car|garden|step|gate',
      'waiting for you _2 when|after you|your shift|finish|leave',
      'waiting when|after you|your shift|finish|leave',
      'i am @very? outside your house|home|flat|window',
    ],
    except: ['your home visit|page', 'train|airport|arrivals|dinner'],
    exceptAnywhere: ['as you asked', 'parcel|delivery|package|courier|driver|taxi|plumber'],
  },
  {
    id: 'en-saw-you',
    kind: 'homeRoutine',
    phrases: [
      'saw|seen|spotted|watched|noticed your car|house|lights|husband|wife|kids|son|daughter|children|bike|dog _2 outside|parked|at|in|on|leave|leaving|walk|walking|through|again|today|yesterday|this',
      'saw|seen|spotted|watched|noticed|watching|watch you _4 supermarket|gym|park|street|station|train|bus|church|pub|restaurant|shop|shops|beach|pool|window|garden|cafe|bar|tesco|market|playground|bench|shopping|jogging|leave|leaving|sleep|sleeping|undress',
      'saw|seen|spotted|watched you kissing|holding|hugging|buying|eating|leaving|getting',
      'saw|seen|spotted|watched you with a|your|that|another|him|her|some',
      'i have|am|was|will been|be? watching you $|every|from|for|closely|all',
      'i have been @very? watching|following|stalking you',
      'i watch you',
      'followed|following|follow|tailed you home|to|from|out|all|into|through|after|around|everywhere|yesterday',
      'sat|sitting|stood|standing _4 behind|near|next|tables|seats|rows away|from|to? you|on|at|$',
      'two|three|few|some tables|seats|rows|metres|meters|steps away|behind',
      'you were at|in the _3 with a|your|that|another|him|her|some',
    ],
    except: [
      'in the waiting room',
      'followed|follow|following you on',
      'clinic|surgery|ward|theatre',
      'video|talk|lecture',
      'next to you on|at',
    ],
    exceptAnywhere: ['conference|wedding|lecture|marathon'],
  },
  {
    id: 'en-knows-ways',
    kind: 'homeRoutine',
    phrases: [
      'you were|are not at|in the? yoga|gym|pilates|church|swimming|zumba|spinning|choir',
      '^ you @very? get|come|leave|go|went|left home|work|out @very? late|early|around|alone|on|by',
      'you came|come|walked|went|walk out of the|your gym|house|shop|school|church|station|supermarket|building',
      'you @very? always|usually @very? park|walk|jog|sit|cycle|shop|swim',
      '^ you park|jog|walk|cycle|shop every|in|at|behind|outside|along|near|alone',
      'you _3 the same spot|bench|train|route',
      'you are|were|be home alone',
      '^ you live alone',
      'which train|bus you take',
    ],
    except: ['if|can|could you', 'in case', 'have to'],
    exceptAnywhere: ['meeting|handover|rota|lift|appointment|lunch|coffee'],
  },
  {
    id: 'en-knows-family',
    kind: 'homeRoutine',
    phrases: [
      'your kids|children|son|daughter|boy|girl|boys|girls @very? go|goes|went|attend|attends to|at? _1 school|nursery|st|saint',
      'your kids|children|son|daughter|boy|girl|boys|girls _4 school uniform|bag|gate|run',
      'your kids|children|son|daughter|boy|girl|boys|girls _2 playground|uniform',
      'your kids|children|son|daughter finish|finishes|leaves|leave school|nursery',
      'your husband|wife|partner|boyfriend|girlfriend|flatmate @very? leaves|goes|drives at|out|off|late|early|around|home',
      'your husband|wife|partner|boyfriend|girlfriend|flatmate is|was away|out $|tonight|this|so|and',
      'i _1 followed|friended|added|messaged|found your @yours',
    ],
    exceptAnywhere: [
      'ring|call|phone|collect|pick',
      'temperature|unwell|sick|absent',
      'wedding|conference|party|parents evening',
      'do|does your',
    ],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'en-knows-home': {
    found: ['I know where you live', 'i found ur address', 'Nice curtains'],
    passed: [
      'Please send the letter to my address',
      'It depends on where you live',
      'I live near the practice',
      'We have your address as 12 Mill Road',
    ],
  },
  'en-at-the-home': {
    found: ['I was outside your house', 'I waited by your car', 'I left it on your doorstep'],
    passed: ['I was outside the surgery', 'I’m outside, let me in', 'The letter is on your desk'],
  },
  'en-saw-you': {
    found: ['I saw you in the supermarket', 'I followed you home', 'I have been watching you'],
    passed: [
      'I saw you on Monday about my knee',
      'I followed your advice',
      'I watched your video',
      'Two doors down from the pharmacy',
    ],
  },
  'en-knows-ways': {
    found: ['You weren’t at the gym', 'You always park behind the church'],
    passed: [
      'What time do you close?',
      'You usually take blood from the left arm',
      'Call me when you get home',
    ],
  },
  'en-knows-family': {
    found: ['Your children go to St Jude’s school', 'Your husband leaves at 7'],
    passed: ['My daughter goes to St Jude’s school', 'How is your wife? Is she better?'],
  },
}
