import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/preact-table'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'

export interface Column<Row> {
  id: string
  header: string
  /** What stands behind the header, such as that the clock moves the figure. */
  note?: ComponentChildren
  cell: (row: Row) => ComponentChildren
  numeric?: boolean
  /** Days and codes stay in one line. */
  nowrap?: boolean
}

export interface DataTableProps<Row> {
  caption: string
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  foot?: ComponentChildren
  /** No answer yet: an empty table does not say yet that there is nothing. */
  waiting?: boolean
  /** The caption is only heard, where a heading above says the same. */
  quiet?: boolean
  /** Offers to hide columns, where there are many. */
  choosable?: boolean
  /** Its rows are read against each other, number by number: on a phone too they stay in columns. */
  compared?: boolean
}

// No sorting feature on purpose: rows stand in the order of the API, cities in that of their codes.
const features = tableFeatures({ columnVisibilityFeature })

/** A longer table scrolls in its own frame, under its headers, so that what stands below it is not pages away. */
const ROWS_OPEN_MAX = 60

/** So many columns stand beside one another on a phone; a row of more is stacked there, each value under its row's name with its column's. */
const COLUMNS_BESIDE_MAX = 3

/** Fewer rows than these are read one by one, also where rows are compared. */
const ROWS_COMPARED_MIN = 3

interface Choice {
  id: string
  shown: boolean
  toggle: () => void
}

const ColumnChoice = ({ columns, headers }: { columns: readonly Choice[]; headers: ReadonlyMap<string, string> }) => {
  const say = useSay()
  return (
    <details class="columns no-print">
      <summary>{say(T.choose_columns)}</summary>
      <div class="choices">
        {columns.map(({ id, shown, toggle }) => (
          <label key={id}>
            <input type="checkbox" checked={shown} onChange={toggle} /> {headers.get(id) ?? id}
          </label>
        ))}
      </div>
    </details>
  )
}

const useRows = <Row extends object>({ columns, rows, keyOf }: DataTableProps<Row>) => {
  const helper = useMemo(() => createColumnHelper<typeof features, Row>(), [])
  const built = useMemo(
    () => columns.map(({ id, cell }) => helper.display({ id, cell: ({ row }) => cell(row.original) })),
    [columns, helper],
  )
  const data = useMemo(() => [...rows], [rows])
  return useTable({ features, columns: built, data, getRowId: keyOf })
}

/** A table with a caption and named rows; a wide one scrolls inside its own frame, by keyboard too. */
export const DataTable = <Row extends object>(props: DataTableProps<Row>) => {
  const say = useSay()
  const table = useRows(props)
  const { caption, columns, foot, choosable = false, compared = false, quiet = false, waiting = false } = props
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns])
  const headers = useMemo(() => new Map(columns.map(({ id, header }) => [id, header])), [columns])
  const visible = table.getVisibleLeafColumns().map(({ id }) => id)
  const choices = table.getAllLeafColumns().map((column) => ({
    id: column.id,
    shown: column.getIsVisible(),
    toggle: () => column.toggleVisibility(),
  }))
  const classOf = (id: string): string => {
    const column = byId.get(id)
    return [column?.numeric ? 'number' : '', column?.nowrap ? 'nowrap' : ''].join(' ').trim()
  }
  const isStacked = visible.length > COLUMNS_BESIDE_MAX && (!compared || props.rows.length < ROWS_COMPARED_MIN)
  const frame = ['scroll', props.rows.length > ROWS_OPEN_MAX ? 'tall' : '', isStacked ? 'stacked' : '']
  return (
    <>
      {choosable && <ColumnChoice columns={choices.slice(1)} headers={headers} />}
      <div class={frame.join(' ').trim()} role="region" tabIndex={0} aria-label={say(T.scroll_table, { caption })}>
        {/* the roles are said: a reader that forgets them where rows are stacked would read no table */}
        <table role="table">
          <caption class={quiet ? 'unseen' : undefined}>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {visible.map((id) => (
                <th key={id} role="columnheader" scope="col" class={classOf(id)}>
                  {headers.get(id)} {byId.get(id)?.note}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} role="row">
                {row.getVisibleCells().map((cell, i) =>
                  i === 0 ? (
                    <th key={cell.id} role="rowheader" scope="row" class={classOf(cell.column.id)}>
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td
                      key={cell.id}
                      role="cell"
                      class={classOf(cell.column.id)}
                      data-label={headers.get(cell.column.id)}
                    >
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {foot}
        </table>
        {props.rows.length === 0 && !waiting && <p class="empty">{say(T.nothing)}</p>}
      </div>
    </>
  )
}
