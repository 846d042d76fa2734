import type { Act } from './oracle.ts'
import type { Place, Position } from './places.ts'
import type { StudyKind } from './study-records.ts'
import { child, making, on, reads } from './term-places.ts'
import type { Town } from './town.ts'

const LEARNING = 'read_studies'
const WRITE = 'write_studies'
/** No day of anybody's term or of any branch's life yet: whoever may gets as far as the rules, and nothing is made. */
const AHEAD = '2035-01-01'

const listed = (kind: StudyKind): Place['positions'] => ({
  'query.tenant': `${kind}_tenant`,
  'query.branch_id': `${kind}_branch`,
})

const branchIn = ({ names }: Town): string => names.branch[0]?.value ?? ''

interface Making {
  act: Act
  more?: Place['positions']
  refers?: readonly Position[]
  body: Readonly<Record<string, unknown>>
}

/** Of a branch the body names. */
const ofBranch = ({ act, more = {}, refers = [], body }: Making): Place => ({
  act,
  main: 'body.branch_id',
  positions: { 'body.branch_id': 'branch', ...more },
  refers,
  body: (town) => ({ branch_id: branchIn(town), ...body }),
})

/** Of a branch or of a village organisation: the one or the other. */
const ofOrganiser = ({ body, more = {}, ...making }: Making): Place => ({
  ...ofBranch({ ...making, body, more: { 'body.village_code': 'village', ...more } }),
  instead: ['body.village_code'],
  body: (town, position) => (position === 'body.village_code' ? body : { branch_id: branchIn(town), ...body }),
})

/** What branches and village organisations do and study, where people study and how they lead (R-71 – R-75, B-3). */
export const STUDY_PLACES: Readonly<Record<string, Place>> = {
  ...reads('BranchAct', 'branch_act', { act: 'read_branches', query: listed('branch_act') }),
  createBranchAct: ofBranch({
    act: 'do_branch_acts',
    body: { act: 'political_study', date: AHEAD, text: 'A chapter was read' },
  }),
  ...reads('StudyPlan', 'study_plan', { act: LEARNING, query: listed('study_plan') }),
  createStudyPlan: ofOrganiser({ act: WRITE, body: { year: 2030, title: 'A plan', content: 'The texts' } }),
  updateStudyPlan: on(WRITE, 'study_plan', { poverty_link: '' }),
  ...reads('StudySession', 'study_session', { act: LEARNING, query: listed('study_session') }),
  createStudySession: ofOrganiser({
    act: WRITE,
    more: { 'body.attendees': 'posting_beside' },
    body: { form: 'theme_day', date: AHEAD, topics: ['The constitution'], attendees: [] },
  }),
  ...reads('StudyAttendee', 'study_attendee', {
    act: LEARNING,
    query: {
      ...listed('study_attendee'),
      'query.session_id': 'study_attendee_session',
      'query.posting_id': 'study_attendee_posting',
    },
  }),
  ...reads('StudyProblem', 'study_problem', { act: LEARNING, query: listed('study_problem') }),
  createStudyProblem: ofBranch({
    act: WRITE,
    more: { 'body.posting_id': 'posting_beside' },
    refers: ['body.posting_id'],
    body: { found_on: AHEAD, text: 'Too few came' },
  }),
  solveStudyProblem: on(WRITE, 'study_problem', { result: '' }),
  ...reads('StudyPlacement', 'study_placement', { act: LEARNING, query: child('study_placement') }),
  createStudyPlacement: {
    ...making('posting_of_side', {
      act: 'place_studies',
      body: (posting_id) => ({ posting_id, study_party_org: 'Branch of the village', valid_from: AHEAD }),
    }),
    positions: { 'body.posting_id': 'posting_of_side', 'body.study_village': 'village' },
  },
  ...reads('FourLeadsSheet', 'four_leads_sheet', { act: 'read_four_leads', query: child('four_leads_sheet') }),
  draftFourLeadsSheet: making('posting_of_side', {
    act: 'write_four_leads',
    body: (posting_id) => ({ posting_id, year: 2012 }),
  }),
  updateFourLeadsSheet: on('write_four_leads', 'four_leads_sheet', { rectify: 'Two things' }),
  submitFourLeadsSheet: on('write_four_leads', 'four_leads_sheet'),
}
