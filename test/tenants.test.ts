// The manifests, the bindings of wrangler.toml and the facts of 2016 agree: read as text, compared as data.
import { expect, test } from 'vitest'
import { manifests } from '../tenants/index.ts'
import wranglerToml from '../wrangler.toml?raw'

/** The 22 tenants of 2016–2018. A city added later stands beside them and changes no number here. */
const CAMPAIGN = (
  '440000 440100 440200 440300 440400 440500 440600 440700 440800 440900 441200 ' +
  '441300 441400 441500 441600 441700 441800 441900 442000 445100 445200 445300'
).split(' ')

const WITHOUT_COUNTIES = ['441900', '442000']

const files = Object.keys(import.meta.glob('../tenants/[0-9]*-*.ts', { query: '?raw' })).map((path) =>
  path.replace(/^.*\//, ''),
)
const byText = (a: string, b: string) => (a < b ? -1 : 1)
const campaign = manifests.filter(({ code }) => CAMPAIGN.includes(code))
const counties = campaign.flatMap((manifest) => manifest.counties)

const bindingBlocks = wranglerToml
  .split(/^(?=\[)/m)
  .filter((block) => block.startsWith('[[d1_databases]]'))
  .map((block) => Object.fromEntries([...block.matchAll(/^(\w+) = "([^"]*)"/gm)].map(([, key, value]) => [key, value])))

test('each manifest has one binding block with its names, in the same order, and none is left over', () => {
  const expected = manifests.map(({ code, binding }) => ({
    binding,
    database_name: `jiedui-${code}`,
    migrations_dir: 'migrations',
  }))

  expect(bindingBlocks.map(({ database_id: _id, ...names }) => names)).toEqual(expected)
})

test('no two tenants share a database', () => {
  const ids = bindingBlocks.map(({ database_id }) => database_id)

  expect(ids.every(Boolean), 'every block has a database_id').toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a placeholder for the database id names its own tenant', () => {
  const placeholders = bindingBlocks.filter(({ database_id }) => database_id?.startsWith('local-'))

  for (const { binding, database_id } of placeholders) expect(`D${database_id?.slice('local-'.length)}`).toBe(binding)
})

test('each manifest stands in a file with its name, is named once, and the list is in code order', () => {
  expect(manifests.map(({ code, pinyin }) => `${code}-${pinyin}.ts`)).toEqual(files.toSorted(byText))
  expect(manifests.map(({ code }) => code)).toEqual([...new Set(manifests.map(({ code }) => code))].toSorted(byText))
  for (const { code, binding } of manifests) expect(binding).toBe(`D${code}`)
})

test('the campaign has 22 tenants: the province, 6 partner, 12 supported, 3 self-assisting cities', () => {
  const count = (kind: string) => campaign.filter((manifest) => manifest.kind === kind).length

  expect(campaign.map(({ code }) => code)).toEqual(CAMPAIGN)
  expect([count('province'), count('partner'), count('supported'), count('self_assist')]).toEqual([1, 6, 12, 3])
  expect(manifests.filter(({ kind }) => kind === 'province')).toHaveLength(1)
})

test('there are 122 counties, 119 of them in 2016: three Shenzhen districts came later', () => {
  expect(counties).toHaveLength(122)
  expect(counties.filter(({ existed_2016 }) => existed_2016)).toHaveLength(119)
  expect(counties.filter(({ existed_2016 }) => !existed_2016).map(({ code }) => code)).toEqual([
    '440309',
    '440310',
    '440311',
  ])
})

test.each(manifests)('$code $name_en: its counties have their own codes under the code of the city', (manifest) => {
  const codes = manifest.counties.map(({ code }) => code)

  for (const code of codes) expect(code).toMatch(new RegExp(`^${manifest.code.slice(0, 4)}(?!00)\\d\\d$`))
  expect(codes).toEqual([...new Set(codes)].toSorted(byText))
  expect(manifest.has_county_level).toBe(codes.length > 0)
})

test('Dongguan and Zhongshan have no county level', () => {
  const without = campaign.filter(({ kind, has_county_level }) => kind !== 'province' && !has_county_level)

  expect(without.map(({ code }) => code)).toEqual(WITHOUT_COUNTIES)
})
