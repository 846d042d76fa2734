import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { taskSteps, type OwnerRole, type SubjectKind, type Task, type TaskAct, type TaskRule } from '../rules/tasks.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { scopedTable } from '../tenancy/tables.ts'

const taskColumns = () => ({
  rule: text().$type<TaskRule>().notNull(),
  owner_role: text().$type<OwnerRole>().notNull(),
  tenant: text().notNull(),
  owner_id: text(),
  division: text().notNull(),
  county: text().notNull(),
  counterpart: text(),
  mode: text().notNull(),
  scope_code: text().notNull(),
  subject_kind: text().$type<SubjectKind>().notNull(),
  subject_id: text().notNull(),
  period: text(),
  window_first: text(),
  window_last: text(),
  acts_needed: integer().notNull(),
  opens_on: text().notNull(),
  due_on: text().notNull(),
  done_on: text(),
})

const TASK_CLASSES = {
  id: 'public',
  rule: 'public',
  owner_role: 'public',
  tenant: 'public',
  owner_id: 'personal',
  division: 'public',
  county: 'public',
  counterpart: 'public',
  mode: 'public',
  scope_code: 'public',
  subject_kind: 'public',
  subject_id: 'public',
  period: 'public',
  window_first: 'public',
  window_last: 'public',
  acts_needed: 'public',
  opens_on: 'public',
  due_on: 'public',
  done_on: 'public',
  lapsed_on: 'public',
} as const

/** The one way into the tasks: ids that go and tasks as they are, as JSON lists; the triggers keep what is counted of them (migration 0049). */
export const taskChanges = scopedTable(
  sqliteTable('task_changes', { as_of: text().notNull(), removed: text().notNull(), put: text().notNull() }),
  { classes: { as_of: 'public', removed: 'public', put: 'personal' }, appendOnly: true },
)

/** What was done that a task asks for. */
export const taskActs = scopedTable(
  sqliteTable(
    'task_acts',
    {
      rule: text().notNull(),
      subject_id: text().notNull(),
      record_id: text().notNull(),
      counts_on: text().notNull(),
      done_on: text().notNull(),
    },
    (t) => [primaryKey({ columns: [t.rule, t.subject_id, t.record_id] })],
  ),
  {
    classes: { rule: 'public', subject_id: 'public', record_id: 'public', counts_on: 'public', done_on: 'public' },
    appendOnly: true,
  },
)

const table = sqliteTable(
  'tasks',
  { id: text().primaryKey(), ...taskColumns(), settled: integer({ mode: 'boolean' }).notNull(), lapsed_on: text() },
  (t) => [
    index('tasks_by_due').on(t.due_on, t.id),
    index('tasks_by_counterpart')
      .on(t.counterpart, t.due_on, t.id)
      .where(sql`counterpart IS NOT NULL`),
    index('tasks_by_county').on(t.county, t.due_on, t.id),
    index('tasks_by_owner')
      .on(t.owner_id, t.due_on, t.id)
      .where(sql`owner_id IS NOT NULL`),
    index('tasks_by_subject').on(t.subject_id, t.rule),
    index('tasks_by_rule').on(t.rule, t.due_on, t.id),
    index('tasks_by_tenant').on(t.tenant, t.due_on, t.id),
    index('tasks_unsettled')
      .on(t.due_on, t.id)
      .where(sql`settled = 0`),
    index('tasks_unsettled_by_county')
      .on(t.county, t.due_on, t.id)
      .where(sql`settled = 0`),
    index('tasks_waiting')
      .on(
        t.county,
        t.rule,
        t.subject_kind,
        t.owner_role,
        t.tenant,
        t.opens_on,
        t.due_on,
        t.done_on,
        t.lapsed_on,
        t.division,
        t.settled,
      )
      .where(sql`settled = 0`),
    index('tasks_vacancies')
      .on(t.division, t.opens_on)
      .where(sql`subject_kind IN ('seat', 'recall_case')`),
  ],
)

/** Open obligations (3.4), derived in the batch of the records they follow from; read here, written by `taskChange`. */
export const tasks = scopedTable(table, {
  classes: { ...TASK_CLASSES, settled: 'public' },
  division: table.division,
  bound: table.owner_id,
  counterpart: table.counterpart,
})

/** A value that D1 takes has 2 MB: a task is some 600 bytes. */
const TASKS_A_STATEMENT = 1000

/** Statements that move the tasks of some records from what they were to what they are, on a day. */
export const taskChange = (
  handle: Handle,
  { before, after, today }: { before: readonly Task[]; after: readonly Task[]; today: string },
): Scoped<void>[] => {
  const { put, removed } = taskSteps(before, after)
  const parts = Array.from({ length: Math.ceil((put.length + removed.length) / TASKS_A_STATEMENT) }, (_, i) => {
    const [from, to] = [i * TASKS_A_STATEMENT, (i + 1) * TASKS_A_STATEMENT]
    const gone = removed.slice(from, to).map(({ id }) => id)
    const come = put.slice(Math.max(0, from - removed.length), Math.max(0, to - removed.length))
    return { as_of: today, removed: JSON.stringify(gone), put: JSON.stringify(come) }
  })
  return parts.map((part) => handle.insert(taskChanges, part))
}

/** Statements that say what was done: the tasks that ask for it are done with it, now or when they are derived. */
export const actsDone = (handle: Handle, acts: readonly TaskAct[]): Scoped<void>[] =>
  handle.insertMany(taskActs, acts).map(({ statement }) => statement)
