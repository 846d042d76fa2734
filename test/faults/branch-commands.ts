import { addDays } from '../../src/rules/dates.ts'
import { BRANCH_CSV } from '../../src/features/branches/csv-catalogue.ts'
import {
  approvalOf,
  approveBranch,
  draftBranch,
  freshTownship,
  joinTeam,
  PERMANENT,
  registration,
  submitBranch,
  teamOf,
  type Team,
} from '../harness/branches.ts'
import { query } from '../harness/databases.ts'
import { counting } from '../harness/per-file.ts'
import { keptOf } from '../harness/served.ts'
import { HOST, running, type Command, type Company, type Kit, type Prepared } from './commands.ts'
import { acting, command, goingOn, making, once } from './terms.ts'

const RECORD = 'branches'
const OTHER_HOST = '441800'
/** A day ahead of the clock: what begins on it is approved, and not yet at work. */
const AHEAD = '2026-12-10'

const team = async ({ as }: Kit, company: Company): Promise<Team> =>
  teamOf(as, { settle: async (place) => running(company, place) })

/** A draft of the helper's for a place nobody else has; nobody is named in it yet. */
const bare = (host_code: string) => {
  const { members: _members, ...application } = registration({ township: host_code, posts: [] })
  return application
}

const draft = command({ operation: 'draftBranch', name: 'draft, branches' }, async (_, { helper }) => {
  const place = freshTownship('441423')
  return making(
    { actor: helper, tenant: HOST, record: RECORD },
    { action: 'draft', body: bare(place), where: 'host_code = ?', params: [place] },
  )
})

const update = command(
  { operation: 'updateBranch', name: 'update, branches', method: 'PATCH' },
  async (_, { helper }) => {
    const { id } = keptOf(await helper.post('/v1/branches', bare(freshTownship('441423'))))
    const body = { name: 'Another name' }
    return acting(
      { actor: helper, tenant: HOST, record: RECORD },
      { id, action: 'update', body, done: "name = 'Another name'" },
    )
  },
)

const standing = (kind: string, id: string): string =>
  `(SELECT count(*) FROM branch_papers p WHERE p.branch_id = ${id} AND p.kind = '${kind}' AND p.superseded_on IS NULL)`

/** An act on a branch, the papers it issues, each of which stands once. */
const onBranch = (
  of: Pick<Team, 'partner' | 'county_org'> & { id: string },
  act: { by: 'partner' | 'county_org'; action: string; body: unknown; done: string; papers?: readonly string[] },
): Prepared => {
  const { by, action, body, papers = [] } = act
  const done = [act.done, ...papers.map((kind) => `${standing(kind, 'branches.id')} = 1`)].join(' AND ')
  return acting({ actor: of[by], tenant: HOST, record: RECORD }, { id: of.id, action, body, done })
}

/** A team whose branch is applied for again and again: the one before is returned first (R-73). */
const theTeam = once(async (kit: Kit, company: Company) => ({ ...(await team(kit, company)), before: '' }))
const reapplied = async (kit: Kit, company: Company) => {
  const made = await theTeam(kit, company)
  if (made.before !== '') await made.county_org.post(`/v1/branches/${made.before}/reject`, { reason: 'once more' })
  made.before = await draftBranch(made)
  return { ...made, id: made.before }
}

const submit = command(
  { operation: 'submitBranch', name: 'submit, branches, with its members and its form' },
  async (kit, company) => {
    const made = await reapplied(kit, company)
    const members = '(SELECT count(*) FROM branch_members m WHERE m.branch_id = branches.id) = 3'
    const act = { action: 'submit', body: {}, done: `status = 'submitted' AND ${members}` }
    return onBranch(made, { by: 'partner', ...act, papers: ['registration'] })
  },
)

const approve = command(
  { operation: 'approveBranch', name: 'approve, branches, with its officers and papers' },
  async (kit, company) => {
    const made = await team(kit, company)
    const id = await submitBranch(made)
    const officers = '(SELECT count(*) FROM branch_officers o WHERE o.branch_id = branches.id) = 1'
    const body = { ...approvalOf(made.posts), starts_on: AHEAD }
    const act = { action: 'approve', body, done: `status = 'approved' AND ${officers}` }
    return onBranch({ ...made, id }, { by: 'county_org', ...act, papers: ['approval', 'introduction'] })
  },
)

const reject = command({ operation: 'rejectBranch', name: 'reject, branches' }, async (kit, company) => {
  const made = await reapplied(kit, company)
  keptOf(await made.partner.post(`/v1/branches/${made.id}/submit`, {}))
  const act = { action: 'reject', body: { reason: 'by county, please' }, done: "status = 'rejected'" }
  return onBranch(made, { by: 'county_org', ...act })
})

const dissolve = command({ operation: 'dissolveBranch', name: 'dissolve, branches' }, async (kit, company) => {
  const made = await team(kit, company)
  const act = { action: 'dissolve', body: { reason: 'the work is done' }, done: "closed_on = '2026-11-23'" }
  return onBranch({ ...made, id: await approveBranch(made) }, { by: 'partner', ...act })
})

const approved = (more: Readonly<Record<string, unknown>>) =>
  once(async (kit: Kit, company: Company) => {
    const made = await team(kit, company)
    return { ...made, id: await approveBranch(made, more) }
  })

/** A branch that has not begun, whose officers are named anew for one day after the other. */
const notBegun = approved({ starts_on: AHEAD })
const appointments = counting()

const appoint = command({ operation: 'appointOfficers', name: 'appoint, branches' }, async (kit, company) => {
  const made = await notBegun(kit, company)
  const last = addDays(AHEAD, appointments() - 1)
  const { officers } = approvalOf(made.posts)
  const held = (when: string) =>
    `(SELECT count(*) FROM branch_officers o WHERE o.branch_id = branches.id AND o.valid_to ${when}) = 1`
  const act = {
    action: 'appoint',
    body: { officers, from: addDays(last, 1) },
    done: `${held('IS NULL')} AND ${held(`= '${last}'`)}`,
    papers: ['approval'],
  }
  const prepared = await goingOn(onBranch(made, { by: 'county_org', ...act }))
  return { ...prepared, path: `/v1/branches/${made.id}/officers` }
})

/** Branches at work: one that people join, one whose members leave and become full. */
const joinable = approved({})
const peopled = approved({})

type Peopled = Awaited<ReturnType<typeof joinable>>

/** Somebody new of its team: a posting that is in no branch. */
const newcomer = async (made: Peopled, party = 'full'): Promise<string> => (await joinTeam(made, { party })).id

const joining = (posting_id: string) => ({ posting_id, permanent_party_org: PERMANENT })

/** What became of a member, and one letter of introduction that stands. */
const onMember = (where: string): string =>
  `SELECT 1 FROM branch_members m WHERE ${where} AND ${standing('introduction', 'm.branch_id')} = 1`

const join = command(
  { operation: 'addBranchMember', name: 'join, branch_members, with a new letter' },
  async (kit, company) => {
    const made = await joinable(kit, company)
    const posting = await newcomer(made)
    return {
      actor: made.partner,
      path: `/v1/branches/${made.id}/members`,
      body: joining(posting),
      once: { tenant: HOST, sql: onMember('m.posting_id = ?'), params: [posting] },
      entries: [{ tenant: HOST, record: 'branch_members', action: 'join' }],
    }
  },
)

/** Somebody who joined the branch, and the ETag he is shown with in its list. */
const joined = async (kit: Kit, company: Company, party?: string) => {
  const made = await peopled(kit, company)
  const posting = await newcomer(made, party)
  const { id } = keptOf(await made.partner.post(`/v1/branches/${made.id}/members`, joining(posting)))
  const etag = async (): Promise<string> => {
    const [row] = await query(HOST, 'SELECT version FROM branch_members WHERE id = ?', id)
    return `"v${String(row?.['version'])}"`
  }
  return { id, actor: made.partner, etag }
}

const leave = command({ operation: 'leaveBranch', name: 'leave, branch_members' }, async (kit, company) => {
  const { id, actor, etag } = await joined(kit, company)
  return {
    actor,
    etag,
    path: `/v1/branch_members/${id}/leave`,
    body: { reason: 'moves' },
    once: { tenant: HOST, sql: onMember("m.id = ? AND m.left_on = '2026-11-23'"), params: [id] },
    entries: [{ tenant: HOST, record: 'branch_members', record_id: id, action: 'leave' }],
  }
})

const becomesFull = command(
  { operation: 'updateBranchMember', name: 'update, branch_members', method: 'PATCH' },
  async (kit, company) => {
    const { id, actor, etag } = await joined(kit, company, 'probationary')
    return {
      actor,
      path: `/v1/branch_members/${id}`,
      body: { full_from: '2026-11-23' },
      headers: { 'if-match': '"v1"' },
      etag,
      once: { tenant: HOST, sql: onMember("m.id = ? AND m.full_from = '2026-11-23'"), params: [id] },
      entries: [{ tenant: HOST, record: 'branch_members', record_id: id, action: 'update' }],
    }
  },
)

const importOverCities = command(
  { operation: 'importBranches', name: 'import over two hosts, branches', trips: 4 },
  async (_, { helper }) => {
    const places = [freshTownship('441423'), freshTownship('441802')]
    const { org_type, name, host_code, attached_name } = BRANCH_CSV
    const header = [org_type, name, host_code, attached_name].map((column) => column.header).join(',')
    const lines = places.map((place) => `931,Branch,${place},Branch of the town organs`)
    return {
      actor: helper,
      path: '/v1/branches/import',
      body: [header, ...lines, ''].join('\r\n'),
      headers: { 'content-type': 'text/csv' },
      once: { tenant: HOST, sql: 'SELECT 1 FROM branches WHERE host_code = ?', params: places.slice(0, 1) },
      entries: [HOST, OTHER_HOST].map((tenant, i) => ({
        tenant,
        record: RECORD,
        action: 'draft',
        and: `division = '${places[i]}'`,
      })),
    }
  },
)

/** Temporary branches (R-73, R-74, B-6, B-7): applied for by the helper, approved by the host's county, with their members. */
export const BRANCH_COMMANDS: readonly Command[] = [
  draft,
  update,
  submit,
  approve,
  reject,
  dissolve,
  appoint,
  join,
  leave,
  becomesFull,
  importOverCities,
]
