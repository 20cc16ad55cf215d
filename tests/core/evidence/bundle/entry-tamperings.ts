import type { Tampering } from './tampering-acts.ts'
import { copy, drop, edit, entry, inSealed, picture, withheld } from './tampering-acts.ts'

export const entryTamperings: readonly Tampering[] = [
  inSealed(
    'an entry is rewritten',
    edit(entry(1), (text) => text.replace('Robin', 'Alexa')),
    { kind: 'entryAltered', seq: 1 },
    'entry 1: not the bytes that the chain recorded',
  ),
  inSealed(
    'one entry stands in for another',
    copy(entry(1), entry(3)),
    { kind: 'entryAltered', seq: 3 },
    'entry 3: not the bytes that the chain recorded',
  ),
  inSealed(
    'an entry is cut off',
    edit(entry(3), (text) => text.slice(0, -40)),
    { kind: 'entryAltered', seq: 3 },
    'entry 3: not the bytes that the chain recorded',
  ),
  inSealed(
    'an entry is dropped in silence',
    drop(entry(3), picture(3)),
    { kind: 'entryMissing', seq: 3 },
    'entry 3: missing, and not declared as withheld',
  ),
  inSealed(
    'a withheld entry is no longer declared',
    edit(withheld, (text) => text.replace('entry\t2\n', '')),
    { kind: 'entryMissing', seq: 2 },
    'entry 2: missing, and not declared as withheld',
  ),
  inSealed(
    'an entry that is here is declared as withheld',
    edit(withheld, (text) => `${text}entry\t1\n`),
    { kind: 'withheldPresent', seq: 1 },
    'entry 1: declared as withheld, but not withheld',
  ),
  inSealed(
    'an entry of no row is declared as withheld',
    edit(withheld, (text) => `${text}entry\t9\n`),
    { kind: 'withheldPresent', seq: 9 },
    'entry 9: declared as withheld, but not withheld',
  ),
  inSealed(
    'something else is put in the place of a withheld entry',
    copy(entry(1), entry(2)),
    { kind: 'entryAltered', seq: 2 },
    'entry 2: not the bytes that the chain recorded',
  ),
  inSealed(
    'the list of what is withheld is no list',
    edit(withheld, (text) => `${text}entry 1\n`),
    { kind: 'withheldMalformed', path: withheld, detail: 'line 4' },
    `${withheld}: line 4 is not in the form of such a list`,
  ),
  inSealed(
    'an entry without a row is slipped in',
    copy(entry(1), entry(7)),
    { kind: 'fileOfNoEntry', path: entry(7) },
    `${entry(7)}: belongs to no row of the chain`,
  ),
  inSealed(
    'a picture is replaced',
    edit(picture(1), () => 'picture x'),
    { kind: 'fileAltered', seq: 1, file: 'view.png' },
    'file view.png of entry 1: not the bytes that the entry recorded',
  ),
  inSealed(
    'a picture is dropped in silence',
    drop(picture(1)),
    { kind: 'fileMissing', seq: 1, file: 'view.png' },
    'file view.png of entry 1: missing, and not declared as withheld',
  ),
  inSealed(
    'a picture that is here is declared as withheld',
    edit(withheld, (text) => `${text}file\t1\tview.png\n`),
    { kind: 'withheldPresent', seq: 1, file: 'view.png' },
    'file view.png of entry 1: declared as withheld, but not withheld',
  ),
  inSealed(
    'a picture that no entry records is slipped in',
    copy(picture(1), 'bag/data/files/000001/more.png'),
    { kind: 'fileOfNoEntry', path: 'bag/data/files/000001/more.png' },
    'bag/data/files/000001/more.png: no entry records it',
  ),
  inSealed(
    'a picture is slipped in under a number that no entry has',
    copy(picture(1), 'bag/data/files/000000/view.png'),
    { kind: 'fileOfNoEntry', path: 'bag/data/files/000000/view.png' },
    'bag/data/files/000000/view.png: no entry records it',
  ),
  inSealed(
    'a mark that nobody sees stands before the list of what is withheld',
    edit(withheld, (text) => `\ufeff${text}`),
    { kind: 'withheldMalformed', path: withheld, detail: 'line 1' },
    `${withheld}: line 1 is not in the form of such a list`,
  ),
  inSealed(
    'a byte that a shell drops stands in the list of what is withheld',
    edit(withheld, (text) => text.replace('entry\t2', 'ent\0ry\t2')),
    { kind: 'withheldMalformed', path: withheld, detail: 'line 1' },
    `${withheld}: holds a zero byte, which no such list has`,
  ),
  inSealed(
    'a picture of a withheld entry is slipped in',
    copy(picture(1), picture(2)),
    { kind: 'fileOfNoEntry', path: picture(2) },
    `${picture(2)}: no entry records it`,
  ),
]
