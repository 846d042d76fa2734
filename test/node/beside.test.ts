// One thread must not stop a city: what works on thousands of rows is answered by a second one, over the same files.
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openHome, type OpenHome } from '../../scripts/lib/home.ts'
import { startHome, type RunningHome } from '../../src/node.ts'
import { besideIn, type Beside } from '../../src/platform/node/beside.ts'
import { holdFolder } from '../../src/platform/node/data-lock.ts'
import { endTurns, turnsFor, writeTurns } from '../../src/platform/node/write-turns.ts'
import { manifests } from '../../tenants/index.ts'
import { freshFolder, homeIn, newUser } from './home-folder.ts'

const PROVINCE = '440000'
const CITY = '441400'
const PASSWORD = 'Ein-langes-neues-2016'
const ROWS = 150
const HEADER = '行政区划代码,行政村名称,乡镇（街道）,县（市、区）,地级以上市,帮扶方式,认定日期'
const Token = z.looseObject({ access_token: z.string() })

const [folder, assets] = [freshFolder(), freshFolder()]
const turns = turnsFor(manifests.length)
let home: OpenHome
let beside: Beside
let running: RunningHome
let started = 0

interface Sent {
  method?: string
  token?: string
  type?: string
  body?: string
}

const send = async (path: string, { method = 'GET', token, type = 'application/json', body }: Sent = {}) => {
  const answer = await fetch(`http://127.0.0.1:${running.port}${path}`, {
    method,
    headers: {
      'content-type': type,
      'idempotency-key': crypto.randomUUID(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = await answer.text()
  return { status: answer.status, json: JSON.parse(text || 'null') as unknown }
}

const post = async (path: string, body: object, token = '') =>
  send(path, { method: 'POST', token, body: JSON.stringify(body) })

const signIn = async (tenant: string, role: 'city_org' | 'province_admin'): Promise<string> => {
  const { password } = await newUser(home, tenant, 'a', role)
  const token = async (given: string) => {
    const body = { grant_type: 'password', tenant, username: 'a', password: given }
    return Token.parse((await post('/v1/auth/token', body)).json).access_token
  }
  await post('/v1/me/password', { current_password: password, new_password: PASSWORD }, await token(password))
  return token(PASSWORD)
}

const list = (): string => {
  const code = (i: number): string => `441424300${String(200 + i).padStart(3, '0')}`
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `${code(i)},示例村（演示）,,五华县,梅州市,珠三角对口帮扶,2016-05-18`,
  )
  return [HEADER, ...rows].join('\r\n')
}

beforeAll(async () => {
  writeFileSync(join(assets, '_headers'), '')
  await (await homeIn(folder)).dispose()
  home = openHome(folder, holdFolder(folder, 'a test'), { turns, number: 1, is_large: false })
  const given = { folder, turns, settings: { RATE_PER_SECOND: '1000000' } }
  beside = besideIn(
    2,
    (number) => {
      started += 1
      const workerData = { ...given, number }
      return new Worker(join(import.meta.dirname, '../../scripts/serve-beside.ts'), { workerData })
    },
    (number) => endTurns(turns, number),
  )
  const settings = { env: { ...home.env, RATE_PER_SECOND: '1000000' }, assets, host: '127.0.0.1', port: 0 }
  running = await startHome({ ...settings, trusted_proxies: '', beside })
})
afterAll(async () => {
  await running.stop()
  await home.dispose()
})

test('a list of villages is taken in by the second thread, and a city writes meanwhile', async () => {
  const [province, city] = [await signIn(PROVINCE, 'province_admin'), await signIn(CITY, 'city_org')]
  expect(started, 'what everybody does needs no second thread').toBe(0)

  const taken = send('/v1/villages/import', { method: 'POST', token: province, type: 'text/csv', body: list() })
  const unit = { name: '梅州市水务局', unit_level: 'city', unit_kind: 'organ', division: CITY }
  const units = await Promise.all(Array.from({ length: 5 }, async () => post('/v1/units', unit, city)))
  const answer = await taken

  expect(started).toBe(1)
  expect([answer.status, answer.json]).toMatchObject([200, { created: ROWS, pending: 0 }])
  expect(units.map(({ status }) => status)).toEqual(units.map(() => 201))
  const one = await send('/v1/villages/441424300200', { token: city })
  expect([one.status, one.json]).toMatchObject([200, { code: '441424300200' }])
  const counted = await send(`/v1/summary/recount?tenant=${CITY}`, { token: province })
  expect(counted.json).toMatchObject({ figures_differ: 0, months_differ: 0, tasks_differ: 0 })
})

test('a refusal comes back as it is, and the schedule runs there', async () => {
  const refused = await send('/v1/villages/import', { method: 'POST', type: 'text/csv', body: list() })
  expect([refused.status, refused.json]).toMatchObject([401, { code: 'UNAUTHENTICATED' }])
  await running.schedule()
})

test('a thread that ends before it has answered: a problem in words, and the home stops all the same', async () => {
  const numbers: number[] = []
  const dying = besideIn(
    2,
    (number) => {
      numbers.push(number)
      return new Worker('process.exit(1)', { eval: true })
    },
    () => undefined,
  )
  const env = { ...home.env, RATE_PER_SECOND: '1000000' }
  const other = await startHome({ env, assets, host: '127.0.0.1', port: 0, trusted_proxies: '', beside: dying })
  for (const [language, title] of [
    ['zh-CN', '该市数据库暂时不可用'],
    ['en', "This tenant's database does not answer at the moment"],
  ] as const) {
    const headers = { 'accept-language': language }
    const answer = await fetch(`http://127.0.0.1:${other.port}/v1/summary/recount?tenant=${CITY}`, { headers })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await answer.json()).toMatchObject({ code: 'TENANT_UNAVAILABLE', title })
  }
  expect(numbers, 'each thread has a number of its own').toEqual([2, 3])
  await other.stop()
})

test('a turn is waited for, and one that a thread held as it ended is free again', async () => {
  const [first, second] = [writeTurns(turns, 1)(0), writeTurns(turns, 2)(0)]
  await second.take()
  let mine = false
  const waiting = first.take().then(() => {
    mine = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(mine).toBe(false)
  endTurns(turns, 2)
  await waiting
  expect(mine).toBe(true)
  first.give()
  await second.take()
  second.give()
})
