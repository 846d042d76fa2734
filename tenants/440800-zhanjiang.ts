import type { Manifest } from './manifest.ts'

export default {
  code: '440800',
  kind: 'supported',
  name_zh: '湛江市',
  short_zh: '湛江',
  name_en: 'Zhanjiang',
  pinyin: 'zhanjiang',
  binding: 'D440800',
  has_county_level: true,
  counties: [
    { code: '440802', name_zh: '赤坎区', name_en: 'Chikan', type: 'district', existed_2016: true },
    { code: '440803', name_zh: '霞山区', name_en: 'Xiashan', type: 'district', existed_2016: true },
    { code: '440804', name_zh: '坡头区', name_en: 'Potou', type: 'district', existed_2016: true },
    { code: '440811', name_zh: '麻章区', name_en: 'Mazhang', type: 'district', existed_2016: true },
    { code: '440823', name_zh: '遂溪县', name_en: 'Suixi', type: 'county', existed_2016: true },
    { code: '440825', name_zh: '徐闻县', name_en: 'Xuwen', type: 'county', existed_2016: true },
    { code: '440881', name_zh: '廉江市', name_en: 'Lianjiang', type: 'county_level_city', existed_2016: true },
    { code: '440882', name_zh: '雷州市', name_en: 'Leizhou', type: 'county_level_city', existed_2016: true },
    { code: '440883', name_zh: '吴川市', name_en: 'Wuchuan', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
