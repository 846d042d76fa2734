// The journal (X-10): appended in the command's own batch, readable as feed and history, and telling when it was touched.
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll, databaseOf, query } from '../../test/harness/databases.ts'
import { tamperWith } from '../../test/harness/tamper.ts'
import { drafted, pairedScene } from '../../test/harness/posted.ts'
import { suite } from '../../test/harness/suite.ts'
import { village } from '../../test/harness/world.ts'
import { runSchedule } from '../schedule.ts'
import { sha256Hex } from '../vault/encoding.ts'
import { sign } from '../vault/signature.ts'
import { BLOCK_TYPE, blockText } from './seal.ts'

const { app, as } = suite()

interface Entry {
  tenant_code: string
  seq: number
  action: string
  record: string
  record_id: string
  actor_id?: string | null
  changes?: Record<string, unknown>
}
interface Feed {
  items: Entry[]
  next: string | null
  position: string | null
}
interface Verification {
  intact: boolean
  fault: { seq: number; kind: string } | null
  checked_to: number
}

const Block = z.object({
  number: z.number(),
  from_seq: z.number(),
  to_seq: z.number(),
  entries_hash: z.string(),
  previous_hash: z.string(),
  sealed_at: z.string(),
  block_hash: z.string(),
  signature: z.string(),
})

const CITY = '445100'
const offer = async () => {
  const { code } = await village(CITY)
  const zhongshan = await as('city_org', '442000')
  const made = await zhongshan.post('/v1/assignments', {
    village_code: code,
    mode: 'paired',
    helper_tenant: '442000',
    helper_units: [{ name: 'U' }],
    valid_from: '2017-01-01',
  })
  expect(made.status, made.text).toBe(201)
  return { code, zhongshan, id: (made.json as { id: string }).id }
}

describe('the feed', () => {
  test('shows the other side the events of shared records only, and the province who did what when', async () => {
    const { zhongshan, id } = await offer()
    const chaozhou = await as('city_org', CITY)
    const province = await as('province_admin')
    const find = async (actor: typeof zhongshan) => {
      const feed = (await actor.get(`/v1/journal?record=assignments&record_id=${id}`)).json as Feed
      return feed.items
    }
    const [own] = await find(chaozhou)
    expect(own).toMatchObject({
      action: 'propose',
      tenant_code: CITY,
      actor_id: null,
      changes: { status: [null, 'proposed'] },
    })
    const [shared] = await find(zhongshan)
    expect(shared).toMatchObject({ action: 'propose', changes: { status: [null, 'proposed'] } })
    const [reviewed] = await find(province)
    expect(Object.keys(reviewed ?? {}).toSorted()).toEqual([
      'action',
      'actor_role',
      'actor_tenant',
      'day',
      'record',
      'record_id',
      'seq',
      'tenant_code',
    ])
    expect(await find(await as('city_org', '440300'))).toEqual([])
  })

  test('goes on from a position, also from its end, and misses nothing', async () => {
    const chaozhou = await as('city_org', CITY)
    const walk = async (from: string | null): Promise<{ seen: number[]; position: string | null }> => {
      const seen: number[] = []
      let at = from
      for (;;) {
        const page = (await chaozhou.get(`/v1/journal?tenant=${CITY}&limit=3${at ? `&cursor=${at}` : ''}`)).json as Feed
        seen.push(...page.items.map(({ seq }) => seq))
        at = page.position
        if (page.next === null) return { seen, position: at }
      }
    }
    const first = await walk(null)
    expect(first.seen).toEqual(first.seen.toSorted((a, b) => a - b))
    const { id } = await offer()
    const rest = (await chaozhou.get(`/v1/journal?tenant=${CITY}&cursor=${first.position}`)).json as Feed
    expect(rest.items.map(({ record_id }) => record_id)).toEqual([id])
  })
})

describe('the seal', () => {
  let auditor: Awaited<ReturnType<typeof as>>
  beforeAll(async () => {
    await cleanAll() // other files write journals of their own making
    auditor = await as('auditor', CITY)
  })
  const verify = async () => (await auditor.get('/v1/journal/verify')).json as Verification

  const tamper = tamperWith(CITY, verify)

  test('triggers refuse update and delete', async () => {
    await offer()
    const db = databaseOf(CITY)
    await expect(db.prepare("UPDATE journal SET action = 'x'").run()).rejects.toThrow('journal_is_append_only')
    await expect(db.prepare('DELETE FROM journal').run()).rejects.toThrow('journal_is_append_only')
  })

  test('names the first entry that was altered, cut or reordered, sealed or not', async () => {
    for (let i = 0; i < 3; i += 1) await offer()
    await runSchedule(await app.services())
    const { id } = await offer()
    const whole = await verify()
    expect(whole).toMatchObject({ intact: true, fault: null })

    const [last] = await query(CITY, 'SELECT seq FROM journal WHERE record_id = ?', id)
    const open = Number(last?.['seq'])
    const [sealed] = await query(
      CITY,
      'SELECT from_seq AS a, to_seq AS b FROM journal_blocks ORDER BY number DESC LIMIT 1',
    )
    const [a, b] = [Number(sealed?.['a']), Number(sealed?.['b'])]
    const rename = (seq: number, from: string, to: string) =>
      `UPDATE journal SET actor_id = replace(actor_id, '${from}', '${to}') WHERE seq = ${seq}`
    const tenant = '442000-'
    expect(await tamper([rename(open, tenant, 'nobody-')], [rename(open, 'nobody-', tenant)])).toMatchObject({
      fault: { seq: open, kind: 'altered' },
    })
    expect(await tamper([rename(b, tenant, 'nobody-')], [rename(b, 'nobody-', tenant)])).toMatchObject({
      fault: { seq: b, kind: 'altered' },
    })
    const reword = (from: string, to: string) =>
      `UPDATE journal SET changes = replace(changes, '${from}', '${to}') WHERE seq = ${open}`
    expect(await tamper([reword('proposed', 'declined')], [reword('declined', 'proposed')])).toMatchObject({
      fault: { seq: open, kind: 'altered' },
    })
    const move = (from: number, to: number) => `UPDATE journal SET seq = ${to} WHERE seq = ${from}`
    expect(await tamper([move(b, 900000)], [move(900000, b)])).toMatchObject({ fault: { seq: b, kind: 'cut' } })
    expect(await tamper([move(a, 900000)], [move(900000, a)]), 'a hole at its own place').toMatchObject({
      fault: { seq: a, kind: 'cut' },
    })
    const swap = [move(a, 900001), move(a + 1, a), move(900001, a + 1)]
    expect(await tamper(swap, swap)).toMatchObject({ fault: { seq: a, kind: 'reordered' } })
    expect(await verify()).toMatchObject({ intact: true })
  })

  test('F2 a block that is signed but does not follow the one before it is no part of the chain', async () => {
    for (let i = 0; i < 2; i += 1) {
      await offer()
      await runSchedule(await app.services())
    }
    const { signing } = await app.services()
    const [row] = await query(CITY, 'SELECT * FROM journal_blocks ORDER BY number DESC LIMIT 1')
    const block = Block.parse(row)
    const put = ({ previous_hash, block_hash, signature }: z.infer<typeof Block>) =>
      `UPDATE journal_blocks SET previous_hash = '${previous_hash}', block_hash = '${block_hash}', signature = '${signature}' WHERE number = ${block.number}`
    const fork = { ...block, previous_hash: 'f'.repeat(64) }
    const text = blockText(fork)
    const forged = { ...fork, block_hash: await sha256Hex(text), signature: await sign(signing, text, BLOCK_TYPE) }
    expect(await tamper([put(forged)], [put(block)])).toMatchObject({ fault: { seq: block.from_seq, kind: 'block' } })
    expect(await verify()).toMatchObject({ intact: true })
  })

  test('X-10, 2.3 another side’s draft, which its host does not read, is no hole in its journal', async () => {
    const { code, partner } = await pairedScene(as)
    await drafted(partner, code)
    const host = await as('auditor', '441400')
    const whole = async () => (await host.get('/v1/journal/verify')).json
    expect(await whole()).toMatchObject({ intact: true, fault: null })
    await runSchedule(await app.services())
    expect(await whole()).toMatchObject({ intact: true, fault: null })
  })
})
