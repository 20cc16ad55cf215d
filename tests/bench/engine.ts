import { listMessages } from '../../src/content/messages/list.ts'
import { detectHere, readHere } from '../../src/content/page.ts'
import { judge } from '../../src/core/audit/judge.ts'
import type { Check, Finding, Platform } from '../../src/core/audit/types.ts'

/** Runs inside the page: what the extension does there, with the clock beside it. */

export interface ReadTimes {
  /** Milliseconds of each run, the first one first. */
  readonly times: readonly number[]
  readonly elements: number
  /** Settings for which a value was read. */
  readonly read: readonly string[]
  readonly findings: number
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** As after a change of the page: something moves, the browser draws, and then we look. */
const change = async (run: number) => {
  document.title = `run ${run}`
  const last = document.body.lastElementChild
  if (last instanceof HTMLElement) last.style.paddingBottom = `${run % 2}px`
  await frame()
}

async function readTimes(
  platform: Platform,
  url: string,
  checks: readonly Check[],
  runs: number,
): Promise<ReadTimes> {
  const times: number[] = []
  let findings: readonly Finding[] = []
  for (let run = 0; run < runs; run++) {
    await change(run)
    const start = performance.now()
    const detection = detectHere(document, platform, url)
    if (detection === undefined) throw new Error(`${url} is no page of ${platform.id}`)
    findings = judge(readHere(document, platform, detection), checks, 'personal')
    times.push(performance.now() - start)
  }
  const read = findings.flatMap(({ observation }) =>
    observation.value === undefined ? [] : [observation.setting],
  )
  const elements = document.querySelectorAll('*').length
  return { times, elements, read: [...new Set(read)], findings: findings.length }
}

async function listTimes(
  platform: Platform,
  url: string,
  runs: number,
): Promise<{ times: number[]; messages: number }> {
  const times: number[] = []
  let messages = 0
  for (let run = 0; run < runs; run++) {
    await change(run)
    const start = performance.now()
    const kind = detectHere(document, platform, url)?.kind ?? 'other'
    messages = listMessages(document, platform, kind).length
    times.push(performance.now() - start)
  }
  return { times, messages }
}

export const benchEngine = { readTimes, listTimes }

declare global {
  var chaperoneBench: typeof benchEngine
}

globalThis.chaperoneBench = benchEngine
