import { END_OF_TIME } from './dates.ts'
import { type Derived, inYearOf, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { fundAmount } from './fund-amounts.ts'
import { inForce } from './parameters/parameter.ts'
import { CENTRES_ROLL_OUT } from './parameters/parameters-campaign.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { CENTRES_DUE } from './parameters/parameters-village.ts'
import { type Policy, settingDayOn } from './settings.ts'
import { taskOf } from './tasks.ts'

const READERS = [...LOCAL_READERS, 'finance'] as const
const BUILDERS = ['township_committee', 'county_org'] as const

/** the public service centre of a village. */
export const SERVICE_CENTRES = recordLaw({
  record: 'service_centres',
  noun: 'service_centre',
  words: ['农村公共服务中心（站）', 'public service centre'],
  rules: ['R-68', 'R-69', 'R-70'],
  settings: ['centres_due'],
  read: READERS,
  acts: {
    create: { by: BUILDERS, words: ['立项', 'planned'] },
    update: { by: BUILDERS, words: ['修改', 'changed'] },
    start: { by: BUILDERS, words: ['开工', 'begun'] },
    complete: { by: BUILDERS, words: ['建成', 'built'] },
  },
  fields: {
    village_code: ['村', 'village'],
    merged_platforms: ['整合的平台', 'platforms merged'],
    started_on: ['启动日期', 'started on'],
    is_existing: ['已有站点', 'existed before'],
    organisation_staff: ['机构人员统一', 'organisation and staff unified on'],
    premises_signage: ['场所标识统一', 'premises and signs unified on'],
    process_content: ['流程内容统一', 'process and content unified on'],
    information_system: ['信息系统统一', 'information system unified on'],
    funding: ['经费保障统一', 'funding unified on'],
    built_on: ['建成日期', 'built on'],
  },
  states: { planned: { start: 'building' }, building: { complete: 'built' }, built: {} },
  state_words: { planned: ['已立项', 'planned'], building: ['在建', 'building'], built: ['已建成', 'built'] },
  codes: {
    CENTRE_EXISTS: {
      status: 409,
      rule: 'R-68',
      zh: '该村已有公共服务中心（站）',
      en: 'The village has a service centre',
      fix_zh: '请在已有记录上修改',
      fix_en: 'Change the one that stands',
    },
    CENTRE_NOT_UNIFIED: {
      status: 422,
      rule: 'R-69',
      zh: '“五个统一”未全部完成',
      en: 'The five things are not all unified',
      fix_zh: '请填写五项统一各自的完成日期',
      fix_en: 'Enter the day of each of the five',
    },
  },
  figures: {
    centres_building: { words: ['在建公共服务中心', 'service centres being built'] },
    centres_built: { words: ['已建成公共服务中心', 'service centres built'] },
    villages_with_centre: { words: ['已建成公共服务中心的贫困村', 'listed villages with a centre built'] }, // counts listed villages alone (migration 0077)
  },
  tasks: ['R-68', 'R-70'],
  standing: [
    {
      rule: 'R-68',
      of: 'village',
      owner_role: 'township_committee',
      from: 'started_on',
      periods: [{ period: '', opens: '2018-01-01', due: CENTRES_DUE.values[0].value }],
      due_setting: 'centres_due',
    },
  ],
})

const FIVE = ['organisation_staff', 'premises_signage', 'process_content', 'information_system', 'funding'] as const
type Five = Readonly<Record<(typeof FIVE)[number], string | null>>

/** one a village: CENTRE_EXISTS. */
export const r68OneCentre = (next: { id: string }, others: readonly { id: string }[]): Finding[] =>
  others.some(({ id }) => id !== next.id) ? [{ rule: 'R-68', code: 'CENTRE_EXISTS', field: 'village_code' }] : []

const ROLL_OUT = inForce<string>(CENTRES_ROLL_OUT, '2016-01-01')

/** from the second half of 2016 on it is the roll-out; what began before is entered as existing: DATE_ORDER. */
export const r68RollOut = ({ started_on, is_existing }: { started_on: string; is_existing: boolean }): Finding[] =>
  started_on >= ROLL_OUT || is_existing
    ? []
    : [{ rule: 'R-68', code: 'DATE_ORDER', field: 'started_on', facts: { accepted: [`>= ${ROLL_OUT}`] } }]

/** R-69, 「五个统一」: all five, each with its day that has come: CENTRE_NOT_UNIFIED. */
export const r69Unified = (checks: Five, day: string): Finding[] =>
  FIVE.filter((name) => (checks[name] ?? END_OF_TIME) > day).map((field) => ({
    rule: 'R-69',
    code: 'CENTRE_NOT_UNIFIED',
    field,
  }))

interface Centre {
  id: string
  village_code: string
  started_on: string
  built_on: string | null
  policy: Policy
}

/** being built, built, and owed by the end of 2018 or the day the province has set. */
export const centreDerived = (row: Centre, tenant: string): Derived => {
  const { id, village_code: place, started_on, built_on, policy } = row
  const due_on = settingDayOn(policy, 'centres_due', started_on)
  return {
    spans: [
      localSpan({ indicator: 'centres_building', place, from: started_on, to: built_on }),
      ...(built_on === null ? [] : [localSpan({ indicator: 'centres_built', place, from: built_on, to: null })]),
    ],
    tasks: [
      taskOf({
        rule: 'R-70',
        owner_role: 'county_org',
        tenant,
        division: place,
        scope_code: place,
        subject_kind: 'service_centre',
        subject_id: id,
        opens_on: started_on,
        due_on: due_on < started_on ? started_on : due_on,
        done_on: built_on,
      }),
    ],
  }
}

/** what a place gave to a centre in a year. */
export const CENTRE_SUPPORTS = recordLaw({
  record: 'centre_supports',
  noun: 'centre_support',
  words: ['公共服务中心支持', 'support of a service centre'],
  rules: ['R-70'],
  read: READERS,
  acts: {
    create: { by: ['county_org', 'finance'], words: ['登记', 'entered'] },
    update: { by: ['county_org', 'finance'], words: ['修改', 'changed'] },
  },
  fields: {
    centre_id: ['公共服务中心', 'service centre'],
    year: ['年度', 'year'],
    resource: ['资源', 'resources'],
    fund_fen: ['资金（分）', 'money in fen'],
    staff: ['人员', 'staff'],
  },
  codes: {
    SUPPORT_EMPTY: {
      status: 422,
      rule: 'R-70',
      zh: '资源、资金、人员至少填写一项',
      en: 'Resources, money or staff: at least one',
      fix_zh: '请至少填写一项支持',
      fix_en: 'Enter at least one of the three',
    },
  },
  figures: { centre_support_fen: { words: ['本年公共服务中心支持资金（分）', 'support of centres this year, fen'] } },
  tasks: [],
})

interface Support {
  resource: string | null
  fund_fen: number | null
  staff: string | null
}

/** all three empty is no support: SUPPORT_EMPTY. */
export const r70Support = ({ resource, fund_fen, staff }: Support): Finding[] =>
  (resource ?? '').trim() === '' && !fund_fen && (staff ?? '').trim() === ''
    ? [{ rule: 'R-70', code: 'SUPPORT_EMPTY', field: 'resource' }]
    : []

/** R-70, 3.6: no support is of a year before the centre began: DATE_ORDER. */
export const r70Begun = ({ year }: { year: number }, centre: Pick<Centre, 'started_on'> | undefined): Finding[] => {
  const first = Number((centre?.started_on ?? '').slice(0, 4))
  return year >= first
    ? []
    : [{ rule: 'R-70', code: 'DATE_ORDER', field: 'year', facts: { accepted: [`>= ${first}`] } }]
}

/** the money of a year is not above the highest amount of that year: AMOUNT_TOO_HIGH. */
export const r70Amount = ({ fund_fen, year }: Pick<Support, 'fund_fen'> & { year: number }): Finding[] =>
  fundAmount(fund_fen ?? 0, { rule: 'R-70', field: 'fund_fen', day: `${year}-01-01` })

/** the money of the year. */
export const supportDerived = (row: { division: string; year: number; fund_fen: number | null }): Derived => ({
  spans: row.fund_fen
    ? [
        localSpan({
          indicator: 'centre_support_fen',
          place: row.division,
          amount: row.fund_fen,
          ...inYearOf(`${row.year}-01-01`),
        }),
      ]
    : [],
  tasks: [],
})
