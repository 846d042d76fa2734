import type { DutyHolder, StandingDuty } from './law.ts'
import { LOCAL_LAWS } from './local-laws.ts'
import type { SubjectKind } from './tasks.ts'

/** A standing duty with the record whose rows fulfil it. */
export interface Standing extends StandingDuty {
  record: string
}

const standingOf = ({ record, standing = [] }: { record: string; standing?: readonly StandingDuty[] }): Standing[] =>
  standing.map((duty) => ({ record, ...duty }))

/** Every obligation that exists without any record (3.4), by the laws. */
export const STANDING: readonly Standing[] = LOCAL_LAWS.flatMap((law) => standingOf(law))

/** What a task of a standing duty is about. */
export const subjectKindOf = (of: DutyHolder): SubjectKind => {
  if (of === 'registered_household') return 'registered_household'
  return of === 'county_leader' || of === 'village_key' ? 'leadership_post' : 'place'
}

interface DutyLaw {
  record: string
  standing?: readonly StandingDuty[]
}

const HELD_BY: Readonly<Record<string, readonly DutyHolder[]>> = {
  registered_households: ['registered_household'],
  leadership_posts: ['county_leader', 'village_key'],
}

/** Whom a row of a record may make owe something or be done with it: the place it lies in, itself, what it names. */
export const dutySubjects = ({ record, standing = [] }: DutyLaw, row: { id: string; division: string }): string[] => {
  const named = standing.map(({ subject = 'division' }) => String(Reflect.get(row, subject)))
  return [...new Set([...named, ...(record in HELD_BY ? [row.id] : [])])]
}
