import { checkOf } from '../../../src/rules/c-citizen-id.ts'
import { addDays } from '../../../src/rules/dates.ts'

const FIRST_BIRTHDAY = '1982-02-01'
const A_DAY = 400

/** An invented citizen number with a right check digit (C-6), of an address code that is no county's: it belongs to nobody. */
export const inventedNumber = (n: number): { citizen_id: string; birth_date: string; sex: 'male' | 'female' } => {
  const birth_date = addDays(FIRST_BIRTHDAY, Math.floor(n / A_DAY))
  const order = 101 + (n % A_DAY)
  const first = `440000${birth_date.replaceAll('-', '')}${order}`
  return {
    citizen_id: `${first}${checkOf(first)}`,
    birth_date,
    sex: order % 2 === 1 ? 'male' : 'female',
  }
}
