import type { Posted } from './confirmed.ts'
import type { Actor } from './people.ts'
import { keptOf } from './served.ts'

/** The day the suite's clock stands on, a term that has begun by then, and one served to its end. */
export const TODAY = '2026-11-23'
export const IN_POST = { planned_start: '2026-11-20', planned_end: '2029-11-19' } as const
export const SERVED = { planned_start: '2023-11-01', planned_end: '2026-10-31' } as const

type Fields = Readonly<Record<string, unknown>>

/** A record made through the API, and brought on by acts of whoever made it; its id. */
export const recordOf = async (
  actor: Actor,
  record: string,
  { body, acts = [] }: { body: unknown; acts?: readonly (readonly [action: string, body?: unknown])[] },
): Promise<string> => {
  const { id } = keptOf(await actor.post(`/v1/${record}`, body))
  for (const [action, sent] of acts) keptOf(await actor.post(`/v1/${record}/${id}/${action}`, sent))
  return id
}

// What a record of each kind is made with, on TODAY.

export const dutyBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  category: 'build_organisation',
  item: 'train_successors',
  date: TODAY,
  text: 'Two young farmers',
  ...more,
})

export const remarkBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  date: TODAY,
  text: 'Knows every house',
  ...more,
})

export const postingCommentBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  text: 'The right man',
  ...more,
})

export const visitBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  date: TODAY,
  visitor_org: 'Organisation Department',
  ...more,
})

export const trainingBody = (posting_ids: readonly string[], more: Fields = {}) => ({
  title: 'Rural Party work',
  date: TODAY,
  posting_ids,
  ...more,
})

export const modelCaseBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  title: 'Tea cooperative',
  text: 'How it began',
  ...more,
})

export const recallBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  reason: 'incompetent',
  evidence: 'Away from the village for weeks',
  ...more,
})

export const acceptanceBody = (posting_id: string) => ({ posting_id, result: 'passed', accepted_on: '2026-11-20' })

export const confirmationBody = (posting_id: string) => ({ posting_id, year: 2026, treatment_unchanged: true })

export const claimBody = ({ id, unit }: Pick<Posted, 'id' | 'unit'>, more: Fields = {}) => ({
  posting_id: id,
  item: 'transport',
  amount_fen: 12_300,
  paying_unit: unit,
  incurred_on: TODAY,
  ...more,
})

export const DEPARTMENT = 'Organisation Department'

export const assessmentBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  year: 2026,
  grade: 'excellent',
  assessor: DEPARTMENT,
  assessed_on: '2026-11-20',
  ...more,
})

/** The host's word on it. */
export const commentBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  year: 2026,
  comment: 'Known in every house',
  ...more,
})

export const promotionBody = (posting_id: string, more: Fields = {}) => ({
  posting_id,
  target_rank: 'division_deputy',
  qualified: true,
  managing_authority: DEPARTMENT,
  quota_ok: true,
  ...more,
})
