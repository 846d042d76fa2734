// A home is killed under eight writers, as by a power cut. A checker that reads the SQLite files alone then finds every command that was answered once with one entry in the journal, and of the others all or nothing.
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
import { endGroup, leading, TENANT, WRITERS, writersAt, type Running } from './killing.ts'

const ROUNDS = Number(process.env['KILLED_ROUNDS'] ?? 3)
const PASSWORD = 'Ein-langes-neues-2016'
const Token = z.looseObject({ access_token: z.string() })
const Started = z.looseObject({ port: z.number() })

const folder = freshFolder()
const assets = freshFolder()
let token = ''

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

const start = async (): Promise<Running> => {
  const home = leading([join(import.meta.dirname, 'serve-home.ts'), folder, assets])
  const [line] = await once(createInterface(home.stdout), 'line')
  home.stdout.resume() // its log lines are read by nobody
  return { port: Started.parse(JSON.parse(String(line))).port, end: async (signal) => endGroup(home, signal) }
}

const file = databaseFile(folder, TENANT)
const { killed, sent } = writersAt({ start, token: () => token, file: () => file })

test(`killed ${ROUNDS} times under ${WRITERS} writers: what was answered stands once, the rest whole or not at all`, async () =>
  killed(ROUNDS))

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
