import type { Manifest } from './manifest.ts'

export default {
  code: '440700',
  kind: 'self_assist',
  name_zh: '江门市',
  short_zh: '江门',
  name_en: 'Jiangmen',
  pinyin: 'jiangmen',
  binding: 'D440700',
  has_county_level: true,
  counties: [
    { code: '440703', name_zh: '蓬江区', name_en: 'Pengjiang', type: 'district', existed_2016: true },
    { code: '440704', name_zh: '江海区', name_en: 'Jianghai', type: 'district', existed_2016: true },
    { code: '440705', name_zh: '新会区', name_en: 'Xinhui', type: 'district', existed_2016: true },
    { code: '440781', name_zh: '台山市', name_en: 'Taishan', type: 'county_level_city', existed_2016: true },
    { code: '440783', name_zh: '开平市', name_en: 'Kaiping', type: 'county_level_city', existed_2016: true },
    { code: '440784', name_zh: '鹤山市', name_en: 'Heshan', type: 'county_level_city', existed_2016: true },
    { code: '440785', name_zh: '恩平市', name_en: 'Enping', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
