import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Knows or watches the reader's home, family, car, ways or hours. */

export default [
  {
    id: 'de-kennt-wohnung',
    kind: 'homeRoutine',
    phrases: [
      '@du wohnst|wohnen @sehr? in|im|am',
      'wohne _2 in @dein nähe',
      '@dein haustür|haus ist @sehr? grün|rot',
      '^ hübsches|schönes|nettes|süßes haus|häuschen',
      'weiß|rausgefunden|herausgefunden|rausbekommen|nachgeschaut|nachgesehen @sehr? @sehr? wo @du _2 wohnst|wohnen',
      'weiß @sehr? @sehr? wo @dein _1 @nahe|auto',
      'weiß @sehr? @sehr? wann|wie @du _3 heim|feierabend|schluss|allein|dienst',
      'weiß|rausgefunden|herausgefunden|erfahren @sehr? @sehr? mit|in|auf welchem|welchen|welcher|welche|welches|wem _2 @du|@dein',
      'kenne ich? @sehr? @sehr? @dein _1 adresse|privatadresse|straße|autonummer|auto',
      '@dein _1 kennzeichen|nummernschild _2 auswendig',
      '@dein _1 adresse|privatadresse _3 herausgefunden|rausgefunden|gefunden|herausbekommen|herausgesucht',
      'ziehe|wohne|ziehen|war _4 in|durch @dein _1 straße|haus',
      '@dein schlafzimmer|schlafzimmerfenster',
      'schöne|nette|hübsche|neue vorhänge|gardinen',
      'bei @dir|euch _3 licht|lichter',
    ],
    except: [
      'weiß nicht',
      'plan|dienstplan|tauschen|tauschst',
      'praxis|ordination|klinik|hausbesuch',
      'noch in|wo _1 praxis',
      'wohnst|wohnen ja|doch weit|auch',
    ],
    exceptAnywhere: [
      'paket|lieferung|hausverwaltung|makler|stromzähler|zähler',
      '@verwandt',
      'bettruhe|diagnose|zimmer',
    ],
  },
  {
    id: 'de-beim-haus',
    kind: 'homeRoutine',
    phrases: [
      '@dein auto|wagen steht|stand',
      '@dir _3 in den briefkasten|postkasten',
      'parkplatz|ausgang|personaleingang auf @dich',
      'an @dein haltestelle|bushaltestelle|stammcafé',
      'stehe|stand|war|bin|warte|wartete _4 vor|hinter|an|in dem|der? @dein _1 @heim|büro',
      'vor|hinter|neben @dein _1 @heim _2 gewartet|gestanden|geparkt',
      '@dir _4 vor|an|in @das|@dein haustür|tür|windschutzscheibe|haus|briefkasten _1 gelegt|gestellt|geklemmt',
      'vor|an @dein haustür|tür _2 gelegt|gestellt',
    ],
    except: [
      'zu|geschlossen ,',
      'praxis|apotheke|internet|inserat|anzeige',
      'angefahren|zettel|rezept|befund|formular|unterlagen|proben|versichertenkarte',
      'licht|weg|einfahrt|parkhaus|werkstatt|fertig',
    ],
    exceptAnywhere: [
      'mache auf',
      'machst du|mir? _1 auf',
      'ausweis|karte _1 vergessen',
      'paket|lieferung|fahrer|taxi|kurier|klempner|installateur|handwerker|schlüssel|runter|abgeholt|parkplatz|einfahrt|nachbar|nachbarin',
      'wie @du gesagt',
      '@verwandt',
      'hund entlaufen|gefunden|katze',
    ],
  },
  {
    id: 'de-gesehen',
    kind: 'homeRoutine',
    phrases: [
      '@dir _5 @gefolgt',
      'folge|verfolge ich? @dir|@dich nach|bis|,',
      'beobachte ich? @dich',
      '@dich _5 beobachtet|beobachte|beobachten',
      '@dich _2 durch|aus|von _2 fenster|vorhang',
      'habe|gestern|heute @dich _2 @ort|@dein|straße _4 gesehen|getroffen|gesehn',
      'habe @dich _3 in|im|am|beim|mit der|den|@dein? _1 @ort|straße|kindern _3 gesehen|gesehn|entdeckt',
      'gesehen|sah|gesehn|beobachtet _1 wie @du _3 aus|in dem|der|@dein haus|wohnung',
      '@dein auto|wagen|mann|frau|sohn _5 gesehen|beobachtet|gesehn|kennengelernt',
      'bild|bilder|video|videos von @dir|@dein _3 gemacht|schlafen',
      'war|stand|bin _3 hinter|neben @dir',
    ],
    except: [
      'internet|inserat|anzeige|fernsehen|tv|zeitung|vortrag|kongress|video|youtube|sprechstunde|visite|klinik|bühne|theater|praxis|wartezimmer|station|radio|interview|ambulanz|fortbildung|website|homepage|tagung|ordination',
      'instagram|twitter|insta|facebook|tiktok',
      'wir _1 Sie|dich',
      'wegen|termin',
    ],
    exceptAnywhere: [
      '@verwandt',
      'wer war|ist',
      'hochzeit|schulfest|elternabend|kongress|marathon',
      'bist du? bei',
    ],
  },
  {
    id: 'de-kennt-wege',
    kind: 'homeRoutine',
    phrases: [
      '@du kommst|gehst|fährst|parkst|joggst|kommen|gehen|parken|joggen _2 immer|jeden|jede _6 heim|hause|haus|hund|klinik|spital|@ort',
      'immer|jeden|donnerstags|sonntags _1 kommst|gehst|kommen @du _4 heim|hause|@ort',
      '@du parkst|parken immer|jeden',
      '^ @du warst|waren _5 nicht? _1 im|beim der|dem? @ort',
      '@du bist|sind|kommst _2 spät|erst|früh|um _2 heim|hause|heimgekommen',
    ],
    except: ['wenn|falls @du', 'ob @du', 'zu spät', 'tabletten|tropfen|medikament|blut|visite|handschuhe'],
    exceptAnywhere: [
      '@verwandt',
      'dienstplan|übergabe|besprechung|mitnehmen|visite|fahrgemeinschaft|termin|schichtplan|parkausweis|urlaub',
      'bist du gut',
    ],
    evenDenied: true,
  },
  {
    id: 'de-kennt-familie',
    kind: 'homeRoutine',
    phrases: [
      '@dein mann|frau ist|sind _3 nicht da|hause',
      '@dein kinder|tochter|sohn|kind|kindern @sehr? geht|gehen|spielt|spielen @sehr? _2 in|auf|die|den|am',
      '@dein kinder|tochter|sohn|kleine|kleiner|kind _9 spielplatz|schulranzen|schultasche|schulweg|schulhof|kita|schulbus',
      '@dein mann|frau @sehr? fährt|geht|arbeitet _3 weg|haus|um|einen|bei',
    ],
    except: [
      'wie geht|gehen',
      'darf|kann|soll|muss|können',
      'werte|operation|op|fieber|zimmer|untersuchung|termin|befund',
      'wegen|über|narkose',
      'hat|haben _2 fieber|bauch*|kopf*|durchfall',
    ],
    exceptAnywhere: [
      'mein|meine|meinem|unser|unsere|unserem sohn|tochter|kind',
      'fieber|unfall|angerufen|abholen|angehörige|angehörigen|station|ansprechbar|aufgewacht|aufwachraum',
      'elternabend|hochzeit|einladung|lehrerin',
      '@verwandt',
    ],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-kennt-wohnung': {
    found: ['Ich weiß, wo du wohnst', 'hab rausgefunden wo Sie wohnen', 'Schöne Vorhänge'],
    passed: ['Ich weiß nicht, wo Sie wohnen', 'Ich wohne neben der Praxis', 'Wo wohnst du jetzt?'],
  },
  'de-beim-haus': {
    found: [
      'Ich stand vor deinem Haus',
      'Ich habe neben Ihrem Auto gewartet',
      'Habs dir vor die Haustür gelegt',
    ],
    passed: ['Ich stand vor der Praxis', 'Ihr Paket steht vor Ihrer Haustür', 'Bin vor der Tür, mach auf'],
  },
  'de-gesehen': {
    found: ['Ich habe Sie im Supermarkt gesehen', 'ich bin dir gefolgt', 'Ich beobachte dich'],
    passed: [
      'Ich habe Sie im Fernsehen gesehen',
      'Ich folge Ihnen auf Instagram',
      'Ich habe Ihr Video gesehen',
    ],
  },
  'de-kennt-wege': {
    found: [
      'Du warst nicht beim Yoga',
      'Sie parken immer hinter der Kirche',
      'Sonntags gehst du in den Park',
    ],
    passed: ['Wann machen Sie zu?', 'Du kommst immer zu spät', 'Sie nehmen immer Blut aus dem linken Arm'],
  },
  'de-kennt-familie': {
    found: ['Ihre Tochter geht in die Bergschule', 'Dein Mann geht um 7 aus dem Haus'],
    passed: ['Meine Tochter geht in die Bergschule', 'Wie geht es Ihrem Mann?'],
  },
}
