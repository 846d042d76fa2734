import { z } from 'zod'
import { canary } from './canary.ts'
import type { Actor } from './people.ts'
import { countingBy } from './per-file.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const made = countingBy()

/** How many people of one sex and birth date a division's sequence numbers reach for (C-6). */
const PEOPLE_A_DAY = 500

/** A citizen number nobody else in the file has, of an address code that is no county's: it belongs to nobody. */
export const citizenId = (birth_date = '1975-03-12', sex: 'male' | 'female' = 'male'): string => {
  const n = made(birth_date) - 1
  const address = `4400${String(Math.floor(n / PEOPLE_A_DAY)).padStart(2, '0')}`
  const sequence = String(2 * (n % PEOPLE_A_DAY) + (sex === 'male' ? 1 : 0)).padStart(3, '0')
  const first = `${address}${birth_date.replaceAll('-', '')}${sequence}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first.charAt(i)), 0)
  return `${first}${'10X98765432'.charAt(sum % 11)}`
}

const Made = z.object({ id: z.string(), version: z.number() })
const Unit = Made.extend({ division: z.string() })

/** A unit made through the API: of the city itself, or of the division given. */
export const unit = async (actor: Actor, fields: Readonly<Record<string, unknown>> = {}) => {
  const level = actor.tenant === '440000' ? 'province' : fields['division'] ? 'county' : 'city'
  const body = { unit_level: level, unit_kind: 'organ', division: actor.tenant, name: canary(actor.tenant), ...fields }
  const answer = await actor.post('/v1/units', body)
  if (answer.status !== 201) throw new Error(answer.text)
  return Unit.parse(answer.json)
}

/** What a person is entered with; the citizen number is a fresh one. */
export const personBody = (home_unit: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  name: canary(home_unit.slice(0, 6)),
  citizen_id: citizenId(),
  party_status: 'full',
  cadre_rank: 'section_chief',
  home_unit,
  ...fields,
})

/** A person made through the API, with the citizen number beside it. */
export const person = async (actor: Actor, home_unit: string, fields: Readonly<Record<string, unknown>> = {}) => {
  const body = personBody(home_unit, fields)
  const answer = await actor.post('/v1/people', body)
  if (answer.status !== 201) throw new Error(answer.text)
  return { ...Made.parse(answer.json), citizen_id: body.citizen_id }
}
