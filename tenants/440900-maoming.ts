import type { Manifest } from './manifest.ts'

export default {
  code: '440900',
  kind: 'supported',
  name_zh: '茂名市',
  short_zh: '茂名',
  name_en: 'Maoming',
  pinyin: 'maoming',
  binding: 'D440900',
  has_county_level: true,
  counties: [
    { code: '440902', name_zh: '茂南区', name_en: 'Maonan', type: 'district', existed_2016: true },
    { code: '440904', name_zh: '电白区', name_en: 'Dianbai', type: 'district', existed_2016: true },
    { code: '440981', name_zh: '高州市', name_en: 'Gaozhou', type: 'county_level_city', existed_2016: true },
    { code: '440982', name_zh: '化州市', name_en: 'Huazhou', type: 'county_level_city', existed_2016: true },
    { code: '440983', name_zh: '信宜市', name_en: 'Xinyi', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
