interface Term {
  id: string
  zh: string
  en: string
}

/** for whom a training of leaders is held. */
export const CADRE_AUDIENCES = [
  { id: 'county_leadership', zh: '县级领导班子', en: 'county leadership' },
  { id: 'village_key', zh: '村党组织书记和村委会主任', en: 'village secretaries and directors' },
] as const satisfies readonly Term[]

/** the four topics, and any other in addition. */
export const TRAINING_TOPICS = [
  { id: 'agri_policy', zh: '惠农政策', en: 'pro-farmer policy' },
  { id: 'industry', zh: '产业发展', en: 'industry development' },
  { id: 'practical_skill', zh: '实用技术', en: 'practical skills' },
  { id: 'rural_ecommerce', zh: '农村电商', en: 'rural e-commerce' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly Term[]

/** how it is taught. */
export const TRAINING_METHODS = [
  { id: 'class', zh: '集中授课', en: 'class' },
  { id: 'field_visit', zh: '现场观摩', en: 'field visit' },
  { id: 'online', zh: '网络培训', en: 'online' },
  { id: 'demonstration', zh: '示范操作', en: 'demonstration' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly Term[]

/** what pays for it. */
export const TRAINING_FUNDS = [
  { id: 'retained_party_dues', zh: '留存党费', en: 'retained Party dues' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly Term[]

/** whose dues. */
export const DUES_LEVELS = [
  { id: 'province', zh: '省级', en: 'province' },
  { id: 'city', zh: '市级', en: 'city' },
  { id: 'county', zh: '县级', en: 'county' },
  { id: 'township', zh: '乡镇级', en: 'township' },
] as const satisfies readonly Term[]
