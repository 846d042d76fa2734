import type { Manifest } from './manifest.ts'

export default {
  code: '440300',
  kind: 'partner',
  name_zh: '深圳市',
  short_zh: '深圳',
  name_en: 'Shenzhen',
  pinyin: 'shenzhen',
  binding: 'D440300',
  has_county_level: true,
  counties: [
    { code: '440303', name_zh: '罗湖区', name_en: 'Luohu', type: 'district', existed_2016: true },
    { code: '440304', name_zh: '福田区', name_en: 'Futian', type: 'district', existed_2016: true },
    { code: '440305', name_zh: '南山区', name_en: 'Nanshan', type: 'district', existed_2016: true },
    { code: '440306', name_zh: '宝安区', name_en: "Bao'an", type: 'district', existed_2016: true },
    { code: '440307', name_zh: '龙岗区', name_en: 'Longgang', type: 'district', existed_2016: true },
    { code: '440308', name_zh: '盐田区', name_en: 'Yantian', type: 'district', existed_2016: true },
    { code: '440309', name_zh: '龙华区', name_en: 'Longhua', type: 'district', existed_2016: false },
    { code: '440310', name_zh: '坪山区', name_en: 'Pingshan', type: 'district', existed_2016: false },
    { code: '440311', name_zh: '光明区', name_en: 'Guangming', type: 'district', existed_2016: false },
  ],
} as const satisfies Manifest
