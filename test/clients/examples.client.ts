// What the guide for integrators and the README of the client print is run as printed, in an empty folder beside a running worker.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { before, test } from 'node:test'
import { z } from 'zod'
import { root } from '../../scripts/lib/console.ts'
import { freePort } from '../../scripts/lib/port.ts'

const PRINTED = 'http://127.0.0.1:8787'
const base = process.env['CLIENTS_BASE'] ?? ''
/** A port of the receiver that nobody else has, in place of the printed one. */
const RECEIVER = '9911'
const receiver = String(await freePort())
/** The Node a vendor has: the one that runs npm, not the one our scripts bring along. */
const node = process.env['npm_node_execpath'] ?? process.execPath

const blocksOf = (file: string, language: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
  ].map(([, text = '']) => text.replaceAll(PRINTED, base).replaceAll(RECEIVER, receiver))

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'jiedui-client-'))
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` }
const run = (file: string, args: readonly string[], cwd: string): string =>
  execFileSync(file, args, { cwd, env, encoding: 'utf8', timeout: 240_000 })

let folder = ''

before(() => {
  folder = emptyFolder()
  writeFileSync(join(folder, 'package.json'), '{ "name": "vendor", "private": true }\n')
  // npm hands what .npmrc says of the project on to what it runs; the package of its own builds itself when it is packed
  const pack = ['pack', '--ignore-scripts=false', '--silent', '--pack-destination', folder]
  const packed = run('npm', pack, join(root, 'clients/typescript'))
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.trim()}`], folder)
})

test('the README of the client: each example runs, in the order they are printed', () => {
  const said = blocksOf('clients/typescript/README.md', 'js').map((block, at) => {
    writeFileSync(join(folder, `example-${at}.mjs`), block)
    return run(node, [`example-${at}.mjs`], folder)
  })
  assert.equal(said.length, 5)
  assert.match(said[1] ?? '', /^\d{3,} villages\n$/)
  assert.match(said[3] ?? '', /^true true\n403 person\.create\n$/)
})

test('what was written meanwhile is followed from the kept position, once', () => {
  const follow = () => run(node, ['example-2.mjs'], folder)
  assert.match(follow(), /^units 441400-\S+ is now version 1\n$/)
  assert.equal(follow(), '')
})

test('the guide for integrators: its blocks run in one shell, from top to bottom', () => {
  const script = blocksOf('docs/integrating.md', 'sh').join('\n')
  const said = run('bash', ['-euo', 'pipefail', '-c', script], folder)
  assert.match(said, /^villages 4414\d{8} put in place$/m)
  assert.match(said, /^delivered units\.create \/v1\/units\/441400-\S+$/m)
  assert.match(said, /^412$/m)
  assert.match(said, /^city_org$/m)
})

test('what the guide prints of answers has the members that are sent', async () => {
  const Members = z.record(z.string(), z.unknown())
  const [page = {}, problem = {}] = blocksOf('docs/integrating.md', 'json').map((text) =>
    Members.parse(JSON.parse(text)),
  )
  const refused = Members.parse(await (await fetch(`${base}/v1/events`)).json())
  for (const member of Object.keys(refused)) assert.ok(member in problem, member)
  const Contract = z.looseObject({
    components: z.looseObject({
      schemas: z.record(z.string(), z.looseObject({ required: z.array(z.string()).optional() })),
    }),
  })
  const { schemas } = Contract.parse(await (await fetch(`${base}/openapi.json`)).json()).components
  assert.deepEqual(Object.keys(page).toSorted(), schemas['EventPage']?.required?.toSorted())
  const [event] = z.array(Members).parse(page['items'])
  assert.deepEqual(Object.keys(event ?? {}).toSorted(), schemas['Event']?.required?.toSorted())
})
