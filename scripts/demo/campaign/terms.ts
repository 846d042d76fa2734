import type { PostingRow } from '../../../src/features/postings/table.ts'
import { addDays, addMonths, dayBefore } from '../../../src/rules/dates.ts'
import type { DemoCity } from '../generate.ts'
import { morningOf } from '../handshake.ts'
import { partnerOf } from '../pairings.ts'
import { unitOf } from '../people.ts'
import { below, demoId, mulberry32, type Random } from '../random.ts'
import { inventedNumber } from './number.ts'

/** The two cities that Guangzhou helps, whose villages are filled. */
const HOSTS = ['441400', '441800'] as const
const ROLES = ['team_leader', 'first_secretary'] as const

/** The county whose story is told act by act through the API (story/course.ts): nobody is posted there twice. */
const TOLD_BY_ACTS = '441882'

/** Terms of three years: those of the campaign, and those that run since the end of 2025. */
const TERMS = [
  { from: '2016-07-06', submitted: '2016-06-28', confirmed: '2016-07-01' },
  { from: '2025-12-01', submitted: '2025-11-20', confirmed: '2025-11-25' },
] as const
const MONTHS = 36

/** One seat in so many stays empty. */
const VACANT_ONE_IN = 10

/** Somebody invented who is posted in each of the terms. */
export interface DemoPerson {
  id: string
  tenant: string
  name: string
  citizen_id: string
  birth_date: string
  sex: 'male' | 'female'
  postings: PostingRow[]
}

export interface Seat {
  village: string
  host: string
  assignment_id: string
  role: (typeof ROLES)[number]
}

/** The seats of villages whose assignment with Guangzhou is in force. */
const seatsOf = (demo: readonly DemoCity[]): Seat[] =>
  demo
    .filter(({ city }) => HOSTS.some((code) => code === city.code))
    .flatMap(({ city, assignments }) =>
      assignments
        .flatMap((steps) => steps.at(-1)?.row ?? [])
        .filter((row) => row.status === 'active' && row.mode === 'paired' && !row.village_code.startsWith(TOLD_BY_ACTS))
        .flatMap(({ id, village_code }) =>
          ROLES.map((role) => ({ village: village_code, host: city.code, assignment_id: id, role })),
        ),
    )

const senderOf = ({ role, host }: Seat): string => (role === 'team_leader' ? (partnerOf(host) ?? host) : host)

/** A posting as both keys left it and its dates made of it, on a day (3.2). */
const postingOf = (
  seat: Seat,
  person: Omit<DemoPerson, 'postings'>,
  { term, random, today }: { term: (typeof TERMS)[number]; random: Random; today: string },
): PostingRow => {
  const planned_end = dayBefore(addMonths(term.from, MONTHS))
  const isOver = planned_end < today
  const id = demoId(random, seat.host, morningOf(term.submitted))
  return {
    id,
    division: seat.village,
    village_code: seat.village,
    counterpart: partnerOf(seat.host),
    sender: person.tenant,
    mode: 'paired',
    post_role: seat.role,
    assignment_id: seat.assignment_id,
    person_id: person.id,
    person_name: person.name,
    person_sex: person.sex,
    person_birth_year: Number(person.birth_date.slice(0, 4)),
    person_cadre_rank: 'section_chief',
    person_party_status: 'full',
    unit_id: unitOf(person.tenant),
    unit_name: '示例单位（演示）',
    unit_level: 'city',
    unit_kind: 'organ',
    unit_division: person.tenant,
    work_phone: null,
    planned_start: term.from,
    planned_end,
    ended_on: null,
    end_reason: null,
    replaces: null,
    status: isOver ? 'completed' : 'active',
    reason: null,
    submitted_by: null,
    claim_id: `${id}.1`,
    start_blocked: false,
    version: isOver ? 4 : 3,
    created_at: morningOf(term.submitted),
    updated_at: morningOf(isOver ? addDays(planned_end, 1) : term.from),
    submitted_on: term.submitted,
    answered_on: term.confirmed,
    cancelled_on: null,
    person_was: [],
    work_phone_was: [],
    policy: [],
  }
}

/** The seats that stay empty, in the order of the villages. */
export const vacantSeats = (demo: readonly DemoCity[], made: { seed: number; today: string }): Seat[] => {
  const filled = new Set(
    campaignPeople(demo, made).flatMap((person) => person.postings.map((each) => `${each.division} ${each.post_role}`)),
  )
  return seatsOf(demo).filter(({ village, role }) => !filled.has(`${village} ${role}`))
}

/** Nine of ten seats of the two cities with a person each, and his terms that have begun by a day. The same seed gives the same. */
export const campaignPeople = (
  demo: readonly DemoCity[],
  { seed, today }: { seed: number; today: string },
): DemoPerson[] => {
  const random = mulberry32(seed + 1)
  const terms = TERMS.filter(({ from }) => from <= today)
  if (terms.length === 0) return []
  return seatsOf(demo).flatMap((seat, n) => {
    if (below(random, VACANT_ONE_IN) === 0) return []
    const tenant = senderOf(seat)
    const id = demoId(random, tenant, morningOf(terms[0]?.submitted ?? today))
    const person = { id, tenant, name: `演示干部${String(n + 1).padStart(4, '0')}（演示）`, ...inventedNumber(n) }
    return [{ ...person, postings: terms.map((term) => postingOf(seat, person, { term, random, today })) }]
  })
}
