import { problem } from '../problems/problem.ts'
import { c8VillageCode, isTownshipCode } from '../rules/c-codes.ts'
import { levelOf, type RecordLaw } from '../rules/law.ts'
import type { Call } from '../serve/call.ts'
import { isInScope } from '../tenancy/door-rules.ts'
import { cityOfDivision, countyCodes, tenantByCode } from '../tenancy/registry.ts'

/** A county of the province, or one of its two cities without county level. */
const hasCounty = (code: string): boolean =>
  countyCodes.has(code.slice(0, 6)) || tenantByCode(code.slice(0, 6))?.has_county_level === false

/** Whether a code names a place of the province: a city, a county, a township or village of one (C-8). */
export const isPlace = (code: string): boolean => {
  const level = levelOf(code)
  if (level === null || cityOfDivision(code) === null) return false
  if (level === 'city') return cityOfDivision(code) === code
  if (level === 'village') return c8VillageCode(code, countyCodes).length === 0
  return hasCounty(code) && (level !== 'township' || isTownshipCode(code))
}

/** 404 for a place that is none, or that the caller's scope does not reach (3.1); it names the field that said the place. */
export const requirePlace = (call: Pick<Call, 'caller'>, code: string, field: string | null): string => {
  if (isPlace(code) && isInScope(call.caller, code)) return code
  throw problem('NOT_FOUND', field === null ? {} : { field })
}

type Fields = Readonly<Record<string, unknown>>

/** Who writes a row at a place; undefined where everybody does who holds the permission. */
const writersOf = ({ writers, itself }: RecordLaw, place: string, row: Fields) => {
  const level = levelOf(place)
  if (level === null) return undefined
  const isItself = itself !== undefined && (row[itself.without] ?? null) === null
  return (isItself ? itself.writers[level] : undefined) ?? writers?.[level]
}

/**
 * 2.4: some laws name who writes at a level, or who writes what is of the place itself; another role gets 403. A key has no role,
 * so its permission alone decides.
 */
export const admitWriter = (
  call: Pick<Call, 'principal'>,
  law: RecordLaw,
  { place, act, row }: { place: string; act: string; row: object },
) => {
  const { role } = call.principal
  const writers = writersOf(law, place, row as Fields)
  if (role === null || writers === undefined || writers.some((each) => each === role)) return
  throw problem('NOT_PERMITTED', {
    rule: '2.4',
    facts: { permission: `${law.noun}.${act} (${writers.join(', ')})` },
  })
}
