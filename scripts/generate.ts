import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from '../src/app.ts'
import { describedDocument, openApiDocument } from '../src/serve/openapi.ts'
import { localExamples } from './generate/local-examples.ts'
import { checkBindings, checkMigrations } from './generate/checks.ts'
import { clientTypes } from './generate/client-types.ts'
import { permissionsPage, problemsPage } from './generate/pages.ts'
import { describedRecords } from './generate/screens.ts'
import { root } from './lib/console.ts'

/** What is made from the code and kept in the repository, so that a change of the wire shows in a review. */
const made = async (): Promise<Readonly<Record<string, string>>> => {
  const examples = await localExamples()
  const document = openApiDocument(endpoints, undefined, examples)
  return {
    'src/serve/document/local-examples.json': `${JSON.stringify(examples, null, 1)}\n`,
    'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'docs/permissions.md': permissionsPage(endpoints),
    'docs/problems.md': problemsPage(),
    'web/src/api/schema.d.ts': await clientTypes(document),
    'web/src/api/described.json': `${JSON.stringify(describedRecords(describedDocument(endpoints)))}\n`,
  }
}

const current = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

/** `npm run generate` writes the files; with --check it only compares, and checks bindings and migrations too. */
const main = async (check: boolean): Promise<string[]> => {
  const stale = Object.entries(await made()).filter(([path, text]) => current(join(root, path)) !== text)
  if (check) {
    const files = stale.map(([path]) => `${path} is not current. Cure: npm run generate`)
    return [...files, ...checkBindings(), ...checkMigrations()]
  }
  mkdirSync(join(root, 'docs'), { recursive: true })
  for (const [path, text] of stale) writeFileSync(join(root, path), text)
  process.stdout.write(
    stale.length === 0 ? 'nothing to write\n' : `${stale.map(([path]) => `wrote ${path}`).join('\n')}\n`,
  )
  return []
}

const wrong = await main(process.argv.includes('--check'))
for (const line of wrong) process.stderr.write(`${line}\n`)
process.exitCode = wrong.length > 0 ? 1 : 0
