import { inForce } from './parameters.ts'
import { CAMPAIGN_YEARS } from './parameters-campaign.ts'

/** The campaign as it was set when it began: its years are one decision, not one for each of its days. */
export const campaign = inForce<{ first: number; last: number }>(CAMPAIGN_YEARS, '2016-01-01')

/** Its years, in order. */
export const campaignYears = (): number[] =>
  Array.from({ length: campaign.last - campaign.first + 1 }, (_, i) => campaign.first + i)
