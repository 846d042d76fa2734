import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at, useFilters } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { V } from '../../text/trends-catalogue.ts'
import { Bars, type Bar } from '../../ui/bars.tsx'
import { Count, Rate } from '../../ui/count.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Loading, ProblemBox, Unavailable } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { DayControl } from '../overview/day-control.tsx'
import { FundYears, type PlaceFunds } from '../trends/fund-years.tsx'

type Clause = Shapes['Clause']
type Counts = Pick<Clause['total'], 'owed' | 'done' | 'overdue' | 'numerator' | 'denominator' | 'rules'>

interface Row {
  clause: Clause
  counts: Counts | null
}

type State = 'overdue' | 'done'

/** The tasks of a clause, of the city that is looked at or of all. */
const tasksAt = ({ clause }: Row, { state, place, day }: { state: State | ''; place: string; day: string }): string => {
  const asked = {
    clause: clause.clause,
    status: state === '' ? 'all' : state,
    ...(place === '' ? {} : { division: place }),
    day,
  }
  return `${at('tasks')}?${new URLSearchParams(asked).toString()}`
}

const useColumns = (place: string): Column<Row>[] => {
  const say = useSay()
  const may = useMay()
  const { language } = useLanguage()
  const { day } = useKnown()
  return useMemo(() => {
    const count = (row: Row, value: number | null | undefined, state: State | '') => {
      if (row.counts === null || value === undefined) return say(T.silent)
      if (value === null || value === 0 || !may('task.read')) return <Count value={value} />
      return (
        <a href={tasksAt(row, { state, place, day })}>
          <Count value={value} />
        </a>
      )
    }
    return [
      {
        id: 'clause',
        header: say(V.clause),
        cell: ({ clause }) => `${clause.clause} ${language === 'en' ? clause.title_en : clause.title_zh}`,
      },
      {
        id: 'rules',
        header: say(V.rules),
        cell: ({ clause: { rules } }) => {
          const [first, last] = [rules[0]?.number ?? '', rules.at(-1)?.number ?? '']
          return first === last ? first : `${first} – ${last}`
        },
      },
      { id: 'owed', header: say(V.owed), numeric: true, cell: (row) => count(row, row.counts?.owed, '') },
      { id: 'done', header: say(V.done), numeric: true, cell: (row) => count(row, row.counts?.done, 'done') },
      {
        id: 'overdue',
        header: say(V.overdue_short),
        numeric: true,
        cell: (row) => count(row, row.counts?.overdue, 'overdue'),
      },
      {
        id: 'share',
        header: say(V.share),
        numeric: true,
        cell: ({ counts }) => (counts === null ? say(T.silent) : <Rate {...counts} />),
      },
    ]
  }, [say, may, language, day, place])
}

const useBars = (rows: readonly Row[]): Bar[] => {
  const say = useSay()
  const { language } = useLanguage()
  return rows
    .filter(({ counts }) => counts === null || counts.owed !== 0)
    .map(({ clause, counts }) => {
      const label = `${clause.clause} ${language === 'en' ? clause.title_en : clause.title_zh}`
      const [done, overdue] = [counts?.done ?? null, counts?.overdue ?? null]
      if (done === null || overdue === null)
        return { key: clause.clause, label, parts: [], instead: say(T.not_shown), note: '' }
      return {
        key: clause.clause,
        label,
        parts: [
          { kind: 'solid' as const, value: done },
          { kind: 'striped' as const, value: overdue },
        ],
        instead: null,
        note: `${done} + ${overdue}`,
      }
    })
}

interface RuleRow {
  key: string
  title: string
  counts: Counts
}

const rulesIn = (rows: readonly Row[], language: string): RuleRow[] =>
  rows.flatMap(({ clause, counts }) =>
    (counts?.rules ?? []).map((rule): RuleRow => {
      const words = clause.rules.find(({ number }) => number === rule.number)
      const title = (language === 'en' ? words?.title_en : words?.title_zh) ?? ''
      return { key: rule.number, title: `${rule.number} ${title}`, counts: { ...rule, rules: [] } }
    }),
  )

/** Each rule by itself, as far as something is owed of it or counted by its figure. */
const ByRule = ({ rows, who }: { rows: readonly Row[]; who: string }) => {
  const say = useSay()
  const { language } = useLanguage()
  const { day } = useKnown()
  const shown = useMemo(
    () => rulesIn(rows, language).filter(({ counts }) => counts.owed !== 0 || counts.denominator !== 0),
    [rows, language],
  )
  const columns = useMemo((): Column<RuleRow>[] => {
    const count = (name: 'owed' | 'done' | 'overdue', header: string): Column<RuleRow> => ({
      id: name,
      header,
      numeric: true,
      cell: ({ counts }) => <Count value={counts[name]} />,
    })
    return [
      { id: 'rule', header: say(V.rule), cell: ({ title }) => title },
      count('owed', say(V.owed)),
      count('done', say(V.done)),
      count('overdue', say(V.overdue_short)),
      { id: 'share', header: say(V.share), numeric: true, cell: ({ counts }) => <Rate {...counts} /> },
    ]
  }, [say])
  return (
    <details class="by-rule">
      <summary>{say(V.by_rule)}</summary>
      <DataTable
        caption={say(V.by_rule_caption, { who, day })}
        columns={columns}
        rows={shown}
        keyOf={({ key }) => key}
      />
    </details>
  )
}

/** of a city what its levels paid; of all the whole, and each city where a level paid less. */
const fundsOf = (
  items: readonly Clause[],
  { place, nameOf, whole }: { place: string; nameOf: (code: string) => string; whole: string },
): PlaceFunds[] => {
  const groups = items.flatMap((clause) => clause.groups)
  if (place !== '') {
    const own = groups.filter(({ tenant_code }) => tenant_code === place)
    return [{ who: nameOf(place), funds: own.flatMap(({ funds }) => funds) }]
  }
  const fallen = groups.map(({ tenant_code, funds }) => ({
    who: nameOf(tenant_code),
    funds: funds.filter(({ fell }) => fell),
  }))
  return [{ who: whole, funds: items.flatMap(({ total }) => total.funds) }, ...fallen]
}

const Dashboard = ({ items, place }: { items: readonly Clause[]; place: string }) => {
  const say = useSay()
  const names = useNames()
  const { day } = useKnown()
  const rows = useMemo(
    () =>
      items.map((clause): Row => {
        const group = clause.groups.find(({ tenant_code }) => tenant_code === place)
        return { clause, counts: place === '' ? clause.total : group && !group.silent ? group : null }
      }),
    [items, place],
  )
  const who = place === '' ? say(V.whole) : names.tenant(place)
  return (
    <>
      <DataTable
        caption={say(V.clauses_caption, { who, day })}
        columns={useColumns(place)}
        rows={rows}
        keyOf={({ clause }) => clause.clause}
      />
      <ByRule rows={rows} who={who} />
      <Section title={say(V.funds_compared)} kind="funds-compared">
        <FundYears of={fundsOf(items, { place, nameOf: names.tenant, whole: say(V.whole) })} />
      </Section>
      <Section title={say(O.charts)} kind="drawn clauses-chart">
        <Bars
          title={say(V.chart_clauses)}
          description={say(O.chart_note)}
          bars={useBars(rows)}
          legend={{ solid: say(V.done), striped: say(V.overdue_short) }}
        />
      </Section>
    </>
  )
}

/** The document clause by clause on a day: what is owed, done and overdue, and the figure each is judged by. */
export const ClausesScreen = () => {
  const say = useSay()
  const names = useNames()
  const { day } = useKnown()
  const [{ place = '' }, ask] = useFilters(['place'])
  const clauses = useLoad(`clauses ${day}`, async (signal) =>
    answered(api.GET('/v1/clauses', { params: { query: { as_of: day } }, signal })),
  )
  const cities = clauses.data?.items[0]?.groups.map(({ tenant_code }) => tenant_code) ?? []
  return (
    <Screen title={say(V.clauses)} trail={[{ href: at('overview'), name: say(O.title) }]} dated>
      <p class="hint">{say(V.clauses_note)}</p>
      <div class="controls no-print">
        <DayControl />
        <Choice
          label={say(V.place)}
          value={place}
          options={[
            { value: '', label: say(V.whole) },
            ...cities.map((value) => ({ value, label: names.tenant(value) })),
          ]}
          onChange={(value) => ask('place', value)}
        />
        <button type="button" onClick={() => print()}>
          {say(T.print)}
        </button>
      </div>
      <ProblemBox {...clauses} />
      <Loading when={clauses.loading} />
      {clauses.data !== null && <Unavailable codes={clauses.data.unavailable} />}
      {clauses.data !== null && <Dashboard items={clauses.data.items} place={place} />}
    </Screen>
  )
}
