import { unitOf } from '../people.ts'
import type { Player } from './player.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const SERIALS = 440

/** A citizen number with a right check digit (C-6) of an address code that is no county's: it belongs to nobody. */
const inventedNumber = (n: number): string => {
  const born = `${1982 + (n % 10)}0${1 + (n % 9)}1${n % 10}`
  const round = Math.floor(n / SERIALS)
  const first = `4400${String(round).padStart(2, '0')}${born}${String(101 + 2 * (n % SERIALS)).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first.charAt(i)), 0)
  return `${first}${'10X98765432'.charAt(sum % 11)}`
}

/** Somebody invented, of the tenant's demo unit, with every attestation. */
export const invent = async (
  player: Player,
  tenant: string,
  {
    n,
    day,
    by = 'city_org',
    cadre_rank = 'section_chief',
  }: { n: number; day: string; by?: string; cadre_rank?: string },
): Promise<string> => {
  const { id } = await player.post(`${by}@${tenant}`, '/v1/people', {
    name: `示例人员${String(n).padStart(2, '0')}（演示）`,
    citizen_id: inventedNumber(n),
    party_status: 'full',
    cadre_rank,
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
