import type { Act } from './oracle.ts'
import type { Place } from './places.ts'
import type { Town } from './town.ts'

const READ = 'read_postings'

const of = (act: Act, subject: 'posting' | 'posting_record' | 'exception', body?: Record<string, unknown>): Place => ({
  act,
  positions: { 'path.id': subject },
  ...(body ? { body: () => body } : {}),
})

/** Dates in the wrong order: whoever may gets as far as R-52, and no draft is made. */
const NO_TERM = { planned_start: '2029-11-30', planned_end: '2026-12-01' }
const TERM = { planned_start: '2026-12-01', planned_end: '2029-11-30' }

const personOf = ({ names }: Town): string => names.person[0]?.value ?? ''

const asked = ({ free }: Town) => ({ village_code: free.code, post_role: 'first_secretary', ...TERM })

const askedFacts = {
  unit: { tenant_code: '441400', unit_level: 'city', unit_kind: 'organ' },
  person: { birth_date: '1990-03-01', party_status: 'full', cadre_rank: 'section_chief' },
}

/** Asked with a posting's id alone, with a person's, or with the facts themselves. */
const question: NonNullable<Place['body']> = (town, position) => {
  if (position === 'body.posting_id') return {}
  return position === 'body.person_id' ? asked(town) : { ...asked(town), ...askedFacts }
}

/** Postings, their exceptions, seats, tasks and the rule book (R-41 –, 3.2 – 3.4). */
export const POSTING_PLACES: Readonly<Record<string, Place>> = {
  listPostings: {
    act: READ,
    positions: {
      'query.tenant': 'posting_tenant',
      'query.division': 'posting_division',
      'query.village_code': 'posting_village',
      'query.sender': 'posting_sender',
      'query.person_id': 'posting_person',
      'query.cursor': 'after_posting',
    },
  },
  readPosting: of(READ, 'posting'),
  readPostingHistory: { act: READ, positions: { 'path.id': 'posting', 'query.cursor': 'after_history' } },
  listPostingCorrections: of(READ, 'posting'),
  listPostingExceptions: of(READ, 'posting'),
  readPostingCoverage: of(READ, 'posting'),
  readPostingRecord: of(READ, 'posting_record'),
  checkPosting: {
    act: 'check_postings',
    positions: {
      'body.village_code': 'asked_village',
      'body.person_id': 'person',
      'body.posting_id': 'posting',
      'body.division': 'posting_place',
    },
    refers: ['body.village_code', 'body.person_id', 'body.posting_id'],
    body: question,
  },
  draftPosting: {
    act: 'draft_postings',
    main: 'body.person_id',
    positions: {
      'body.person_id': 'person',
      'body.village_code': 'village',
      'body.replaces': 'posting',
      'body.division': 'posting_place',
    },
    refers: ['body.village_code', 'body.replaces'],
    body: (town) => ({
      village_code: town.villages[1]?.code, // of the person's county: its officer sees both
      post_role: 'first_secretary',
      person_id: personOf(town),
      ...NO_TERM,
    }),
  },
  updatePosting: {
    act: 'draft_postings',
    positions: { 'path.id': 'posting', 'body.replaces': 'posting' },
    body: () => NO_TERM,
  },
  submitPosting: of('submit_postings', 'posting', {}),
  cancelPosting: of('submit_postings', 'posting', {}),
  endPosting: of('submit_postings', 'posting', { ended_on: '2027-06-30' }),
  confirmPosting: of('confirm_postings', 'posting', {}),
  rejectPosting: of('confirm_postings', 'posting', { reason: 'no' }),
  correctPosting: of('draft_postings', 'posting', { field: 'unit_name', value_is: 'Unit', reason: 'a slip' }),
  approveException: of('approve_exceptions', 'exception', {}),
  readVillageSeats: { act: READ, positions: { 'path.code': 'village' } },
  listSeats: {
    act: READ,
    positions: { 'query.tenant': 'tenant', 'query.division': 'division', 'query.cursor': 'after_seat' },
  },
  listTasks: {
    act: 'read_tasks',
    positions: {
      'query.tenant': 'task_tenant',
      'query.division': 'task_division',
      'query.owner': 'task_owner',
      'query.cursor': 'after_task',
    },
  },
  listTaskGroups: {
    act: 'read_tasks',
    positions: { 'query.tenant': 'task_tenant', 'query.division': 'task_division' },
  },
  listRules: { act: 'read_rules', positions: {} },
  readRule: { act: 'read_rules', positions: { 'path.number': 'rule' } },
}
