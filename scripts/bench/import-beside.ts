import { z } from 'zod'
import { whileReading, type Latency, type Reading } from './readers.ts'
import type { Target } from './targets.ts'

export interface ImportBeside {
  rows: number
  /** Milliseconds the import took. */
  import_ms: number
  reading: Latency
}

const Imported = z.object({ created: z.int() })

const ROWS = 5000
/** C-8: the last three digits of a village begin at 200. */
const FIRST_VILLAGE = 200
const VILLAGES_A_TOWNSHIP = 200
const FIRST_TOWNSHIP = 300
const HEADER = '行政区划代码,行政村名称,乡镇（街道）,县（市、区）,地级以上市,帮扶方式,认定日期'
const READING: Reading = { readers: 4, rate: 400 }

const digits = (value: number): string => String(value).padStart(3, '0')

const COUNTIES = [
  ['441424', '五华县', '梅州市'],
  ['441622', '龙川县', '河源市'],
  ['441523', '陆河县', '汕尾市'],
  ['440222', '始兴县', '韶关市'],
  ['445222', '揭西县', '揭阳市'],
] as const

/** A list of villages that nobody has yet, of five cities: each is a command of its own. */
const list = (): string => {
  const each = ROWS / COUNTIES.length
  const rows = COUNTIES.flatMap(([county, name, city]) =>
    Array.from({ length: each }, (_, i) => {
      const township = FIRST_TOWNSHIP + Math.floor(i / VILLAGES_A_TOWNSHIP)
      const code = `${county}${digits(township)}${digits(FIRST_VILLAGE + (i % VILLAGES_A_TOWNSHIP))}`
      return `${code},示例村${i}（演示）,示例镇${township}（演示）,${name},${city},珠三角对口帮扶,2016-05-18`
    }),
  )
  return [HEADER, ...rows, ''].join('\r\n')
}

/** The province brings a list of 5,000 villages while others read: how long both take. */
export const importBeside = async (home: Target): Promise<ImportBeside> => {
  let import_ms = 0
  const reading = await whileReading(home, READING, async () => {
    const started = performance.now()
    const answer = await fetch(`${home.base}/v1/villages/import`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${home.callers.province}`,
        'content-type': 'text/csv',
        'idempotency-key': crypto.randomUUID(),
      },
      body: list(),
    })
    const text = await answer.text()
    import_ms = Math.round(performance.now() - started)
    if (!answer.ok || Imported.parse(JSON.parse(text)).created !== ROWS)
      throw new Error(`the import was answered with ${answer.status}: ${text.slice(0, 300)}`)
  })
  return { rows: ROWS, import_ms, reading }
}
