import type { Manifest } from './manifest.ts'

export default {
  code: '440100',
  kind: 'partner',
  name_zh: '广州市',
  short_zh: '广州',
  name_en: 'Guangzhou',
  pinyin: 'guangzhou',
  binding: 'D440100',
  has_county_level: true,
  counties: [
    { code: '440103', name_zh: '荔湾区', name_en: 'Liwan', type: 'district', existed_2016: true },
    { code: '440104', name_zh: '越秀区', name_en: 'Yuexiu', type: 'district', existed_2016: true },
    { code: '440105', name_zh: '海珠区', name_en: 'Haizhu', type: 'district', existed_2016: true },
    { code: '440106', name_zh: '天河区', name_en: 'Tianhe', type: 'district', existed_2016: true },
    { code: '440111', name_zh: '白云区', name_en: 'Baiyun', type: 'district', existed_2016: true },
    { code: '440112', name_zh: '黄埔区', name_en: 'Huangpu', type: 'district', existed_2016: true },
    { code: '440113', name_zh: '番禺区', name_en: 'Panyu', type: 'district', existed_2016: true },
    { code: '440114', name_zh: '花都区', name_en: 'Huadu', type: 'district', existed_2016: true },
    { code: '440115', name_zh: '南沙区', name_en: 'Nansha', type: 'district', existed_2016: true },
    { code: '440117', name_zh: '从化区', name_en: 'Conghua', type: 'district', existed_2016: true },
    { code: '440118', name_zh: '增城区', name_en: 'Zengcheng', type: 'district', existed_2016: true },
  ],
} as const satisfies Manifest
