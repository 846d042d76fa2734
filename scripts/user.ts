import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { makeOneTimePassword, oneTimeUntil } from '../src/access/one-time-password.ts'
import { hashPassword } from '../src/access/passwords.ts'
import { ROLES, SCOPE_LEVELS, type Role } from '../src/access/permissions.ts'
import { systemClock } from '../src/clock.ts'
import { loadArgon2id } from '../src/platform/node.ts'
import { newId } from '../src/records/ids.ts'
import { shanghaiDay } from '../src/rules/dates.ts'
import { roleScope } from '../src/rules/roles.ts'
import { manifests } from '../tenants/index.ts'
import { fail, readArgs, requireNode, root, say } from './lib/console.ts'
import { openLocal } from './lib/databases.ts'

const HELP = `npm run user -- --tenant 440100 --username li.ming@guangzhou --role city_org

Makes a user with a one-time password, which is printed once; the first sign-in has to change it.
Meant for the first user of a tenant: all others are made through the API (POST /v1/users).

  --tenant        code of the tenant: 440000 is the province
  --username      3 to 64 letters, digits and . _ - @; stored in small letters
  --role          ${ROLES.join(', ')}
  --scope         a division code (or the id of a unit or person) inside the tenant; by default the tenant
  --display-name  a name to show
  --remote        in the deployed database, through wrangler, instead of the local one
                  (locally: stop npm start first, two processes on one file lose writes)
  --print         prints the wrangler command for the deployed database instead of running it
  --help          this text`

const OPTIONS = {
  tenant: { type: 'string' },
  username: { type: 'string' },
  role: { type: 'string' },
  scope: { type: 'string' },
  'display-name': { type: 'string' },
  remote: { type: 'boolean' },
  print: { type: 'boolean' },
} as const

const USERNAME = /^[a-z0-9._@-]{3,64}$/
const NAME_LENGTH_MAX = 100

interface Asked {
  tenant: string
  username: string
  role: Role
  scope: string
  display_name: string | null
}

type Values = { [K in keyof typeof OPTIONS]?: string | boolean | undefined }

const isName = (text: string): boolean =>
  text.length > 0 && text.length <= NAME_LENGTH_MAX && !/\p{Cc}/u.test(text) && text.isWellFormed()

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value.trim() : undefined

/** What was asked for, or everything that is wrong with it. */
const readUser = (values: Values): { asked: Asked | null; problems: string[] } => {
  const problems: string[] = []
  const manifest = manifests.find(({ code }) => code === text(values.tenant))
  if (!manifest) problems.push(`--tenant is one of ${manifests.map(({ code }) => code).join(', ')}`)
  const username = (text(values.username) ?? '').toLowerCase()
  if (!USERNAME.test(username)) problems.push('--username has 3 to 64 letters, digits and . _ - @')
  const role = ROLES.find((each) => each === text(values.role))
  if (!role) problems.push(`--role is one of ${ROLES.join(', ')}`)
  const display_name = text(values['display-name']) ?? null
  if (display_name !== null && !isName(display_name))
    problems.push(`--display-name has 1 to ${NAME_LENGTH_MAX} characters`)
  if (!manifest || !role) return { asked: null, problems }
  const scope = text(values.scope) ?? manifest.code
  const levels = SCOPE_LEVELS[role]
  for (const { field, facts } of roleScope({ role, scope, levels, tenant: manifest })) {
    problems.push(`--${field} does not fit ${role} in ${manifest.code}: it takes ${String(facts?.['accepted'])}`)
  }
  return {
    asked: problems.length > 0 ? null : { tenant: manifest.code, username, role, scope, display_name },
    problems,
  }
}

/** A text as an SQL literal; values were checked before, and hold no NUL. */
const literal = (value: string | number | null): string => {
  if (value === null) return 'NULL'
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
}

/** Inserts only into the tenant's own database, and only where the name is free: the rows changed tell. */
const insertSql = ({ tenant, ...asked }: Asked, password_hash: string): string => {
  const at = systemClock().toISOString()
  const row = {
    id: newId(tenant),
    ...asked,
    password_hash,
    password_change_required: 1,
    one_time_until: oneTimeUntil(systemClock(), shanghaiDay(systemClock())),
    status: 'active',
    version: 1,
    created_at: at,
    updated_at: at,
  }
  const values = Object.values(row).map(literal).join(', ')
  return (
    `INSERT INTO users (${Object.keys(row).join(', ')}) SELECT ${values}` +
    ` WHERE EXISTS (SELECT 1 FROM tenant_identity WHERE code = ${literal(tenant)})` +
    ` AND NOT EXISTS (SELECT 1 FROM users WHERE username = ${literal(asked.username)})`
  )
}

const runLocally = async (tenant: string, sql: string): Promise<number> => {
  const local = await openLocal()
  try {
    const found = local.databases.find(({ code }) => code === tenant)
    if (!found) return fail(`There is no local database of ${tenant}`)
    const tables = await found.db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'users'").all()
    if (tables.results.length === 0) return fail('The local databases are not there yet: run npm start once')
    const { meta } = await found.db.prepare(sql).run()
    return meta.changes
  } finally {
    await local.dispose()
  }
}

const wranglerArgs = (tenant: string, sql: string): string[] => {
  return ['d1', 'execute', `jiedui-${tenant}`, '--remote', '--yes', '--json', '--command', sql]
}

const Results = z.array(z.looseObject({ meta: z.looseObject({ changes: z.number() }) })).min(1)

const runRemotely = (tenant: string, sql: string): number => {
  const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js')
  const run = spawnSync(process.execPath, [wrangler, ...wranglerArgs(tenant, sql)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  if (run.status !== 0) return fail(`wrangler failed: no user was made\n${run.stdout}`)
  const parsed = Results.safeParse(JSON.parse(run.stdout))
  if (!parsed.success)
    return fail(`wrangler gave an answer that cannot be read: look whether the user is there\n${run.stdout}`)
  return parsed.data.reduce((sum, { meta }) => sum + meta.changes, 0)
}

/** A word for a POSIX shell. */
const quoted = (word: string): string =>
  /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`

const run = async (): Promise<void> => {
  requireNode()
  const values = readArgs(HELP, OPTIONS)
  const { asked, problems } = readUser(values)
  if (!asked) return fail(`No user was made:\n${problems.map((line) => `  ${line}`).join('\n')}\n\n${HELP}`)
  const password = makeOneTimePassword()
  const { tenant, username, role, scope } = asked
  const sql = insertSql(asked, hashPassword(await loadArgon2id(), password))
  if (values.print === true) {
    say(`Run this; it changes one row, or none when the name is taken:\n`)
    say(['npx', 'wrangler', ...wranglerArgs(tenant, sql)].map(quoted).join(' '))
  } else {
    const changes = values.remote === true ? runRemotely(tenant, sql) : await runLocally(tenant, sql)
    if (changes === 0)
      return fail(`No user was made: ${username} is taken in ${tenant}, or the database is not prepared`)
    say(`Made ${username}: ${role} of ${scope}`)
  }
  say(`\n  tenant             ${tenant}\n  username           ${username}\n  one-time password  ${password}\n`)
  say('The password is shown this once. Sign in and change it: POST /v1/auth/token, then POST /v1/me/password')
}

try {
  await run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'No user was made.')
}
