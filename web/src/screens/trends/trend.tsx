import { useMemo } from 'preact/hooks'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { V } from '../../text/trends-catalogue.ts'
import { Count } from '../../ui/count.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Lines } from '../../ui/lines.tsx'
import type { Chart, Point } from './charts.ts'
import { FundYears } from './fund-years.tsx'
import { yearsOf } from './points.ts'

const WHOLE = 100

const overviewAt = (day: string, chapter: string): string =>
  `${at('overview')}?${new URLSearchParams({ day, chapter }).toString()}`

/** Figures over time, drawn and as numbers; a day leads to the overview of that day. */
export const Trend = ({ chart, points, who }: { chart: Chart; points: readonly Point[]; who: string }) => {
  const say = useSay()
  const shown = useMemo(() => (chart.yearly ? yearsOf(points) : points), [chart, points])
  const title = say(chart.title)
  const columns: Column<Point>[] = useMemo(
    () => [
      {
        id: 'day',
        header: say(chart.yearly ? V.year : V.day),
        nowrap: true,
        cell: ({ day }) => (
          <a href={overviewAt(day, chart.chapter)} aria-label={say(V.to_day, { day })}>
            {chart.yearly ? day.slice(0, 4) : day}
          </a>
        ),
      },
      ...chart.lines.map(({ key, label, value }) => ({
        id: key,
        header: chart.percent ? `${say(label)}（%）` : say(label),
        numeric: true,
        cell: ({ summary }: Point) => <Count value={value(summary)} />,
      })),
    ],
    [say, chart],
  )
  return (
    <div class="trend">
      <Lines
        title={title}
        description={say(V.numbers)}
        points={shown.map(({ day }) => (chart.yearly ? day.slice(0, 4) : day))}
        lines={chart.lines.map(({ key, label, value }) => ({
          key,
          label: say(label),
          values: shown.map(({ summary }) => value(summary)),
        }))}
        {...(chart.percent ? { whole: WHOLE, unit: '%' } : {})}
      />
      {chart.funds && <FundYears of={[{ who, funds: shown.flatMap(({ summary }) => summary.funds) }]} />}
      <details>
        <summary>{say(V.numbers)}</summary>
        <DataTable compared caption={title} columns={columns} rows={shown} keyOf={({ day }) => day} />
      </details>
    </div>
  )
}
