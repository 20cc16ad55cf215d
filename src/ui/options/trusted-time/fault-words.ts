import { type Key, t } from '../../words.ts'

// The rest says that a part of it, or its signature, is not what it should be.
const why: Readonly<Record<string, Key>> = {
  notDer: 'stampWhyNotDer',
  malformed: 'stampWhyNotDer',
  tooLarge: 'stampWhyNotDer',
  trailingBytes: 'stampWhyDamaged',
  digestMismatch: 'stampWhyDamaged',
  badSignature: 'stampWhyDamaged',
  wrongImprint: 'stampWhyOther',
  noNonce: 'stampWhyOther',
  wrongNonce: 'stampWhyOther',
}

/** What went wrong and what to do, in plain words. */
export function faultWords(fault: string, said: string | undefined, isByFile = false): string {
  switch (fault) {
    case 'unreachable':
    case 'timeout':
      return t('stampFaultUnreachable')
    case 'httpStatus':
      return t('stampFaultHttp', said ?? '')
    case 'notGranted':
      return t('stampFaultNotGranted', said ?? '')
    case 'notAllowed':
      return t('stampRefused')
    case 'noRequest':
      return t('stampFaultNoRequest')
    case 'emptyLog':
      return t('stampFaultEmpty')
    case 'waits':
      return t('stampFaultWaits')
    case 'unknown':
      return t('stampFailed')
    default:
      return t(isByFile ? 'stampFaultFile' : 'stampFaultAnswer', t(why[fault] ?? 'stampWhySigner'))
  }
}
