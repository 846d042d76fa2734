import type { BranchPattern, StudyForm } from '../lists/enums-branches.ts'
import type { PartyStatus } from '../lists/enums.ts'
import { isExcepted, soft, type Exception } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { shownSpans, type PersonWas } from './posting-person.ts'
import { between, common, holds, type Days } from '../spans.ts'
import { requiredText } from '../states.ts'

/** R-71 「以“两学一做”学习教育促脱贫攻坚」: each study plan has a part on poverty duties. */
export const r71PovertyLink = (poverty_link: string | null | undefined): Finding[] =>
  requiredText('R-71', 'poverty_link', poverty_link)

interface StudyPlace {
  /** Whether temporary branches are their place at all: the village organisation is it (pattern A). */
  village_organisation: boolean
  /** The village whose organisation they study in, and the one of the posting. */
  study_village: string | null
  posted_village: string | null
  exceptions: readonly Exception[]
}

/** people of modes province and self, and the first secretary of mode paired, study where they are posted. */
export const r72StudyOrg = ({
  village_organisation,
  study_village,
  posted_village,
  exceptions,
}: StudyPlace): Finding[] => {
  if (!village_organisation || study_village === posted_village) return []
  if (isExcepted(exceptions, 'study_elsewhere')) return []
  const finding = soft({ rule: 'R-72', field: 'study_party_org', exception_kind: 'study_elsewhere' })
  return [{ ...finding, code: 'STUDY_ORG' }]
}

/** R-73, R-74: who belongs in a temporary branch takes part in what it does: R-72's choice, and its exception, is of the others. */
export const r73StudyOrg = (pattern: BranchPattern | null): Finding[] => {
  if (pattern === null) return []
  return [{ rule: pattern === 'city_unit' ? 'R-74' : 'R-73', code: 'STUDY_ORG', field: 'posting_id' }]
}

/** four entries, each in words. */
export const r75FourLeads = (entries: Readonly<Record<string, string | null>>): Finding[] => {
  const missing = Object.entries(entries).filter(([, text]) => (text ?? '').trim() === '')
  if (missing.length === 0) return []
  const accepted = Object.keys(entries)
  return missing.map(([field]) => ({ rule: 'R-75', code: 'FOUR_LEADS_INCOMPLETE', field, facts: { accepted } }))
}

interface Dated {
  date: string
  field?: string
  /** The days of the branch; null for one that was never approved. */
  life: Days | null
  today: string
}

/** B-7: nothing is dated outside the life of the branch, nor ahead of today. */
export const b7InLife = ({ date, life, today, field = 'date' }: Dated): Finding[] => {
  if (date > today) return [{ rule: 'B-7', code: 'DATE_IN_FUTURE', field }]
  if (life && holds(life, date)) return []
  return [{ rule: 'B-7', code: 'DATE_OUTSIDE_TERM', field, facts: life ? between(life) : {} }]
}

interface Meeting {
  form: StudyForm
  /** Members present, and those of the committee among them. */
  committee: readonly string[]
  present: readonly string[]
}

/** B-12: a committee meets with more than half of it present; without one there is no such meeting (B-10). */
export const b12Quorum = ({ form, committee, present }: Meeting): Finding[] => {
  if (form !== 'committee_meeting' || committee.length === 0) return []
  const there = committee.filter((id) => present.includes(id)).length
  if (there * 2 > committee.length) return []
  const facts = { present: there, committee: committee.length }
  return [{ rule: 'B-12', code: 'MEETING_QUORUM', field: 'attendees', facts }]
}

/** R-71, B-12: a branch meets in its members; a session without anybody is none. */
export const r71Attended = (attendees: readonly string[]): Finding[] =>
  attendees.length > 0 ? [] : [{ rule: 'R-71', code: 'FIELD_REQUIRED', field: 'attendees' }]

/** The days on which somebody may take part. */
export interface Attender {
  id: string
  days: Days
}

/** C-2: who is named took part: members of the branch on the day, or people posted in the village of the organisation. */
export const c2Attendees = (attendees: readonly string[], entitled: readonly Attender[], date: string): Finding[] =>
  attendees.flatMap((id, i) => {
    const stays = entitled.filter((each) => each.id === id)
    if (stays.some(({ days }) => holds(days, date))) return []
    const last = stays.at(-1)
    const facts = last ? between(last.days) : {}
    return [{ rule: 'B-7', code: 'DATE_OUTSIDE_TERM' as const, field: `attendees.${i}`, facts }]
  })

/** 3.5: a problem is open until it was put right. */
export const STUDY_PROBLEM_TRANSITIONS = { open: { solve: 'solved' }, solved: {} } as const

/** what was done stands with it, on the day it was found or later. */
export const r71Solved = (facts: { result: string | undefined; solved_on: string; found_on: string }): Finding[] => {
  const order: Finding[] =
    facts.solved_on < facts.found_on
      ? [{ rule: 'R-71', code: 'DATE_ORDER', field: 'solved_on', facts: { accepted: [`>= ${facts.found_on}`] } }]
      : []
  return [...requiredText('R-71', 'result', facts.result), ...order]
}

/** a sheet is drafted and submitted; from then on it stands. */
export const FOUR_LEADS_TRANSITIONS = { draft: { submit: 'submitted' }, submitted: {} } as const

interface SheetYear {
  year: number
  /** The days in post; null for one that never stood. */
  term: Days
  today: string
}

/** a sheet is of a year of the term that has begun. */
export const r75Year = ({ year, term, today }: SheetYear): Finding[] => {
  const [first, last] = [Number(term.first.slice(0, 4)), Number((term.last < today ? term.last : today).slice(0, 4))]
  if (first <= year && year <= last) return []
  return [{ rule: 'R-75', code: 'DATE_OUTSIDE_TERM', field: 'year', facts: between({ first, last }) }]
}

type Shown = { person_party_status: PartyStatus; person_was: readonly PersonWas[] }

/** of a person who is no member of the Party on any day of the year in post a sheet is refused. */
export const r75Member = (row: Shown, { year, term }: { year: number; term: Days }): Finding[] => {
  const days = common(term, { first: `${year}-01-01`, last: `${year}-12-31` })
  const wasMember = days === null || shownSpans(row, days).some((span) => span.row.person_party_status !== 'none')
  return wasMember ? [] : [{ rule: 'R-75', code: 'MEMBER_NOT_CPC', field: 'posting_id' }]
}
