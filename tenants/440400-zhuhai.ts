import type { Manifest } from './manifest.ts'

export default {
  code: '440400',
  kind: 'partner',
  name_zh: '珠海市',
  short_zh: '珠海',
  name_en: 'Zhuhai',
  pinyin: 'zhuhai',
  binding: 'D440400',
  has_county_level: true,
  counties: [
    { code: '440402', name_zh: '香洲区', name_en: 'Xiangzhou', type: 'district', existed_2016: true },
    { code: '440403', name_zh: '斗门区', name_en: 'Doumen', type: 'district', existed_2016: true },
    { code: '440404', name_zh: '金湾区', name_en: 'Jinwan', type: 'district', existed_2016: true },
  ],
} as const satisfies Manifest
