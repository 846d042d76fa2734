import { BLOCKED_WORDS } from './blocked-words.ts'
import { PASSWORD_CHARACTERS_MAX } from './passwords.ts'

export interface PasswordPolicy {
  length_min: number
  /** Of four: lower case, upper case, digits, others (Chinese characters are others, blanks are none). */
  classes_min: number
  blocked: readonly string[]
}

/** What a tenant has that did not set its own. */
export const DEFAULT_PASSWORD_POLICY: PasswordPolicy = { length_min: 12, classes_min: 3, blocked: BLOCKED_WORDS }

/** Tenants that set a policy of their own, by code. */
const POLICIES: ReadonlyMap<string, PasswordPolicy> = new Map()

/** The policy of a tenant: its own, or the default. */
export const passwordPolicyOf = (tenant: string): PasswordPolicy => POLICIES.get(tenant) ?? DEFAULT_PASSWORD_POLICY

export interface PasswordFinding {
  code: 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_SIMPLE' | 'PASSWORD_BLOCKED'
  facts: Readonly<Record<string, number>>
}

/** Everything wrong with a new password at once, in fixed order; the facts hold numbers, never the password or a part of it. */
export const checkPassword = (
  policy: PasswordPolicy,
  password: string,
  { username }: { username: string },
): PasswordFinding[] => {
  if (password.length > PASSWORD_CHARACTERS_MAX) {
    return [{ code: 'PASSWORD_TOO_LONG', facts: { length_max: PASSWORD_CHARACTERS_MAX } }]
  }
  const text = password.normalize('NFKC')
  const findings: PasswordFinding[] = []
  const { length_min, classes_min } = policy
  if (Array.from(text).length < length_min) findings.push({ code: 'PASSWORD_TOO_SHORT', facts: { length_min } })
  if (classesOf(text) < classes_min) findings.push({ code: 'PASSWORD_TOO_SIMPLE', facts: { classes_min } })
  if (isBlocked(policy.blocked, text, username)) findings.push({ code: 'PASSWORD_BLOCKED', facts: {} })
  return findings
}

/** What cannot be seen is no sign of its own: blanks, controls, zero-width characters. */
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}\p{Z}\p{C}]/u]

const classesOf = (text: string): number => CLASSES.filter((members) => members.test(text)).length

/** Fewer letters and digits than this beside a blocked word are no password of their own: `Guangzhou@2016`. */
const REST_MIN = 6
const NAME_MIN = 4

const isBlocked = (blocked: readonly string[], text: string, username: string): boolean => {
  const names = [fold(username), fold(username.split('@')[0] ?? '')].filter((name) => name.length >= NAME_MIN)
  const words = blocked.toSorted((one, other) => other.length - one.length)
  return [fold(text), fold(unmask(text))].some((folded) => {
    return names.some((name) => folded.includes(name)) || isMostly(words, folded)
  })
}

/** Takes the longest words out first, so that `password` is not left standing as `word` by a shorter one. */
const isMostly = (words: readonly string[], folded: string): boolean => {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), folded)
  return rest !== folded && rest.replaceAll(' ', '').length < REST_MIN
}

/** Letters and digits in lower case: how a guesser spells it, without the decoration. */
const fold = (text: string): string => {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
}

const MASKS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
}

const unmask = (text: string): string => text.replace(/[@$!013457]/g, (sign) => MASKS[sign] ?? sign)
