// Two generators read the document of a running worker; what they write passes `tsc --strict` as it is, and a program on top of it does its work.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { root } from '../../scripts/lib/console.ts'
import { HEY_API, OPENAPI_FETCH } from './programs.ts'

const base = process.env['CLIENTS_BASE'] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'jiedui-generated-'))
const contract = join(folder, 'openapi.json')
const STRICT = '--strict --noEmit --target es2024 --module nodenext --allowImportingTsExtensions --types node'.split(
  ' ',
)

// Both print with the compiler's API of TypeScript 5, as scripts/generate/client-types.ts says.
registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'typescript' ? 'typescript-api' : specifier, context),
})

before(async () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "vendor", "private": true, "type": "module" }\n')
  writeFileSync(contract, await (await fetch(`${base}/openapi.json`)).text())
})
after(() => rmSync(folder, { recursive: true, force: true }))

/** Offered, refused to who offered, accepted by the other side: the statuses and what they came with. */
const AGREED = '201 409 NOT_YOUR_TURN 200 active\n'

const compiledAndRun = (file: string, program: string): string => {
  writeFileSync(join(folder, file), program)
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...STRICT, file], { cwd: folder, stdio: 'inherit' })
  return execFileSync(process.execPath, ['--no-warnings', file], { cwd: folder, encoding: 'utf8' })
}

test('openapi-typescript with openapi-fetch', async () => {
  const { astToString, default: typesOf } = await import('openapi-typescript')
  const types = await typesOf(await (await fetch(`${base}/openapi.json`)).text(), { silent: true })
  writeFileSync(join(folder, 'schema.ts'), astToString(types))
  assert.equal(compiledAndRun('openapi-fetch.ts', OPENAPI_FETCH), AGREED)
})

test('@hey-api/openapi-ts', async () => {
  const { createClient } = await import('@hey-api/openapi-ts')
  await createClient({
    input: contract,
    output: { path: join(folder, 'generated'), importFileExtension: '.ts' },
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  })
  assert.equal(compiledAndRun('hey-api.ts', HEY_API), AGREED)
})
