import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { manifests } from '../tenants/index.ts'
import { fail, readArgs, requireNode, root, say } from './lib/console.ts'
import { configText, deploymentOf, type Deployment } from './lib/deployment/config.ts'
import { prepareDatabases, State, type Line } from './lib/deployment/databases.ts'
import { runWrangler } from './lib/wrangler.ts'

const HELP = `npm run deploy

Deploys to Cloudflare Workers with D1, repeatably: makes the databases that are missing, migrates them, writes each
tenant's name into its own, uploads the worker, and prints what stands. Stopped at the eleventh database it goes on
there the next time. Needs "npx wrangler login". No tracked file is touched: ids and configuration are kept in
.deployment/ and wrangler.<name>.toml.

  --check      the databases alone: made, migrated, named, printed; the worker stays as it is
  --dry-run    says what would be done, and whether the worker builds; changes nothing
  --stage      a deployment of its own beside the product's, for instance "staging": worker jiedui-staging, 22 databases
  --location   where new databases lie (apac, weur, …); the platform chooses when not given
  --help       this text`

const OPTIONS = {
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  stage: { type: 'string' },
  location: { type: 'string' },
} as const

const STAGE = /^[a-z][a-z0-9]{1,20}$/

const readState = ({ state }: Deployment): State => {
  const file = join(root, state)
  return existsSync(file) ? State.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

const keepIn = (deployment: Deployment) => (state: State) => {
  mkdirSync(dirname(join(root, deployment.state)), { recursive: true })
  writeFileSync(join(root, deployment.state), `${JSON.stringify(state, null, 2)}\n`)
  const ids = new Map(Object.entries(state).map(([code, { id }]) => [code, id]))
  const text = configText(readFileSync(join(root, 'wrangler.toml'), 'utf8'), deployment, ids)
  writeFileSync(join(root, deployment.config), text)
}

const print = (lines: readonly Line[]): void => {
  const names = ['tenant', 'database', 'id', 'migration', 'state'] as const
  const width = (name: (typeof names)[number]): number =>
    Math.max(name.length, ...lines.map((line) => line[name].length))
  const row = (cells: Record<(typeof names)[number], string>): string =>
    names.map((name) => cells[name].padEnd(width(name))).join('  ')
  say(
    [
      row({ tenant: 'tenant', database: 'database', id: 'id', migration: 'migration', state: 'state' }),
      ...lines.map(row),
    ].join('\n'),
  )
}

const run = (): void => {
  requireNode()
  const { check = false, 'dry-run': dry = false, stage, location } = readArgs(HELP, OPTIONS)
  if (stage !== undefined && !STAGE.test(stage)) return fail('--stage has 2 to 21 small letters and digits')
  const deployment = deploymentOf(stage)
  const newest = readdirSync(join(root, 'migrations')).toSorted().at(-1) ?? fail('There is no migration')
  const tenants = manifests.map(({ code }) => code)
  const keep = keepIn(deployment)
  const lines = prepareDatabases(
    { deployment, tenants, newest, location, dry, wrangler: runWrangler, keep },
    readState(deployment),
  )
  print(lines)
  if (check) return
  const args = dry ? ['deploy', '--dry-run'] : ['deploy', '--config', deployment.config]
  if (!runWrangler(args).ok)
    return fail('The worker was not uploaded; the reason stands above. The databases are ready')
  if (!dry)
    say(
      `Deployed ${deployment.name}. New? docs/operating.md: the secrets, and the first users. Then look at /health/ready.`,
    )
}

try {
  run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The deployment failed.')
}
