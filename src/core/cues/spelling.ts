/** How a word may have been meant: without accents, stretched letters, digits for letters and look-alikes. */

const lookAlikes: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    к: 'k',
    м: 'm',
    т: 't',
    в: 'b',
    н: 'h',
  },
  ...{ ο: 'o', α: 'a', ι: 'i', ν: 'v', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ı: 'i', ł: 'l' },
}
const forLetters: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
}

/** Letters that a language also writes as several. */
export type Letters = Readonly<Record<string, string>>

/** Stretched or not: no language doubles such a letter. */
const inFull = (word: string, letters: Letters): string =>
  Object.entries(letters).reduce(
    (all, [letter, as]) => (all.includes(letter) ? all.replace(new RegExp(`${letter}+`, 'g'), as) : all),
    word.normalize('NFC').toLowerCase(),
  )

/** Lower case, no accents, one kind of apostrophe, nothing invisible. */
export const folded = (word: string, letters?: Letters): string =>
  (letters === undefined ? word : inFull(word, letters))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[^a-z0-9]/gu, (letter) => lookAlikes[letter] ?? letter)

/** The word as it stands and every other way to read it; few, and none for a plain word. */
export function formsOf(word: string, letters?: Letters): readonly string[] {
  const plain = folded(word, letters).replace(/^['*]+|['*]+$/g, '')
  const forms = [plain]
  if (/[0134578@$!]/.test(plain) && /[a-z]/.test(plain)) {
    forms.push(plain.replace(/[0134578@$!]/g, (sign) => forLetters[sign] ?? sign))
    if (plain.includes('1')) forms.push(plain.replaceAll('1', 'l'))
  }
  // "killll" may be "kill", "kiiill" too, and "soooo" is "so".
  if (/(.)\1\1/u.test(plain)) {
    const long = /(.)\1{2,}/gu
    forms.push(
      ...forms.flatMap((form) => [
        form.replace(long, '$1$1'),
        form.replace(long, '$1'),
        form.replace(/(.)\1+/gu, '$1'),
      ]),
    )
  }
  // One letter that is starred out, as some do with what they would rather not be found by.
  if (/^[a-z]+\*[a-z]+$/.test(plain)) forms.push(...[...'aeiou'].map((vowel) => plain.replace('*', vowel)))
  return [...new Set(forms)]
}

/** A word as it must be in a message that means the one with the capital. */
export const withCapital = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1)
