// What the journal tells of the records of a term and of Party life: to whom the record is there, and to the province that it happened; of a draft to its author's side alone (2.3, X-7, X-8).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll } from '../harness/databases.ts'
import { suite } from '../harness/suite.ts'
import { branchesOf } from './branch-records.ts'
import { KEY_ACTS, KEY_WORDS, memberOf, player, type Member } from './cast.ts'
import { mayRead, OWN_FIELDS, REVIEWED_FIELDS, type Somebody, type Thing } from './oracle.ts'
import { reviews } from './somebody.ts'
import { studyRecordsOf, type StudyKind, type StudyRecords } from './study-records.ts'
import { recordsOf, type TermKind, type TermRecord, type TermRecords } from './term-records.ts'
import { termsOf } from './terms.ts'

const kit = suite()
const { app } = kit

let records: TermRecords & StudyRecords
let readers: Member[]

beforeAll(async () => {
  await cleanAll()
  const terms = await termsOf(kit)
  records = { ...(await recordsOf(kit, terms)), ...(await studyRecordsOf(await branchesOf(kit), terms)) }
  readers = [
    await player(kit, 'province_admin', '440000'),
    await player(kit, 'auditor', '440000'),
    await player(kit, 'city_org', '441400'),
    await player(kit, 'auditor', '441400'),
    await player(kit, 'city_org', '440100'),
    await player(kit, 'auditor', '440100'),
    await player(kit, 'city_org', '440300'),
    await player(kit, 'city_org', '441600'),
    await player(kit, 'city_org', '441800'),
    memberOf('a key of a county', await kit.withKey('441400', KEY_WORDS, { scope: '441422' }), { may: KEY_ACTS }),
    memberOf('a key of the helping city', await kit.withKey('440100', KEY_WORDS), { may: KEY_ACTS }),
  ]
})
afterAll(cleanAll)

const Page = z.looseObject({ items: z.array(z.looseObject({ tenant_code: z.string() })) })

/** a published case is everybody's to read; what happened to it is told to its sides. */
const amongSides = (thing: Thing): Thing => {
  if (thing.kind !== 'term') return thing
  const { published: _published, ...ofSides } = thing
  return ofSides
}

const isTold = (who: Somebody, { thing, draft }: TermRecord): boolean =>
  mayRead(who, amongSides(thing)) || (reviews(who) && !draft)

/** Which fields a reader is shown: all at home, no user of another tenant's, and by the province's right the bare event. */
const expectFields = (who: Somebody, item: { tenant_code: string }): void => {
  const shown = Object.keys(item)
  if (reviews(who) && item.tenant_code !== who.tenant) expect(REVIEWED_FIELDS).toEqual(expect.arrayContaining(shown))
  else if (item.tenant_code === who.tenant) expect(shown).toEqual(expect.arrayContaining([...OWN_FIELDS]))
  else expect(shown.filter((field) => OWN_FIELDS.includes(field))).toEqual([])
}

// a session names no counterpart: what happened to it the other side reads with who took part
const KINDS = [
  'duty_record',
  'visit',
  'training_participant',
  'model_case',
  'recall_case',
  'acceptance_result',
  'support_confirmation',
  'reimbursement_claim',
  'assessment',
  'promotion_case',
  'assessment_comment',
  'branch',
  'branch_act',
  'study_plan',
  'study_session',
  'study_attendee',
  'study_problem',
  'study_placement',
  'four_leads_sheet',
] as const satisfies readonly (TermKind | StudyKind)[]

const tableOf = (kind: string): string => (kind === 'branch' ? 'branches' : `${kind}s`)

test.each(KINDS)('%s', async (kind) => {
  const wrong: string[] = []
  for (const record of records[kind]) {
    for (const { name, who, options } of readers) {
      const path = `/v1/journal?record=${tableOf(kind)}&record_id=${record.id}`
      const answer = await app.request('GET', path, await options())
      const { items } = Page.parse(answer.json)
      if (items.length > 0 !== isTold(who, record)) wrong.push(`${name}, ${record.id}: ${items.length} entries`)
      for (const item of items) expectFields(who, item)
    }
  }
  expect(wrong).toEqual([])
})
