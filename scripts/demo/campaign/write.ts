import { eq, sql } from 'drizzle-orm'
import { accountDerived, accountQueries, accountsOf, placesOf } from '../../../src/features/accounts/queries.ts'
import { assessments } from '../../../src/features/assessments/table.ts'
import { dutyRecords } from '../../../src/features/duty-records/table.ts'
import { identityClaims, postingClaims } from '../../../src/features/people/claims-table.ts'
import { personEvent } from '../../../src/features/people/events.ts'
import { claimCandidates, sealIdentity } from '../../../src/features/people/sealed.ts'
import { personById } from '../../../src/features/people/queries.ts'
import { people, PERSON_FACT, personFacts, type PersonRow } from '../../../src/features/people/table.ts'
import { claimOf, claimTasks } from '../../../src/features/postings/claim.ts'
import { postings, type PostingRow } from '../../../src/features/postings/table.ts'
import { postingEvent } from '../../../src/features/postings/writing.ts'
import { supportConfirmations } from '../../../src/features/support-confirmations/table.ts'
import { visits } from '../../../src/features/visits/table.ts'
import { journal } from '../../../src/journal/table.ts'
import { firstFacts } from '../../../src/records/dated.ts'
import { actsDone, taskChange } from '../../../src/records/tasks.ts'
import { maskCitizenId } from '../../../src/rules/c-citizen-id.ts'
import type { Handle, Scoped } from '../../../src/tenancy/handle.ts'
import { PROVINCE } from '../../../src/tenancy/registry.ts'
import type { VaultKeys } from '../../../src/vault/keys.ts'
import type { DemoCity } from '../generate.ts'
import { morningOf } from '../handshake.ts'
import { attestedOn, FIT_CADRE, unitOf } from '../people.ts'
import { mulberry32 } from '../random.ts'
import type { DemoEvent } from '../rows.ts'
import { journalRows, rowsOf } from '../write.ts'
import { campaignPeople, type DemoPerson } from './terms.ts'
import { diaryOf, homeRecordsOf, visitsOf } from './work.ts'

interface Made {
  keys: VaultKeys
  seed: number
  today: string
}

const personRow = ({ id, tenant, name, citizen_id, birth_date, sex, postings: own }: DemoPerson): PersonRow => {
  const day = own[0]?.submitted_on ?? ''
  return {
    id,
    name,
    sex,
    birth_year: Number(birth_date.slice(0, 4)),
    citizen_id_masked: maskCitizenId(citizen_id),
    phone_masked: null,
    home_unit: unitOf(tenant),
    division: tenant,
    ...FIT_CADRE,
    ...attestedOn(day),
    version: 1,
    created_at: morningOf(day),
    updated_at: morningOf(day),
    released_on: null,
  }
}

/** A person claimed at home for a posting that both sides agreed on (0013). */
const claimRow = (posting: PostingRow) => ({
  ...claimOf(posting),
  id: posting.claim_id ?? '',
  agreed: true,
  status: 'confirmed' as const,
  expires_at: posting.created_at,
  created_at: posting.created_at,
})

/** Both keys of a posting, as its journal tells them. */
const keysTurned = (posting: PostingRow): DemoEvent[] => {
  const submitted: PostingRow = { ...posting, status: 'submitted', version: 2, answered_on: null }
  const confirmed: PostingRow = { ...submitted, status: 'confirmed', version: 3, answered_on: posting.answered_on }
  const host = posting.id.slice(0, 6)
  return [
    {
      actor_tenant: posting.sender,
      at: morningOf(posting.submitted_on ?? ''),
      event: { ...postingEvent('submit', null, submitted), draft: false },
    },
    {
      actor_tenant: host,
      at: morningOf(posting.answered_on ?? ''),
      event: postingEvent('confirm', submitted, confirmed),
    },
  ]
}

/** Whether rows stand already: what was cut short goes on where it stopped. */
const isThere = async (handle: Handle, asked: Scoped<unknown[]>): Promise<boolean> => {
  const [rows] = await handle.run([asked])
  return rows.length > 0
}

/** People with their files, claims, and what home filed of them. */
const writeHome = async (handle: Handle, own: readonly DemoPerson[], { keys, seed, today }: Made): Promise<void> => {
  if (await isThere(handle, personById(handle, own[0]?.id ?? ''))) return
  const random = mulberry32(seed + 2 + Number(handle.tenant))
  const rows = await Promise.all(
    own.map(async (person) => ({
      ...personRow(person),
      ...(await sealIdentity(keys, { value: person.citizen_id, birth_date: person.birth_date }, person)),
      phone: null,
      phone_index: null,
    })),
  )
  const facts = own.flatMap((person) => {
    const row = personRow(person)
    const since = { tenant: person.tenant, from: row.created_at.slice(0, 10), at: row.created_at }
    return firstFacts(PERSON_FACT, row, since).map((fact) => ({ ...fact, person_id: person.id }))
  })
  const claims = own.flatMap((person) => person.postings.map(claimRow))
  const filed = own.flatMap((person) => person.postings.flatMap((posting) => homeRecordsOf(posting, { random, today })))
  const events = own.map((person): DemoEvent => {
    const row = personRow(person)
    return {
      actor_tenant: person.tenant,
      at: row.created_at,
      event: personEvent('create', { before: null, after: row }),
    }
  })
  await handle.run([
    ...rowsOf(handle, people, rows),
    ...rowsOf(handle, personFacts, facts),
    ...rowsOf(handle, postingClaims, claims),
    ...taskChange(handle, { before: [], after: claims.flatMap((claim) => claimTasks(handle, claim)), today }),
    ...rowsOf(
      handle,
      supportConfirmations,
      filed.map(({ confirmation }) => confirmation),
    ),
    ...rowsOf(
      handle,
      assessments,
      filed.map(({ assessment }) => assessment),
    ),
    // a figure counts what is filed, and that is an act of its own (migration 0015)
    handle.update(assessments, { status: 'filed', filed_on: sql`assessed_on` }, [
      eq(assessments.table.status, 'signed'),
    ]),
    ...actsDone(
      handle,
      filed.flatMap(({ year, on, posting_id, confirmation, assessment }) => {
        const done = { subject_id: posting_id, counts_on: `${year}-12-31`, done_on: on }
        return [
          { ...done, rule: 'R-57' as const, record_id: confirmation.id },
          { ...done, rule: 'R-81' as const, record_id: assessment.id },
        ]
      }),
    ),
    ...rowsOf(handle, journal, journalRows(keys, events)),
  ])
}

/** Postings, what follows from them for their villages, and what the people did there. */
const writeHost = async (handle: Handle, posted: readonly PostingRow[], { keys, seed, today }: Made): Promise<void> => {
  const { table } = postings
  const first = eq(table.id, posted[0]?.id ?? '')
  if (await isThere(handle, handle.select(postings, { id: table.id }, { where: [first] }))) return
  const random = mulberry32(seed + 3 + Number(handle.tenant))
  const villages = [...new Set(posted.map(({ division }) => division))]
  const before = accountsOf(villages, await handle.run(accountQueries(handle, placesOf(villages))))
  const after = [...before.values()].map((account) => ({
    ...account,
    postings: posted.filter(({ division }) => division === account.place),
  }))
  const diaries = posted.flatMap((posting) => diaryOf(posting, { random, today }))
  const visited = posted.flatMap((posting) => visitsOf(posting, { random, today }))
  await handle.run([
    ...rowsOf(handle, postings, posted),
    ...accountDerived(handle, { before: [...before.values()], after, today }),
    ...rowsOf(handle, dutyRecords, diaries),
    ...rowsOf(handle, visits, visited),
    ...actsDone(
      handle,
      visited.map(({ id, posting_id, date }) => ({
        rule: 'R-80' as const,
        subject_id: posting_id,
        record_id: id,
        counts_on: date,
        done_on: date,
      })),
    ),
    ...rowsOf(handle, journal, journalRows(keys, posted.flatMap(keysTurned))),
  ])
}

/** each number once in the whole product. */
const writeIdentities = async (handle: Handle, all: readonly DemoPerson[], { keys }: Made): Promise<void> => {
  const { table } = identityClaims
  const first = eq(table.id, all[0]?.id ?? '')
  if (await isThere(handle, handle.select(identityClaims, { id: table.id }, { where: [first] }))) return
  const rows = await Promise.all(
    all.map(async ({ id, tenant, citizen_id, postings: own }) => ({
      id,
      citizen_hash: claimCandidates(keys, citizen_id)[0] ?? '',
      owner: tenant,
      status: 'confirmed' as const,
      expires_at: own[0]?.created_at ?? '',
      created_at: own[0]?.created_at ?? '',
      updated_at: own[0]?.created_at ?? '',
    })),
  )
  await handle.run(rowsOf(handle, identityClaims, rows))
}

/**
 * A campaign in full swing: nine of ten seats of Meizhou and Qingyuan with Guangzhou filled, from 2016 on and again today, with
 * diaries, visits, support and assessments. In bulk; figures and tasks by the functions the product keeps them with.
 */
export const writeCampaign = async (
  demo: readonly DemoCity[],
  handleOf: (tenant: string) => Handle,
  made: Made,
): Promise<number> => {
  const all = campaignPeople(demo, made)
  await writeIdentities(handleOf(PROVINCE), all, made)
  for (const [tenant, own] of Map.groupBy(all, (person) => person.tenant)) await writeHome(handleOf(tenant), own, made)
  const posted = all.flatMap((person) => person.postings)
  for (const [host, own] of Map.groupBy(posted, ({ id }) => id.slice(0, 6))) await writeHost(handleOf(host), own, made)
  return posted.length
}
