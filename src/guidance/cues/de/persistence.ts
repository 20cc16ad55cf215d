import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Goes on without an answer, or says that it will. How many came in a row is counted elsewhere, not by words. */

export default [
  {
    id: 'de-warum-keine-antwort',
    kind: 'persistence',
    phrases: [
      'warum antwortest|antworten|schreibst|schreiben|meldest|melden|gehst @du _3 nicht|nie|nichts',
      'warum ignorierst|blockierst|blockst|ignorieren|blockieren @du',
      'warum hast|haben|wurde @du|ich mich? _3 blockiert|geblockt|gelöscht|entfernt|entfolgt|entfreundet',
      '@du antwortest|antworten|schreibst|schreiben|meldest _2 nie|nicht _1 mehr|zurück|,',
      'du sagst nichts',
    ],
    except: ['melden Sie sich wegen'],
    exceptAnywhere: ['@anliegen', 'handy|sorgen'],
  },
  {
    id: 'de-antworte',
    kind: 'persistence',
    phrases: [
      '@sehr? antworte|antworten Sie? @sehr? @sehr? mir|endlich ,|endlich|bitte|oder|sonst',
      '^ @sehr? @sehr? antworte @sehr? ,|mir|oder',
      'rede|reden|sprich Sie? @sehr? @sehr? mit mir ,|endlich',
      '@sehr? rede|sprich @sehr? @sehr? mit mir',
      'sage|schreibe|sagen|schreiben Sie? mir? @sehr? @sehr? @sehr? was|etwas|ein|nur ,|bitte',
      'melde|melden Sie? dich|sich endlich|doch ,|endlich|bei',
      'gehe|gehen|heb|hebe Sie? @sehr? an|das|ans|endlich telefon|handy|ran|ab',
      'ein|einziges|einzige|nur wort|antwort von @dir',
      'nichts von @dir',
    ],
    except: ['wegen|bezüglich|betreffend', 'nicht mit mir'],
    exceptAnywhere: [
      '@anliegen',
      'sorgen',
      '@dein tochter|sohn|mutter|mama|oma|kinder will|wollen|möchte|fragt|wartet|sagt',
    ],
    evenDenied: true,
  },
  {
    id: 'de-ignoriert',
    kind: 'persistence',
    phrases: [
      '@dein funkstille',
      '@du ignorierst|ignorieren mich|meine',
      'ignorierst|ghostest|meidest du mich',
      'ignoriere Sie? mich',
      'mich nicht? _3 ignorieren|ignorierst',
      '@dein schweigen',
      'auf gelesen gelassen|lassen|lässt',
      'sehe|weiß|merke ich? _1 dass @du _4 gelesen|liest|da',
      'dass @du _3 online|aktiv bist|warst|sind',
      'du|Sie bist|sind @sehr? online|aktiv ,|und',
      'gelesen und|aber nicht|nichts',
      '@du liest|lesen es|das _2 und|aber|doch',
      'gelesen um @viele',
      'vor mir verstecken|versteckst',
      'mir nicht|niemals|nie entkommen|entwischen|aus',
    ],
    except: ['hast|haben du|Sie _4 gelesen', 'meinen|den befund|brief gelesen', 'die|diese nachricht|mail'],
    exceptAnywhere: ['@anliegen'],
    evenDenied: true,
  },
  {
    id: 'de-um-sperre-herum',
    kind: 'persistence',
    phrases: [
      '@du hast|haben alle meine _1 gelöscht|blockiert',
      '@du hast|haben mich|meine|mein|meinen _3 blockiert|geblockt',
      'wenn @du mich|das _2 blockierst|blockieren|blockst|blocken|sperrst',
      'mich nicht? _3 blockieren|blocken|sperren',
      'neues|neuen konto|fakeprofil|nummer|handy? _4 gemacht|erstellt|weil',
      'neue nummer also|hast',
      'finde ich? _2 einen|anderen|andere|immer _1 weg|wege|möglichkeit',
    ],
    except: ['nase|parkplatz|einfahrt|termin|straße', 'daten|akte löschen', 'portal|app'],
    exceptAnywhere: ['@anliegen'],
    evenDenied: true,
  },
  {
    id: 'de-gibt-nicht-auf',
    kind: 'persistence',
    phrases: [
      'mich wirst|werden @du nicht los',
      'schreibe ich? @dir weiter|trotzdem|weiterhin',
      'bis @du _2 abhebst|rangehst|abheben',
      'lasse ich? nicht locker',
      'gebe ich? nicht|nie|niemals @sehr? auf',
      'ich _1 dich|Sie|uns nicht|nie|niemals auf|aufgeben',
      'werde|will ich? _2 nicht|nie|niemals @sehr? aufgeben|aufhören @sehr? ,|bis|@dir|zu _1 ,|bis|schreiben',
      'bis @du _4 antwortest|antworten|redest|reden|sprechen',
      'mich nicht|nie _2 los|loswerden|losgeworden',
      'lasse|werde ich? @dich _1 nicht|nie|niemals _1 in ruhe|gehen|los|frieden',
      'ich bin|gehe @sehr? nicht weg|noch ,|hier',
    ],
    except: [
      'hoffnung|gefühl',
      'rauchen|rauche|zigaretten|husten|therapie|diät|sport|tabletten|blut|abnehmen|kratzen|schmerzen',
      'warten bis @du zeit',
      'frei|freien slot|platz',
    ],
    exceptAnywhere: ['@anliegen', 'op|reha'],
    evenDenied: true,
  },
  {
    id: 'de-wie-oft',
    kind: 'persistence',
    phrases: [
      'wie oft|lange soll|muss|darf ich @dir|@dich|mich? @sehr? @sehr? _1 schreiben|anrufen|entschuldigen',
      '@mal bei @dir _1 angerufen|geklingelt|geläutet',
      '@dir|@dich _5 @mal _3 angerufen|geschrieben|geschickt|angeschrieben|angefleht',
      '@dir|@dich _4 @viele mal|male|nachrichten|briefe|mails|sprachnachrichten',
      '@wievielte nachricht|brief heute|diese|an|,',
    ],
    except: ['praxis|rezeption|apotheke|krankenhaus|ambulanz|hotline|sekretariat'],
    exceptAnywhere: ['@anliegen'],
    evenDenied: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-warum-keine-antwort': {
    found: ['Warum antwortest du nicht?', 'wieso hast du mich blockiert', 'Sie schreiben nie zurück'],
    passed: ['Warum geht bei Ihnen keiner ans Telefon?', 'Warum antworten Sie nicht wegen dem Rezept?'],
  },
  'de-antworte': {
    found: ['Antworte mir', 'bitte rede mit mir', 'kein einziges wort von dir'],
    passed: ['Bitte melden Sie sich wegen des Termins', 'Reden Sie bitte mit meiner Mutter'],
  },
  'de-ignoriert': {
    found: ['Du ignorierst mich', 'Ich sehe, dass Sie online sind', 'Dein Schweigen macht mich krank'],
    passed: ['Bitte ignorieren Sie meine letzte Mail', 'Haben Sie meinen Brief gelesen?'],
  },
  'de-um-sperre-herum': {
    found: ['Du hast mich blockiert', 'wenn du mich blockst, komm ich wieder'],
    passed: ['Meine Nase ist blockiert', 'Ich habe ein neues Konto im Patientenportal'],
  },
  'de-gibt-nicht-auf': {
    found: ['Ich gebe nicht auf', 'du wirst mich nicht los', 'Ich schreib so lange, bis du antwortest'],
    passed: ['Ich gebe das Rauchen auf', 'Ich warte auf Ihren Anruf'],
  },
  'de-wie-oft': {
    found: ['Ich habe dich zwanzigmal angerufen', 'Wie oft soll ich noch schreiben?'],
    passed: ['Ich habe schon zehnmal in der Praxis angerufen', 'Fünfmal am Tag einnehmen'],
  },
}
