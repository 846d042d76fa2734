import { z } from '@hono/zod-openapi'
import type { Call } from '../serve/call.ts'
import { KeptAnswer } from '../http/idempotency.ts'
import { Moved } from '../http/moved.ts'
import { detailOf, titleOf } from '../http/render.ts'
import type { ProblemItem } from '../problems/problem.ts'
import { gather } from '../tenancy/gather.ts'
import { TenantCode } from './ids.ts'

const ATTEMPTS_MAX = 4
const OUTCOME = ['created', 'updated', 'unchanged', 'rejected', 'pending'] as const

export const ImportedRow = z.strictObject({
  line: z.int(),
  outcome: z.enum(OUTCOME),
  errors: z.array(
    z.strictObject({ column: z.string(), code: z.string(), rule: z.string().optional(), detail: z.string() }),
  ),
})
export type ImportedRow = z.infer<typeof ImportedRow>
const KeptRows = z.array(ImportedRow)

/** What an import answers: what became of each row, and which cities did not answer. */
export const importAnswer = (name: string) =>
  z
    .strictObject({
      dry_run: z.boolean(),
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      rejected: z.int(),
      pending: z.int(),
      unavailable: z.array(TenantCode),
      rows: z.array(ImportedRow),
    })
    .openapi(name)

/** What is wrong with a cell, for the file's reader: under the header as his file writes it. */
export const presentCellError = (
  { locale }: Pick<Call, 'locale'>,
  column: string,
  { code, rule, facts }: Pick<ProblemItem, 'code' | 'rule' | 'facts'>,
): ImportedRow['errors'][number] => ({
  column,
  code,
  ...(rule === undefined ? {} : { rule }),
  detail: `${titleOf(code, { locale })}: ${detailOf({ code, facts }, locale)}`,
})

/** A city's part again where something moved under it, and from its kept answer where it was done before. */
const untilDone = async (part: () => Promise<ImportedRow[]>): Promise<ImportedRow[]> => {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await part()
    } catch (failure) {
      if (failure instanceof KeptAnswer) return KeptRows.parse(JSON.parse(failure.body))
      if (!(failure instanceof Moved) || attempts === ATTEMPTS_MAX) throw failure
    }
  }
}

const countsOf = (rows: readonly ImportedRow[]) => {
  const count = (outcome: ImportedRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    pending: count('pending'),
  }
}

interface FileRow {
  line: number
  /** The city whose database the row belongs in; null for one that belongs nowhere. */
  city: string | null
}

interface Parts<R extends FileRow> {
  rows: readonly R[]
  /** One city's part: one plan and, where it changes anything, one batch with its own kept answer. */
  part: (city: string, rows: R[]) => Promise<ImportedRow[]>
  nowhere: (row: R) => ImportedRow
  dry_run: boolean
}

/** One command per city, each repeatable: rows of a city that does not answer are pending. */
export const importByCity = async <R extends FileRow>({ rows, part, nowhere, dry_run }: Parts<R>) => {
  const cities = Map.groupBy(rows, ({ city }) => city)
  const codes = [...cities.keys()].flatMap((city) => (city === null ? [] : [city])).toSorted()
  const asked = await gather(codes, async (city) => untilDone(async () => part(city, cities.get(city) ?? [])))
  const pending = asked.unavailable.flatMap((city) =>
    (cities.get(city) ?? []).map(({ line }): ImportedRow => ({ line, outcome: 'pending', errors: [] })),
  )
  const lost = (cities.get(null) ?? []).map(nowhere)
  const done = [...asked.parts.flatMap(({ value }) => value), ...lost, ...pending].toSorted((a, b) => a.line - b.line)
  return { dry_run, ...countsOf(done), unavailable: asked.unavailable, rows: done }
}
