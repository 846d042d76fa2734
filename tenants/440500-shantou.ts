import type { Manifest } from './manifest.ts'

export default {
  code: '440500',
  kind: 'self_assist',
  name_zh: '汕头市',
  short_zh: '汕头',
  name_en: 'Shantou',
  pinyin: 'shantou',
  binding: 'D440500',
  has_county_level: true,
  counties: [
    { code: '440507', name_zh: '龙湖区', name_en: 'Longhu', type: 'district', existed_2016: true },
    { code: '440511', name_zh: '金平区', name_en: 'Jinping', type: 'district', existed_2016: true },
    { code: '440512', name_zh: '濠江区', name_en: 'Haojiang', type: 'district', existed_2016: true },
    { code: '440513', name_zh: '潮阳区', name_en: 'Chaoyang', type: 'district', existed_2016: true },
    { code: '440514', name_zh: '潮南区', name_en: 'Chaonan', type: 'district', existed_2016: true },
    { code: '440515', name_zh: '澄海区', name_en: 'Chenghai', type: 'district', existed_2016: true },
    { code: '440523', name_zh: '南澳县', name_en: "Nan'ao", type: 'county', existed_2016: true },
  ],
} as const satisfies Manifest
