import type { Lock } from '../../../core/evidence/bundle/encrypt-bundle.ts'
import { encrypterTo } from '../../../core/evidence/seal.ts'
import { enough, strength } from '../../components/strength.ts'
import type { Key } from '../../words.ts'
import type { HandOverState, LockChoice } from './state.ts'

export interface Named {
  readonly name: string
  readonly recipient: string
  readonly isRight: boolean
}

/** One age recipient on each line; what stands before it is its name. Check digits are checked. */
export const recipientsIn = (text: string): Named[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const recipient = line.split(/\s+/).at(-1) ?? ''
      const name = line.slice(0, line.length - recipient.length).trim()
      return { name, recipient, isRight: isRecipient(recipient) }
    })

function isRecipient(text: string): boolean {
  try {
    encrypterTo([text])
    return true
  } catch {
    return false
  }
}

/** Who may open the bundle, or what must be put right first. */
export async function lockOf(
  choice: LockChoice,
  { passphrase, again, recipients }: HandOverState,
): Promise<{ lock: Lock | undefined } | { wrong: Key; of: 'passphrase' | 'again' | 'recipients' }> {
  if (choice === 'none') return { lock: undefined }
  if (choice === 'recipients') {
    const named = recipientsIn(recipients)
    if (named.length === 0) return { wrong: 'handOverNoRecipient', of: 'recipients' }
    if (!named.every(({ isRight }) => isRight)) return { wrong: 'handOverWrongRecipient', of: 'recipients' }
    return { lock: { recipients: [...new Set(named.map(({ recipient }) => recipient))] } }
  }
  if (passphrase === '') return { wrong: 'passphraseEmpty', of: 'passphrase' }
  if ((await strength(passphrase)).score < enough) return { wrong: 'passphraseWeak', of: 'passphrase' }
  if (passphrase !== again) return { wrong: 'passphraseDiffers', of: 'again' }
  return { lock: { passphrase } }
}
