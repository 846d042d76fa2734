import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { systemClock } from '../../src/clock.ts'
import { loadArgon2id } from '../../src/platform/node/argon2id.ts'
import { holdFolder } from '../../src/platform/node/data-lock.ts'
import { postOutside } from '../../src/platform/node/post-outside.ts'
import { pendingWork } from '../../src/platform/node/pending.ts'
import { identifyAll, migrateAll } from '../../scripts/lib/databases.ts'
import { openHome, secretsFile, type OpenHome } from '../../scripts/lib/home.ts'
import { makeUser } from '../../scripts/lib/new-user.ts'
import { ensureSecrets } from '../../scripts/lib/secrets.ts'

const root = join(import.meta.dirname, '../..')

/** An empty folder that the machine clears away. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'jiedui-home-'))

/** A home in a folder, prepared as its first start prepares it; this process holds it until `dispose`. */
export const homeIn = async (folder: string): Promise<OpenHome> => {
  const lock = holdFolder(folder, 'a test')
  await ensureSecrets(secretsFile(folder))
  const home = openHome(folder, lock)
  await migrateAll(home)
  await identifyAll(home, 'live')
  return home
}

/** The application over a home; what goes on behind an answer has ended when the answer is given. */
export const applicationOver = ({ env }: OpenHome) => {
  const app = createApp({
    clock: systemClock,
    argon2id: loadArgon2id,
    client_address: () => '192.0.2.1',
    post: postOutside,
    log: () => {},
  })
  const pending = pendingWork()
  return async (method: string, path: string, { token, body }: { token?: string; body?: object } = {}) => {
    const request = new Request(`http://home.test${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const response = await app.fetch(request, env, pending.context)
    const text = await response.text()
    await pending.settled()
    return { status: response.status, json: JSON.parse(text || 'null') as unknown }
  }
}

/** A user of a tenant with a one-time password. */
export const newUser = async (
  home: OpenHome,
  tenant: string,
  username: string,
  role: 'city_org' | 'province_admin' = 'city_org',
): Promise<{ sql: string; password: string }> => {
  const made = await makeUser({ tenant, username, role, scope: tenant, display_name: null })
  await home.databases
    .find(({ code }) => code === tenant)
    ?.db.prepare(made.sql)
    .run()
  return made
}

/** Runs a script of the repository as an operator would. */
export const runScript = (script: string, args: readonly string[], env: Record<string, string>) => {
  const run = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status: run.status, output: `${run.stdout}\n${run.stderr}` }
}
