type TenantKind = 'province' | 'partner' | 'supported' | 'self_assist'

interface County {
  code: string
  name_zh: string
  name_en: string
  type: 'district' | 'county_level_city' | 'county' | 'autonomous_county'
  /** In being on 2016-07-31, when the campaign began. */
  existed_2016: boolean
}

/**
 * What the code has to know about a tenant before it opens the tenant's database: configuration, never edited by the
 * province. `binding` must stand in wrangler.toml; `has_county_level` is false where towns hang directly under the city.
 */
export interface Manifest {
  code: string
  kind: TenantKind
  name_zh: string
  short_zh: string
  name_en: string
  pinyin: string
  binding: string
  has_county_level: boolean
  counties: readonly County[]
}
