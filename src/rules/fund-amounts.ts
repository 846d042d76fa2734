import type { Finding } from './finding.ts'
import { inForce } from './parameters/parameter.ts'
import { FUND_FEN_MAX } from './parameters/parameters-campaign.ts'

/** the highest amount of public money that one record says, on its day: AMOUNT_TOO_HIGH. */
export const fundAmount = (
  amount_fen: number,
  { rule, field, day }: { rule: 'R-62' | 'R-70'; field: string; day: string },
): Finding[] => {
  const most = inForce<number>(FUND_FEN_MAX, day)
  if (amount_fen <= most) return []
  return [{ rule, code: 'AMOUNT_TOO_HIGH', field, facts: { accepted: [`<= ${most}`], most } }]
}
