import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from '../src/app.ts'
import { openApiDocument } from '../src/http/openapi.ts'
import { checkBindings, checkMigrations } from './generate/checks.ts'
import { permissionsPage, problemsPage } from './generate/pages.ts'
import { root } from './lib/console.ts'

/** What is made from the code and kept in the repository, so that a change of the wire shows in a review. */
const made = (): Readonly<Record<string, string>> => ({
  'docs/openapi.json': `${JSON.stringify(openApiDocument(endpoints), null, 2)}\n`,
  'docs/permissions.md': permissionsPage(endpoints),
  'docs/problems.md': problemsPage(),
})

const current = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

/** `npm run generate` writes the files; with --check it only compares, and checks bindings and migrations too. */
const main = (check: boolean): string[] => {
  const stale = Object.entries(made()).filter(([path, text]) => current(join(root, path)) !== text)
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

const wrong = main(process.argv.includes('--check'))
for (const line of wrong) process.stderr.write(`${line}\n`)
process.exitCode = wrong.length > 0 ? 1 : 0
