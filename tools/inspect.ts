import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import puppeteer from 'puppeteer-core'
import { checks } from '../src/checks/index.ts'
import { judge } from '../src/core/audit/judge.ts'
import type { AccountKind, Platform } from '../src/core/audit/types.ts'
import { platforms } from '../src/platforms/index.ts'
import { findBrowser } from './find-browser.ts'
import type { PageResult } from './inspect-engine.ts'
import { engineScript, openAs, readPage } from './page-reader.ts'

/** `npm run inspect -- PAGE.html --url URL [--json] [--account personal|professional] [--wait MS]` */

const usage =
  'usage: npm run inspect -- PAGE.html --url https://… [--json] [--account personal|professional] [--wait MS]'

class UsageError extends Error {}

const asKind = (text: string): AccountKind => {
  if (text === 'personal' || text === 'professional') return text
  throw new UsageError(`--account is personal or professional, not "${text}"`)
}

const parse = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean' },
      account: { type: 'string', default: 'personal' },
      wait: { type: 'string', default: '3000' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || values.url === undefined) throw new UsageError(usage)
  if (!URL.canParse(values.url)) throw new UsageError(`not a URL: ${values.url}`)
  const wait = Number(values.wait)
  if (!Number.isInteger(wait) || wait < 0)
    throw new UsageError(`--wait takes milliseconds, not "${values.wait}"`)
  return {
    file,
    url: new URL(values.url).href,
    json: values.json === true,
    kind: asKind(values.account),
    wait,
  }
}

const platformFor = (url: string): Platform | undefined => {
  const { hostname, protocol } = new URL(url)
  return protocol === 'https:' ? platforms.find(({ hosts }) => hosts.includes(hostname)) : undefined
}

const report = (platform: Platform | undefined, result: PageResult, kind: AccountKind) => ({
  platform: platform?.id ?? null,
  page: result.detection?.page ?? null,
  language: result.language ?? null,
  observations: result.observations.map(({ setting, label, value, layer, reason }) => ({
    setting,
    label: label ?? null,
    value: value ?? null,
    layer: layer ?? null,
    ...(reason !== undefined && { reason }),
  })),
  findings: judge(result.observations, checks, kind).map(({ check, outcome, impact, reason }) => ({
    check,
    outcome,
    impact,
    reason: reason ?? null,
  })),
  messages: result.messages.map((row) => ({
    id: row.id,
    text: row.text,
    sender: row.sender ?? null,
    senderUrl: row.senderUrl ?? null,
    timeShown: row.timeShown ?? null,
    time: row.time ?? null,
    direction: row.direction,
    directionBasis: row.directionBasis,
    quote: row.quote ?? null,
    dayShown: row.dayShown ?? null,
    media: row.media,
    reactions: row.reactions,
  })),
})

type Report = ReturnType<typeof report>

const print = ({ platform, page, language, observations, findings, messages }: Report) => {
  console.log(
    `platform ${platform ?? 'none of ours'}, page ${page ?? '-'}, language ${language ?? 'not named'}`,
  )
  for (const { setting, label, value, layer, reason } of observations)
    console.log(`  ${setting}: ${value ?? `cannot tell (${reason})`}  [${label ?? '-'}; ${layer ?? '-'}]`)
  for (const { check, outcome, impact } of findings) console.log(`  ${outcome}  ${check} (${impact})`)
  for (const { direction, sender, timeShown, text } of messages)
    console.log(`  ${direction}  ${sender ?? '?'}  ${timeShown ?? '-'}  ${text.slice(0, 80)}`)
}

const readFrom = async (html: string, platform: Platform, url: string, wait: number): Promise<PageResult> => {
  const { path } = await findBrowser('chromium', { install: true })
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
    ],
  })
  try {
    const page = await openAs(browser, html, url)
    return await readPage(page, await engineScript(), platform, url, wait)
  } finally {
    await browser.close()
  }
}

const run = async (args: readonly string[]): Promise<number> => {
  const { file, url, json, kind, wait } = parse(args)
  // npm moves to the project's folder and keeps where it was called from here.
  const html = await readFile(resolve(process.env.INIT_CWD ?? '.', file), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(`cannot read ${file}: ${error.code ?? error.message}`)
    },
  )
  const platform = platformFor(url)
  const result: PageResult =
    platform === undefined ? { observations: [], messages: [] } : await readFrom(html, platform, url, wait)
  const made = report(platform, result, kind)
  if (json) console.log(JSON.stringify(made, null, 2))
  else print(made)
  return 0
}

export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    const isUsage =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    console.error(`inspect: ${(error as Error).message}`)
    return isUsage ? 2 : 1
  }
}
