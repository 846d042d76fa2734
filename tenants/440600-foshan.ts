import type { Manifest } from './manifest.ts'

export default {
  code: '440600',
  kind: 'partner',
  name_zh: '佛山市',
  short_zh: '佛山',
  name_en: 'Foshan',
  pinyin: 'foshan',
  binding: 'D440600',
  has_county_level: true,
  counties: [
    { code: '440604', name_zh: '禅城区', name_en: 'Chancheng', type: 'district', existed_2016: true },
    { code: '440605', name_zh: '南海区', name_en: 'Nanhai', type: 'district', existed_2016: true },
    { code: '440606', name_zh: '顺德区', name_en: 'Shunde', type: 'district', existed_2016: true },
    { code: '440607', name_zh: '三水区', name_en: 'Sanshui', type: 'district', existed_2016: true },
    { code: '440608', name_zh: '高明区', name_en: 'Gaoming', type: 'district', existed_2016: true },
  ],
} as const satisfies Manifest
