import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { holdFolder } from '../src/platform/node/data-lock.ts'
import { fail, readArgs, requireNode, root, say, step } from './lib/console.ts'
import { HOME } from './lib/place.ts'
import { HOST, portProblem, readPort } from './lib/port.ts'
import { stopServer, untilHealthy } from './lib/server.ts'

const HELP = `npm run bench

Measures requests a second of six operations, first of the product, then of a bare worker that runs the same SQL
and writes one log line a request (the local runtime's console is the dearest part of a small answer), without
sign-in, rules, schemas or signatures, and prints how they compare: what the product's own work costs.
Both run on copies of the local databases (.wrangler/bench); stop a running "npm start" first.

  --seconds n    how long each operation is measured, 3 when not given
  --parallel n   how many requests are under way at a time, 8 when not given
  --help         this text`

const FOLDER = join(root, '.wrangler/bench')
const WARM_UP = 40
const Whole = z.coerce.number().int().min(1).max(120)

const COLUMNS = `id, village_code, counterpart, mode, helper_tenant, helper_units, targets, note, replaces, status, revision,
 content_hash, proposed_by, accepted_by, turn, turn_since, turn_due, valid_from, valid_to, open_from, open_to, ever_active,
 reason, version, created_at, updated_at`

// What the product asks and writes, statement by statement (records/facts.ts, records/commit.ts).
const BARE = `
const COLUMNS = ${JSON.stringify(COLUMNS)}
const DAY = '2026-11-23', AT = DAY + 'T02:00:00.000Z'
const db = (env, tenant) => env['D' + tenant]
const one = (env, id) => db(env, id.slice(0, 6)).batch([
  db(env, id.slice(0, 6)).prepare('SELECT ' + COLUMNS + ' FROM assignments WHERE id = ?').bind(id)])
const list = (env, tenant) => db(env, tenant).batch([db(env, tenant).prepare(
  'SELECT l.*, v.* FROM village_listings l JOIN villages v ON v.code = l.village_code WHERE l.valid_from <= ? AND ' +
  '(l.valid_to IS NULL OR l.valid_to > ?) ORDER BY l.village_code LIMIT 51').bind(DAY, DAY)])
const POSTINGS = "SELECT * FROM postings WHERE sender = '441800' OR status <> 'draft' ORDER BY division, id LIMIT 51"
const TASKS = 'SELECT * FROM tasks WHERE +opens_on <= ? AND due_on <= ? ORDER BY due_on, id LIMIT 51'
const page = (env, sql, days) => db(env, '441800').batch([db(env, '441800').prepare(sql).bind(...days)])
const figures = (env, tenant) => db(env, tenant).batch([db(env, tenant).prepare(
  'SELECT s.indicator, s.county, s.mode, s.counterpart, coalesce((SELECT m.total FROM counter_months m WHERE m.series = s.id ' +
  'AND m.month < ? ORDER BY m.month DESC LIMIT 1), 0) + coalesce((SELECT sum(d.delta) FROM counter_days d WHERE ' +
  'd.series = s.id AND d.day >= ? AND d.day <= ?), 0) AS value FROM counter_series s').bind('2026-11', '2026-11-01', DAY)])
const summary = async (env) => {
  const tenants = Object.keys(env).filter((name) => /^D44\\d{4}$/.test(name) && name !== 'D440000').map((name) => name.slice(1))
  const parts = []
  for (let at = 0; at < tenants.length; at += 6)
    parts.push(...await Promise.all(tenants.slice(at, at + 6).map((tenant) => figures(env, tenant))))
  return parts.flatMap(([{ results }]) => results)
}
const propose = async (env, { village_code: code, helper_tenant: helper }) => {
  const tenant = code.slice(0, 4) + '00', d = db(env, tenant), key = crypto.randomUUID()
  const [, , village] = await d.batch([
    d.prepare('SELECT * FROM idempotency_keys WHERE tenant = ? AND principal = ? AND key = ?').bind(tenant, 'bare', key),
    d.prepare('SELECT l.*, v.* FROM village_listings l JOIN villages v ON v.code = l.village_code WHERE l.village_code = ? ORDER BY l.valid_from DESC LIMIT 1').bind(code),
    d.prepare('SELECT code, account FROM villages WHERE code = ?').bind(code),
    d.prepare('SELECT * FROM village_listings WHERE village_code = ? ORDER BY valid_from').bind(code),
    d.prepare('SELECT ' + COLUMNS + ' FROM assignments WHERE village_code = ? ORDER BY id DESC').bind(code)])
  const id = tenant + '-' + key, row = [id, code, helper, 'paired', helper, '[]', null, null, null, 'proposed', 1, 'hash', tenant,
    '[]', helper, AT, DAY, '2017-01-01', null, DAY, null, 0, null, 1, AT, AT]
  const account = village.results[0].account, guard = 'INSERT INTO _assert (row_changed) SELECT 0 WHERE changes() <> 1'
  const county = code.slice(0, 6), delta = (indicator) => ({ indicator, county, mode: 'paired', counterpart: helper, other_tenant: '', day: DAY, delta: 1 })
  await d.batch([
    d.prepare('DELETE FROM idempotency_keys WHERE tenant = ? AND principal = ? AND key = ? AND expires_at <= ?').bind(tenant, 'bare', key, AT),
    d.prepare('INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, 201, ?, ?, ?, ?)').bind(tenant, 'bare', key, 'hash', '{}', JSON.stringify(row), AT, AT),
    d.prepare('UPDATE villages SET account = ? WHERE code = ? AND account = ?').bind(account + 1, code, account),
    d.prepare(guard),
    d.prepare('INSERT INTO assignments (' + COLUMNS + ') VALUES (' + row.map(() => '?').join() + ')').bind(...row),
    d.prepare(guard),
    d.prepare("INSERT INTO journal (id, at, day, actor_tenant, actor_kind, actor_id, action, record, record_id, counterpart, division, draft, changes, rule_version, request_id, mac) VALUES (?, ?, ?, ?, 'user', 'bare', 'propose', 'assignments', ?, ?, ?, 0, ?, '', '', '')")
      .bind(key, AT, DAY, tenant, id, helper, code, JSON.stringify(row)),
    d.prepare("INSERT INTO counter_changes SELECT j.value ->> 'indicator', j.value ->> 'county', j.value ->> 'mode', j.value ->> 'counterpart', j.value ->> 'other_tenant', j.value ->> 'day', j.value ->> 'delta' FROM json_each(?) j")
      .bind(JSON.stringify([delta('villages_assigned'), delta('assignments_open')]))])
  return row
}
export default { async fetch(request, env) {
  const { pathname } = new URL(request.url)
  console.log(JSON.stringify({ at: AT, path: pathname }))
  if (pathname === '/health') return Response.json({})
  if (request.method === 'POST') return Response.json(await propose(env, await request.json()), { status: 201 })
  if (pathname === '/v1/summary') return Response.json(await summary(env))
  if (pathname === '/v1/postings') return Response.json(await page(env, POSTINGS, []))
  if (pathname === '/v1/tasks') return Response.json(await page(env, TASKS, [DAY, DAY]))
  if (pathname === '/v1/villages') return Response.json(await list(env, '441400'))
  return Response.json(await one(env, pathname.split('/').pop()))
} }
`

/** A worker's configuration of its own: the product's bindings, none of its build. */
const bareConfig = (): string => {
  const toml = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  const date = /^compatibility_date = .*$/m.exec(toml)?.[0] ?? ''
  const databases = toml.slice(toml.indexOf('[[d1_databases]]')).replaceAll('"migrations"', '"../../migrations"')
  // files beside the worker cost a hop each request, here and there alike
  const assets = /^\[assets\]\n(?:.+\n)+/m.exec(toml)?.[0].replace('./dist', '../../dist') ?? ''
  return `name = "bare"\nmain = "bare.js"\n${date}\n\n${assets}\n${databases}`
}

const serve = (name: string, config: string, port: number): ChildProcess => {
  const state = join(FOLDER, name)
  cpSync(join(root, '.wrangler/state'), state, { recursive: true })
  const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js')
  const place = [
    '--config',
    config,
    '--persist-to',
    state,
    '--ip',
    HOST,
    '--port',
    String(port),
    '--log-level',
    'error',
  ]
  const options = ['--show-interactive-dev-session=false', '--var', 'RATE_PER_SECOND:1000000']
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
  }
  return spawn(process.execPath, [wrangler, 'dev', ...place, ...options], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
}

const Token = z.object({ access_token: z.string() })
const Items = z.object({ items: z.array(z.object({ id: z.string(), helper_tenant: z.string().nullable() })) })
type Items = z.infer<typeof Items>['items']

const signIn = async (base: string, tenant: string, role: string): Promise<Record<string, string>> => {
  const username = `${role}@${tenant}`
  const body = new URLSearchParams({ grant_type: 'password', tenant, username, password: 'Jiedui-demo-2016' })
  const answer = await fetch(`${base}/v1/auth/token`, { method: 'POST', body })
  if (!answer.ok) return fail(`${username} cannot sign in (${answer.status}): "npm run reset" loads the demo data anew`)
  return { authorization: `Bearer ${Token.parse(await answer.json()).access_token}` }
}

const read = async (base: string, path: string, headers: Record<string, string>): Promise<Items> =>
  Items.parse(await (await fetch(`${base}${path}`, { headers })).json()).items

interface Plan {
  headers: Record<string, string>
  province: Record<string, string>
  assignment: string
  offers: { body: string; headers: Record<string, string> }[]
}

/** Who asks and what for: found through the product, used for both. */
const planOf = async (base: string): Promise<Plan> => {
  const headers = await signIn(base, '441400', 'city_org')
  const province = await signIn(base, '440000', 'province_admin')
  const [assignment] = await read(base, '/v1/assignments?limit=1', headers)
  const free = async (tenant: string) => {
    const own = await signIn(base, tenant, 'city_org')
    const villages = await read(base, '/v1/villages?mode=paired&assigned=false&limit=100', own)
    return villages.map(({ id, helper_tenant }) => ({
      headers: own,
      body: JSON.stringify({
        village_code: id,
        mode: 'paired',
        helper_tenant,
        helper_units: [{ name: 'bench' }],
        valid_from: '2017-01-01',
      }),
    }))
  }
  const offers = await Promise.all(['441400', '441600', '441500', '440200', '440800', '441800'].map(free))
  return { headers, province, assignment: assignment?.id ?? '', offers: offers.flat() }
}

type Ask = (() => Promise<Response>) | null

const answered = async (ask: NonNullable<Ask>): Promise<void> => {
  const answer = await ask()
  await answer.text()
  if (!answer.ok) throw new Error(`an answer of ${answer.status}`)
}

/** Requests a second, until the time is over or there is nothing left to ask. */
const measure = async (next: () => Ask, { seconds, parallel }: { seconds: number; parallel: number }) => {
  const started = performance.now()
  const ends = started + seconds * 1000
  let count = 0
  const lane = async (): Promise<void> => {
    for (let ask = next(); ask && performance.now() < ends; ask = next()) {
      await answered(ask)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  return (count / (performance.now() - started)) * 1000
}

const operationsOf = (base: string, { headers, province, assignment, offers }: Plan): Record<string, () => Ask> => {
  const left = [...offers]
  const get = (path: string, sent: Record<string, string>) => () => () => fetch(`${base}${path}`, { headers: sent })
  return {
    'one assignment': get(`/v1/assignments/${assignment}`, headers),
    '50 villages': get('/v1/villages?limit=50', headers),
    '50 postings': get('/v1/postings?tenant=441800&limit=50', province),
    '50 tasks': get('/v1/tasks?tenant=441800&limit=50', province),
    summary: get('/v1/summary', province),
    propose: () => {
      const offer = left.pop()
      if (!offer) return null
      const sent = { ...offer.headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
      return () => fetch(`${base}/v1/assignments`, { method: 'POST', headers: sent, body: offer.body })
    },
  }
}

const ratesOf = async (base: string, plan: Plan, options: { seconds: number; parallel: number }) => {
  const rates = new Map<string, number>()
  for (const [name, next] of Object.entries(operationsOf(base, plan))) {
    for (let i = 0; i < WARM_UP; i += 1) {
      const ask = next()
      if (ask) await answered(ask)
    }
    rates.set(name, await measure(next, options))
  }
  return rates
}

const withServer = async <T>(child: ChildProcess, base: string, run: () => Promise<T>): Promise<T> => {
  process.once('exit', () => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, 'SIGTERM'))
  try {
    if (!(await untilHealthy(child, base))) throw new Error('A worker does not answer; the reason stands above.')
    return await run()
  } finally {
    await stopServer(child)
  }
}

const run = async (): Promise<void> => {
  requireNode()
  const values = readArgs(HELP, { seconds: { type: 'string' }, parallel: { type: 'string' } })
  const options = { seconds: Whole.parse(values.seconds ?? 3), parallel: Whole.parse(values.parallel ?? 8) }
  const port = readPort()
  if (await portProblem(port)) fail(`Port ${port} is not free: stop "npm start", or choose another port with PORT=8788`)
  if (!existsSync(join(root, '.dev.vars')) || !existsSync(join(root, '.wrangler/state')))
    fail('There are no local databases yet: run "npm run reset" first')
  holdFolder(HOME.state, 'npm run bench') // until this process ends: a copy of files that somebody writes is none
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'bare.js'), BARE)
  writeFileSync(join(FOLDER, 'wrangler.toml'), bareConfig())

  const base = `http://${HOST}:${port}`
  let plan: Plan | undefined
  const measured: Map<string, number>[] = []
  for (const [name, config] of Object.entries({ product: 'wrangler.toml', bare: join(FOLDER, 'wrangler.toml') }))
    await step(name, () =>
      withServer(serve(name, config, port), base, async () => {
        plan ??= await planOf(base)
        measured.push(await ratesOf(base, plan, options))
        return 'measured'
      }),
    )
  const [product, bare] = measured
  say(
    `\n${'requests a second'.padEnd(20)}${'product'.padStart(9)}${'bare'.padStart(9)}${'product / bare'.padStart(17)}`,
  )
  for (const [name, rate] of product ?? []) {
    const other = bare?.get(name) ?? 0
    const figures = [rate.toFixed(0).padStart(9), other.toFixed(0).padStart(9), (rate / other).toFixed(2).padStart(17)]
    say(`${name.padEnd(20)}${figures.join('')}`)
  }
  rmSync(FOLDER, { recursive: true, force: true })
}

try {
  await run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The bench failed.')
}
