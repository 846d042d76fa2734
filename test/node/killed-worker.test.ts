// The worker on the local Workers runtime is killed under eight writers, with the runtime itself: the same commands and the same checker as for the home (killed.test.ts). It builds the worker and starts the runtime each round, which a run of all tests has no time for: KILLED_WORKER_ROUNDS says how often.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bundleInto } from '../../scripts/bench/targets.ts'
import { tenantIn } from '../../scripts/lib/copies/copy-file.ts'
import { beginFresh, copyToFresh } from '../../scripts/lib/fresh-databases.ts'
import { openLocal } from '../../scripts/lib/local.ts'
import { makeUser } from '../../scripts/lib/new-user.ts'
import { openFiles } from '../../scripts/lib/open-files.ts'
import { databaseFolder } from '../../scripts/lib/place.ts'
import { ensureSecrets } from '../../scripts/lib/secrets.ts'
import { untilHealthy } from '../../scripts/lib/server.ts'
import { freshFolder } from './home-folder.ts'
import { endGroup, leading, TENANT, WRITERS, writersAt, type Running } from './killing.ts'

const ROUNDS = Number(process.env['KILLED_WORKER_ROUNDS'] ?? 0)
const PORT = Number(process.env['KILLED_WORKER_PORT'] ?? 8797)
const PASSWORD = 'Ein-langes-neues-2016'
const Token = z.looseObject({ access_token: z.string() })

const folder = freshFolder()
const place = { state: join(folder, 'state'), secrets: join(folder, '.dev.vars') }
const bundle = join(folder, 'bundle')
let token = ''

const startRuntime = async (): Promise<Running> => {
  const script = join(import.meta.dirname, '../../scripts/bench/serve-worker.ts')
  const runtime = leading([script, bundle, join(place.state, 'v3'), String(PORT), place.secrets])
  runtime.stdout.resume()
  expect(await untilHealthy(runtime, `http://127.0.0.1:${PORT}`)).toBe(true)
  return { port: PORT, end: async (signal) => endGroup(runtime, signal) }
}

const post = async (path: string, body: object, bearer?: string): Promise<unknown> => {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
  }
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return answer.json()
}

const signIn = async (password: string): Promise<string> => {
  const body = { grant_type: 'password', tenant: TENANT, username: 'writer', password }
  return Token.parse(await post('/v1/auth/token', body)).access_token
}

/** With a token of its own: one lasts ten minutes, and many rounds last longer. */
const start = async (): Promise<Running> => {
  const running = await startRuntime()
  token = await signIn(PASSWORD)
  return running
}

/** Fresh databases of the runtime's own, and one user in one of them. */
const prepare = async (): Promise<string> => {
  await ensureSecrets(place.secrets)
  const local = await openLocal(place)
  await beginFresh(local)
  await local.dispose()
  copyToFresh(place)
  const { sql, password } = await makeUser({
    tenant: TENANT,
    username: 'writer',
    role: 'city_org',
    scope: TENANT,
    display_name: null,
  })
  const files = openFiles(place)
  await files.bindings[`D${TENANT}`]?.prepare(sql).run()
  files.close()
  return password
}

const file = (): string =>
  globSync(join(databaseFolder(place), '**/*.sqlite')).find((each) => tenantIn(each) === TENANT) ?? ''

describe.skipIf(ROUNDS === 0)('on the Workers runtime', () => {
  beforeAll(async () => {
    bundleInto(bundle)
    const password = await prepare()
    const { end } = await startRuntime()
    await post('/v1/me/password', { current_password: password, new_password: PASSWORD }, await signIn(password))
    await end('SIGTERM')
  })

  test(`killed ${ROUNDS} times under ${WRITERS} writers: what was answered stands once, the rest whole or not at all`, async () => {
    await writersAt({ start, token: () => token, file }).killed(ROUNDS)
  })
})
