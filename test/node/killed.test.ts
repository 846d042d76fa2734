// A home is killed under eight writers, as by a power cut. A checker that reads the SQLite files alone then finds every command that was answered once with one entry in the journal, and of the others all or nothing.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { databaseFile } from '../../scripts/lib/home.ts'
import { brokenStates, faultsIn } from './checker.ts'
import { applicationOver, freshFolder, homeIn, newUser } from './home-folder.ts'

const TENANT = '441400'
const WRITERS = 8
const ROUNDS = Number(process.env['KILLED_ROUNDS'] ?? 3)
const ANSWERED_A_ROUND = 60
const PASSWORD = 'Ein-langes-neues-2016'
const Token = z.looseObject({ access_token: z.string() })
const Made = z.looseObject({ id: z.string() })
const Started = z.looseObject({ port: z.number() })

const folder = freshFolder()
const assets = freshFolder()
let token = ''

/** What the writers know: the id each key was answered with, and keys that were sent and not answered. */
const answered = new Map<string, string>()
const open = new Set<string>()

const signIn = async (send: ReturnType<typeof applicationOver>, password: string): Promise<string> => {
  const body = { grant_type: 'password', tenant: TENANT, username: 'writer', password }
  return Token.parse((await send('POST', '/v1/auth/token', { body })).json).access_token
}

beforeAll(async () => {
  writeFileSync(join(assets, '_headers'), '/*\n  X-Frame-Options: DENY\n')
  const home = await homeIn(folder)
  const send = applicationOver(home)
  const { password } = await newUser(home, TENANT, 'writer')
  const body = { current_password: password, new_password: PASSWORD }
  await send('POST', '/v1/me/password', { token: await signIn(send, password), body })
  token = await signIn(send, PASSWORD)
  await home.dispose()
})

const start = async (): Promise<{ home: ChildProcess; port: number }> => {
  const script = join(import.meta.dirname, 'serve-home.ts')
  const home = spawn(process.execPath, [script, folder, assets], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(home.stdout), 'line')
  home.stdout.resume() // its log lines are read by nobody
  return { home, port: Started.parse(JSON.parse(String(line))).port }
}

const create = async (port: number, key: string): Promise<void> => {
  open.add(key)
  const answer = await fetch(`http://127.0.0.1:${port}/v1/units`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ name: '梅州市水务局', unit_level: 'city', unit_kind: 'organ', division: TENANT }),
  })
  const text = await answer.text()
  expect(answer.status, text).toBe(201)
  answered.set(key, Made.parse(JSON.parse(text)).id)
  open.delete(key)
}

/** Writes until the home is gone. */
const writeOn = async (port: number): Promise<void> => {
  for (;;) {
    try {
      await create(port, crypto.randomUUID())
    } catch (failure) {
      if (failure instanceof TypeError) return // the connection is gone
      throw failure
    }
  }
}

const killUnderLoad = async (): Promise<void> => {
  const { home, port } = await start()
  const enough = answered.size + ANSWERED_A_ROUND
  const writers = Promise.all(Array.from({ length: WRITERS }, async () => writeOn(port)))
  const ended = once(home, 'exit')
  while (answered.size < enough) await new Promise((resolve) => setTimeout(resolve, 1))
  home.kill('SIGKILL')
  await Promise.all([ended, writers])
}

const sent = () => ({ answered, keys: new Set([...answered.keys(), ...open]) })
const file = databaseFile(folder, TENANT)
const check = (): void => expect(faultsIn(file, sent())).toEqual([])

test(`killed ${ROUNDS} times under ${WRITERS} writers: what was answered stands once, the rest whole or not at all`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await killUnderLoad()
    check()
  }
  const { home, port } = await start()
  const again = [...open]
  for (const key of again) await create(port, key) // the same command again, as its sender would
  const ended = once(home, 'exit')
  home.kill('SIGTERM')
  await ended
  check()
  expect(open.size).toBe(0)
  expect(answered.size).toBeGreaterThanOrEqual(ROUNDS * ANSWERED_A_ROUND)
})

test('the checker finds each of twenty states that were broken by hand, and nothing in a sound one', () => {
  let copies = 0
  const copy = (): string => {
    copies += 1
    const name = join(assets, `${copies}.sqlite`)
    const db = new DatabaseSync(file)
    db.exec(`VACUUM INTO '${name}'`)
    db.close()
    return name
  }
  expect(faultsIn(copy(), sent())).toEqual([])
  const states = brokenStates(copy, sent())
  expect(states).toHaveLength(20)
  expect(states.filter(({ found }) => found.length === 0)).toEqual([])
})
