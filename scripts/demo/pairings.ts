interface PairingFact {
  partner_city: string
  supported_city: string
}

/** The start to the day is assumed; which city helps which is reported for all twelve. None of them has an end. */
export const PAIRED_FROM = '2016-04-01'

/** Who helps whom in 2016–2018 (对口帮扶). */
export const PAIRINGS: readonly PairingFact[] = [
  { partner_city: '440100', supported_city: '441400' }, // Guangzhou – Meizhou
  { partner_city: '440100', supported_city: '441800' }, // Guangzhou – Qingyuan
  { partner_city: '440300', supported_city: '441600' }, // Shenzhen – Heyuan
  { partner_city: '440300', supported_city: '441500' }, // Shenzhen – Shanwei
  { partner_city: '440400', supported_city: '441700' }, // Zhuhai – Yangjiang
  { partner_city: '440400', supported_city: '440900' }, // Zhuhai – Maoming
  { partner_city: '440600', supported_city: '440800' }, // Foshan – Zhanjiang
  { partner_city: '440600', supported_city: '445300' }, // Foshan – Yunfu
  { partner_city: '441900', supported_city: '440200' }, // Dongguan – Shaoguan
  { partner_city: '441900', supported_city: '445200' }, // Dongguan – Jieyang
  { partner_city: '442000', supported_city: '445100' }, // Zhongshan – Chaozhou
  { partner_city: '442000', supported_city: '441200' }, // Zhongshan – Zhaoqing
]

/** The partner of a supported city, null for every other tenant. */
export const partnerOf = (city: string): string | null =>
  PAIRINGS.find(({ supported_city }) => supported_city === city)?.partner_city ?? null
