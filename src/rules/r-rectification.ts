import { type Derived, inYearOf, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { RECTIFICATION_DEPARTMENTS } from './lists/enums-local.ts'
import { requiredText } from './states.ts'
import { taskOf } from './tasks.ts'

/** 2.4: rectification of a weak village Party organisation. Chapter 10 names who acts on each of its rules. */
export const RECTIFICATION_CASES = recordLaw({
  record: 'rectification_cases',
  noun: 'rectification_case',
  words: ['软弱涣散党组织整顿', 'rectification of a weak village Party organisation'],
  rules: ['R-17', 'R-22', 'R-23', 'R-24', 'R-25', 'R-26'],
  read: LOCAL_READERS,
  acts: {
    create: { by: ['township_committee', 'county_committee', 'county_org'], words: ['立案', 'opened'] },
    update: { by: ['township_committee', 'county_committee', 'county_org'], words: ['修改', 'changed'] },
    start: { by: ['township_committee', 'county_org'], words: ['开始整顿', 'begun'] },
    close: { by: ['county_org'], words: ['销号', 'closed'] },
    reopen: { by: ['county_org', 'township_committee'], words: ['重新立案', 'reopened'] },
  },
  fields: {
    village_code: ['村', 'village'],
    opened_on: ['立案日期', 'opened on'],
    hardest: ['“老大难”村', 'hardest village'],
    deadline: ['整顿期限', 'deadline'],
    responsible_secretary: ['挂点包干的党委书记', 'responsible Party secretary'],
    county_posts: ['联村的县级领导', 'county leaders linked to the village'],
    township_committee: ['负直接责任的乡镇党委', 'township committee directly responsible'],
    township_cadres: ['包村的乡镇干部', 'township cadres who take the village'],
    departments: ['会同部门', 'departments'],
    measures: ['整顿措施', 'measures'],
    result: ['整顿结果', 'result'],
    closed_on: ['销号日期', 'closed on'],
    relapse_reason: ['反弹原因', 'why it relapsed'],
    relapses: ['反弹次数', 'relapses'],
    began_on: ['本次整顿开始', 'this rectification began on'],
    earlier: ['以往整顿', 'earlier rectifications'],
  },
  inputs: {
    reopened_on: ['重新立案日期', 'reopened on'],
    'earlier.began_on': ['开始', 'began on'],
    'earlier.deadline': ['期限', 'deadline'],
    'earlier.closed_on': ['销号', 'closed on'],
    'earlier.departments': ['会同部门', 'departments'],
    'earlier.hardest': ['“老大难”村', 'hardest village'],
    'earlier.county_posts': ['联村的县级领导', 'county leaders linked to the village'],
  },
  states: {
    open: { start: 'in_progress' },
    in_progress: { close: 'closed' },
    closed: { reopen: 'reopened' },
    reopened: { start: 'in_progress' },
  },
  state_words: {
    open: ['已立案', 'open'],
    in_progress: ['整顿中', 'in progress'],
    closed: ['已销号', 'closed'],
    reopened: ['重新立案', 'reopened'],
  },
  codes: {
    RECTIFY_NO_SECRETARY: {
      status: 422,
      rule: 'R-17',
      zh: '须由乡镇党委书记挂点包干',
      en: 'A township Party secretary has to be named',
      fix_zh: '请填写立案之日在任的本乡镇党委书记',
      fix_en: 'Name the Party secretary of the township, in post on the day the case was opened',
    },
    RECTIFY_NO_DEADLINE: {
      status: 422,
      rule: 'R-17',
      zh: '须有整顿期限',
      en: 'The case needs a deadline',
      fix_zh: '期限不早于立案（或重新立案）日期',
      fix_en: 'A day not before the case was opened, or opened again',
    },
    RECTIFY_LEVEL_PERSON: {
      status: 422,
      rule: 'R-22',
      zh: '“老大难”村须由县委书记带头联系',
      en: 'The county Party secretary leads on a hardest village',
      fix_zh: '联村的县级领导中须有在任的县委书记',
      fix_en: 'Name the county Party secretary in post among the county leaders',
    },
    RECTIFY_NO_COUNTY_LEADER: {
      status: 422,
      rule: 'R-23',
      zh: '须有县级领导班子成员联村',
      en: 'A member of the county leadership has to be linked',
      fix_zh: '请填写至少一名在任的本县县级领导',
      fix_en: 'Name at least one member of the county leadership in post',
    },
    RECTIFY_NO_TOWNSHIP: {
      status: 422,
      rule: 'R-24',
      zh: '须由本乡镇党委负直接责任、乡镇干部包村',
      en: "The township's own committee is responsible, and a township cadre takes the village",
      fix_zh: '乡镇党委：{accepted}；包村干部至少一名',
      fix_en: 'Committee: {accepted}; at least one cadre',
    },
    RECTIFY_CONVENOR: {
      status: 422,
      rule: 'R-25',
      zh: '须由组织部门牵头',
      en: 'The organisation department convenes',
      fix_zh: '会同部门中须有组织部门',
      fix_en: 'Name the organisation department among the departments',
    },
    ASSIST_NOT_RESPONSIBLE: {
      status: 422,
      rule: 'R-26',
      zh: '第一书记和驻村工作队只协助整顿',
      en: 'First secretary and work team assist only',
      fix_zh: '请填写乡镇党委书记',
      fix_en: 'Name the township Party secretary',
    },
  },
  figures: {
    rectifications_open: { words: ['整顿中的村党组织', 'village organisations being rectified'] },
    rectifications_closed: { words: ['本年整顿销号', 'rectifications closed this year'] },
    rectification_relapses: { words: ['本年反弹', 'relapses this year'] },
    rectifications_joined: {
      words: ['整顿中有六部门会同的', 'being rectified with at least one of the six departments'],
    },
    rectifications_with_rural_office: { words: ['整顿中有农办会同的', 'being rectified with the rural work office'] },
    rectifications_with_political_legal: {
      words: ['整顿中有政法部门会同的', 'being rectified with political and legal affairs'],
    },
    rectifications_with_civil_affairs: { words: ['整顿中有民政部门会同的', 'being rectified with civil affairs'] },
    rectifications_with_finance: { words: ['整顿中有财政部门会同的', 'being rectified with finance'] },
    rectifications_with_agriculture: { words: ['整顿中有农业部门会同的', 'being rectified with agriculture'] },
    rectifications_with_poverty_office: {
      words: ['整顿中有扶贫部门会同的', 'being rectified with the poverty alleviation office'],
    },
    // counted by views and triggers (migration 0072): who leads and who assists leaves a post without a word of the case
    rectifications_hardest: { words: ['整顿中的“老大难”村', 'hardest villages being rectified'] },
    rectifications_hardest_led: {
      words: ['县委书记带头联系的“老大难”村', 'hardest villages led by the county Party secretary'],
    },
    rectifications_linked: { words: ['整顿中有县级领导联村的', 'being rectified with a county leader linked'] },
    rectifications_taken: { words: ['整顿中有乡镇干部包村的', 'being rectified with a township cadre'] },
    rectifications_listed: { words: ['整顿中的贫困村', 'listed villages being rectified'] },
    rectifications_assisted: {
      words: [
        '整顿中有第一书记或驻村工作队长协助的',
        'being rectified with a first secretary or team leader assisting',
      ],
    },
  },
  lists: {
    without_leader: {
      rule: 'R-17',
      words: [
        '责任书记、联村县领导或联系“老大难”村的县委书记已离任',
        'whose secretary, last county leader, or county secretary of a hardest village has left the post',
      ],
    },
  },
  tasks: ['R-17'],
})

/** R-17, 「限期解决问题」: a deadline, not before the case: RECTIFY_NO_DEADLINE. */
export const r17Deadline = ({ deadline, opened_on }: { deadline: string | null; opened_on: string }): Finding[] =>
  deadline !== null && deadline >= opened_on
    ? []
    : [{ rule: 'R-17', code: 'RECTIFY_NO_DEADLINE', field: 'deadline', facts: { accepted: [`>= ${opened_on}`] } }]

interface OtherCase {
  id: string
  began_on: string
  closed_on: string | null
  status: string
  earlier: readonly { began_on: string; closed_on: string | null }[]
}

/** The rectifications of the village's other cases, each with the case it is of: what was closed before a relapse, and the last one. */
const othersRuns = (id: string, others: readonly OtherCase[]) =>
  others
    .filter((other) => other.id !== id)
    .flatMap((of) => [...of.earlier, of].map(({ began_on, closed_on }) => ({ of, began_on, closed_on })))

/**
 * R-17, 「持续整顿」: a village has one rectification at a time, and what relapses is reopened with its file: STATE. One that begins later stands in
 * the way of none that is entered after it (3.6).
 */
export const r17OneCase = (next: { id: string; began_on: string }, others: readonly OtherCase[]): Finding[] =>
  othersRuns(next.id, others)
    .filter(({ began_on, closed_on }) => began_on <= next.began_on && (closed_on === null || closed_on > next.began_on))
    .slice(0, 1)
    .map(({ of: { status } }) => ({
      rule: 'R-17',
      code: 'STATE',
      field: 'village_code',
      facts: { status, allowed: status === 'closed' ? ['reopen'] : ['update'] },
    }))

/** R-17, 3.6: a rectification that is entered late was closed by the day on which the next one of the village began: DATE_ORDER. */
export const r17ClosedByNext = (
  { id, began_on, closed_on }: { id: string; began_on: string; closed_on: string },
  others: readonly OtherCase[],
): Finding[] => {
  const later = othersRuns(id, others).filter((run) => run.began_on > began_on)
  const [next] = later.map((run) => run.began_on).toSorted()
  return next === undefined || closed_on <= next
    ? []
    : [{ rule: 'R-17', code: 'DATE_ORDER', field: 'closed_on', facts: { accepted: [`<= ${next}`] } }]
}

/** a closed case says what came of it; a reopened one says why. */
export const r17Closed = (result: string | null | undefined): Finding[] => requiredText('R-17', 'result', result)
export const r17Relapsed = (reason: string | null | undefined): Finding[] =>
  requiredText('R-17', 'relapse_reason', reason)

type Department = (typeof RECTIFICATION_DEPARTMENTS)[number]['id']

interface Episode {
  began_on: string
  deadline: string
  closed_on: string | null
  /** Who took part; null of an episode that ended before this was kept with it. */
  departments: readonly Department[] | null
}

interface CountedCase extends Episode {
  id: string
  village_code: string
  /** What was closed before it relapsed: a day of then reads as it stood. */
  earlier: readonly Episode[]
}

/** whom the organisation department called in, of the six. */
const joinedBy = ({ departments }: Episode): readonly Department[] =>
  (departments ?? []).filter((each) => each !== 'organisation')

/** What a case counts for, and the one obligation each of its episodes makes: closed by its deadline. */
export const caseDerived = ({ id, village_code: place, earlier, ...current }: CountedCase, tenant: string): Derived => {
  const episodes: readonly Episode[] = [...earlier, current]
  const counted = (indicator: string, span: { from: string; to: string | null }) =>
    localSpan({ indicator, place, ...span })
  return {
    spans: episodes.flatMap((episode, relapses) => {
      const { began_on, closed_on } = episode
      const open = { from: began_on, to: closed_on }
      const joining = joinedBy(episode)
      return [
        counted('rectifications_open', open),
        ...(joining.length === 0 ? [] : [counted('rectifications_joined', open)]),
        ...joining.map((each) => counted(`rectifications_with_${each}`, open)),
        ...(closed_on === null ? [] : [counted('rectifications_closed', inYearOf(closed_on))]),
        ...(relapses === 0 ? [] : [counted('rectification_relapses', inYearOf(began_on))]),
      ]
    }),
    tasks: episodes.map(({ began_on, deadline, closed_on }, relapses) =>
      taskOf({
        rule: 'R-17',
        owner_role: 'county_org',
        tenant,
        division: place,
        scope_code: place,
        subject_kind: 'rectification_case',
        subject_id: id,
        period: relapses === 0 ? null : String(relapses),
        opens_on: began_on,
        due_on: deadline < began_on ? began_on : deadline,
        done_on: closed_on,
      }),
    ),
  }
}
