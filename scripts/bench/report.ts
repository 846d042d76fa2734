import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from '../lib/console.ts'
import type { ImportBeside } from './import-beside.ts'
import type { ManyBeside } from './many-beside.ts'
import type { Latency } from './readers.ts'
import type { RecountBeside } from './recount-beside.ts'
import type { Measured } from './load.ts'
import { OPERATIONS } from './operations.ts'
import type { RequestCost } from './request-cost.ts'
import type { Target } from './targets.ts'

/** The page the figures stand on, between two marks. */
export const REPORT = 'docs/performance.md'
const MARKS = { from: '<!-- figures -->', to: '<!-- end of figures -->' }

interface Found {
  targets: readonly Target[]
  /** By `operation|target`. */
  measured: ReadonlyMap<string, Measured>
  costs: ReadonlyMap<string, RequestCost>
  memory: ReadonlyMap<string, number>
  beside: { imported: ImportBeside; recounted: RecountBeside; many: ManyBeside } | null
  files: readonly { file: string; kb: number; gzip_kb: number }[]
  options: { seconds: number; rounds: number; connections: number }
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, i) => (i < 2 ? '---' : '--:'))), ...rows.map(row)].join('\n')

/** What each server is compared with: the one that does the same on the same ground. */
const BESIDE: Readonly<Record<string, string>> = {
  'product, Workers runtime': 'bare worker',
  'product, own machine': 'fastify, SQLite, plain SQL',
}

const times = (value: number | undefined, other: number | undefined): string =>
  value === undefined || other === undefined ? '' : (value / other).toFixed(2)

const speeds = ({ targets, measured }: Found): string => {
  const rows = Object.keys(OPERATIONS).flatMap((operation) =>
    targets.flatMap(({ name }) => {
      const found = measured.get(`${operation}|${name}`)
      if (!found) return []
      const other = measured.get(`${operation}|${BESIDE[name] ?? ''}`)
      return [
        [
          operation,
          name,
          found.rate.toFixed(0),
          times(found.rate, other?.rate),
          found.cpu_us.toFixed(0),
          times(found.cpu_us, other?.cpu_us),
          found.p50_ms,
          found.p99_ms,
        ],
      ]
    }),
  )
  return table(['operation', 'server', 'requests/s', '× beside', 'CPU µs', '× beside', 'p50 ms', 'p99 ms'], rows)
}

const costs = (found: Found): string =>
  table(
    ['operation', 'trips to databases', 'rows read', 'rows written'],
    [...found.costs].map(([name, { round_trips, rows_read, rows_written }]) => [
      name,
      round_trips,
      rows_read,
      rows_written,
    ]),
  )

const starts = ({ targets, memory }: Found): string =>
  table(
    ['server', 'first answer after', 'memory after the rounds'],
    targets.map(({ name, ready_ms }) => [name, `${ready_ms} ms`, `${memory.get(name) ?? 0} MB`]),
  )

const latencyOf = ({ p50_ms, p95_ms, p99_ms }: Latency): string[] => [p50_ms, p95_ms, p99_ms].map(String)

const besideTable = ({ imported, recounted, many }: NonNullable<Found['beside']>): string =>
  table(
    ['one record on the own machine, while', 'p50 ms', 'p95 ms', 'p99 ms'],
    [
      [`${imported.rows} villages are imported (${imported.import_ms} ms)`, ...latencyOf(imported.reading)],
      [`${recounted.cities} cities are recounted (${recounted.recount_ms} ms)`, ...latencyOf(recounted.reading)],
      ['nobody else asks', ...latencyOf(many.alone)],
      [
        `one principal of another tenant sends ${many.sent} a second, of ${many.limit} he is served`,
        ...latencyOf(many.meanwhile),
      ],
    ],
  )

/** The figures as Markdown. */
export const tablesOf = (found: Found): string => {
  const { options, beside, files } = found
  const [cpu] = cpus()
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${options.connections} connections, ` +
      `${options.rounds} rounds of ${options.seconds} s, medians. *× beside*: the product by the server on the same ground.`,
    speeds(found),
    costs(found),
    starts(found),
    ...(beside ? [besideTable(beside)] : []),
    table(
      ['file', 'kB', 'kB compressed'],
      files.map(({ file, kb, gzip_kb }) => [file.split('/').slice(-2).join('/'), kb, gzip_kb]),
    ),
  ].join('\n\n')
}

/** Writes the figures into the page, between its marks. */
export const writeReport = (text: string): void => {
  const file = join(root, REPORT)
  const page = readFileSync(file, 'utf8')
  const [from, to] = [page.indexOf(MARKS.from), page.indexOf(MARKS.to)]
  if (from < 0 || to < from) throw new Error(`${REPORT} has lost its marks ${MARKS.from} and ${MARKS.to}`)
  writeFileSync(file, `${page.slice(0, from + MARKS.from.length)}\n\n${text}\n\n${page.slice(to)}`)
}
