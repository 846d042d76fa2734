import type { Manifest } from './manifest.ts'

export default {
  code: '441300',
  kind: 'self_assist',
  name_zh: '惠州市',
  short_zh: '惠州',
  name_en: 'Huizhou',
  pinyin: 'huizhou',
  binding: 'D441300',
  has_county_level: true,
  counties: [
    { code: '441302', name_zh: '惠城区', name_en: 'Huicheng', type: 'district', existed_2016: true },
    { code: '441303', name_zh: '惠阳区', name_en: 'Huiyang', type: 'district', existed_2016: true },
    { code: '441322', name_zh: '博罗县', name_en: 'Boluo', type: 'county', existed_2016: true },
    { code: '441323', name_zh: '惠东县', name_en: 'Huidong', type: 'county', existed_2016: true },
    { code: '441324', name_zh: '龙门县', name_en: 'Longmen', type: 'county', existed_2016: true },
  ],
} as const satisfies Manifest
