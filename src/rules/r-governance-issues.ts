import { notBefore } from './days.ts'
import { type Derived, inYearOf, localSpan } from './derived.ts'
import { GOVERNANCE_CATEGORIES } from './lists/enums-village.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { ledBy } from './led-by.ts'
import { requiredText } from './states.ts'
import { taskOf } from './tasks.ts'

/** a problem at the root, by category, with its owner and its day. */
export const GOVERNANCE_ISSUES = recordLaw({
  record: 'governance_issues',
  noun: 'governance_issue',
  words: ['基础性源头性问题', 'governance issue'],
  rules: ['R-16'],
  read: LOCAL_READERS,
  acts: {
    create: { by: ['township_committee', 'county_org'], words: ['登记', 'entered'] },
    update: { by: ['township_committee', 'county_org'], words: ['修改', 'changed'] },
    solve: { by: ['township_committee', 'county_org'], words: ['解决', 'solved'] },
  },
  fields: {
    village_code: ['村', 'village'],
    raised_on: ['提出日期', 'raised on'],
    category: ['类别', 'category'],
    category_note: ['其他类别说明', 'which other'],
    text: ['问题', 'problem'],
    owner_post_id: ['责任领导', 'owner'],
    due_on: ['解决期限', 'due on'],
    solved_on: ['解决日期', 'solved on'],
    result: ['结果', 'result'],
  },
  states: { open: { solve: 'solved' }, solved: {} },
  state_words: { open: ['未解决', 'open'], solved: ['已解决', 'solved'] },
  codes: {
    ISSUE_CATEGORY: {
      status: 422,
      rule: 'R-16',
      zh: '问题类别不在所列范围',
      en: 'That is no category of the list',
      fix_zh: '请选择六类之一，或选择“其他”并说明',
      fix_en: 'One of the six, or other with a description: {accepted}',
    },
  },
  figures: {
    governance_issues_open: { words: ['未解决的基础性问题', 'governance issues open'] },
    governance_issues_solved: { words: ['本年解决的基础性问题', 'governance issues solved this year'] },
  },
  lists: {
    open: { rule: 'R-16', words: ['未解决的，提出最早的在前', 'open, raised longest ago first'] },
    without_owner: { rule: 'R-16', words: ['责任领导已离任', 'whose owner has left the post'] },
  },
  tasks: ['R-16'],
})

interface Issue {
  category: string | null
  category_note: string | null
  owner_post_id: string | null
  due_on: string | null
}

/** one of the six, or other with a description: ISSUE_CATEGORY, FIELD_REQUIRED. */
export const r16Category = ({ category, category_note }: Issue): Finding[] => {
  const ids: readonly string[] = GOVERNANCE_CATEGORIES.map(({ id }) => id)
  if (category === null || !ids.includes(category))
    return [{ rule: 'R-16', code: 'ISSUE_CATEGORY', field: 'category', facts: { accepted: ids } }]
  return category === 'other' ? requiredText('R-16', 'category_note', category_note) : []
}

/** an owner, who leads there, and a day: FIELD_REQUIRED. */
export const r16Owned = (
  { village_code, owner_post_id, due_on }: Issue & { village_code: string },
  owner: { place: string } | undefined,
): Finding[] => [
  ...requiredText('R-16', 'owner_post_id', owner === undefined ? null : owner_post_id),
  ...ledBy({ rule: 'R-16', field: 'owner_post_id' }, village_code, owner),
  ...requiredText('R-16', 'due_on', due_on),
]

/** it is due no earlier than it was raised: DATE_ORDER. */
export const r16Due = ({ due_on, raised_on }: Pick<Issue, 'due_on'> & { raised_on: string }): Finding[] =>
  due_on === null ? [] : notBefore({ rule: 'R-16', date: due_on, field: 'due_on' }, raised_on)

/** a problem is solved with its result. */
export const r16Solved = (result: string | null | undefined): Finding[] => requiredText('R-16', 'result', result)

interface CountedIssue {
  id: string
  village_code: string
  raised_on: string
  due_on: string
  solved_on: string | null
}

/** open until it is solved, by its day. */
export const issueDerived = (row: CountedIssue, tenant: string): Derived => {
  const { id, village_code: place, raised_on, due_on, solved_on } = row
  return {
    spans: [
      localSpan({ indicator: 'governance_issues_open', place, from: raised_on, to: solved_on }),
      ...(solved_on === null
        ? []
        : [localSpan({ indicator: 'governance_issues_solved', place, ...inYearOf(solved_on) })]),
    ],
    tasks: [
      taskOf({
        rule: 'R-16',
        owner_role: 'township_committee',
        tenant,
        division: place,
        scope_code: place,
        subject_kind: 'governance_issue',
        subject_id: id,
        opens_on: raised_on,
        due_on: due_on < raised_on ? raised_on : due_on,
        done_on: solved_on,
      }),
    ],
  }
}
