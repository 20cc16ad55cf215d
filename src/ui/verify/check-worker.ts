import { type Checked, checkFile } from './check-file.ts'

/** Checks one file beside the page, which stays quick, and ends the check by ending this worker. */

export interface CheckRequest {
  readonly file: File
  readonly secret?: string
}

export type CheckReport =
  | Checked
  | { readonly is: 'progress'; readonly done: number; readonly total: number }
  | { readonly is: 'failed' }

const report = (message: CheckReport) => postMessage(message)
const progressMs = 100

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  let last = 0
  const progress = (done: number, total: number) => {
    const now = performance.now()
    if (now - last < progressMs && done < total) return
    last = now
    report({ is: 'progress', done, total })
  }
  checkFile(data.file, data.secret, progress).then(report, () => report({ is: 'failed' }))
})
