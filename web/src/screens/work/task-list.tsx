import { useMemo } from 'preact/hooks'
import type { TaskRule } from '../../../../src/rules/tasks.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { usePages, type Position } from '../../api/use-pages.ts'
import { useKnown, useNames } from '../../names.tsx'
import { useLanguage, useSay } from '../../text/language.tsx'
import { ownerName } from '../../text/roles-catalogue.ts'
import { K, TASK_STATES } from '../../text/work-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { More } from '../../ui/more.tsx'
import { TaskPlace, TaskSubject, useRules } from './task-parts.tsx'

type Task = Shapes['Task']
type RuleText = Shapes['Rule']

export interface TaskFilters {
  division?: string
  status?: Task['status'] | 'waiting'
  rule?: TaskRule
  clause?: string
  mine?: boolean
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

const useColumns = (rules: ReadonlyMap<string, RuleText>, placed: boolean): Column<Task>[] => {
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
      { id: 'subject', header: say(K.subject), cell: (task) => <TaskSubject task={task} /> },
      ...(placed
        ? [{ nowrap: true, id: 'place', header: say(K.place), cell: (task: Task) => <TaskPlace task={task} /> }]
        : []),
      {
        id: 'owner',
        header: say(K.owner),
        cell: ({ tenant, owner_role }) => `${names.tenant(tenant)} · ${say(ownerName(owner_role))}`,
      },
      { nowrap: true, id: 'opens', header: say(K.opens_on), cell: ({ opens_on }) => opens_on },
      { nowrap: true, id: 'due', header: say(K.due_on), cell: ({ due_on }) => due_on },
      { nowrap: true, id: 'done', header: say(K.done_on), cell: ({ done_on }) => done_on },
    ],
    [say, names, rules, placed],
  )
}

interface TaskListProps {
  filters: TaskFilters
  caption: string
  /** Where the list is the screen's own: how far it is read. */
  position?: Position
  /** Whether each row says where it lies. */
  placed?: boolean
}

/** Tasks by their due day, as the rules derive them. */
export const TaskList = ({ filters, caption, position, placed = true }: TaskListProps) => {
  const columns = useColumns(useRules(), placed)
  const { day: as_of } = useKnown()
  const pages = usePages(
    `tasks ${JSON.stringify(filters)} ${as_of}`,
    (cursor, signal) => {
      const query = { limit: 50, as_of, ...filters, ...(cursor === undefined ? {} : { cursor }) }
      return answered(api.GET('/v1/tasks', { params: { query }, signal }))
    },
    position,
  )
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
