import type { CueLanguage } from '../../../core/cues/types.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).join(' ')

/** Where one clinician writes to another about a patient, they know what to do: no cue sends them to themselves. */
export const handover = [
  'can|could|please|would you? see|review|assess|discuss a|the|this patient|lady|man|woman|girl|boy',
  'can|could|please|would you? see|review|assess|discuss|clerk|take mr|mrs|ms|bed',
  `bed|bay ${numbers(1, 40).replaceAll(' ', '|')}`,
  'handing|handed over|handover',
  'come to the ward',
  'obs',
  'psych|liaison|safeguarding aware|informed|referred',
]

/** Somebody else's words, which the sender only likes. */
export const sung = [
  'best|favourite|favorite|classic _1 song|film|movie|musical|lyric|lyrics',
  'in|stuck my head all|since',
]

/** Said by those who live with the reader. */
export const domestic = [
  '@chore',
  'your|our @yours|gran|nan|granny says|said|asks|asked|wants|needs|has|have',
]

/** What is done must be the writer's own will: "did you hit your head" threatens nobody. */
export const willed = (harm: string) =>
  [
    'i @will @very?',
    'i am|was @very? going|about|gonna to?',
    'i want|swear|ready|tempted|love|like|promise _1 to|will',
    'i swear i @will',
  ].map((lead) => `${lead} ${harm}`)

/** How English is written, and the lists that its rules share. */
export default {
  id: 'en',
  written: {
    u: 'you',
    ya: 'you',
    ur: 'your',
    r: 'are',
    youre: 'you are',
    im: 'i am',
    ive: 'i have',
    ily: 'i love you',
    dont: 'do not',
    cant: 'can not',
    "can't": 'can not',
    cannot: 'can not',
    wont: 'will not',
    "won't": 'will not',
    didnt: 'did not',
    doesnt: 'does not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    couldnt: 'could not',
    wouldnt: 'would not',
    havent: 'have not',
    hasnt: 'has not',
    aint: 'is not',
    youve: 'you have',
    youll: 'you will',
    theyre: 'they are',
    thats: 'that is',
    whats: 'what is',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    lets: 'let us',
    luv: 'love',
    pls: 'please',
    anymore: 'any more',
    kys: 'kill yourself',
    kms: 'kill myself',
    "ma'am": 'madam',
    wud: 'would',
    mins: 'minutes',
    il: 'i will',
    ull: 'you will',
    ure: 'you are',
    imma: 'i am going to',
    hes: 'he is',
    shes: 'she is',
    kno: 'know',
    rly: 'really',
    nvr: 'never',
    plz: 'please',
    wen: 'when',
    y: 'why',
    bc: 'because',
    coz: 'because',
    cuz: 'because',
    cos: 'because',
    til: 'until',
    acc: 'account',
    msg: 'message',
    msgs: 'messages',
    txt: 'text',
    ppl: 'people',
    tonite: 'tonight',
    gf: 'girlfriend',
    bf: 'boyfriend',
    hubby: 'husband',
    sum1: 'someone',
    '2nite': 'tonight',
    b4: 'before',
    pics: 'pictures',
    pic: 'picture',
    photos: 'pictures',
    photo: 'picture',
  },
  beginnings: {},
  endings: {
    "n't": 'not',
    "'m": 'am',
    "'re": 'are',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
    "'s": 'is',
  },
  lists: {
    very: 'really truly so just still always also honestly actually deeply totally absolutely do definitely only secretly already madly very even too such incredibly fucking bloody ever both',
    will: 'will would could might should shall can must',
    kin: 'mum mom mummy mam mother dad daddy father nan nana gran grandma grandad grandpa auntie aunt uncle sis sister bro brother cousin granny',
    child:
      'baby babies child children kid kids son sons daughter daughters toddler infant niece nephew grandson granddaughter grandchild grandchildren stepson stepdaughter newborn twins boy girl boys girls little',
    // Those near to the reader.
    yours:
      'husband wife partner boyfriend girlfriend family mother mum mom father dad parents sister brother son daughter kids children baby fiance fiancee',
    home: 'house home flat apartment place window door gate driveway building bungalow',
    fair: 'beautiful gorgeous stunning sexy hot attractive handsome pretty irresistible sexier sexiest hottest prettiest ravishing adorable breathtaking lush',
    body: 'eyes smile legs lips body hair hands figure mouth curves skin neck',
    partner: 'boyfriend girlfriend husband wife lover man woman partner fella',
    person:
      'i he she they we husband wife partner boyfriend girlfriend ex dad father stepdad stepfather stepmum mum mom mother brother uncle grandad teacher coach neighbour neighbor babysitter nanny cousin who someone sister',
    many: `five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred hundreds dozens countless many ${numbers(5, 99)}`,
    teen: `ten eleven twelve thirteen fourteen fifteen sixteen seventeen ${numbers(6, 17)}`,
    // What nobody is killed for, outside jokes.
    trifle:
      'coffee tea milk biscuit biscuits cake pizza chocolate crisps leftovers fridge charger remote spoiler spoilers spoil episode finale dishes dishwasher bins',
    chore:
      'boiler bins dishwasher washing dishes towel nursery cottage plumber nappies bedtime homework takeaway groceries shopping laundry',
    my: 'my our the her his their',
    saw: 'saw seen spotted watched noticed',
    leave: 'left leave leaves leaving',
    beats: 'hits beats punches kicks slaps burns whips',
    pills: 'tablets pills paracetamol medication insulin capsules',
    treat: 'dinner drink drinks weekend evening night trip coffee',
    self: 'myself himself herself',
    touch: 'touches touched touching fondles fondled',
    mark: 'bruises bruise burns marks welts handprint handprints',
    laugh: 'lol haha hahaha lmao rofl jk ha 😂 🤣 😆 😅',
  },
  negations: ['not', 'never', 'no', 'nobody', 'none', 'without', 'nor', 'hardly'],
  restarts: ['i', 'you', 'he', 'she', 'we', 'they', 'but', 'so', 'because', 'and', 'or'],
  denials: [
    'not think|believe|mean|say|saying|suggest|suggesting|imply|implying|claim|thinking that?',
    'never said|thought|meant|claimed|say that?',
    'not as if|though',
    'not that',
    'not like',
  ],
  reports: [
    'he|she|they|who|someone|somebody|@kin|ex|husband|wife|partner|boyfriend|girlfriend|friend|neighbour|neighbor _1 said|says|told|tells|asked|asks|wrote|writes|shouted|texted',
    'he|she|they kept|keeps|was|is|were|are saying|telling|shouting|texting',
    'patient|patients|man|woman|lady|gentleman|guy _3 says|said|thinks|told',
    'the song|lyrics|film|movie|book|line',
  ],
} satisfies Omit<CueLanguage, 'rules'>
