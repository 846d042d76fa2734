// A week of offices at work: readers and writers at once, commands sent again, commands refused. Afterwards a checker that reads the SQLite
// file alone finds each answered command once. REPLAY_REQUESTS says how many requests; a week of the campaign are 200,000.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { databaseFile } from '../../scripts/lib/home.ts'
import { faultsIn } from './checker.ts'
import { applicationOver, freshFolder, homeIn, newUser } from './home-folder.ts'

const TENANT = '441400'
const REQUESTS = Number(process.env['REPLAY_REQUESTS'] ?? 1500)
/** Offices at work at a time, and how many of them write. */
const OFFICES = 20
const WRITERS = 4
/** Every so many commands one is sent twice with its key, one with another body, and one that the rules refuse. */
const AGAIN_EVERY = 10
const PARTS = 8
const PASSWORD = 'Ein-langes-neues-2016'
const READ = ['/v1/units?limit=50', '/v1/tasks?limit=50', '/v1/me', '/v1/journal?limit=20', '/v1/villages?limit=50']
const Token = z.looseObject({ access_token: z.string() })
const Made = z.looseObject({ id: z.string() })
const Started = z.looseObject({ port: z.number() })

const folder = freshFolder()
const assets = freshFolder()
const answered = new Map<string, string>()
const statuses = new Map<number, number>()
let token = ''
let asked = 0

beforeAll(async () => {
  writeFileSync(join(assets, '_headers'), '/*\n  X-Frame-Options: DENY\n')
  const home = await homeIn(folder)
  const send = applicationOver(home)
  const { password } = await newUser(home, TENANT, 'writer')
  const signIn = async (word: string): Promise<string> => {
    const body = { grant_type: 'password', tenant: TENANT, username: 'writer', password: word }
    return Token.parse((await send('POST', '/v1/auth/token', { body })).json).access_token
  }
  const body = { current_password: password, new_password: PASSWORD }
  await send('POST', '/v1/me/password', { token: await signIn(password), body })
  token = await signIn(PASSWORD)
  await home.dispose()
})

const ask = async (port: number, path: string, { key, body }: { key?: string; body?: object } = {}) => {
  asked += 1
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': key ?? crypto.randomUUID() } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  return { status: answer.status, text: await answer.text() }
}

const UNIT = { name: '梅州市水务局', unit_level: 'city', unit_kind: 'organ', division: TENANT }

const create = async (port: number): Promise<string> => {
  const key = crypto.randomUUID()
  const made = await ask(port, '/v1/units', { key, body: UNIT })
  expect(made.status, made.text).toBe(201)
  const { id } = Made.parse(JSON.parse(made.text))
  answered.set(key, id)
  if (answered.size % AGAIN_EVERY !== 0) return id
  expect(await ask(port, '/v1/units', { key, body: UNIT })).toEqual(made)
  const other = await ask(port, '/v1/units', { key, body: { ...UNIT, name: '梅州市林业局' } })
  expect(JSON.parse(other.text)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  expect((await ask(port, '/v1/units', { body: { ...UNIT, unit_level: 'moon' } })).status).toBe(400)
  return id
}

/** An office's day, again and again: reads lists, and where it writes, reads back what it wrote. */
const office = async (port: number, number: number, until: number): Promise<void> => {
  for (let turn = number; asked < until; turn += 1) {
    if (number < WRITERS) {
      const id = await create(port)
      expect((await ask(port, `/v1/units/${id}`)).status).toBe(200)
    }
    const read = await ask(port, READ[turn % READ.length] ?? '')
    expect(read.status, read.text).toBe(200)
  }
}

const memoryMb = (pid: number | undefined): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

test(`${REQUESTS} requests of ${OFFICES} offices: nothing is lost, nothing doubled, nobody gets a fault`, async () => {
  const script = join(import.meta.dirname, 'serve-home.ts')
  const home = spawn(process.execPath, [script, folder, assets], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(home.stdout), 'line')
  home.stdout.resume() // its log lines are read by nobody
  const { port } = Started.parse(JSON.parse(String(line)))
  const memory: number[] = []
  for (let part = 1; part <= PARTS; part += 1) {
    const until = (REQUESTS * part) / PARTS
    await Promise.all(Array.from({ length: OFFICES }, async (_, number) => office(port, number, until)))
    memory.push(memoryMb(home.pid))
  }
  const ended = once(home, 'exit')
  home.kill('SIGTERM')
  await ended
  const keys = new Set(answered.keys())
  expect(faultsIn(databaseFile(folder, TENANT), { answered, keys })).toEqual([])
  expect(new Set(statuses.keys())).toEqual(new Set([200, 201, 400, 422])) // no fault of the home's among them
  expect(statuses.get(201)).toBeGreaterThanOrEqual(answered.size)
  process.stderr.write(`${asked} requests, ${answered.size} commands; memory in MB by eighths: ${memory.join(' ')}\n`)
})
