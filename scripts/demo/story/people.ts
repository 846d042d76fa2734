import { checkOf } from '../../../src/rules/c-citizen-id.ts'
import { FIT_CADRE, attestedOn, unitOf } from '../people.ts'
import type { Player } from './player.ts'

/** A citizen number with a right check digit (C-6) of an address code that is no county's: it belongs to nobody. */
const inventedNumber = (n: number): string => {
  const first = `440000${1982 + (n % 10)}0${1 + (n % 9)}1${n % 10}${String(101 + 2 * n).padStart(3, '0')}`
  return `${first}${checkOf(first)}`
}

/** Somebody invented, of the tenant's demo unit, with every attestation. */
export const invent = async (
  player: Player,
  tenant: string,
  { n, day }: { n: number; day: string },
): Promise<string> => {
  const { id } = await player.post(`city_org@${tenant}`, '/v1/people', {
    name: `示例人员${String(n).padStart(2, '0')}（演示）`,
    citizen_id: inventedNumber(n),
    home_unit: unitOf(tenant),
    ...FIT_CADRE,
    ...attestedOn(day),
  })
  return id
}
