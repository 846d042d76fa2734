import { desc, eq, gt } from 'drizzle-orm'
import type { ServedRecord } from '../../kit/record.ts'
import { journal } from '../../journal/table.ts'
import { cityWords } from '../../records/city-policy.ts'
import { standingActs, standingHolders } from '../../records/standing.ts'
import { tasks } from '../../records/tasks.ts'
import { standingTasks } from '../../rules/standing-tasks.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { counterSeries } from '../summary/queries.ts'
import { compareFigures, compareMonths, compareTasks, type FigureDrift, type TaskComparison } from './compare.ts'
import { deriveAll } from './derive.ts'
import { counterDays, counterMonths, recordSpans } from './table.ts'

const { series, day, delta } = counterDays.table
const { indicator, county, mode, counterpart, other_tenant, id } = counterSeries.table
const { id: _id, ...spanColumns } = allColumns(recordSpans)
const { settled: _settled, ...taskColumns } = allColumns(tasks)

export interface Recount {
  /** The last journal entry when it began. */
  seq: number
  figures: FigureDrift[]
  /** The series whose months do not add up. */
  months: number[]
  tasks: TaskComparison
}

const lastSeq = (door: Handle) =>
  door.select(
    journal,
    { seq: journal.table.seq },
    { where: [gt(journal.table.seq, 0)], order: [desc(journal.table.seq)], limit: 1 },
  )

/** Counts a database anew from its records and says where its kept figures and tasks differ. */
export const recount = async (door: Handle, local: readonly ServedRecord[]): Promise<Recount> => {
  const [[entry]] = await door.run([lastSeq(door)])
  const derived = await deriveAll(door, local)
  const [steps, records, rows, months, holders, acts, [city]] = await door.run([
    door.select(
      counterDays,
      { series, indicator, county, mode, counterpart, other_tenant, day, delta },
      { where: [gt(series, 0)], join: [{ source: counterSeries, on: eq(id, series) }] },
    ),
    door.select(recordSpans, spanColumns, { where: [] }),
    door.select(tasks, taskColumns, { where: [gt(tasks.table.due_on, '')] }),
    door.select(counterMonths, allColumns(counterMonths), { where: [gt(counterMonths.table.series, 0)] }),
    door.select(standingHolders, allColumns(standingHolders), { where: [] }),
    door.select(standingActs, allColumns(standingActs), { where: [] }),
    cityWords(door),
  ])
  return {
    seq: entry?.seq ?? 0,
    figures: compareFigures(
      steps.map(({ series: _series, ...step }) => step),
      derived,
      records,
    ),
    months: compareMonths(steps, months),
    tasks: compareTasks(rows, [...derived.tasks, ...standingTasks(holders, acts, city?.words ?? [])]),
  }
}
