import type { Manifest } from './manifest.ts'

export default {
  code: '441800',
  kind: 'supported',
  name_zh: '清远市',
  short_zh: '清远',
  name_en: 'Qingyuan',
  pinyin: 'qingyuan',
  binding: 'D441800',
  has_county_level: true,
  counties: [
    { code: '441802', name_zh: '清城区', name_en: 'Qingcheng', type: 'district', existed_2016: true },
    { code: '441803', name_zh: '清新区', name_en: 'Qingxin', type: 'district', existed_2016: true },
    { code: '441821', name_zh: '佛冈县', name_en: 'Fogang', type: 'county', existed_2016: true },
    { code: '441823', name_zh: '阳山县', name_en: 'Yangshan', type: 'county', existed_2016: true },
    {
      code: '441825',
      name_zh: '连山壮族瑶族自治县',
      name_en: 'Lianshan',
      type: 'autonomous_county',
      existed_2016: true,
    },
    { code: '441826', name_zh: '连南瑶族自治县', name_en: 'Liannan', type: 'autonomous_county', existed_2016: true },
    { code: '441881', name_zh: '英德市', name_en: 'Yingde', type: 'county_level_city', existed_2016: true },
    { code: '441882', name_zh: '连州市', name_en: 'Lianzhou', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
