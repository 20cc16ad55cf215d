/**
 * Where everything lies in a backup. It is a ZIP of age files, so that `unzip` and `age` open it without us. Names
 * and times say nothing; what is seen from outside is that it is such a backup, how many pieces it has and how long
 * each of them is. The keys and the lists are there twice, at the beginning and at the end.
 *
 *   read-me.txt
 *   keys/passphrase.age           the identity under the passphrase
 *   keys/recovery.age             the same under the recovery code, where there is one
 *   first/000000.age              head: keys, settings, the hash of each list; signed by the log's key
 *   first/000001.age …            lists: for 500 entries each, their rows, checkpoints, stamps and pieces
 *   parts/0000001.age …           the sealed entries and files, exactly as they lie in the store
 *   last/…  last-keys/…           the lists and keys again
 */
export const keyNames = ['passphrase', 'recovery'] as const
export type KeyName = (typeof keyNames)[number]

/** In the order of preference. */
export const keyFolders = ['keys', 'last-keys'] as const
export const listFolders = ['first', 'last'] as const

export const readMePath = 'read-me.txt'
export const keyPath = (folder: (typeof keyFolders)[number], name: KeyName) => `${folder}/${name}.age`
/** 0 is the head. */
export const listPath = (folder: (typeof listFolders)[number], n: number) =>
  `${folder}/${`${n}`.padStart(6, '0')}.age`
export const partPath = (n: number) => `parts/${`${n}`.padStart(7, '0')}.age`

/** Of every path above, and of no other. */
export const pathForm =
  /^(?:read-me\.txt|(?:last-)?keys\/(?:passphrase|recovery)\.age|(?:first|last)\/\d{6}\.age|parts\/\d{7,9}\.age)$/

export const longestPath = 40
/** Rows of one list. */
export const rowsOfList = 500

export const readMe = `A backup of an evidence log kept with Chaperone.

To restore it: install Chaperone in a browser where it has no log yet, open its log page, choose "Restore from a
backup" and this file. You need the passphrase of the log, or its recovery code.

Without Chaperone: unpack this ZIP. With the program age (https://age-encryption.org) and the passphrase,

  age -d -o identity.txt keys/passphrase.age
  age -d -i identity.txt parts/0000001.age

opens each piece; first/000000.age and the files after it say which entry or file a piece is. Delete identity.txt
afterwards: it opens everything.
`
