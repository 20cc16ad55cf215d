/**
 * One record of RFC 4180: every cell in quotes, ended by CRLF. A spreadsheet runs a cell that begins like a formula
 * (OWASP, "CSV Injection"), and the words in it were written by somebody else. So a cell of which the first
 * character, white space and invisible characters aside, is one of = + - @ (or their full-width forms), or an
 * apostrophe, gets one apostrophe in front. Taking one leading apostrophe away gives the words back, always.
 */
export const csvRecord = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${inert(cell).replaceAll('"', '""')}"`).join(',')}\r\n`

const formulaStart = /^[\s\p{Cc}\p{Cf}\p{Zs}]*['=+\-@＝＋－＠]/u

export const inert = (cell: string): string =>
  formulaStart.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell
