import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from '../src/app.ts'
import { openApiDocument } from '../src/serve/openapi.ts'
import { VERSION } from '../src/serve/version.ts'
import { breakingChanges } from './lib/breaking.ts'
import { fail, readArgs, requireNode, root, say } from './lib/console.ts'

const HELP = `npm run contract

Compares the contract as it is with the last released one in docs/released/ and fails where a client written against
that would stumble (docs/versioning.md).

  --release   afterwards writes docs/released/<version>.json, of the version in src/serve/version.ts; a released file is never rewritten
  --help      this text`

const RELEASED = join(root, 'docs/released')

/** 1.10.0 comes after 1.9.0. */
const byVersion = new Intl.Collator('en', { numeric: true })

const lastReleased = (): string | undefined =>
  (existsSync(RELEASED) ? readdirSync(RELEASED) : [])
    .filter((name) => name.endsWith('.json'))
    .toSorted((one, other) => byVersion.compare(one, other))
    .at(-1)

const release = (contract: unknown): void => {
  const file = join(RELEASED, `${VERSION}.json`)
  if (existsSync(file)) fail(`${VERSION} is released; raise the version in src/serve/version.ts and package.json.`)
  mkdirSync(RELEASED, { recursive: true })
  writeFileSync(file, `${JSON.stringify(contract)}\n`)
  say(`wrote docs/released/${VERSION}.json`)
}

requireNode()
const { release: releasing } = readArgs(HELP, { release: { type: 'boolean' } })
const contract = openApiDocument(endpoints)
const last = lastReleased()
if (last === undefined) say('nothing is released yet')
else {
  const broken = breakingChanges(JSON.parse(readFileSync(join(RELEASED, last), 'utf8')), contract)
  for (const line of broken) process.stderr.write(`${line}\n`)
  if (broken.length > 0)
    fail(`${broken.length} changes break what ${last.replace('.json', '')} promised (docs/versioning.md)`)
  say(`nothing breaks what ${last.replace('.json', '')} promised`)
}
if (releasing === true) release(contract)
