import type { Manifest } from './manifest.ts'

export default {
  code: '441700',
  kind: 'supported',
  name_zh: '阳江市',
  short_zh: '阳江',
  name_en: 'Yangjiang',
  pinyin: 'yangjiang',
  binding: 'D441700',
  has_county_level: true,
  counties: [
    { code: '441702', name_zh: '江城区', name_en: 'Jiangcheng', type: 'district', existed_2016: true },
    { code: '441704', name_zh: '阳东区', name_en: 'Yangdong', type: 'district', existed_2016: true },
    { code: '441721', name_zh: '阳西县', name_en: 'Yangxi', type: 'county', existed_2016: true },
    { code: '441781', name_zh: '阳春市', name_en: 'Yangchun', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
