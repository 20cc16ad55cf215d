import type { CueExamples, CueRule } from '../../../core/cues/types.ts'
import { ich } from './words.ts'

/** Harming oneself, means and farewells: of the sender, or of somebody whom the message tells of. */

export default [
  {
    id: 'de-ueberdosis',
    kind: 'selfHarm',
    phrases: [
      '@pillen _1 vor mir',
      'überdosis genommen|geschluckt|schlaftabletten',
      'alle|sämtliche|ganze|ganzen|handvoll|@viele _2 @pillen _2 geschluckt|genommen|intus',
      'nehme|schlucke ich? alle|sämtliche _1 @pillen auf einmal',
      '@pillen gesammelt|gehortet',
    ],
    except: [
      'verordnet|versehen|versehentlich|aufgebraucht|leer|brav|urlaub|antibiotik*|neue|bisher|verschrieben',
      'wie besprochen|gesagt|Sie|aufgeschrieben|vereinbart',
    ],
    exceptAnywhere: [
      'kannst|könntest|könnten du|Sie _3 kommen|patientin|patienten',
      'auf station',
      'spiegel',
      'übergabe|rufdienst',
      'psychiatrie|psych ist? informiert',
    ],
    evenReported: true,
  },
  {
    id: 'de-selbstverletzung',
    kind: 'selfHarm',
    phrases: [
      'schneidet|schneide|ritzt ich? sich|mich in|an',
      'absichtlich|extra _2 wehgetan',
      'verletzt|schneidet|ritzt|verbrennt sich selbst|absichtlich',
      'mir|mich _3 arm|arme _1 geschnitten|geritzt',
      ...ich('mir', 'wehtun|schaden').slice(0, 3),
      'mich|sich|mir _3 geritzt|ritze|aufgeritzt|aufgeschnitten',
      'ritze|ritzt ich? mich|sich|mir',
      'verletze|schneide|verbrenne ich? mich|mir selbst|selber|,|jeden',
      'mich|sich @sehr? geschnitten wieder|weil|,',
      'tue|täte ich? mir @sehr? @sehr? sonst? was|etwas _1 an',
      ...ich('mir', 'antun', 'antue').slice(0, 3),
      'ich mir @sehr? was|etwas antue|antäte',
      'sich @sehr? was|etwas antun|antut',
      'rasierklinge|rasierklingen|klinge _3 arm|haut',
    ],
    except: [
      'an dem|einem|einer',
      'metall*|dorn*|schiene',
      'rasieren|finger|daumen|kochen|küche|versehen|versehentlich|glas|papier|früher|jahre|verbrennung|unfall|sport|fußball|brot|gemüse|dose|operation|op|gestürzt|gefallen',
    ],
    exceptAnywhere: ['studie|leitlinie|fortbildung', 'auf station'],
    evenReported: true,
  },
  {
    id: 'de-mittel-und-abschied',
    kind: 'selfHarm',
    phrases: [
      'will|werde ich? springen ,',
      'ich springe jetzt|gleich|,',
      'stehe|sitze|steht|sitzt _3 auf _2 brücke|dach',
      'springe|springen|springt _3 dach|brücke',
      'vom|von|aus|vor _2 dach|brücke|zug|fenster _2 springen|springe|springt|stürzen|werfen|werfe',
      'lege|werfe|schmeiße|stürze ich? mich _1 vor|von _1 zug|bahn',
      'strick|seil|galgen _3 gekauft|besorgt',
      'abschiedsb*|abschiedsn*',
      'das|dies ist|wird mein|der|meine letzter|letzte|letzten? abschied|nachricht|brief|worte',
      'leb|lebe|leben|lebt Sie? wohl',
      'wenn du|Sie|ihr das|dies|diese _2 liest|lesen|lest',
      'bald|morgen|dann bin ich _1 nicht mehr da|hier|am',
    ],
    except: [
      '@kind _3 aus|vom|von|gegen',
      'dreieck',
      'bridge|prüfung|operation|op|dienst|examen|fieber|karte|grillen',
      'in pension|rente|urlaub',
      'dachdecker|kamin',
      'letzte nachricht|brief _3 bekommen|erhalten|angekommen|gelesen',
    ],
    exceptAnywhere: ['auf station', 'krisenteam|konsil|sitzwache'],
    evenReported: true,
  },
] satisfies readonly CueRule[]

export const examples: Readonly<Record<string, CueExamples>> = {
  'de-ueberdosis': {
    found: [
      'Ich hab eine Überdosis genommen',
      'ich hab alle pillen geschluckt',
      'Er hat dreißig Tabletten geschluckt',
    ],
    passed: ['Ich habe alle Tabletten genommen wie verordnet', 'Ich nehme zwei Tabletten am Tag'],
  },
  'de-selbstverletzung': {
    found: ['Ich ritze mich wieder', 'dann tu ich mir was an', 'Meine Tochter hat sich geritzt'],
    passed: [
      'Ich hab mich beim Rasieren geschnitten',
      'Früher habe ich mich geritzt',
      'Sie haben mir nichts angetan',
    ],
  },
  'de-mittel-und-abschied': {
    found: ['ich steh auf der brücke', 'Leb wohl', 'Ich lege mich vor den Zug'],
    passed: ['Die Brücke im Oberkiefer wackelt', 'Morgen ist die Prüfung vorbei', 'Ich bin im Zug'],
  },
}
