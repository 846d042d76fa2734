import type { Manifest } from './manifest.ts'

export default {
  code: '441200',
  kind: 'supported',
  name_zh: '肇庆市',
  short_zh: '肇庆',
  name_en: 'Zhaoqing',
  pinyin: 'zhaoqing',
  binding: 'D441200',
  has_county_level: true,
  counties: [
    { code: '441202', name_zh: '端州区', name_en: 'Duanzhou', type: 'district', existed_2016: true },
    { code: '441203', name_zh: '鼎湖区', name_en: 'Dinghu', type: 'district', existed_2016: true },
    { code: '441204', name_zh: '高要区', name_en: 'Gaoyao', type: 'district', existed_2016: true },
    { code: '441223', name_zh: '广宁县', name_en: 'Guangning', type: 'county', existed_2016: true },
    { code: '441224', name_zh: '怀集县', name_en: 'Huaiji', type: 'county', existed_2016: true },
    { code: '441225', name_zh: '封开县', name_en: 'Fengkai', type: 'county', existed_2016: true },
    { code: '441226', name_zh: '德庆县', name_en: 'Deqing', type: 'county', existed_2016: true },
    { code: '441284', name_zh: '四会市', name_en: 'Sihui', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
