import type { Role } from './types.ts'

/** Whom the clinician told, by the words that stand in "reported to" and in a disclosure. */

const words: Record<Role, RegExp> = {
  defence:
    /\b(mdu|mps|mddus|cmpa|mips|miga|avant|medisec|mda national|medical protection|defen[cs]e (organi[sz]ation|union)|indemnifier|malpractice (carrier|insurer)|medico-?legal)\b/i,
  employer: /\b(employer|manager|practice manager|partners?|trust|security|hr|human resources)\b/i,
  colleague: /\b(colleagues?|senior|supervisor|consultant|partners?|lead)\b/i,
  police: /\b(police|constabulary|garda|sheriff)/i,
  helpline: /\b(help-?line|paladin|suzy lamplugh|victim ?connect|1800respect|victim support)\b/i,
}

/** Those that any of the texts names. A text that names none of them says nothing. */
export const rolesIn = (texts: readonly string[]): Role[] =>
  (Object.keys(words) as Role[]).filter((role) => texts.some((text) => words[role].test(text)))
