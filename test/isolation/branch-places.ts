import { BRANCH_CSV } from '../../src/features/branches/csv-catalogue.ts'
import { PERMANENT } from '../harness/branches.ts'
import type { Act } from './oracle.ts'
import type { Place } from './places.ts'
import { on } from './term-places.ts'
import type { Town } from './town.ts'

const READ = 'read_branches'
const APPLY = 'apply_for_branches'
const APPROVE = 'approve_branches'

const of = (act: Act, positions: Place['positions'] = {}): Place => ({
  act,
  positions: { 'path.id': 'branch', ...positions },
})

/** A level that is none of its pattern's: whoever may gets as far as R-73, and no draft is made. */
const WRONG_LEVEL = { name: 'Branch', pattern: 'resident_unit', level: 'city' }

const aPosting = ({ names }: Town): string => names.posting_beside[0]?.value ?? ''
const applicant = (posting_id: string) => ({ posting_id, permanent_party_org: PERMANENT })
const officer = (posting_id: string) => ({ posting_id, office: 'secretary' })

const inFile = (host_code: string): string => {
  const { org_type, name, host_code: place } = BRANCH_CSV
  return `${[org_type, name, place].map(({ header }) => header).join(',')}\n931,Branch,${host_code}\n`
}

/** Temporary branches, their members and officers, their papers (R-72 – R-74, B-1 – B-13, X-2, X-7, X-8). */
export const BRANCH_PLACES: Readonly<Record<string, Place>> = {
  listBranches: {
    act: READ,
    positions: {
      'query.tenant': 'branch_tenant',
      'query.division': 'branch_division',
      'query.partner_city': 'branch_partner',
      'query.cursor': 'after_branch',
    },
  },
  exportBranches: { act: 'export_branches', positions: {} },
  readBranch: of(READ),
  readBranchHistory: of(READ, { 'query.cursor': 'after_history' }),
  listBranchMembers: of(READ, { 'query.cursor': 'after_member' }),
  listBranchPapers: of(READ),
  readBranchPaper: {
    act: 'read_branch_papers',
    positions: { 'path.id': 'paper_branch', 'path.paper_id': 'paper' },
    refers: ['path.paper_id'],
  },
  verifyPaper: { act: 'anybody', positions: { 'path.code': 'paper_code' } },
  readBranchRouting: { act: READ, main: 'query.division', positions: { 'query.division': 'branch_place' } },
  draftBranch: {
    act: APPLY,
    main: 'body.host_code',
    positions: { 'body.host_code': 'branch_place', 'body.members': 'posting_beside' },
    body: (town) => ({
      ...WRONG_LEVEL,
      host_code: town.names.branch_place[0]?.value,
      members: [applicant(aPosting(town))],
    }),
    listed: applicant,
  },
  importBranches: {
    act: 'apply_for_branches',
    positions: { 'body.host_code': 'branch_place' },
    body: ({ names }) => ({ host_code: names.branch_place[0]?.value }),
    file: inFile,
  },
  updateBranch: {
    ...of(APPLY, { 'body.host_code': 'branch_place', 'body.members': 'posting_beside' }),
    body: (town, position) =>
      position === 'body.members' ? { members: [applicant(aPosting(town))] } : { name: 'Another name' },
    listed: applicant,
  },
  submitBranch: on(APPLY, 'branch'),
  approveBranch: {
    ...of(APPROVE, { 'body.officers': 'posting_beside' }),
    body: (town) => ({ officers: [officer(aPosting(town))] }),
    listed: officer,
  },
  rejectBranch: on(APPROVE, 'branch', { reason: 'By county, please' }),
  dissolveBranch: on(APPLY, 'branch', { reason: 'The work is done' }),
  addBranchMember: {
    ...of(APPLY, { 'body.posting_id': 'posting_beside' }),
    refers: ['body.posting_id'],
    body: (town) => applicant(aPosting(town)),
  },
  leaveBranch: { act: APPLY, positions: { 'path.id': 'branch_member' }, body: () => ({ reason: 'Moves' }) },
  updateBranchMember: {
    act: APPLY,
    positions: { 'path.id': 'branch_member' },
    body: () => ({ full_from: '2026-11-24' }),
  },
  appointOfficers: {
    ...of(APPROVE, { 'body.officers': 'posting_beside' }),
    body: (town) => ({ officers: [officer(aPosting(town))] }),
    listed: officer,
  },
  listSettings: { act: 'read_settings', positions: { 'query.tenant': 'public_tenant' } },
  createSetting: {
    act: 'edit_settings',
    positions: { 'body.tenant': 'public_tenant' },
    body: () => ({ name: 'branch_regulation_from', tenant: '440300', value: '2016-01-01', reason: 'A pilot' }),
  },
}
