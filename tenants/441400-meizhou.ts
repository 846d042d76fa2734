import type { Manifest } from './manifest.ts'

export default {
  code: '441400',
  kind: 'supported',
  name_zh: '梅州市',
  short_zh: '梅州',
  name_en: 'Meizhou',
  pinyin: 'meizhou',
  binding: 'D441400',
  has_county_level: true,
  counties: [
    { code: '441402', name_zh: '梅江区', name_en: 'Meijiang', type: 'district', existed_2016: true },
    { code: '441403', name_zh: '梅县区', name_en: 'Meixian', type: 'district', existed_2016: true },
    { code: '441422', name_zh: '大埔县', name_en: 'Dabu', type: 'county', existed_2016: true },
    { code: '441423', name_zh: '丰顺县', name_en: 'Fengshun', type: 'county', existed_2016: true },
    { code: '441424', name_zh: '五华县', name_en: 'Wuhua', type: 'county', existed_2016: true },
    { code: '441426', name_zh: '平远县', name_en: 'Pingyuan', type: 'county', existed_2016: true },
    { code: '441427', name_zh: '蕉岭县', name_en: 'Jiaoling', type: 'county', existed_2016: true },
    { code: '441481', name_zh: '兴宁市', name_en: 'Xingning', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
