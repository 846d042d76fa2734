import type { Manifest } from '../../tenants/manifest.ts'

type County = Manifest['counties'][number]

interface CityInput {
  code?: string | undefined
  'name-zh'?: string | undefined
  'short-zh'?: string | undefined
  'name-en'?: string | undefined
  pinyin?: string | undefined
  kind?: string | undefined
  county?: string[] | undefined
}

const KINDS = ['partner', 'supported', 'self_assist'] as const
const COUNTY_TYPES = ['district', 'county_level_city', 'county', 'autonomous_county'] as const
const HAN = /^\p{Script=Han}{1,20}$/u
const ENGLISH = /^[A-Z][A-Za-z' -]{0,60}$/

const FORMS = [
  ['code', /^44(?!00)\d\d00$/, 'six digits, 44xx00, and not the province itself'],
  ['name-zh', HAN, 'Chinese characters only'],
  ['short-zh', HAN, 'Chinese characters only'],
  ['name-en', ENGLISH, 'letters, beginning with a capital'],
  ['pinyin', /^[a-z]{2,30}$/, 'small letters a to z only'],
] as const

const readCounty = (text: string): County | null => {
  const [code = '', name_zh = '', name_en = '', typeText, ...rest] = text.split(':')
  const type = COUNTY_TYPES.find((known) => known === typeText)
  if (!type || rest.length > 0 || !HAN.test(name_zh) || !ENGLISH.test(name_en)) return null
  return { code, name_zh, name_en, type, existed_2016: false }
}

const countyProblems = (counties: readonly (County | null)[], input: CityInput): string[] => {
  const prefix = (input.code ?? '').slice(0, 4)
  const codes = counties.map((county) => county?.code ?? '')
  return counties.flatMap((county, i) => {
    if (!county)
      return [
        `--county ${input.county?.[i]}: the form is code:name_zh:name_en:type, type one of ${COUNTY_TYPES.join(', ')}`,
      ]
    if (!new RegExp(`^${prefix}(?!00)\\d\\d$`).test(county.code))
      return [`--county ${county.code}: six digits, beginning with ${prefix}`]
    return codes.indexOf(county.code) === i ? [] : [`--county ${county.code}: given twice`]
  })
}

const takenProblems = (input: CityInput, existing: readonly Manifest[]): string[] => {
  const taken = (field: keyof CityInput, column: 'code' | 'name_zh' | 'short_zh' | 'name_en' | 'pinyin') =>
    existing.some((manifest) => manifest[column] === input[field])
      ? [`--${field} ${String(input[field])}: another tenant has it`]
      : []
  return [
    ...taken('code', 'code'),
    ...taken('name-zh', 'name_zh'),
    ...taken('short-zh', 'short_zh'),
    ...taken('name-en', 'name_en'),
    ...taken('pinyin', 'pinyin'),
  ]
}

/** The manifest that the arguments of add-city describe, or everything that is wrong with them at once. */
export const readCity = (
  input: CityInput,
  existing: readonly Manifest[],
): { city: Manifest | null; problems: readonly string[] } => {
  const counties = (input.county ?? []).map(readCounty)
  const kind = KINDS.find((known) => known === input.kind)
  const problems = [
    ...FORMS.filter(([field, form]) => !form.test(input[field] ?? '')).map(([field, , hint]) => `--${field}: ${hint}`),
    ...(kind ? [] : [`--kind: one of ${KINDS.join(', ')}`]),
    ...countyProblems(counties, input),
    ...takenProblems(input, existing),
  ]
  const { code, pinyin, 'name-zh': name_zh, 'short-zh': short_zh, 'name-en': name_en } = input
  if (problems.length > 0 || !code || !pinyin || !name_zh || !short_zh || !name_en || !kind)
    return { city: null, problems }
  const city = {
    code,
    kind,
    name_zh,
    short_zh,
    name_en,
    pinyin,
    binding: `D${code}`,
    has_county_level: counties.length > 0,
    counties: counties.flatMap((county) => county ?? []).toSorted((a, b) => a.code.localeCompare(b.code)),
  }
  return { city, problems }
}
