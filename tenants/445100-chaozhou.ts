import type { Manifest } from './manifest.ts'

export default {
  code: '445100',
  kind: 'supported',
  name_zh: '潮州市',
  short_zh: '潮州',
  name_en: 'Chaozhou',
  pinyin: 'chaozhou',
  binding: 'D445100',
  has_county_level: true,
  counties: [
    { code: '445102', name_zh: '湘桥区', name_en: 'Xiangqiao', type: 'district', existed_2016: true },
    { code: '445103', name_zh: '潮安区', name_en: "Chao'an", type: 'district', existed_2016: true },
    { code: '445122', name_zh: '饶平县', name_en: 'Raoping', type: 'county', existed_2016: true },
  ],
} as const satisfies Manifest
