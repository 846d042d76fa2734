import { type Derived, inYearOf, localSpan } from './derived.ts'
import { inForceOn } from './dates.ts'
import { DUES_LEVELS, TRAINING_METHODS } from './lists/enums-trainings.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw, yearly } from './law.ts'
import { requiredText } from './states.ts'

/** R-7 is the city's to do, R-32 – R-35 the county's; a session for county leaderships lies at the city. */
const SESSION_WRITERS = { city: ['city_org'], county: ['county_org'], township: ['county_org'] } as const
const BY = ['city_org', 'county_org'] as const

/** a training of a county leadership, or of village secretaries and directors. */
export const CADRE_TRAININGS = recordLaw({
  record: 'cadre_trainings',
  noun: 'cadre_training',
  words: ['干部培训', 'training of leaders and key village cadres'],
  rules: ['R-7', 'R-32', 'R-33', 'R-34', 'R-35'],
  read: LOCAL_READERS,
  acts: {
    create: { by: BY, words: ['登记', 'entered'] },
    update: { by: BY, words: ['修改', 'changed'] },
  },
  writers: SESSION_WRITERS,
  fields: {
    place: ['举办地', 'held by'],
    audience: ['培训对象', 'audience'],
    title: ['名称', 'title'],
    date: ['日期', 'date'],
    is_concentrated: ['集中轮训', 'concentrated training'],
    topics: ['培训内容', 'topics'],
    method: ['培训方式', 'method'],
    fund_source: ['经费来源', 'source of funds'],
    dues_level: ['党费级次', 'level of the dues'],
    dues_fen: ['党费金额（分）', 'amount of the dues in fen'],
  },
  codes: {
    TRAINING_TOPIC: {
      status: 422,
      rule: 'R-33',
      zh: '培训内容须包含四项主题之一',
      en: 'At least one of the four topics is taught',
      fix_zh: '可选：{accepted}；“其他”只能另加',
      fix_en: 'One of: {accepted}; other comes in addition only',
    },
    DUES_LEVEL: {
      status: 422,
      rule: 'R-35',
      zh: '使用留存党费须写明级次和金额',
      en: 'Retained Party dues need their level and amount',
      fix_zh: '级次可选：{accepted}；金额大于零',
      fix_en: 'Level: {accepted}; an amount above nothing',
    },
  },
  figures: {
    leadership_trainings: { words: ['本年县级领导班子培训', 'trainings of county leaderships this year'] },
    village_trainings: { words: ['本年村书记主任培训', 'trainings of village secretaries and directors this year'] },
    training_methods: { words: ['本年村干部培训方式种数', 'different methods of village trainings this year'] },
    training_dues_fen: { words: ['本年支持培训的党费（分）', 'Party dues for trainings this year in fen'] },
  },
  tasks: ['R-7'],
  // trainings of county leaderships, one a year unless the province sets more, the city's to hold
  standing: [
    {
      rule: 'R-7',
      of: 'city',
      owner_role: 'city_org',
      where: { audience: 'county_leadership' },
      from: 'date',
      periods: yearly({ due: '12-31' }),
      acts_setting: 'leadership_trainings_a_year',
      period_in: 'date',
    },
  ],
})

const MAIN_TOPICS = ['agri_policy', 'industry', 'practical_skill', 'rural_ecommerce']

/** a session has its day: FIELD_REQUIRED. */
export const r7Dated = (date: string | null): Finding[] =>
  date === null ? [{ rule: 'R-7', code: 'FIELD_REQUIRED', field: 'date' }] : []

/** of village cadres at least one of the four topics, other only in addition: TRAINING_TOPIC. */
export const r33Topics = ({ audience, topics }: { audience: string; topics: readonly string[] | null }): Finding[] =>
  audience !== 'village_key' || (topics ?? []).some((topic) => MAIN_TOPICS.includes(topic))
    ? []
    : [{ rule: 'R-33', code: 'TRAINING_TOPIC', field: 'topics', facts: { accepted: MAIN_TOPICS } }]

/** R-34, 「灵活多样」: any method there is, but not none: FIELD_REQUIRED. */
export const r34Method = (method: string | null): Finding[] => {
  const accepted = TRAINING_METHODS.map(({ id }) => id)
  return method === null || accepted.some((id) => id === method)
    ? requiredText('R-34', 'method', method)
    : [{ rule: 'R-34', code: 'FIELD_REQUIRED', field: 'method', facts: { accepted } }]
}

interface Funds {
  fund_source: string | null
  dues_level: string | null
  dues_fen: number | null
}

/** retained Party dues state their level and their amount: DUES_LEVEL. */
export const r35Dues = ({ fund_source, dues_level, dues_fen }: Funds): Finding[] => {
  if (fund_source !== 'retained_party_dues') return []
  const accepted = DUES_LEVELS.map(({ id }) => id)
  const finding = (field: string): Finding => ({ rule: 'R-35', code: 'DUES_LEVEL', field, facts: { accepted } })
  return [
    ...(dues_level === null ? [finding('dues_level')] : []),
    ...((dues_fen ?? 0) > 0 ? [] : [finding('dues_fen')]),
  ]
}

interface Training extends Funds {
  place: string
  audience: string
  date: string
}

/** A training counts in its year, with what retained dues gave to it. */
export const cadreTrainingDerived = (row: Training): Derived => {
  const { place, audience, date, fund_source, dues_fen } = row
  const indicator = audience === 'village_key' ? 'village_trainings' : 'leadership_trainings'
  const isOfDues = fund_source === 'retained_party_dues' && dues_fen !== null
  return {
    spans: [
      localSpan({ indicator, place, ...inYearOf(date) }),
      ...(isOfDues ? [localSpan({ indicator: 'training_dues_fen', place, amount: dues_fen, ...inYearOf(date) })] : []),
    ],
    tasks: [],
  }
}

/** R-32, 「年底」: a village with nobody on record in the seat has nobody trained; it ends when somebody holds the seat, who owes it then. */
const NOBODY_TO_TRAIN = (
  [
    { of: 'village_without_secretary', seat: 'village_party_secretary' },
    { of: 'village_without_director', seat: 'village_committee_director' },
  ] as const
).map((whose) => ({
  ...whose,
  rule: 'R-32' as const,
  owner_role: 'county_org' as const,
  periods: yearly({ due: '12-31' }),
}))

/** who of the audience took part, by the post he held that day. */
export const CADRE_TRAINING_PARTICIPANTS = recordLaw({
  record: 'cadre_training_participants',
  noun: 'cadre_training_participant',
  words: ['参训人员', 'who took part in a training'],
  rules: ['R-32', 'R-7'],
  read: LOCAL_READERS,
  acts: { create: { by: BY, words: ['登记', 'entered'] } },
  writers: { city: ['city_org'], county: ['city_org'], township: ['county_org'], village: ['county_org'] },
  fields: {
    training_id: ['培训', 'training'],
    leadership_post_id: ['职务', 'post'],
    date: ['日期', 'date'],
    year: ['年度', 'year'],
    is_concentrated: ['集中轮训', 'concentrated training'],
  },
  codes: {
    TRAINEE_NOT_KEY: {
      status: 422,
      rule: 'R-32',
      zh: '参训人员当日不是该培训的对象',
      en: 'Who took part holds no post of the audience that day',
      fix_zh: '请填写培训当日在任的职务：{accepted}',
      fix_en: 'Name a post held on the day of the training: {accepted}',
    },
  },
  // each seat once a year, however many sessions: counted by the database
  figures: {
    leaders_trained: { words: ['本年参训县级领导', 'county leaders trained this year'], people: true },
    village_cadres_trained: {
      words: ['本年轮训的书记主任', 'village secretaries and directors trained this year'],
      people: true,
    },
  },
  tasks: ['R-32'],
  // By seat: a new holder owes the year anew, from his first day
  standing: [
    {
      rule: 'R-32',
      of: 'village_key',
      owner_role: 'county_org',
      subject: 'leadership_post_id',
      where: { is_concentrated: '1' },
      from: 'date',
      periods: yearly({ due: '12-31' }),
      period_in: 'year',
    },
    ...NOBODY_TO_TRAIN,
  ],
})

const AUDIENCES: Readonly<Record<string, readonly string[]>> = {
  county_leadership: ['county_party_secretary', 'county_head', 'county_leader'],
  village_key: ['village_party_secretary', 'village_committee_director'],
}

interface HeldPost {
  id: string
  place: string
  post: string
  official_id: string
  valid_from: string
  valid_to: string | null
}

/** who takes part holds a post of the audience on that day, whichever place held the training: TRAINEE_NOT_KEY. */
export const r32Key = (
  training: { audience: string; date: string } | undefined,
  post: HeldPost | undefined,
): Finding[] => {
  const accepted = AUDIENCES[training?.audience ?? ''] ?? []
  const isKey =
    training !== undefined && post !== undefined && accepted.includes(post.post) && inForceOn(post, training.date)
  return isKey ? [] : [{ rule: 'R-32', code: 'TRAINEE_NOT_KEY', field: 'leadership_post_id', facts: { accepted } }]
}

/** one a training and post. */
export const r32Once = (others: readonly object[]): Finding[] =>
  others.length > 0
    ? [{ rule: 'R-32', code: 'STATE', field: 'leadership_post_id', facts: { status: 'recorded', allowed: [] } }]
    : []

/** one person who is secretary and director counts for both: his other key post of the village that day. */
export const otherKeyPost = <P extends HeldPost>(post: P | undefined, posts: readonly P[], day: string): P | null => {
  const key = AUDIENCES['village_key'] ?? []
  if (post === undefined || !key.includes(post.post)) return null
  const isOther = (each: P): boolean =>
    each.id !== post.id && each.place === post.place && each.official_id === post.official_id
  return posts.find((each) => isOther(each) && key.includes(each.post) && inForceOn(each, day)) ?? null
}
