import { fromBase64 } from '../core/evidence/base64.ts'
import type { ReportFonts } from '../core/evidence/report/report-input.ts'

/**
 * The fonts of `report.pdf`. They are packed as text in a script, because the pages' policy (`connect-src 'none'`)
 * lets nothing be fetched, not even a file of our own.
 */
export async function reportFonts(): Promise<ReportFonts> {
  const { regular, bold } = await import('./report-font-files.ts')
  return { regular: regular.map(bytesOf), bold: bold.map(bytesOf) }
}

const bytesOf = (address: string): Uint8Array => fromBase64(address.slice(address.indexOf(',') + 1))
