import { addDays } from '../../../src/rules/dates.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const FIRST_BIRTHDAY = '1982-02-01'
const A_DAY = 400
const CHECK = '10X98765432'

/** An invented citizen number with a right check digit (C-6), of an address code that is no county's: it belongs to nobody. */
export const inventedNumber = (n: number): { citizen_id: string; birth_date: string; sex: 'male' | 'female' } => {
  const birth_date = addDays(FIRST_BIRTHDAY, Math.floor(n / A_DAY))
  const order = 101 + (n % A_DAY)
  const first = `440000${birth_date.replaceAll('-', '')}${order}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first.charAt(i)), 0)
  return {
    citizen_id: `${first}${CHECK.charAt(sum % CHECK.length)}`,
    birth_date,
    sex: order % 2 === 1 ? 'male' : 'female',
  }
}
