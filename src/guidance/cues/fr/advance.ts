import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Love, desire, and compliments on looks. */

const family = [
  '@family|@laugh|calins|mariage|condoleances',
  '@mon fils|chat|cheri*|poussin|loulou*|bebe|grand|fille|puce|biche|poule|cocotte',
]

export default [
  {
    id: 'fr-love',
    kind: 'advance',
    phrases: [
      'je @te @very? aime|desire|veux|kiffe @whole|tellement|tant|si|trop|@mon|comme|vous|quitte',
      'aime plus que tout',
      'amoureu*|dingue|fou|folle|raide de @toi',
      'tombe* amoureu*',
      'craqu*|flash*|beguin _1 pour|sur @toi',
      '@tu me plais*|plait|attir*|troubl*|obsed*',
      'vous me manquez',
      'sentiments pour @toi',
      'femme|homme|@medic de @mon reves|vie|fantasmes',
      'amour de ma vie',
      'coeur bat @not? @very? vite? fort? quand|des|pour que? je? @tu|te|toi',
      'papillons _2 quand|des @tu|je',
      'quitter*|laisserais|plaquerais _1 femme|mari|copain|tout pour @toi',
      'plus que @ton|un|une|@mon simple? @medic|patient* $|pour|docteur',
      'envie de @te revoir|toucher|sentir',
      'envie de @toi|@ton $|si|tellement|la|corps|depuis|quand',
    ],
    except: ['aime pas|tous|toutes|bien', 'veux pas|que|voir|dire', 'on @te', 'equipe|filles|copines|region'],
    exceptAnywhere: family,
  },
  {
    id: 'fr-thoughts',
    kind: 'advance',
    phrases: [
      'pense|pensais plus|rien? que a @toi',
      'arret*|arriv*|peux @not? de? a? penser|rever a|de @toi',
      '@te sortir de ma tete',
      'pense|pensais|reve @very? a|de @toi @very? tout|sans|jour|la|le|chaque|nuit|constamment',
      'pens*|rev* a|de @ton @body',
      'reve|fantasm*|imagine de|sur|que @toi|nous|@ton',
      'sor*|quitt* @not de? @mon pensees|tete|reves',
      '@ton @body _2 me|@mon manqu*|rend|rendent|fait|fou|excit*|nuits',
      '@ton sourire|regard|yeux illumin*',
      '@tu pens*|reves @very? a|de moi $|quand|parfois|des|aussi|un',
      'pens*|reves @tu @very? a|de moi $|quand|parfois|des|aussi|un',
      'ferme les yeux je|et|ce _3 @toi|visage|imagine|@ton',
      'imagin* nous|toi|@te|@ton _2 nue|nu|ensemble|mains|corps|sous|lit|levres|bras|embrasser',
      'juste|rien|seulement que? pour @te voir|revoir|entendre|croiser',
    ],
    except: ['dans cette|ces', 'demain|lundi|mardi'],
    exceptAnywhere: [
      ...family,
      'courage|operation|exam*|retablissement|epreuve|concours|@work|@care',
      'on pense',
    ],
    evenDenied: true,
  },
  {
    id: 'fr-looks',
    kind: 'advance',
    phrases: [
      '@tu @es @very? @very? @fair @very? @end|hier|que|sur',
      '^ te|tes @very? @fair $|tu|en|sur|dans|et',
      '@te trouve @very? @very? @fair',
      '@tu @as _2 plus? @fair|@fairs @body',
      '@tu @as _1 @body _1 @fair|@fairs',
      'quel|quels|quelle|quelles @fairs|beau|belle @body',
      '@ton @body _2 est|sont|si|tellement @very? @fair|@fairs',
      'robe|blouse|jean|maillot _1 @te va|allait|met @very? a|bien|trop|comme|merveille',
      'bonjour|salut|coucou|bonsoir @mon|la? jolie|beaute|sexy|canon|charmante',
      'jolie|sexy|charmante|craquante|belle|seduisante @medic|dame',
      '@medic|homme|femme|fille le|la plus @fair',
      'plus belle|jolie|sexy femme|fille|@medic|des|du @end|du|des|que',
      '@tu sen* @very? bon|divinement @end|hier',
      '@ton fesses|decollete',
      'charme fou',
      'es|etes|@body a croquer|tomber',
      'trop|tellement|si|grave sexy|canon',
    ],
    except: ['bonne avec|en|pour|idee|nuit', 'tous|toutes', 'photo de classe|famille', 'ame'],
    exceptAnywhere: family,
  },
  {
    id: 'fr-desire',
    kind: 'advance',
    phrases: [
      '@want|vais|peux|laisse _2 @te|@ton @touch',
      '@te serrer|prendre @very? dans mes bras',
      'faire|ferai*|fait le amour avec|a @toi|moi',
      'coucher|dormir|nuit avec @toi|moi $|un|et|cette|docteur|dans|ce|toute|personne',
      'dans|contre @mon|@ton lit|bras|corps|peau $|ce|toute|cette|et|nue|contre|chaque|un',
      '@tu porte* quoi $|ce|la|sous|maintenant|comme',
      'quoi|que porte* @tu $|la|sous|maintenant',
      'me fais|faites|fait bander|craquer|fantasmer|fondre',
      '@tu me excit*|chauffes',
      'je me touch* _1 en|quand|pour|chaque',
      '@ton mains|levres|doigts|corps|peau sur|contre moi|@mon',
      'reveiller|endormir a|pres|contre|dans cote|@toi|de|@ton',
    ],
    except: ['embrasser tous|tres|bien', 'dermato*|examen|peridurale|scanner|vaccin'],
    exceptAnywhere: [...family, '@care|equipe|collegues'],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'fr-love': {
    found: ['Je vous aime', 'jtm docteur', 'Je suis tombé amoureux de toi', 'Vous me plaisez beaucoup'],
    passed: [
      'Je t’aime maman',
      'J’adore votre cabinet',
      'On vous aime tous',
      'Je ne vous aime pas',
      'je vous aime pas',
      'Elle m’a dit qu’elle vous aime',
    ],
  },
  'fr-thoughts': {
    found: ['Je n’arrête pas de penser à vous', 'je pense à toi jour et nuit', 'J’ai rêvé de vous'],
    passed: [
      'Je pense à ce que vous avez dit',
      'On pense fort à toi, bon courage',
      'Je pense à vous dans cette épreuve',
    ],
  },
  'fr-looks': {
    found: ['Vous êtes si belle', 't trop belle', 'Vous avez de beaux yeux', 'salut beauté'],
    passed: [
      'Vous avez un beau jardin',
      'Vous êtes formidable',
      'Belle journée docteur',
      'Ma fille est jolie',
    ],
  },
  'fr-desire': {
    found: ['J’ai envie de t’embrasser', 'Je veux faire l’amour avec toi', 'Tu portes quoi là ?'],
    passed: ['Je vous embrasse', 'Que dois-je porter pour le scanner ?', 'Je veux vous faire un cadeau'],
  },
}
