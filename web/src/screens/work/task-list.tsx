import { useMemo, useState } from 'preact/hooks'
import type { TaskRule } from '../../../../src/rules/tasks.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { usePages } from '../../api/use-pages.ts'
import { useMay, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { ownerName } from '../../text/roles-catalogue.ts'
import { K, SUBJECTS, TASK_STATES } from '../../text/work-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { More } from '../../ui/more.tsx'
import { ProblemBox } from '../../ui/notices.tsx'

type Task = Shapes['Task']

export interface TaskFilters {
  division?: string
  status?: Task['status']
  rule?: TaskRule
}

/** A rule's title and clause, read when it is opened. */
const RuleText = ({ number }: { number: string }) => {
  const { language } = useLanguage()
  const rule = useLoad(`rule ${number}`, (signal) =>
    answered(api.GET('/v1/rules/{number}', { params: { path: { number } }, signal })),
  )
  if (rule.data === null) return <ProblemBox {...rule} />
  const { title_zh, title_en, text_zh, text_en } = rule.data
  return (
    <div class="rule-text">
      <strong>{language === 'en' ? title_en : title_zh}</strong>
      <p>{language === 'en' ? text_en : text_zh}</p>
    </div>
  )
}

const Rule = ({ task: { rule, clause } }: { task: Task }) => {
  const may = useMay()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {rule} <small>{clause.join(' ')}</small>
      </summary>
      {open && may('rule.read') && <RuleText number={rule} />}
    </details>
  )
}

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

const useColumns = (): Column<Task>[] => {
  const say = useSay()
  const names = useNames()
  return useMemo(
    () => [
      { id: 'rule', header: say(K.rule), cell: (task) => <Rule task={task} /> },
      {
        id: 'status',
        header: say(K.status),
        cell: ({ status }) => <span class={`tag ${status}`}>{say(TASK_STATES[status])}</span>,
      },
      { id: 'subject', header: say(K.subject), cell: (task) => <Subject task={task} /> },
      { id: 'place', header: say(K.place), cell: ({ scope_code }) => scope_code },
      {
        id: 'owner',
        header: say(K.owner),
        cell: ({ tenant, owner_role }) => `${names.tenant(tenant)} · ${say(ownerName(owner_role))}`,
      },
      { id: 'opens', header: say(K.opens_on), cell: ({ opens_on }) => opens_on },
      { id: 'due', header: say(K.due_on), cell: ({ due_on }) => due_on },
      { id: 'done', header: say(K.done_on), cell: ({ done_on }) => done_on },
    ],
    [say, names],
  )
}

/** Tasks by their due day, as the rules derive them. */
export const TaskList = ({ filters, caption }: { filters: TaskFilters; caption: string }) => {
  const columns = useColumns()
  const pages = usePages(`tasks ${JSON.stringify(filters)}`, (cursor, signal) => {
    const query = { limit: 50, ...filters, ...(cursor === undefined ? {} : { cursor }) }
    return answered(api.GET('/v1/tasks', { params: { query }, signal }))
  })
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={pages.items} keyOf={({ id }) => id} />
      <More pages={pages} />
    </>
  )
}
