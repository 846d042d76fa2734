import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Samples, SampleWorld } from '../../src/kit/samples.ts'
import { BODY_EXAMPLES } from '../../src/serve/document/bodies-catalogue.ts'
import { root } from '../lib/console.ts'

/** The place that examples speak of: villages with these codes stand in the demo data. */
const WORLD: SampleWorld = {
  city: '441400',
  county: '441424',
  township: '441424123',
  village: '441424123218',
  listed: async () => ['441424123218'],
  sealed: async () => undefined,
  made: async () => '441400-01931f6e-0000-7000-8000-000000000000',
}

/** The mark of invented text, which an example does not need. */
const MARK = '（演示）'

const bodiesOf = async ({ record, create, update, acts = {} }: Samples): Promise<[string, unknown][]> => {
  const makers = Object.entries({ create, ...(update ? { update } : {}), ...acts })
  const bodies = makers.map(async ([act, make]): Promise<[string, unknown][]> => {
    const operation = record.endpoints.find(({ operation: name }) => isOf(name, act))
    return operation?.body === undefined || operation.operation in BODY_EXAMPLES
      ? []
      : [[operation.operation, await make(WORLD)]]
  })
  return (await Promise.all(bodies)).flat()
}

/** Whether an operation is this act of its record: the record's name follows the act and begins with a capital. */
const isOf = (operation: string, act: string): boolean =>
  operation.startsWith(act) && /^[A-Z]/.test(operation.slice(act.length))

/** The bodies of local records' operations, from the samples beside each record; not of those that the document has words of its own for. */
export const localExamples = async (): Promise<Readonly<Record<string, unknown>>> => {
  const features = join(root, 'src', 'features')
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^[^/]+\/samples\.ts$/.test(file),
  )
  const modules = await Promise.all(
    files
      .toSorted()
      .map(async (file): Promise<{ samples: Samples }> => import(pathToFileURL(join(features, file)).href)),
  )
  const bodies = (await Promise.all(modules.map(({ samples }) => bodiesOf(samples)))).flat()
  return JSON.parse(JSON.stringify(Object.fromEntries(bodies)).replaceAll(MARK, ''))
}
