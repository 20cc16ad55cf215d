import { examplePack, exampleUrls } from '../core/practice/example-pack.ts'
import type { PracticeReader } from '../core/practice/reader.ts'
import { listMessages } from './messages/list.ts'
import { detectHere, readHere } from './page.ts'
import { watch } from './settings/watch.ts'

declare global {
  var chaperonePractice: PracticeReader | undefined
}

/** Our own example needs no long time to settle. */
const patience = { quietMs: 100, giveUpMs: 1000 }

globalThis.chaperonePractice = {
  follow(example, kind, tell) {
    const detection = () => detectHere(example, examplePack, exampleUrls[kind])
    const observations = () => {
      const here = detection()
      return here === undefined ? [] : readHere(example, examplePack, here)
    }
    if (kind === 'settings') {
      const watching = watch(
        example,
        observations,
        (read) => tell({ observations: read, messages: [] }),
        patience,
      )
      return () => watching.stop()
    }
    const timer = setTimeout(() => {
      const here = detection()
      const listed = here === undefined ? [] : listMessages(example, examplePack, here.kind)
      tell({ observations: [], messages: listed.map(({ row }) => row) })
    }, patience.quietMs)
    return () => clearTimeout(timer)
  },
}
