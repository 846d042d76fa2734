import type { Manifest } from './manifest.ts'

export default {
  code: '445200',
  kind: 'supported',
  name_zh: '揭阳市',
  short_zh: '揭阳',
  name_en: 'Jieyang',
  pinyin: 'jieyang',
  binding: 'D445200',
  has_county_level: true,
  counties: [
    { code: '445202', name_zh: '榕城区', name_en: 'Rongcheng', type: 'district', existed_2016: true },
    { code: '445203', name_zh: '揭东区', name_en: 'Jiedong', type: 'district', existed_2016: true },
    { code: '445222', name_zh: '揭西县', name_en: 'Jiexi', type: 'county', existed_2016: true },
    { code: '445224', name_zh: '惠来县', name_en: 'Huilai', type: 'county', existed_2016: true },
    { code: '445281', name_zh: '普宁市', name_en: 'Puning', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
