import type { Manifest } from './manifest.ts'

export default {
  code: '445300',
  kind: 'supported',
  name_zh: '云浮市',
  short_zh: '云浮',
  name_en: 'Yunfu',
  pinyin: 'yunfu',
  binding: 'D445300',
  has_county_level: true,
  counties: [
    { code: '445302', name_zh: '云城区', name_en: 'Yuncheng', type: 'district', existed_2016: true },
    { code: '445303', name_zh: '云安区', name_en: "Yun'an", type: 'district', existed_2016: true },
    { code: '445321', name_zh: '新兴县', name_en: 'Xinxing', type: 'county', existed_2016: true },
    { code: '445322', name_zh: '郁南县', name_en: 'Yunan', type: 'county', existed_2016: true },
    { code: '445381', name_zh: '罗定市', name_en: 'Luoding', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
