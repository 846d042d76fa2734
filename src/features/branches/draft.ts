import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problem, problemOf, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { stamped } from '../../records/step.ts'
import { b2NotTransferred, r73Exists, r73Level } from '../../rules/branches/b-branches.ts'
import type { Finding } from '../../rules/finding.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { hostsOf, knownPairings, readPairings } from '../pairings/queries.ts'
import { postingsAmong, type PostingRow } from '../postings/queries.ts'
import { type KeptWords, keptWords, knownSettings } from '../settings/queries.ts'
import { branchEvent } from './account.ts'
import { applicationOf, isSeenBy, recordedExceptions, storedApplicant } from './application.ts'
import { branchDoor, peopleOfBranch, readBranchCase, requirePartner, requireState } from './case.ts'
import { rivalsOf } from './judge.ts'
import { Branch, DraftBranch, UpdateBranch } from './model.ts'
import { presentBranch } from './present.ts'
import { branchesStanding, type BranchRow, type BranchShown } from './queries.ts'
import { branches } from './table.ts'
import { asRead } from '../../records/step.ts'

const { table } = branches

type Sent = z.infer<typeof UpdateBranch>

/** The postings of whom an application names. */
const namedIn = (members: NonNullable<Sent['members']>): SQL =>
  sql`(SELECT value FROM json_each(${JSON.stringify(members.map(({ posting_id }) => posting_id))}))`

/** A row without what only its sides and the machinery see. */
export const shownOf = (row: BranchRow): BranchShown => {
  const { account: _account, policy: _policy, submitted_by: _by, approved_by: _approver, ...shown } = row
  return shown
}

/**
 * a city that never was its partner finds nothing there, after asking again. One that is no more may have people in post
 * there all the same, or enter what it had (3.6): whom an application names is asked on its day.
 */
export const requireGuestOf = async (call: Call, host: string): Promise<void> => {
  const partner = call.principal.tenant
  if (hostsOf(await knownPairings(call), partner).includes(host)) return
  if (!hostsOf(await readPairings(call), partner).includes(host)) throw notFound()
}

/** the partner applies; to the host, which sees its own places, it is the other side's act. */
const requireGuest = (call: Call, host: string): void => {
  if (call.principal.tenant !== host) return
  throw problem('NOT_PERMITTED', { rule: 'X-2', facts: { permission: 'branch.draft (partner_city)' } })
}

/** Where it lies for who works in a division: its place; of a joint branch the county. */
const divisionOf = ({ host_code, joint_with }: Pick<BranchRow, 'host_code' | 'joint_with'>): string =>
  joint_with.length > 0 ? host_code.slice(0, 6) : host_code

const attachedOf = (sent: NonNullable<Sent['attached_party_org']>) => ({
  attached_name: sent.name || null,
  attached_division: sent.division ?? null,
  attached_type: sent.org_type ?? null,
})

/** The row with what was sent written over it. */
const written = (call: Call, before: BranchRow, sent: Sent): BranchRow => {
  const { name, pattern, level, host_code, joint_with, attached_party_org, members, exceptions } = sent
  const place = {
    host_code: host_code ?? before.host_code,
    joint_with: joint_with ? [...joint_with].toSorted() : before.joint_with,
  }
  return {
    ...before,
    ...place,
    name: name ?? before.name,
    pattern: pattern ?? before.pattern,
    level: level ?? before.level,
    division: divisionOf(place),
    org_type: place.joint_with.length > 0 ? '932' : '931',
    ...(attached_party_org ? attachedOf(attached_party_org) : {}),
    ...(members ? { applicants: members.map(storedApplicant) } : {}),
    ...(exceptions ? { exceptions: recordedExceptions(call, before.counterpart, exceptions) } : {}),
  }
}

const blankBranch = (
  call: Call,
  host: string,
  body: z.infer<typeof DraftBranch>,
): Omit<BranchRow, keyof KeptWords> => ({
  id: newId(host),
  division: body.host_code,
  counterpart: call.principal.tenant,
  pattern: body.pattern,
  level: body.level,
  host_code: body.host_code,
  joint_with: [],
  org_type: '931',
  name: body.name,
  attached_name: null,
  attached_division: null,
  attached_type: null,
  applicants: [],
  exceptions: [],
  status: 'draft',
  submitted_on: null,
  submitted_by: null,
  approving_party_org: null,
  approved_on: null,
  approved_by: null,
  document_no: null,
  rejected_on: null,
  reason: null,
  starts_on: null,
  closed_on: null,
  ends_on: null,
  account: 1,
  version: 1,
  created_at: call.now.toISOString(),
  updated_at: call.now.toISOString(),
})

/** A new draft as it was sent, of the caller's city at a host. */
export const newBranch = (
  call: Call,
  { host, sent, kept }: { host: string; sent: z.infer<typeof DraftBranch>; kept: KeptWords },
): BranchRow => written(call, { ...blankBranch(call, host, sent), ...kept }, sent)

interface Drafted {
  row: BranchRow
  sent: Sent
  /** The partner's branches that stand today or later. */
  others: readonly BranchRow[]
  /** The postings it names, as far as its city sees them. */
  named: readonly PostingRow[]
}

/** B-2: what a draft is refused for already: level and place, a branch that stands there, transferred relations. */
const draftFindings = async (call: Call, { row, sent, others, named }: Drafted): Promise<Finding[]> => [
  ...r73Level(await applicationOf(call, row, { members: [], day: call.today })),
  ...(sent.members ?? []).flatMap((member, i) =>
    b2NotTransferred(member.relation_transferred ?? false, `members.${i}.relation_transferred`),
  ),
  ...r73Exists(
    row,
    rivalsOf(named, { others, today: call.today }).filter(({ id }) => id !== row.id),
  ),
]

export const draftBranch = endpoint(
  {
    method: 'post',
    path: '/v1/branches',
    operation: 'draftBranch',
    about: ['host_code'],
    summary:
      'The partner city drafts the registration of a temporary Party branch at its host; only its side sees a draft',
    tag: 'branches',
    permission: 'branch.draft',
    doors: ['shared', 'system'],
    rules: ['R-73', 'R-74', 'X-8', 'B-2'],
    body: DraftBranch,
    answer: Branch,
    status: 201,
  },
  async (call) => {
    const host = cityOfDivision(call.body.host_code)
    if (host === null) throw problemOf([{ rule: 'R-73', code: 'BRANCH_LEVEL', field: 'host_code' }])
    requireGuest(call, host)
    await requireGuestOf(call, host)
    const write = call.services.doors.shared(call.caller, host)
    const door = branchDoor(call, host)
    const partner = call.principal.tenant
    const [others, postings] = await facts(call, write, [
      branchesStanding(door, partner, call.today),
      postingsAmong(door, namedIn(call.body.members ?? [])),
    ])
    const named = postings.filter((posting) => isSeenBy(posting, partner))
    const kept = keptWords(await knownSettings(call), host)
    const row = newBranch(call, { host, sent: call.body, kept })
    const findings = await draftFindings(call, { row, sent: call.body, others, named })
    refuseIf(findings, findings.some(({ code }) => code === 'BRANCH_EXISTS') ? { allowed: [] } : undefined)
    return commit(call, write, {
      guarded: [{ statement: write.insert(branches, row) }],
      events: [branchEvent('draft', null, row)],
      answer: {
        status: 201,
        body: presentBranch(shownOf(row), host, call.today),
      },
    })
  },
)

export const updateBranch = endpoint(
  {
    method: 'patch',
    path: '/v1/branches/{id}',
    operation: 'updateBranch',
    summary: 'The partner city changes its draft',
    tag: 'branches',
    permission: 'branch.draft',
    doors: ['own', 'shared', 'system'],
    rules: ['R-73', 'R-74', 'B-2', 'X-11'],
    params: IdParams,
    body: UpdateBranch,
    answer: Branch,
    if_match: 'required',
  },
  async (call) => {
    const { members } = call.body
    const people = members ? namedIn(members) : peopleOfBranch(call.params.id)
    const found = await readBranchCase(call, { people, rivals: call.today })
    requirePartner(call, found, 'draft')
    const { branch: whole } = found.account
    requireIfMatch(call.if_match, whole.version)
    requireState(found, ['draft'])
    const { last_session_on: _last, ...before } = whole
    const after = { ...before, ...stamped(call, before, written(call, before, call.body)) }
    if (cityOfDivision(after.host_code) !== found.host)
      throw problemOf([{ rule: 'R-73', code: 'BRANCH_LEVEL', field: 'host_code' }])
    refuseIf(
      await draftFindings(call, {
        row: after,
        sent: call.body,
        others: found.standing,
        named: found.applicants.postings,
      }),
    )
    const write = call.services.doors.shared(call.caller, found.host)
    const { id: _id, created_at: _created, ...set } = after
    const mine = and(asRead(table, before), eq(table.status, 'draft'))
    return commit(call, write, {
      guarded: [{ statement: write.update(branches, set, [mine]) }],
      events: [branchEvent('update', before, after)],
      answer: {
        status: 200,
        body: presentBranch(shownOf(after), found.host, call.today),
      },
    })
  },
)
