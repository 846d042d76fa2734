import { cityCodes } from '../../tenancy/registry.ts'

/** Letters and digits that cannot be taken for one another on paper (no I, L, O, U). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LETTERS = 16
const GROUP = 4

/** A check code nobody can guess: the tenant's code, then 80 random bits in groups of four. */
export const newPaperCode = (tenant: string): string => {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(LETTERS)), (byte) => ALPHABET.charAt(byte % 32))
  const groups = Array.from({ length: LETTERS / GROUP }, (_, i) => letters.slice(i * GROUP, (i + 1) * GROUP).join(''))
  return [tenant, ...groups].join('-')
}

const FORM = /^(44\d{4})([0-9A-HJKMNP-TV-Z]{16})$/

/** A code as somebody types it, with hyphens, with blanks or with nothing between its groups, in the one form it is stored in; null for what is none of ours. */
export const readPaperCode = (text: string): { code: string; tenant: string } | null => {
  const [, tenant, letters = ''] = FORM.exec(text.replace(/[\s-]/g, '').toUpperCase()) ?? []
  if (tenant === undefined || !cityCodes.includes(tenant)) return null
  return { code: [tenant, ...(letters.match(/.{4}/g) ?? [])].join('-'), tenant }
}
