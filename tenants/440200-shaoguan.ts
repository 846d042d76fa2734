import type { Manifest } from './manifest.ts'

export default {
  code: '440200',
  kind: 'supported',
  name_zh: '韶关市',
  short_zh: '韶关',
  name_en: 'Shaoguan',
  pinyin: 'shaoguan',
  binding: 'D440200',
  has_county_level: true,
  counties: [
    { code: '440203', name_zh: '武江区', name_en: 'Wujiang', type: 'district', existed_2016: true },
    { code: '440204', name_zh: '浈江区', name_en: 'Zhenjiang', type: 'district', existed_2016: true },
    { code: '440205', name_zh: '曲江区', name_en: 'Qujiang', type: 'district', existed_2016: true },
    { code: '440222', name_zh: '始兴县', name_en: 'Shixing', type: 'county', existed_2016: true },
    { code: '440224', name_zh: '仁化县', name_en: 'Renhua', type: 'county', existed_2016: true },
    { code: '440229', name_zh: '翁源县', name_en: 'Wengyuan', type: 'county', existed_2016: true },
    { code: '440232', name_zh: '乳源瑶族自治县', name_en: 'Ruyuan', type: 'autonomous_county', existed_2016: true },
    { code: '440233', name_zh: '新丰县', name_en: 'Xinfeng', type: 'county', existed_2016: true },
    { code: '440281', name_zh: '乐昌市', name_en: 'Lechang', type: 'county_level_city', existed_2016: true },
    { code: '440282', name_zh: '南雄市', name_en: 'Nanxiong', type: 'county_level_city', existed_2016: true },
  ],
} as const satisfies Manifest
