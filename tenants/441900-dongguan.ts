import type { Manifest } from './manifest.ts'

export default {
  code: '441900',
  kind: 'partner',
  name_zh: '东莞市',
  short_zh: '东莞',
  name_en: 'Dongguan',
  pinyin: 'dongguan',
  binding: 'D441900',
  has_county_level: false,
  counties: [],
} as const satisfies Manifest
