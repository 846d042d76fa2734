import type { Manifest } from './manifest.ts'

export default {
  code: '441600',
  kind: 'supported',
  name_zh: '河源市',
  short_zh: '河源',
  name_en: 'Heyuan',
  pinyin: 'heyuan',
  binding: 'D441600',
  has_county_level: true,
  counties: [
    { code: '441602', name_zh: '源城区', name_en: 'Yuancheng', type: 'district', existed_2016: true },
    { code: '441621', name_zh: '紫金县', name_en: 'Zijin', type: 'county', existed_2016: true },
    { code: '441622', name_zh: '龙川县', name_en: 'Longchuan', type: 'county', existed_2016: true },
    { code: '441623', name_zh: '连平县', name_en: 'Lianping', type: 'county', existed_2016: true },
    { code: '441624', name_zh: '和平县', name_en: 'Heping', type: 'county', existed_2016: true },
    { code: '441625', name_zh: '东源县', name_en: 'Dongyuan', type: 'county', existed_2016: true },
  ],
} as const satisfies Manifest
