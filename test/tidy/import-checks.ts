import { inPage, inSource, withoutComments, type Check, type SourceFile } from './source.ts'

/** Layer → layers it may import. A file directly in src/ is a layer of its own name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  worker: ['app', 'clock', 'schedule', 'platform', 'serve'],
  node: ['app', 'application-first', 'clock', 'schedule', 'platform', 'serve'],
  app: ['features', 'kit', 'serve', 'http', 'problems'],
  schedule: [
    'app',
    'features',
    'records',
    'journal',
    'rules',
    'serve',
    'http',
    'problems',
    'access',
    'tenancy',
    'vault',
  ],
  'application-first': [],
  clock: [],
  platform: ['platform'],
  features: [
    'features',
    'kit',
    'records',
    'journal',
    'rules',
    'serve',
    'http',
    'problems',
    'access',
    'tenancy',
    'vault',
  ],
  kit: ['kit', 'records', 'journal', 'rules', 'serve', 'http', 'problems', 'access', 'tenancy', 'vault'],
  records: ['records', 'journal', 'rules', 'serve', 'http', 'problems', 'access', 'tenancy', 'vault'],
  journal: ['journal', 'rules', 'serve', 'http', 'problems', 'access', 'tenancy', 'vault'],
  serve: ['serve', 'http', 'problems', 'access', 'rules', 'tenancy', 'vault', 'clock'],
  access: ['access', 'problems', 'rules', 'tenancy', 'vault'],
  http: ['http', 'problems', 'rules', 'vault'],
  tenancy: ['tenancy', 'tenants', 'problems'],
  problems: ['problems', 'rules', 'tenants'], // data: refusals call a city by its name
  vault: ['vault'],
  rules: ['rules'],
}

/**
 * Room of the rules → rooms it may import; 'rules' is what lies in none: days, findings, states, settings, the laws of local
 * records. A room is a noun of the rule book, so that a rule is found by what it judges.
 */
const RULES_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lists: [],
  parameters: ['lists'],
  book: ['parameters'],
  rules: ['lists', 'parameters'],
  postings: ['rules', 'lists', 'parameters'],
  accounts: ['rules', 'lists', 'parameters', 'postings'],
  assignments: ['rules', 'lists', 'parameters', 'postings', 'accounts'],
  branches: ['rules', 'lists', 'parameters', 'postings', 'accounts'],
}

/** src/rules/postings/x.ts → postings, src/rules/x.ts → rules, anything else → undefined. */
const roomOf = (path: string): string | undefined => {
  const found = /^src\/rules\/(?:([\w-]+)\/)?[\w.-]+$/.exec(path)
  return found ? (found[1] ?? 'rules') : undefined
}

const isRoomAllowed = (from: string, to: string): boolean => {
  const [room, other] = [roomOf(from), roomOf(to)]
  if (room === undefined || other === undefined || room === other) return true
  return (RULES_MAY_IMPORT[room] ?? []).includes(other)
}

/** What a feature shows other features. */
const OPEN_TO_FEATURES = ['queries.ts', 'commands.ts']

const importsOf = ({ text }: SourceFile): string[] =>
  [...withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target)

const resolve = (from: string, target: string): string => {
  const parts = from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** src/features/x/routes.ts → features, src/app.ts → app, tenants/index.ts → tenants. */
const layerOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? second.replace(/\.ts$/, '') : top
}

const isAllowed = (from: string, to: string): boolean =>
  (MAY_IMPORT[layerOf(from)] ?? []).some((layer) => layer === layerOf(to) || to === `src/${layer}`)

const featureOf = (path: string): string | undefined => /^src\/features\/([\w-]+)\//.exec(path)?.[1]

const crossesFeatures = (from: string, to: string): boolean => {
  const [one, other] = [featureOf(from), featureOf(to)]
  return one !== undefined && other !== undefined && one !== other
}

const relative = (file: SourceFile): string[] =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => resolve(file.path, target))

/** What of the worker's code the browser runs too: pure rules, the names of figures and of tenants. */
const OPEN_TO_PAGE = /^(tenants\/index\.ts$|src\/(rules\/|features\/summary\/(figure-list|names-catalogue)\.ts$))/

const file = (path: string, text: string) => ({ path, text })

export const importChecks: readonly Check[] = [
  {
    rule: 'the page takes nothing from src/ but rules and names: whatever else it knows came through the API',
    cure: 'read it from an endpoint, or move what is pure to src/rules/',
    applies: inPage,
    find: (source) => relative(source).filter((target) => !target.startsWith('web/src/') && !OPEN_TO_PAGE.test(target)),
    bad: [file('web/src/x.ts', "import { a } from '../../src/records/ids.ts'")],
    good: [
      file('web/src/x.ts', "import { a } from '../../src/rules/dates.ts'"),
      file('web/src/x.ts', "import { b } from './y.ts'"),
    ],
  },
  {
    rule: 'imports point one way: worker, node → schedule → app → features → kit → records → journal → serve → access, http → tenancy, problems → rules, vault',
    cure: 'move what both need down, or hand it in as an argument; MAY_IMPORT in test/tidy/import-checks.ts is the table',
    applies: inSource,
    find: (source) => relative(source).filter((target) => !isAllowed(source.path, target)),
    bad: [
      file('src/rules/x.ts', "import { problem } from '../problems/problem.ts'"),
      file('src/records/x.ts', "export { a } from '../features/villages/queries.ts'"),
      file('src/tenancy/x.ts', "import { a } from '../serve/call.ts'"),
      file('src/http/x.ts', "import { a } from '../../scripts/x.ts'"),
      file('src/http/x.ts', "import { a } from '../access/principal.ts'"),
      file('src/access/x.ts', "import { a } from '../serve/call.ts'"),
      file('src/new-layer/x.ts', "import '../serve/call.ts'"),
    ],
    good: [
      file('src/features/villages/x.ts', "import { a } from '../../records/ids.ts'"),
      file('src/tenancy/x.ts', "import { a } from '../problems/problem.ts'"),
    ],
  },
  {
    rule: 'the rooms of the rules build on one another one way: lists → parameters → what all rules ask → postings → accounts → assignments, branches',
    cure: 'move what both need to src/rules/, or hand it in as a fact; RULES_MAY_IMPORT in test/tidy/import-checks.ts is the table',
    applies: (path) => inSource(path) && path.startsWith('src/rules/'),
    find: (source) => relative(source).filter((target) => !isRoomAllowed(source.path, target)),
    bad: [
      file('src/rules/x.ts', "import { a } from './postings/r-persons.ts'"),
      file('src/rules/postings/x.ts', "import { a } from '../accounts/seats.ts'"),
      file('src/rules/new-room/x.ts', "import { a } from '../dates.ts'"),
    ],
    good: [
      file('src/rules/accounts/x.ts', "import { a } from '../postings/r-persons.ts'"),
      file('src/rules/x.ts', "import { a } from './dates.ts'"),
    ],
  },
  {
    rule: 'features are apart: of another one only queries.ts and commands.ts may be imported',
    cure: 'add a named query to its queries.ts, or a named command to its commands.ts',
    applies: inSource,
    find: (source) =>
      relative(source).filter(
        (target) => crossesFeatures(source.path, target) && !OPEN_TO_FEATURES.includes(target.split('/').at(-1) ?? ''),
      ),
    bad: [file('src/features/summary/routes.ts', "import { villages } from '../villages/table.ts'")],
    good: [
      file('src/features/summary/routes.ts', "import { villages } from '../villages/queries.ts'"),
      file('src/features/villages/routes.ts', "import { villages } from './table.ts'"),
    ],
  },
  {
    rule: 'only worker.ts, node.ts and platform/ know the platform',
    cure: 'hand it in through Platform (src/serve/services.ts)',
    applies: (path) => inSource(path) && !/^src\/(worker\.ts$|node\.ts$|platform\/)/.test(path),
    find: (source) => importsOf(source).filter((target) => /^(cloudflare:|node:)|\.wasm$|^@cloudflare\//.test(target)),
    bad: [
      file('src/http/x.ts', "import { env } from 'cloudflare:workers'"),
      file('src/access/x.ts', "import { readFile } from 'node:fs'"),
    ],
    good: [
      file('src/platform/x.ts', "import { readFile } from 'node:fs'"),
      file('src/node.ts', "import type { IncomingMessage } from 'node:http'"),
      file('src/http/x.ts', "import { Hono } from 'hono'"),
    ],
  },
]
