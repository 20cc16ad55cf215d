import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** Knows or watches the reader's home, family, car, ways or hours. */

// Those who come to a door for good reasons; and a patient says "chez vous" of the practice.
const called =
  'colis|livr*|taxi|plombier|paquet|commande|facteur|cles|clefs|cabinet|secretari*|accueil|consultation|covoit*|mariage|marathon|@work|@family|@laugh'

export default [
  {
    id: 'fr-knows-home',
    kind: 'homeRoutine',
    phrases: [
      'je ai? sais|trouve|vu que|ou @tu te? habit*|vis|vivez|dor*|gar*|travaill*',
      'je ai? sais|connais|trouve|ai _1 @ton adresse|plaque|immeuble|rue|maison|etage',
      'je connais @ton voiture|plaque',
      'connais|trouve le adresse de @ton',
      '^ @tu habit*|vis|vivez bien? au|a|dans|rue|pres|le|chez',
      'habit* bien|toujours? au|rue _3 rue|etage',
      '@ton maison|appart*|balcon|terrasse est|a|sont @very? beau|belle|jolie|grand*',
      'jolis|nouveaux rideaux|volets',
      '@ton fenetre*|volets|rideaux|chambre|salon|lumiere*|cuisine _2 etai*|est|sont|donne|ouvert*|fermes|rest*',
      'par|sous|devant|a @ton fenetre*|balcon|rideaux|volets',
      'face de chez @toi',
      'cote|pres|loin|maisons|minutes de chez toi',
      'appart*|studio|loue _5 @ton rue|immeuble',
    ],
    except: ['si @tu', 'je ne? sais|connais pas', 'annuaire|site|doctolib|pharmacie|envoyer|facture'],
    exceptAnywhere: [called, 'content*'],
  },
  {
    id: 'fr-at-the-home',
    kind: 'homeRoutine',
    phrases: [
      'suis|etais|passe*|gare|attend*|reviens|venu* _4 devant|derriere|face|dans|pres|pied de? chez? @ton @home|voiture',
      'suis|etais|passe*|venu*|gare|attendu _4 devant|derriere|pres de? chez @toi',
      'lumiere* chez @toi',
      'laisse|mis|glisse|depose _5 sur|dans|devant|a|sous @ton pare|paillasson|porte|voiture|boite|portail|balcon|fenetre',
      'attends|attendrai|attendre _2 a|devant|pres|sur|apres de? @ton sortie|voiture|parking|travail|boulot',
      'attendais|attendu* _2 a|devant|pres|sur @le sortie|voiture|parking|travail|boulot',
      'pres|cote|devant|derriere de? @ton voiture',
    ],
    except: ['@te chercher|prendre|deposer', 'comme convenu|prevu', 'affaires|courrier|chaises'],
    exceptAnywhere: [
      called,
      'phares|depose|recupere|prends|descends|ouvre*',
      'tu es ou',
      'cle|cles|clef _1 sous|sur',
      'chat|poubelles',
    ],
  },
  {
    id: 'fr-saw-you',
    kind: 'homeRoutine',
    phrases: [
      'je @te ai|avais _2 @seen|suivi* _4 @place',
      'je @te ai|avais _2 @seen _3 sortir|rentrer|courir|embrasser|promener|marcher|partir|jouer|dormir|passer',
      'je @te ai|avais _2 @seen devant|derriere|pres|en? chez|@ton|face',
      'je @te ai|avais _2 @seen avec|derriere|par|depuis @ton|lui|elle|ce|cet|cette|un|une|la|ma',
      'je @te regarde*|observe*|surveille*|epie @end|dormir|tous|chaque|par',
      'je @te vois de|depuis|par|passer|sortir|rentrer',
      'je @te ai suivi* @end|jusque|hier|chez|apres',
      'te suis depuis|partout|jusque',
      'vous suis depuis des|quelque|plusieurs|longtemps',
      'je ai suivi* @ton|le voiture|bus|train|mari|femme|fille|fils|tram',
      'pris|prise @ton|en maison|voiture|enfants|photo en|au|a|dans|hier|quand|$',
      '@tu port* @ton|@le manteau|robe|jean|veste|echarpe',
      '@tu etais|etiez @very? a|au|chez|dans|en|sur le? la? @place',
      '@tu etais|etiez _2 en promenant|sortant|rentrant|marchant',
      '@seen @ton voiture|maison|chien|lumieres devant|chez|hier|a|$',
      'dans le|meme meme? metro|bus|train|tram avec|que @toi',
      'derriere|face|cote de? @toi dans|a|au|chez|en _2 @place|caisse|voiture',
    ],
    except: ['rendez|urgences|tele|reportage|affiche|video|attente|reveil|parle'],
    exceptAnywhere: [called, 'perdu|oublie|tombe'],
  },
  {
    id: 'fr-knows-ways',
    kind: 'homeRoutine',
    phrases: [
      'je sais|connais _1 quel* heure|bus|train|metro|salle|parking|ecole|rue _2 @tu|@ton',
      'je sais|connais quand @tu|@ton finis*|sor*|par*|rentr*|travaill*|dor*|@yours',
      'je sais que @ton @yours @yours|travaille|part|rentre|est|dort|ne',
      'je connais _2 @ton|par horaires|habitudes|coeur',
      '^ @tu finis*|par*|sor*|rentr*|quitt*|arriv*|cour*|pren*|promen*|gar*|te|vous _3 tous|chaque|@alone|meme|maison',
      '@tu finis*|rentr*|cour*|promen* toujours',
      '^ @tu finis*|par*|sor*|rentr*|quitt* _9 tous|chaque les|jour|matin|soir',
      '^ @tu @as|es|etes quitte|fini|parti*|rentre*|sorti* @very? tard|tot|maison|hier|minuit|seule',
      '@tu roul*|conduis* _3 @car',
      '@ton @car|voiture _1 etait|garee|rouge|blanche|grise|bleue @end|mal|devant',
      '@tu vis|vivez|rentr*|cour*|dor*|promen* @very? seule|seul',
      '@tu pren*|achet* toujours|tous|chaque @le bus|train|tram|metro|cafe|ligne',
    ],
    except: [
      'si @tu',
      'seule ou',
      'dossier|bureau|attente',
      'a quelle heure $',
      'traitement|comprime*|medic*|patient*',
    ],
    exceptAnywhere: [called, 'remplacer|phares'],
  },
  {
    id: 'fr-knows-family',
    kind: 'homeRoutine',
    phrases: [
      '@ton mari|femme|compagn*|copain|mec|chum travaille|part|rentre|conduit une|tard|tot|de|a|comme|au',
      '@ton mari|femme|copain|mec|chum ne? est pas|en|absent*|parti* la|deplacement|$',
      '@ton enfants|fille*|fils|gosses|petit*|garcon*|gamins @very? va|vont|sort*|joue*|rentre*|est|sont|etai*|fait _2 @school|@alone|danse|bus|parc|piscine|mignon*|cm1|cm2|cp',
      'quelle|ou @school|va|vont|est|sont|travaille|habite* _1 @ton|sont @yours|$',
      '@school de @ton enfants|fille*|fils|gosses|gamins',
      'trouve|suivi|parle|ecrit _2 profil|compte|facebook|insta*|a @ton|de @yours|@ton @yours?',
      'je sais|connais _1 ou|qui|@ton _3 @ton|$ @yours|$',
    ],
    except: ['patient*|traitement|ordonnance|medic*', 'comment va|vont|ca', 'va|doit|peut mieux'],
    exceptAnywhere: [
      called,
      'fievre|malade|urgence|appeler|chercher|carnet|vaccin|anniversaire|felicitations',
    ],
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'fr-knows-home': {
    found: ['Je sais où tu habites', 'jai trouvé votre adresse', 'Jolis rideaux'],
    passed: [
      'J’habite près du cabinet',
      'Ça dépend où vous habitez',
      'Pouvez-vous m’envoyer votre adresse ?',
    ],
  },
  'fr-at-the-home': {
    found: ['J’étais devant ta maison', 'J’ai laissé une rose sur votre pare-brise'],
    passed: [
      'Je suis devant le cabinet',
      'Le dossier est sur votre bureau',
      'Le livreur est devant chez toi',
    ],
  },
  'fr-saw-you': {
    found: ['Je vous ai vue au marché', 'Je t’ai suivie jusque chez toi'],
    passed: ['Je vous ai vu lundi pour mon genou', 'J’ai suivi vos conseils', 'J’ai regardé votre vidéo'],
  },
  'fr-knows-ways': {
    found: ['Je connais tes horaires', 'Vous finissez toujours tard le mardi', 'tu rentres seule le soir'],
    passed: ['Vous finissez à quelle heure ?', 'Je sais que vous êtes très occupé', 'Tu finis tard ?'],
  },
  'fr-knows-family': {
    found: ['Ta fille va à l’école Jules-Ferry', 'Votre mari part tôt le matin'],
    passed: ['Ma fille va à l’école', 'Comment va votre mari ?'],
  },
}
