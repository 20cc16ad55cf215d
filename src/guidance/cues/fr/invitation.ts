import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Advances that ask for something: an evening, a picture, whether one is free; and presents. */

const others = '@family|@work|@care|@laugh|enfants|gosses|voisin*|fete|retraite|badge|site'

export default [
  {
    id: 'fr-invitation',
    kind: 'advance',
    phrases: [
      'boire|prend*|manger|aller|voir _4 @drink|deux _2 avec moi|@toi',
      'boire|prend*|manger|@drink|promener _2 tous|en les|tete deux|a',
      '@drink|promener _1 seul|rien|que a|que|nous seul|nous|deux',
      '@te invit*|emmen*|offrir|sortir _2 @drink|boire|manger|danser',
      'diner|verre|nuit|week|rendez _2 avec|aux|galant|amoureux @toi|moi|chandelles|$|ce',
      'accept*|dirait|dirais|@want _2 de|que|un|on? diner|sortir|verre|resto _1 avec @toi|moi|quelquun',
      '@tu ne? @want|voudriez pas? sortir|diner avec moi',
      'se|@te voir|revoir|rencontrer|connaitre _1 en|ailleurs|seuls dehors|prive|tete|que|du|$',
      '@te connaitre mieux',
      'mieux @te connaitre',
      'rien|juste|seulement|que que? @toi et moi',
      'rien|juste|seulement|que que? nous deux',
      'aux chandelles',
      'rendez vous galant|amoureux',
      'viens|venez|passe*|rejoins|dormir _1 chez|dans moi|@mon $|ce|lit|un|on|je|boire|samedi|chambre|cette',
      '@ton numero|portable|adresse|snap perso*|prive',
      'si seulement? @tu ne? etais|etiez pas|plus @mon? @medic',
      'sort*|couple avec moi|quelquun $|comme|docteur|un|ce|samedi|vendredi|tu',
      '@want|peux|voudriez etre|devenir _1 @mon|@ton femme|copain|mec|chum|blonde|petite',
      'epous* moi',
      'je @te epouser*',
      '@drink|samedi|soir @toi et moi',
      'met* @ton robe',
      'passe*|rest* _2 nuit avec @toi|moi',
    ],
    except: [
      'epouserais encore',
      'avec @mon|nous|le|les',
      'consultation|heures|horaires',
      '@toi pour|sur|au',
    ],
    exceptAnywhere: [others, 'ma femme|mere|copine'],
  },
  {
    id: 'fr-free',
    kind: 'advance',
    phrases: [
      'es|etes @tu @very? celib*|marie* @end|ou',
      'es|etes @tu en couple|avec $|ou|docteur|quelquun',
      '@tu es|etes @very? celib*|marie*|divorce*|casee $|ou|toi|docteur|non',
      '@tu es|etes en couple',
      '@as|vois @tu un|une|quelquun petit? @partner|$|dans|en',
      '@tu as|avez un|une petit? @partner $|ou|docteur',
      '@tu as|avez|vois quelquun $|dans|en',
      'quelquun|homme dans @ton vie',
      'port*|vu|vois|remarque|as|avez @not? de alliance|bague',
      'libre _1 ce|samedi|vendredi|un|pour soir|un|verre|diner _2 @drink',
      'me trouv* @very? beau|belle|attir*|seduis*|mignon*|sexy',
    ],
    except: ['nom|formulaire|mutuelle|impots|carte|visiter', 'libre pour|a|lundi|mardi|mercredi|jeudi'],
    exceptAnywhere: [others],
  },
  {
    id: 'fr-pictures',
    kind: 'advance',
    phrases: [
      'envo*|montr*|@want|fais|donne|voir moi? me? _1 une|des|@ton|quelques|autre photo|tof|video de? @toi|@naked|sexy|en',
      'photo|video de @toi $|juste|@naked|en|pour|sans|rien|dans',
      'envo* _1 nudes|nude',
      '@te|pour ai|offrir|@toi _1 achete|pris|trouve|une|$ _1 collier|bracelet|bague|parfum|roses|lingerie|cadeau',
      '@te ai ecrit @le poeme|chanson',
      'poeme|chanson pour @toi',
      'port*|mets|mett* le|la|les|ca pour moi|@toi',
    ],
    except: ['avec|elle|lui|@child|vacances|conference|bouton|passeport|famille'],
    exceptAnywhere: [others],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'fr-invitation': {
    found: [
      'On va boire un verre tous les deux ?',
      'J’aimerais vous inviter à dîner',
      'Si vous n’étiez pas mon médecin',
    ],
    passed: [
      'On prend un café après le staff ?',
      'Je voudrais prendre rendez-vous',
      'Je t’invite à mon anniversaire',
    ],
  },
  'fr-free': {
    found: ['Vous êtes célibataire ?', 'tas un copain ? Tu as un copain ?', 'Êtes-vous mariée, docteur ?'],
    passed: ['Vous êtes libre mardi ?', 'Je suis célibataire, est-ce que ça change le remboursement ?'],
  },
  'fr-pictures': {
    found: [
      'Envoie-moi une photo de toi',
      'envoie des nudes',
      'Je vous ai acheté un bracelet en or',
      'J’ai écrit un poème pour vous',
    ],
    passed: [
      'Je vous envoie une photo du bouton',
      'Envoie-moi les diapos',
      'Ma bague est coincée',
      'Je vous ai acheté le formulaire',
    ],
  },
}
