import type { CueExamples, CueRule } from '../../../core/cues/types.ts'

/** A child who may be hurt, abused or left alone; told of by the child, or by somebody else. */

const accident =
  'accident*|expres|balle|ballon|foot|toboggan|porte|jeu|jouant|velo|chat|chien|abeille|four|feu'
const medical = 'vaccin|piqure*|prise|aiguille*|dentiste|tapis'
const colleagues = ['@tu peux|pourr*|pouvez _1 voir|passer|recevoir|evaluer', '@laugh']
const atWork = 'staff|protocole|formation|conference|signalement'

export default [
  {
    id: 'fr-child-hurt',
    kind: 'childRisk',
    phrases: [
      '@person _2 @hits _1 sur? @le @child',
      '@person _1 @le|lui @hits @end|tous',
      'leve la main sur',
      'donn*|met|mis _1 claque*|gifle*|fessee|coups|coup _4 @child|ceinture',
      '@child _3 se fait|font battre|frapper|taper',
      '@child _2 est|sont|ete|etait @very? frappe*|battu*|maltraite*|viole*|abuse*',
      'couvert*|plein* de bleus|brulures|traces|marques',
      'bleus|traces|marques|brulures _3 sur|partout|dans _3 bras|dos|corps|cuisses|fesses|visage|joue*',
      'traces|marques de ceinture|coups',
      'casse le bras|nez de|a @mon @child',
      'brulures de cigarette*',
      'enferm*|sequestr* _4 dans|a|au|sur @le? cave|placard|chambre|garage|lit|balcon|noir',
      'priv* de nourriture|manger',
      'donn*|met|mis _3 somnifere*|rhum|vodka|alcool _4 @child|biberon|dormir',
      'violent*|brutal* avec|envers _1 @child',
    ],
    except: [
      atWork,
      `${accident}|${medical}|nerfs|normal|apprend*|marcher|boutons`,
      'reste* enferme*',
      'se est|sont @hits',
    ],
    exceptAnywhere: colleagues,
    needs: ['@child'],
    evenReported: true,
  },
  {
    id: 'fr-child-touched',
    kind: 'childRisk',
    phrases: [
      'touch*|tripot*|caress* _4 culotte|fesses|sexe|zizi|intimes',
      '@person _2 touch*|tripot*|caress* _1 sur? @le @child',
      '@person _1 @le|lui a? touch*|tripot* @end|la',
      'main dans|sous|sur @le culotte',
      'regard* _3 sous la douche',
      'attouchements|pedophile|inceste',
      'abus|agress* sexuel*',
      'photo|video* _3 @naked|porn*',
      'films|montr* _3 porn*',
      'dort|dormir|douche|bain avec @le @child @naked',
      'excisee*|exciser',
      'veulent|veut|va|vont marier ma|sa|leur @child|soeur|cousine',
      'mari* de? force*',
      'emmen*|envo*|partir _4 pays|etranger _5 mari*|couper|exciser',
      'oblig*|forc* a|de se|me|la|epouser marier|un|mon|son',
    ],
    except: [atWork, `${accident}|${medical}|oreille`],
    exceptAnywhere: colleagues,
    needs: ['@child|soeur|cousine|culotte|excis*'],
    evenReported: true,
  },
  {
    id: 'fr-child-fear',
    kind: 'childRisk',
    phrases: [
      'peur|crains _6 mal|@hits|tuer|jeter a|@le|au|aux|lui|$ @child|bebe|$',
      'peur de? ce? que je|il|elle pourr*|suis|est _1 faire|capable',
      'peur de @le secouer|tuer|jeter|frapper|etouffer',
      'envie*|failli _3 secouer|frapper|tuer|etouffer|jeter @le|$|quand|par @child|bebe|$|fenetre|il|elle',
      '@want|vais|va|failli|menac*|allait _2 tuer|frapper|jeter|etrangler @le @child',
      '@want|vais|va|peur|menac* _2 faire du? mal a|aux @le? @child',
      'menac* _2 tuer|emmener|jeter|noyer|prendre',
      'en prendre aux|a @le? @child',
      'partir*|mourir|sauter avec @le @child moi|$|dans|et',
      'drogu*|bourr*|ivre|saoul*|boit _3 devant|avec @le @child',
    ],
    except: [atWork, `${accident}|${medical}|courses|vacances|parc|zoo|noir|bain`, 'lui|leur faire peur'],
    exceptAnywhere: colleagues,
    needs: ['@child'],
    evenReported: true,
  },
  {
    id: 'fr-child-alone',
    kind: 'childRisk',
    phrases: [
      'laiss*|abandonn* @le @child _4 @alone|surveillance|voiture|bain',
      '@le laiss*|abandonn* _3 @alone',
      '@child _4 @alone a|chez|dans|toute|la|jusque|depuis|pendant|tous eux|la|le|des|nuit|deux|trois',
      'ne? nourri*|change* @not _1 @child',
      'ne? donne* @not a manger',
      'personne|on ne? se? occupe|surveille @not? de|@le ces|enfants|petits|@le',
      'train* dehors _2 nuit',
      'sont|est @very? sales|affame*',
    ],
    except: [
      atWork,
      'avec @le',
      'vaccin|operation|scanner|irm|jeun|salle|autonome|devoirs|perfusion|autre',
      'faim et soif',
    ],
    exceptAnywhere: [...colleagues, 'fievre|vomi*|gastro|garderie|creche|nounou|gouter|@family'],
    needs: ['@child'],
    evenDenied: true,
    evenReported: true,
  },
  {
    id: 'fr-child-writes',
    kind: 'childRisk',
    phrases: [
      'me|nous _1 @hits|touch*|tripot*|forc*|oblig*|enferm*',
      'vient|rentre|entre|venu|couche dans|avec @mon|moi @end|chambre|lit',
      'photo|video _3 @naked|culotte',
      'demand*|envo*|veut _2 @naked|photo',
      'notre|un|petit secret',
      'faire des choses|trucs',
      'peur de rentrer|lui',
      'peur de @mon pere|mere|beau|oncle|frere|parents|prof',
      'laiss* _1 @alone',
    ],
    needs: [
      'je ai que|seulement|juste|bientot|presque|meme|pas? @teen sept|huit|neuf|ans ans?',
      'je suis mineur*',
      'suis|passe en 6e|5e|4e|3e|cm1|cm2|sixieme|primaire',
    ],
    except: [`@teen ans de`, `${medical}|ballon|foot|regles|ventre|genou|gorge|tete|dos`],
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'fr-child-hurt': {
    found: [
      'Mon mari frappe notre fils',
      'Mon ex la tape, ma fille a peur',
      'Des bleus sur les bras de ma nièce',
    ],
    passed: [
      'Mon fils s’est cogné la tête',
      'Ma fille me tape sur les nerfs',
      'Le vaccin a brûlé mon fils un peu',
    ],
  },
  'fr-child-touched': {
    found: [
      'Ma fille dit que son oncle la touche',
      'Le voisin tripote mon fils',
      'Ils veulent emmener ma nièce au pays pour la marier',
      'On va l’exciser cet été',
    ],
    passed: [
      'Ma fille a touché le four',
      'Le dentiste a touché la dent de mon fils',
      'Ma fille part étudier à l’étranger',
      'Ma sœur va se marier en juin',
    ],
  },
  'fr-child-fear': {
    found: ['J’ai peur de faire du mal à mon bébé', 'J’ai failli secouer mon bébé'],
    passed: ['Ma fille a peur des piqûres', 'J’ai peur que le vaccin fasse mal à mon bébé'],
  },
  'fr-child-alone': {
    found: ['Elle laisse les enfants tout seuls la nuit', 'Le petit est seul à la maison depuis hier'],
    passed: ['J’ai laissé les enfants avec ma mère', 'Mon fils fait ses devoirs tout seul'],
  },
  'fr-child-writes': {
    found: ['Mon père me frappe et j’ai 12 ans', 'g 14 ans, mon oncle vient dans ma chambre la nuit'],
    passed: ['J’ai 12 ans de métier', 'J’ai 45 ans et mon genou me lâche'],
  },
}
