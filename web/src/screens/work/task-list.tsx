import { useMemo } from 'preact/hooks'
import type { TaskRule } from '../../../../src/rules/tasks.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { usePages } from '../../api/use-pages.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { ownerName } from '../../text/roles-catalogue.ts'
import { K, SUBJECTS, TASK_STATES } from '../../text/work-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { More } from '../../ui/more.tsx'

type Task = Shapes['Task']

export interface TaskFilters {
  division?: string
  status?: Task['status']
  rule?: TaskRule
}

type RuleText = Shapes['Rule']
type Rules = ReadonlyMap<string, RuleText>

/** The rule book, read once for the list; without the right to it the clauses stand for themselves. */
const useRules = (): Rules => {
  const may = useMay()
  const mayRead = may('rule.read')
  const rules = useLoad(`rules ${mayRead}`, async (signal) =>
    mayRead ? (await answered(api.GET('/v1/rules', { signal }))).items : [],
  )
  return useMemo(() => new Map((rules.data ?? []).map((rule) => [rule.number, rule])), [rules.data])
}

const Rule = ({ task: { rule, clause }, text }: { task: Task; text: RuleText | undefined }) => {
  const { language } = useLanguage()
  const title = language === 'en' ? text?.title_en : text?.title_zh
  const whole = language === 'en' ? text?.text_en : text?.text_zh
  return (
    <details>
      <summary>
        <span class="nowrap">{rule}</span> {title ?? clause.join(' ')}
      </summary>
      {whole && <p class="rule-text">{whole}</p>}
      <p class="rule-text" lang="zh-CN">
        {clause.join(' ')}
      </p>
    </details>
  )
}

const VILLAGE_LENGTH = 12

const SCREEN_OF: ReadonlyMap<string, string> = new Map([
  ['village', 'village'],
  ['assignment', 'assignment'],
  ['branch', 'branch'],
])

const subjectName = (kind: string): Words => {
  const known: Readonly<Record<string, Words>> = SUBJECTS
  return known[kind] ?? { zh: kind, en: kind }
}

const Subject = ({ task: { subject } }: { task: Task }) => {
  const say = useSay()
  const screen = SCREEN_OF.get(subject.kind)
  const name = `${say(subjectName(subject.kind))} ${subject.kind === 'village' ? subject.id : ''}`.trim()
  return (
    <>
      {screen === undefined ? <span title={subject.id}>{name}</span> : <a href={at(screen, subject.id)}>{name}</a>}{' '}
      {subject.period}
    </>
  )
}

const Place = ({ code }: { code: string }) => {
  const names = useNames()
  if (code.length === VILLAGE_LENGTH) return <a href={at('village', code)}>{code}</a>
  return <>{names.place(code)}</>
}

const useColumns = (rules: Rules): Column<Task>[] => {
  const say = useSay()
  const names = useNames()
  return useMemo(
    () => [
      { id: 'rule', header: say(K.rule), cell: (task) => <Rule task={task} text={rules.get(task.rule)} /> },
      {
        id: 'status',
        header: say(K.status),
        cell: ({ status }) => <span class={`tag ${status}`}>{say(TASK_STATES[status])}</span>,
      },
      { id: 'subject', header: say(K.subject), cell: (task) => <Subject task={task} /> },
      { nowrap: true, id: 'place', header: say(K.place), cell: ({ scope_code }) => <Place code={scope_code} /> },
      {
        id: 'owner',
        header: say(K.owner),
        cell: ({ tenant, owner_role }) => `${names.tenant(tenant)} · ${say(ownerName(owner_role))}`,
      },
      { nowrap: true, id: 'opens', header: say(K.opens_on), cell: ({ opens_on }) => opens_on },
      { nowrap: true, id: 'due', header: say(K.due_on), cell: ({ due_on }) => due_on },
      { nowrap: true, id: 'done', header: say(K.done_on), cell: ({ done_on }) => done_on },
    ],
    [say, names, rules],
  )
}

/** Tasks by their due day, as the rules derive them. */
export const TaskList = ({ filters, caption }: { filters: TaskFilters; caption: string }) => {
  const columns = useColumns(useRules())
  const { day: as_of } = useKnown()
  const pages = usePages(`tasks ${JSON.stringify(filters)} ${as_of}`, (cursor, signal) => {
    const query = { limit: 50, as_of, ...filters, ...(cursor === undefined ? {} : { cursor }) }
    return answered(api.GET('/v1/tasks', { params: { query }, signal }))
  })
  return (
    <>
      <DataTable
        quiet
        caption={caption}
        columns={columns}
        rows={pages.items}
        waiting={pages.loading || pages.failed}
        keyOf={({ id }) => id}
      />
      <More pages={pages} />
    </>
  )
}
