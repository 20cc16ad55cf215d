import { digestSome } from './digest-log.ts'
import { entriesAt } from './read-log.ts'

export const findAnswers = {
  entriesAt: ({ seqs }: { seqs: number[] }) => entriesAt(seqs),
  digest: () => digestSome(),
}
