import type { Manifest } from '../../tenants/manifest.ts'

type County = Manifest['counties'][number]

const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

const LINE_WIDTH_MAX = 120

/** Columns on screen: a Chinese character takes two, as the formatter counts. */
const width = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)

const countyLines = (county: County): string => {
  const fields = [
    `code: '${county.code}'`,
    `name_zh: ${quote(county.name_zh)}`,
    `name_en: ${quote(county.name_en)}`,
    `type: '${county.type}'`,
    `existed_2016: ${county.existed_2016}`,
  ]
  const line = `    { ${fields.join(', ')} },`
  if (width(line) <= LINE_WIDTH_MAX) return line
  return ['    {', ...fields.map((field) => `      ${field},`), '    },'].join('\n')
}

/** The name of a tenant's manifest file: `<code>-<pinyin>.ts`. */
export const manifestFile = ({ code, pinyin }: Pick<Manifest, 'code' | 'pinyin'>): string => `${code}-${pinyin}.ts`

/** The text of a manifest file, formatted as the formatter wants it. */
export const manifestText = (manifest: Manifest): string => {
  const counties = manifest.counties.length === 0 ? '[]' : `[\n${manifest.counties.map(countyLines).join('\n')}\n  ]`
  return `import type { Manifest } from './manifest.ts'

export default {
  code: '${manifest.code}',
  kind: '${manifest.kind}',
  name_zh: ${quote(manifest.name_zh)},
  short_zh: ${quote(manifest.short_zh)},
  name_en: ${quote(manifest.name_en)},
  pinyin: '${manifest.pinyin}',
  binding: '${manifest.binding}',
  has_county_level: ${manifest.has_county_level},
  counties: ${counties},
} as const satisfies Manifest
`
}

/** The `[[d1_databases]]` block of a tenant; the id is a placeholder that local development uses as a name. */
export const bindingBlock = ({ code, binding }: Pick<Manifest, 'code' | 'binding'>): string => `[[d1_databases]]
binding = "${binding}"
database_name = "jiedui-${code}"
database_id = "local-${code}"
migrations_dir = "migrations"
`

/** tenants/index.ts with one more import and one more entry, both in the order of the codes. */
export const withImport = (index: string, { code, pinyin }: Pick<Manifest, 'code' | 'pinyin'>): string => {
  const lines = index.split('\n')
  const imports = [...index.matchAll(/^import (\w+) from '\.\/(\d{6})-\w+\.ts'$/gm)].map(([line, name, of]) => ({
    line,
    entry: `  ${name},`,
    of: of ?? '',
  }))
  const next = imports.find(({ of }) => of > code)
  const last = imports.at(-1)
  if (!last)
    throw new Error('tenants/index.ts has no manifest imports of the form "import name from \'./<code>-<pinyin>.ts\'"')
  const insert = (line: string, before: string | undefined, after: string) => {
    const at = before === undefined ? lines.indexOf(after) + 1 : lines.indexOf(before)
    if (at < 0 || (before === undefined && at === 0))
      throw new Error(`tenants/index.ts has no line "${before ?? after}"`)
    lines.splice(at, 0, line)
  }
  insert(`  ${pinyin},`, next?.entry, last.entry)
  insert(`import ${pinyin} from './${manifestFile({ code, pinyin })}'`, next?.line, last.line)
  return lines.join('\n')
}

/** wrangler.toml with one more `[[d1_databases]]` block, in the order of the codes. */
export const withBinding = (toml: string, manifest: Pick<Manifest, 'code' | 'binding'>): string => {
  const blocks = [...toml.matchAll(/^\[\[d1_databases\]\]\nbinding = "D(\d{6})"\n(?:[^[\n].*\n?)*/gm)]
  const next = blocks.find(([, code]) => (code ?? '') > manifest.code)
  if (next) return `${toml.slice(0, next.index)}${bindingBlock(manifest)}\n${toml.slice(next.index)}`
  const last = blocks.at(-1)
  if (!last) throw new Error('wrangler.toml has no [[d1_databases]] block to put the new one beside')
  const end = last.index + last[0].length
  return `${toml.slice(0, end).trimEnd()}\n\n${bindingBlock(manifest)}${toml.slice(end)}`
}
