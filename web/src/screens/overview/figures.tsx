import { useMemo } from 'preact/hooks'
import type { FigureName } from '../../../../src/features/summary/figure-list.ts'
import { useMay } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay, type Say } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { Count, Rate } from '../../ui/count.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { inYuan, isMoney } from '../../ui/money.ts'
import { drillOf } from './drill.ts'
import {
  chapterName,
  figuresOf,
  groupingName,
  RATE_LABELS,
  RATE_NAMES,
  type ChapterName,
  type Figures,
  type Group,
  type Summary,
} from './summary.ts'

/** A row of the table: a group, or the total behind all groups. */
interface Row {
  key: string
  name: string
  silent: boolean
  figures: Figures | null
  rates: Group['rates']
}

export type Counted = 'own' | 'helping'

const TOTAL = 'total'

const rowsOf = ({ groups, total, rates }: Summary, counted: Counted, totalName: string): Row[] => {
  const rows = groups.map(({ key, name, silent, figures, helping, rates: own }) => ({
    key,
    name,
    silent,
    figures: counted === 'own' ? figures : helping,
    rates: own,
  }))
  const last = { key: TOTAL, name: totalName, silent: false, figures: total, rates }
  return counted === 'own' ? [...rows, last] : rows.filter(({ figures, silent }) => figures !== null || silent)
}

const ByClock = () => {
  const say = useSay()
  return <span class="tag by-clock">{say(T.by_clock)}</span>
}

const Silent = () => {
  const say = useSay()
  return <span class="silent">{say(T.silent)}</span>
}

const nameColumn = (say: Say): Column<Row> => ({
  id: 'name',
  header: say(T.name),
  cell: ({ key, name }) => (key === TOTAL ? <strong>{name}</strong> : name),
})

/** A figure as an office reads it: an amount in yuan, all others as they are counted. */
const Shown = ({ name, value }: { name: FigureName; value: number | null }) => {
  const { language } = useLanguage()
  return value !== null && isMoney(name) ? <>{inYuan(value, language)}</> : <Count value={value} />
}

/** A figure, leading to the records it is made of where the reader may read them. */
const Figure = ({ name, row, summary }: { name: FigureName; row: Row; summary: Summary }) => {
  const may = useMay()
  const value = row.figures?.[name] ?? null
  const { group_by, as_of: day } = summary
  const href =
    value === null || value === 0
      ? null
      : drillOf(name, { group_by, key: row.key === TOTAL ? null : row.key, day }, may)
  const shown = <Shown name={name} value={value} />
  return href === null ? shown : <a href={href}>{shown}</a>
}

interface Asked {
  chapter: ChapterName
  counted: Counted
  summary: Summary
}

const figureColumns = (say: Say, { chapter, counted, summary }: Asked): Column<Row>[] => [
  nameColumn(say),
  ...figuresOf(chapter).map(({ name, words, by_clock }) => ({
    id: name,
    header: say(words),
    numeric: true,
    ...(by_clock ? { note: <ByClock /> } : {}),
    cell: (row: Row) => {
      if (row.silent || row.figures === null) return <Silent />
      return counted === 'own' ? (
        <Figure name={name} row={row} summary={summary} />
      ) : (
        <Shown name={name} value={row.figures[name] ?? null} />
      )
    },
  })),
]

const rateColumns = (say: Say): Column<Row>[] => [
  nameColumn(say),
  ...RATE_NAMES.map((name) => ({
    id: name,
    header: say(RATE_LABELS[name]),
    numeric: true,
    cell: ({ silent, rates }: Row) => (silent || rates === null ? <Silent /> : <Rate {...rates[name]} />),
  })),
]

const CHOOSABLE_FROM = 6

/** A chapter of figures by group, in code order, with the total at the foot. */
export const FigureTable = ({
  summary,
  chapter,
  counted,
}: {
  summary: Summary
  chapter: ChapterName
  counted: Counted
}) => {
  const say = useSay()
  const columns = useMemo(() => figureColumns(say, { chapter, counted, summary }), [say, chapter, counted, summary])
  const rows = useMemo(() => rowsOf(summary, counted, say(T.total)), [summary, counted, say])
  const caption = say(O.figures_caption, {
    chapter: say(chapterName(chapter)),
    by: say(groupingName(summary.group_by)),
    day: summary.as_of,
  })
  return (
    <DataTable
      key={chapter}
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      compared
      choosable={columns.length > CHOOSABLE_FROM}
    />
  )
}

/** The rates by group, each with both its sides. */
export const RateTable = ({ summary }: { summary: Summary }) => {
  const say = useSay()
  const columns = useMemo(() => rateColumns(say), [say])
  const rows = useMemo(() => rowsOf(summary, 'own', say(T.total)), [summary, say])
  const caption = say(O.rates_caption, { by: say(groupingName(summary.group_by)), day: summary.as_of })
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ key }) => key} compared />
}
