import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifests } from '../tenants/index.ts'
import { bindingBlock, manifestFile, manifestText, withBinding, withImport } from './lib/city-files.ts'
import { readCity } from './lib/city-input.ts'
import { fail, readArgs, requireNode, root, say } from './lib/console.ts'

const HELP = `npm run add-city -- --code 445400 --name-zh 某某市 --short-zh 某某 --name-en Moumou --pinyin moumou --kind supported

Adds a tenant: writes its manifest, its import in tenants/index.ts and its D1 binding in wrangler.toml.
Nothing is overwritten; when one argument is wrong, nothing is written.

  --code      division code of the city, six digits, 44xx00
  --name-zh   Chinese name, ending in 市
  --short-zh  Chinese name without 市
  --name-en   English name
  --pinyin    name for files, small letters only
  --kind      partner, supported or self_assist
  --county    a county as code:name_zh:name_en:type, once for each; type is district, county_level_city,
              county or autonomous_county (445402:某某区:Moumou:district);
              without any, the towns hang directly under the city
  --dry-run   shows what would be written
  --help      this text`

const OPTIONS = {
  code: { type: 'string' },
  'name-zh': { type: 'string' },
  'short-zh': { type: 'string' },
  'name-en': { type: 'string' },
  pinyin: { type: 'string' },
  kind: { type: 'string' },
  county: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
} as const

const nextSteps = (code: string): string => `What to do next
  1. npm test             checks that manifests and bindings agree
  2. npm start            migrates the new local database too
  3. For a deployment:
       npx wrangler d1 create jiedui-${code}
         put the id it prints into wrangler.toml in place of "local-${code}"
       npx wrangler d1 migrations apply jiedui-${code} --remote
       npx wrangler d1 execute jiedui-${code} --remote --command "INSERT INTO tenant_identity (id, code) VALUES (1, '${code}')"
       npx wrangler deploy
  4. The first user:      npm run user -- --help
  5. The pairing:         the province adds it with POST /v1/pairings (not for a self-assisting city)`

const run = (): void => {
  requireNode()
  const values = readArgs(HELP, OPTIONS)
  const { city, problems } = readCity(values, manifests)
  if (!city) return fail(`Nothing was written:\n${problems.map((line) => `  ${line}`).join('\n')}\n\n${HELP}`)

  const file = join('tenants', manifestFile(city))
  const index = readFileSync(join(root, 'tenants/index.ts'), 'utf8')
  const toml = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  if (existsSync(join(root, file))) return fail(`${file} exists already: nothing was written`)
  if (toml.includes(`"${city.binding}"`))
    return fail(`wrangler.toml names ${city.binding} already: nothing was written`)
  const changed = { index: withImport(index, city), toml: withBinding(toml, city) }

  if (values['dry-run']) {
    say(`Would write ${file}:\n\n${manifestText(city)}`)
    say(`Would add to tenants/index.ts:\n\nimport ${city.pinyin} from './${manifestFile(city)}'\n  ${city.pinyin},\n`)
    return say(`Would add to wrangler.toml:\n\n${bindingBlock(city)}`)
  }
  writeFileSync(join(root, file), manifestText(city), { flag: 'wx' })
  writeFileSync(join(root, 'tenants/index.ts'), changed.index)
  writeFileSync(join(root, 'wrangler.toml'), changed.toml)
  say(`Written: ${file}, tenants/index.ts, wrangler.toml\n\n${nextSteps(city.code)}`)
}

try {
  run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'Nothing was added.')
}
