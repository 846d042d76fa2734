/**
 * A built worker over a copy of the local databases, answered by the local runtime itself: no development proxy stands in front.
 * Started by the bench, and by the test that kills it: serve-worker.ts <folder of the bundle> <folder of the state> <port> [file of the secrets].
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { manifests } from '../../tenants/index.ts'
import { root } from '../lib/console.ts'
import { HOME } from '../lib/place.ts'
import { HOST } from '../lib/port.ts'

const [bundle = '', state = '', port = '', secrets = HOME.secrets] = process.argv.slice(2)

const toml = readFileSync(join(root, 'wrangler.toml'), 'utf8')
const databaseId = (binding: string): string =>
  new RegExp(`binding = "${binding}"\\ndatabase_name = "[^"]*"\\ndatabase_id = "([^"]*)"`).exec(toml)?.[1] ?? ''

const names = readdirSync(bundle).filter((name) => name === 'worker.js' || name.endsWith('.wasm'))
const modules = names
  .toSorted((a) => (a === 'worker.js' ? -1 : 1))
  .map((name) => {
    const path = join(bundle, name)
    return name.endsWith('.wasm')
      ? { type: 'CompiledWasm' as const, path, contents: readFileSync(path) }
      : { type: 'ESModule' as const, path, contents: readFileSync(path, 'utf8') }
  })

const settings = { ISSUER: `http://${HOST}:${port}`, KEY_MODE: 'test', RATE_PER_SECOND: '1000000' }
const worker = {
  name: 'main',
  modulesRoot: bundle,
  modules,
  compatibilityDate: /^compatibility_date = "(.*)"$/m.exec(toml)?.[1] ?? '',
  bindings: { ...parseEnv(readFileSync(secrets, 'utf8')), ...settings },
  d1Databases: Object.fromEntries(manifests.map(({ binding }) => [binding, databaseId(binding)])),
  unsafeDirectSockets: [{ host: HOST, port: Number(port) }],
}
const options = {
  host: HOST,
  port: 0,
  cf: false as const,
  handleRuntimeStdio: () => undefined,
  workers: [worker],
  resourcePersistencePath: state,
  defaultPersistRoot: state,
}
const runtime = new Miniflare(convertV4MiniflareOptions(options))
await runtime.ready
for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => void runtime.dispose().then(() => process.exit(0)))
