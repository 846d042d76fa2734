// E1: a database that is lost is restored equal, and what was revoked since the copy stays revoked.
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { markAsTest } from '../../scripts/lib/databases.ts'
import { databaseFile, type OpenHome } from '../../scripts/lib/home.ts'
import { checkFile, loadDump, withFile } from '../../scripts/lib/copies/copy-file.ts'
import { dumpOf } from '../../scripts/lib/copies/dump.ts'
import { readManifest } from '../../scripts/lib/copies/manifest.ts'
import { statementsOf } from '../../scripts/lib/copies/statements.ts'
import { applicationOver, freshFolder, homeIn, newUser, runScript } from './home-folder.ts'

const TENANT = '441400'
const Token = z.looseObject({ access_token: z.string() })
const Made = z.looseObject({ id: z.string() })
const NEW_PASSWORD = 'Ein-langes-neues-2016'

const folder = freshFolder()
const backups = freshFolder()
const identity = join(backups, 'identity.txt')
const at = { DATA_DIR: folder, BACKUP_DIR: backups }

/** Every row of every table, as text; those of sessions aside. */
const contentOf = (file: string): Record<string, unknown[]> =>
  withFile(file, (db) => {
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('sessions') ORDER BY name")
      .all()
    return Object.fromEntries(tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${String(name)}"`).all()]))
  })

const signIn = async (
  send: ReturnType<typeof applicationOver>,
  username: string,
  password: string,
): Promise<string> => {
  const body = { grant_type: 'password', tenant: TENANT, username, password }
  return Token.parse((await send('POST', '/v1/auth/token', { body })).json).access_token
}

/** A city with an administrator who works: a unit, a key, a second user. */
const begin = async (home: OpenHome) => {
  const send = applicationOver(home)
  const { password } = await newUser(home, TENANT, 'admin')
  const first = await signIn(send, 'admin', password)
  await send('POST', '/v1/me/password', {
    token: first,
    body: { current_password: password, new_password: NEW_PASSWORD },
  })
  const token = await signIn(send, 'admin', NEW_PASSWORD)
  const key = await send('POST', '/v1/api_keys', { token, body: { name: 'Exchange', permissions: ['village.read'] } })
  const user = await send('POST', '/v1/users', { token, body: { username: 'second', role: 'city_org', scope: TENANT } })
  return { send, token, key: Made.parse(key.json).id, user: Made.parse(user.json).id }
}

const only = (): string =>
  join(
    backups,
    readdirSync(backups)
      .filter((name) => name.startsWith('20'))
      .toSorted()
      .at(-1) ?? '',
  )
const statusIn = (table: string, id: string): unknown =>
  withFile(
    databaseFile(folder, TENANT),
    (db) => db.prepare(`SELECT status FROM ${table} WHERE id = ?`).get(id)?.['status'],
  )

let made: Awaited<ReturnType<typeof begin>>
let before: Record<string, unknown[]>

beforeAll(async () => {
  const secret = await generateIdentity()
  writeFileSync(identity, `# a key\n${secret}\n`)
  const home = await homeIn(folder)
  made = await begin(home)
  const run = runScript('backup.ts', ['--recipient', await identityToRecipient(secret)], at)
  expect(run.status, run.output).toBe(0)
  before = contentOf(databaseFile(folder, TENANT))
  await made.send('POST', `/v1/api_keys/${made.key}/revoke`, { token: made.token })
  await made.send('POST', `/v1/users/${made.user}/remove`, { token: made.token, body: {} })
  await home.dispose()
})

describe('what cannot be encrypted', () => {
  test('a key that is none is refused before anything is copied', () => {
    const none = freshFolder()
    const run = runScript('backup.ts', ['--recipient', 'age1bad'], { ...at, BACKUP_DIR: none })
    expect([run.status, readdirSync(none)], run.output).toEqual([1, []])
    expect(run.output).toContain('--recipient')
  })

  test('a copy that fails its check is not left open beside the others', async () => {
    const [other, none] = [freshFolder(), freshFolder()]
    mkdirSync(join(other, 'databases'))
    for (const [from, to] of [
      ['440100', TENANT],
      ['440100', '440100'],
    ] as const)
      copyFileSync(databaseFile(folder, from), databaseFile(other, to))
    const recipient = await identityToRecipient(await generateIdentity())
    const asked = ['--tenant', TENANT, '--tenant', '440100', '--recipient', recipient]
    const run = runScript('backup.ts', asked, { DATA_DIR: other, BACKUP_DIR: none })
    expect(run.status, run.output).toBe(1)
    const [unfinished = ''] = readdirSync(none)
    expect(readdirSync(join(none, unfinished)).toSorted()).toEqual(['440100.sqlite.age', 'manifest.json'])
  })
})

describe('a copy', () => {
  test('is made of every tenant while the home is served from, with a manifest of digests and positions', () => {
    const { home, copies } = readManifest(only())

    expect(home).toBe('node')
    expect(copies).toHaveLength(22)
    const copy = copies.find(({ tenant }) => tenant === TENANT)
    expect(copy).toMatchObject({ file: `${TENANT}.sqlite.age`, journal_seq: before['journal']?.length })
    expect(
      readFileSync(join(only(), copy?.file ?? ''))
        .subarray(0, 21)
        .toString(),
    ).toBe('age-encryption.org/v1')
  })

  test('is not restored under a running home, with another digest, or without its key', async () => {
    const home = await homeIn(folder)
    const held = runScript('restore.ts', ['--tenant', TENANT, '--from', only(), '--identity', identity], at)
    await home.dispose()
    const locked = runScript('restore.ts', ['--tenant', TENANT, '--from', only()], at)

    expect(held).toMatchObject({ status: 1, output: expect.stringContaining('is held by a test, process') })
    expect(locked).toMatchObject({ status: 1, output: expect.stringContaining('--identity names the file') })
  })
})

describe('a restore', () => {
  test('gives back what the copy held, and what was revoked since stays revoked', () => {
    expect([statusIn('api_keys', made.key), statusIn('users', made.user)]).toEqual(['revoked', 'removed'])
    const run = runScript('restore.ts', ['--tenant', TENANT, '--from', only(), '--identity', identity], at)

    expect(run.status, run.output).toBe(0)
    expect(run.output).toMatch(/1 users and 1 keys follow, \d sessions end/)
    expect(run.output).toMatch(/journal +proved to \d+/)
    expect(run.output).toMatch(/recount +0 figures and 0 tasks differ/)
    expect(run.output).toMatch(/2 entries since the copy are lost/)
    const after = contentOf(databaseFile(folder, TENANT))
    expect([statusIn('api_keys', made.key), statusIn('users', made.user)]).toEqual(['revoked', 'removed'])
    for (const [name, rows] of Object.entries(before)) {
      if (name !== 'users' && name !== 'api_keys') expect(after[name], name).toEqual(rows)
    }
  })

  test('of a database that is lost is equal to the copy, every session ended; the wreck is kept', async () => {
    const file = databaseFile(folder, TENANT)
    writeFileSync(file, 'no database any more')
    const run = runScript('restore.ts', ['--tenant', TENANT, '--from', only(), '--identity', identity], at)

    expect(run.status, run.output).toBe(0)
    expect(run.output).toContain('cannot be read')
    expect(contentOf(file)).toEqual(before)
    expect(
      withFile(file, (db) => db.prepare('SELECT count(*) AS n FROM sessions WHERE revoked_at IS NULL').get()),
    ).toEqual({ n: 0 })
    expect(readdirSync(join(folder, 'databases/replaced')).length).toBeGreaterThan(1)
    const home = await homeIn(folder)
    const send = applicationOver(home)
    expect(await signIn(send, 'admin', NEW_PASSWORD)).not.toBe('')
    await home.dispose()
  })
})

describe('a home for trying out', () => {
  test('is restored whole, each copy proved as what it is: a database of the test mode', async () => {
    const [trial, copies] = [freshFolder(), freshFolder()]
    const home = await homeIn(trial)
    await markAsTest(home)
    await home.dispose()
    const places = { DATA_DIR: trial, BACKUP_DIR: copies }
    const kept = runScript('backup.ts', [], places)
    expect(kept.status, kept.output).toBe(0)
    const from = join(copies, readdirSync(copies)[0] ?? '')
    const run = runScript('restore.ts', ['--tenant', 'all', '--from', from], places)

    expect(run.status, run.output).toBe(0)
    expect(run.output.match(/in place/g)).toHaveLength(22)
  })
})

describe('a dump', () => {
  const schema = (file: string): unknown =>
    withFile(file, (db) =>
      db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name").all(),
    )

  test('as D1 exports it, triggers before their views, cannot be run; in order it is restored equal', () => {
    const file = databaseFile(folder, TENANT)
    const ordered = dumpOf(file)
    const kinds = (kind: string): string[] =>
      statementsOf(ordered).filter((each) => new RegExp(`^(--[^\n]*\n|\\s)*CREATE ${kind}`).test(each))
    const rest = statementsOf(ordered).filter(
      (each) => !/^(--[^\n]*\n|\s)*CREATE (VIEW|TRIGGER|INDEX|UNIQUE)/.test(each),
    )
    const exported = [...rest, ...kinds('INDEX'), ...kinds('UNIQUE INDEX'), ...kinds('TRIGGER'), ...kinds('VIEW')].join(
      '\n',
    )

    expect(() => new DatabaseSync(':memory:').exec(exported)).toThrow(/no such table: main\.\w+/)
    for (const text of [exported, ordered]) {
      const copy = join(freshFolder(), 'copy.sqlite')
      loadDump(text, copy)
      checkFile(copy)
      expect(contentOf(copy)).toEqual(contentOf(file))
      expect(schema(copy)).toEqual(schema(file))
    }
  })

  test('is written by --sql for an empty deployed database', () => {
    const to = join(backups, 'restore.sql')
    const run = runScript('restore.ts', ['--tenant', TENANT, '--from', only(), '--identity', identity, '--sql', to], at)

    expect(run.status, run.output).toBe(0)
    new DatabaseSync(':memory:').exec(readFileSync(to, 'utf8'))
    expect(existsSync(`${to}.sqlite`)).toBe(false)
  })
})
