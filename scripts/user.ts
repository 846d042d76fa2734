import { z } from 'zod'
import { ROLES, SCOPE_LEVELS } from '../src/access/permissions.ts'
import { holdFolder } from '../src/platform/node/data-lock.ts'
import { roleScope } from '../src/rules/roles.ts'
import { manifests } from '../tenants/index.ts'
import { fail, readArgs, requireNode, say } from './lib/console.ts'
import type { Local } from './lib/databases.ts'
import { dataFolder, openHome } from './lib/home.ts'
import { openLocal } from './lib/local.ts'
import { makeUser, type NewUser } from './lib/new-user.ts'
import { HOME } from './lib/place.ts'
import { runWrangler } from './lib/wrangler.ts'

const HELP = `npm run user -- --tenant 440100 --username li.ming@guangzhou --role city_org

Makes a user with a one-time password, which is printed once; the first sign-in has to change it.
Meant for the first user of a tenant: all others are made through the API (POST /v1/users).

  --tenant        code of the tenant: 440000 is the province
  --username      3 to 64 letters, digits and . _ - @; stored in small letters
  --role          ${ROLES.join(', ')}
  --scope         a division code (or the id of a unit or person) inside the tenant; by default the tenant
  --display-name  a name to show
  --node          in the home of "npm run serve" (DATA_DIR), instead of the local one of "npm start"; neither may run
  --remote        in the deployed database, through wrangler
  --print         prints the wrangler command for the deployed database instead of running it
  --help          this text`

const OPTIONS = {
  tenant: { type: 'string' },
  username: { type: 'string' },
  role: { type: 'string' },
  scope: { type: 'string' },
  'display-name': { type: 'string' },
  node: { type: 'boolean' },
  remote: { type: 'boolean' },
  print: { type: 'boolean' },
} as const

const USERNAME = /^[a-z0-9._@-]{3,64}$/
const NAME_LENGTH_MAX = 100

type Values = { [K in keyof typeof OPTIONS]?: string | boolean | undefined }

const isName = (text: string): boolean =>
  text.length > 0 && text.length <= NAME_LENGTH_MAX && !/\p{Cc}/u.test(text) && text.isWellFormed()

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value.trim() : undefined

/** What was asked for, or everything that is wrong with it. */
const readUser = (values: Values): { asked: NewUser | null; problems: string[] } => {
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

/** The local Workers home, or the one of "npm run serve"; while either is served from, it is held and this refuses. */
const openHere = async (node: boolean): Promise<Local> => {
  if (node) return openHome(dataFolder(), holdFolder(dataFolder(), 'npm run user'))
  const lock = holdFolder(HOME.state, 'npm run user')
  const local = await openLocal()
  return {
    ...local,
    dispose: async () => {
      await local.dispose()
      lock.release()
    },
  }
}

const runLocally = async (tenant: string, sql: string, node: boolean): Promise<number> => {
  const local = await openHere(node)
  try {
    const found = local.databases.find(({ code }) => code === tenant)
    if (!found) return fail(`There is no local database of ${tenant}`)
    const tables = await found.db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'users'").all()
    if (tables.results.length === 0) return fail('The databases are not there yet: start the home once')
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
  const { ok, stdout } = runWrangler(wranglerArgs(tenant, sql))
  if (!ok) return fail(`wrangler failed: no user was made\n${stdout}`)
  const parsed = Results.safeParse(JSON.parse(stdout))
  if (!parsed.success)
    return fail(`wrangler gave an answer that cannot be read: look whether the user is there\n${stdout}`)
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
  const { tenant, username, role, scope } = asked
  const { sql, password } = await makeUser(asked)
  if (values.print === true) {
    say(`Run this; it changes one row, or none when the name is taken:\n`)
    say(['npx', 'wrangler', ...wranglerArgs(tenant, sql)].map(quoted).join(' '))
  } else {
    const changes =
      values.remote === true ? runRemotely(tenant, sql) : await runLocally(tenant, sql, values.node === true)
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
