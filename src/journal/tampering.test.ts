// whatever somebody with the database in hand does to the journal is found at the row he did it to.
// Twenty tamperings by default; more by `PLAYS=50 npx vitest run src/journal/tampering.test.ts`.
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll, query } from '../../test/harness/databases.ts'
import { suite } from '../../test/harness/suite.ts'
import { tamperWith } from '../../test/harness/tamper.ts'
import { village } from '../../test/harness/world.ts'
import { sealJournal } from './seal.ts'

const { app, as } = suite()
const CITY = '445100'
const A_PLAY = 20
const { PLAYS } = z.object({ PLAYS: z.string() }).parse(env)

const Verification = z.object({ fault: z.object({ seq: z.number(), kind: z.string() }).nullable() })
const Blocks = z.array(z.object({ number: z.number(), from_seq: z.number(), to_seq: z.number() }))
type Block = z.infer<typeof Blocks>[number]

let blocks: readonly Block[] = []
let last = 0
let look: () => Promise<unknown>

beforeAll(async () => {
  await cleanAll()
  const partner = await as('city_org', '442000')
  const offer = async (): Promise<void> => {
    const { code } = await village(CITY)
    const body = { village_code: code, mode: 'paired', helper_tenant: '442000', helper_units: [{ name: 'U' }] }
    const made = await partner.post('/v1/assignments', { ...body, valid_from: '2017-01-01' })
    expect(made.status, made.text).toBe(201)
  }
  const services = await app.services()
  for (let block = 0; block < 3; block += 1) {
    for (let n = 0; n < 4; n += 1) await offer()
    await sealJournal(services, services.doors.system('seal_journal', CITY), services.clock())
  }
  for (let n = 0; n < 3; n += 1) await offer()
  blocks = Blocks.parse(await query(CITY, 'SELECT number, from_seq, to_seq FROM journal_blocks ORDER BY number'))
  last = Number((await query(CITY, 'SELECT max(seq) AS seq FROM journal'))[0]?.['seq'])
  const auditor = await as('auditor', CITY)
  look = async () => Verification.parse((await auditor.get('/v1/journal/verify')).json).fault
})

interface Tampering {
  touch: string[]
  mend: string[]
  found: { seq: number; kind: string }
}

const AWAY = 900_000
const WORDS = ['id', 'at', 'day', 'actor_tenant', 'actor_id', 'action', 'record', 'record_id', 'request_id', 'mac']
const OF_BLOCKS = ['entries_hash', 'previous_hash', 'block_hash', 'signature', 'sealed_at', 'entry_marks']
const move = (from: number, to: number): string => `UPDATE journal SET seq = ${to} WHERE seq = ${from}`
const longer = (table: string, column: string, where: string): string =>
  `UPDATE ${table} SET ${column} = ${column} || 'x' WHERE ${where}`
const shorter = (table: string, column: string, where: string): string =>
  `UPDATE ${table} SET ${column} = substr(${column}, 1, length(${column}) - 1) WHERE ${where}`

/** What may be done, by numbers between 0 and 1 that say to which row. */
const TAMPERINGS: Readonly<Record<string, (a: number, b: number) => Tampering>> = {
  altered: (a, b) => {
    const seq = rowAt(a, last)
    const column = WORDS[Math.floor(b * WORDS.length)] ?? 'action'
    const at = `seq = ${seq}`
    return {
      touch: [longer('journal', column, at)],
      mend: [shorter('journal', column, at)],
      found: { seq, kind: 'altered' },
    }
  },
  cut: (a) => {
    const seq = rowAt(a, last - 1) // nothing stands behind the last row that is not sealed yet
    return { touch: [move(seq, AWAY)], mend: [move(AWAY, seq)], found: { seq, kind: 'cut' } }
  },
  exchanged: (a, b) => {
    const sealed = blocks.at(-1)?.to_seq ?? 0
    const one = rowAt(a, sealed - 1)
    const other = one + 1 + Math.floor(b * (sealed - one))
    const swap = [move(one, AWAY), move(other, one), move(AWAY, other)]
    return { touch: swap, mend: swap, found: { seq: one, kind: 'reordered' } }
  },
  forged: () => ({
    touch: [
      `INSERT INTO journal SELECT ${last + 1}, id || 'x', at, day, actor_tenant, actor_kind, actor_id, actor_role, action, record, record_id, counterpart, division, draft, changes, rule_version, request_id, mac FROM journal WHERE seq = ${last}`,
    ],
    mend: [`DELETE FROM journal WHERE seq = ${last + 1}`],
    found: { seq: last + 1, kind: 'altered' },
  }),
  'a block': (a, b) => {
    const block = blocks[Math.floor(a * blocks.length)]
    const column = OF_BLOCKS[Math.floor(b * OF_BLOCKS.length)] ?? 'block_hash'
    const at = `number = ${block?.number ?? 0}`
    return {
      touch: [longer('journal_blocks', column, at)],
      mend: [shorter('journal_blocks', column, at)],
      found: { seq: block?.from_seq ?? 0, kind: 'block' },
    }
  },
}

/** One of the rows up to a place among them. */
const rowAt = (share: number, to: number): number => {
  const from = blocks[0]?.from_seq ?? 1
  return from + Math.floor(share * (to - from + 1))
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('each is found at its row, and nothing is found when it has been put right', async () => {
  const tamper = tamperWith(CITY, async () => look())
  const drawn = fc.asyncProperty(fc.constantFrom(...Object.keys(TAMPERINGS)), share, share, async (kind, a, b) => {
    const tampering = TAMPERINGS[kind]?.(a, b)
    expect(await tamper(tampering?.touch ?? [], tampering?.mend ?? []), kind).toEqual(tampering?.found)
  })
  await fc.assert(drawn, { numRuns: A_PLAY * Number(PLAYS || '1'), seed: 20161128 })
  expect(await look()).toBeNull()
})
