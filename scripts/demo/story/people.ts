import { unitOf } from '../people.ts'
import type { Player } from './player.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/** A citizen number with a right check digit (C-6) of an address code that is no county's: it belongs to nobody. */
const inventedNumber = (n: number): string => {
  const first = `440000${1982 + (n % 10)}0${1 + (n % 9)}1${n % 10}${String(101 + 2 * n).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first.charAt(i)), 0)
  return `${first}${'10X98765432'.charAt(sum % 11)}`
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
    party_status: 'full',
    cadre_rank: 'section_chief',
    home_unit: unitOf(tenant),
    health_status: 'fit',
    health_checked_on: day,
    attest_political: true,
    attest_political_on: day,
    attest_coordination: true,
    attest_coordination_on: day,
  })
  return id
}
