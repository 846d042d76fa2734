import type { Manifest } from './manifest.ts'

export default {
  code: '440000',
  kind: 'province',
  name_zh: '中共广东省委组织部',
  short_zh: '省委组织部',
  name_en: 'Organization Department of the CPC Guangdong Provincial Committee',
  pinyin: 'guangdong',
  binding: 'D440000',
  has_county_level: false,
  counties: [],
} as const satisfies Manifest
