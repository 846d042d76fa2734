import type { Finding } from './finding.ts'

const VILLAGE_FORM = /^44\d{10}$/
/** The two cities without county level: their towns hang directly under the city (C-8). */
const CITIES_WITHOUT_COUNTIES = ['441900', '442000']

/** C-8: 001 – 099 sub-district, 100 – 199 town, 200 – 399 township, 400 – 599 other; 000 is the county itself. */
const isTownshipPart = (part: number): boolean => part >= 1 && part <= 599
const TOWNSHIP_FORM = /^44\d{7}$/

/** C-8: whether nine digits can be a township's: the county before them is for the caller to know. */
export const isTownshipCode = (code: string): boolean =>
  TOWNSHIP_FORM.test(code) && isTownshipPart(Number(code.slice(6)))

const isVillagePart = (part: number): boolean => (part >= 200 && part <= 399) || (part >= 500 && part <= 599)

interface Counties {
  has: (code: string) => boolean
  /** The code that took the place of a former county's. */
  successorOf?: (code: string) => string | undefined
}

/** C-8: 44, a county of the province (or 441900, 442000), a township part, and a village part 200–399 or 500–599. */
export const c8VillageCode = (code: string, counties: Counties, field = 'village_code'): Finding[] => {
  const county = code.slice(0, 6)
  const known = counties.has(county) || CITIES_WITHOUT_COUNTIES.includes(county)
  const isVillage = isTownshipCode(code.slice(0, 9)) && isVillagePart(Number(code.slice(9)))
  if (VILLAGE_FORM.test(code) && known && isVillage) return []
  const successor = VILLAGE_FORM.test(code) ? counties.successorOf?.(county) : undefined
  if (successor === undefined) return [{ rule: 'C-8', code: 'VILLAGE_CODE', field }]
  return [{ rule: 'C-8', code: 'COUNTY_CODE_FORMER', field, facts: { former: county, accepted: [successor] } }]
}

const USCC_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** C-7: 统一社会信用代码, GB 32100: 18 characters, the last a check character over the weighted rest, modulo 31. */
export const c7Uscc = (code: string, field = 'uscc'): Finding[] => {
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC_ALPHABET.indexOf(code.charAt(i)), 0)
  const check = USCC_ALPHABET.charAt((31 - (sum % 31)) % 31)
  return USCC_FORM.test(code) && code.charAt(17) === check ? [] : [{ rule: 'C-7', code: 'USCC_FORMAT', field }]
}
