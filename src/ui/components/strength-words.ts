import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'

/** What is easy to guess about this product's own name. */
const ours = ['chaperone', 'passphrase', 'evidence']

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
})

export const estimate = (passphrase: string): number => zxcvbn.check(passphrase, ours).score
