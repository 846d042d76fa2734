import type { Manifest } from './manifest.ts'

export default {
  code: '442000',
  kind: 'partner',
  name_zh: '中山市',
  short_zh: '中山',
  name_en: 'Zhongshan',
  pinyin: 'zhongshan',
  binding: 'D442000',
  has_county_level: false,
  counties: [],
} as const satisfies Manifest
