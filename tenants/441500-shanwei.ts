import type { Manifest } from './manifest.ts'

export default {
  code: '441500',
  kind: 'supported',
  name_zh: '汕尾市',
  short_zh: '汕尾',
  name_en: 'Shanwei',
  pinyin: 'shanwei',
  binding: 'D441500',
  has_county_level: true,
  counties: [
    { code: '441502', name_zh: '城区', name_en: 'Chengqu', type: 'district', existed_2016: true },
    { code: '441521', name_zh: '海丰县', name_en: 'Haifeng', type: 'county', existed_2016: true },
    { code: '441523', name_zh: '陆河县', name_en: 'Luhe', type: 'county', existed_2016: true },
    { code: '441581', name_zh: '陆丰市', name_en: 'Lufeng', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
