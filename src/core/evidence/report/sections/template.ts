import type { Flow } from '../pdf/flow.ts'
import { heading, notice } from './look.ts'

/**
 * Prints a text module: paragraphs apart by empty lines, lines of one paragraph joined. `## ` a heading, `- ` a point,
 * `> ` a notice, `1. ` a numbered paragraph, four spaces a line as it stands. `{name}` is filled in.
 */
export async function printTemplate(
  flow: Flow,
  text: string,
  facts: Readonly<Record<string, string>> = {},
): Promise<void> {
  const filled = (part: string) => part.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
  const plain = (part: string) => filled(part.replace(/\n/g, ' '))
  for (const block of text.trim().split(/\n{2,}/)) {
    const number = /^(\d+\.) /.exec(block)?.[1]
    if (block.startsWith('## ')) await heading(flow, plain(block.slice(3)))
    else if (block.startsWith('> ')) {
      await flow.paragraph(plain(block.slice(2)), { ground: notice, before: 4, after: 8 })
    } else if (block.startsWith('- ')) await marked(flow, '•', plain(block.slice(2)), 14, 3)
    else if (number) await marked(flow, number, plain(block.slice(number.length + 1)), 24, 7)
    else if (block.startsWith('    '))
      await flow.paragraph(filled(block.trim()), { size: 8.5, indent: 14, after: 6, before: 1 })
    // A block of short lines is a form: each stays a line.
    else if (block.split('\n').every((part) => part.length < 90))
      await flow.paragraph(filled(block), { after: 7 })
    else await flow.paragraph(plain(block), { after: 7 })
  }
}

async function marked(flow: Flow, mark: string, text: string, width: number, after: number): Promise<void> {
  await flow.row(
    [
      { text: mark, at: 0, width },
      { text, at: width, width: flow.paper.column - width },
    ],
    { after },
  )
}

/** `limits.txt` of the bundle in this form: headings in capitals or without a full stop, points of several lines. */
export function limitsTemplate(limits: string): string {
  const lines = limits.trim().split('\n')
  return lines
    .slice(1)
    .map((text) => {
      if (text.startsWith('- ')) return `\n${text}`
      if (text.startsWith('  ')) return text.trim()
      return text === '' ? '' : `\n## ${text}\n`
    })
    .join('\n')
}
