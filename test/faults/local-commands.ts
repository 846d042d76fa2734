import { LOCAL_RECORDS } from '../../src/app.ts'
import type { ServedRecord } from '../../src/kit/record.ts'
import { pascal } from '../../src/kit/shapes.ts'
import { actorFor, broughtOn, madeLocal, placeFor, sampleBodyOf, samplesOf, wayTo, worldAt } from '../harness/local.ts'
import { HOST, type Command } from './commands.ts'
import { acting, command, making } from './terms.ts'

/** By its fresh place; where it lies with what it names, by that. */
const foundBy = (
  { placeField, fields }: Pick<ServedRecord, 'placeField' | 'fields'>,
  body: Readonly<Record<string, unknown>>,
  division: string,
) => {
  const name = Object.keys(fields).find((each) => fields[each]?.kind.name === 'names')
  return placeField === null && name !== undefined
    ? { where: `${name} = ?`, params: [String(body[name])] }
    : { where: 'division = ?', params: [division] }
}

const create = ({ law, placeField, fields }: ServedRecord): Command =>
  command({ operation: `create${pascal(law.noun)}`, name: `create, ${law.record}` }, async ({ as }) => {
    const place = await placeFor(law.record)
    const body = await sampleBodyOf(as, law.record, place)
    const said = placeField === null ? undefined : body[placeField]
    const division = typeof said === 'string' ? said : place.village
    const actor = await actorFor(as, samplesOf(law.record), { act: 'create', place, division })
    return making(
      { actor, tenant: HOST, record: law.record },
      { action: 'create', body, ...foundBy({ placeField, fields }, body, division) },
    )
  })

const cellOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join('、')
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A file of one row: its sample. */
const file = ({ law, placeField, fields }: ServedRecord): Command =>
  command({ operation: `import${pascal(law.record)}`, name: `import, ${law.record}` }, async ({ as }) => {
    const place = await placeFor(law.record)
    const body = await sampleBodyOf(as, law.record, place)
    const said = placeField === null ? undefined : body[placeField]
    const division = typeof said === 'string' ? said : place.village
    const actor = await actorFor(as, samplesOf(law.record), { act: 'create', place, division })
    const { read: _read, ...prepared } = making(
      { actor, tenant: HOST, record: law.record },
      { action: 'create', body, ...foundBy({ placeField, fields }, body, division) },
    )
    return {
      ...prepared,
      entries: [{ tenant: HOST, record: law.record, action: 'create', and: `division = '${division}'` }],
      path: `/v1/${law.record}/import`,
      body: `${Object.keys(body).join(',')}\r\n${Object.values(body).map(cellOf).join(',')}\r\n`,
      headers: { 'content-type': 'text/csv' },
    }
  })

/** The endpoint that takes the lines of a record from a file, and the field that holds them. */
const lineImport = ({ law, endpoints }: ServedRecord): { operation: string; field: string } | null => {
  const found = endpoints.find(({ path }) => path.startsWith(`/v1/${law.record}/{id}/`) && path.endsWith('/import'))
  return found ? { operation: found.operation, field: found.path.split('/').at(-2) ?? '' } : null
}

/** A file of the lines of its sample, for a record that was made with none. */
const linesFile = ({ law }: ServedRecord, { operation, field }: { operation: string; field: string }): Command =>
  command({ operation, name: `import ${field}, ${law.record}` }, async ({ as }) => {
    const place = await placeFor(law.record)
    const lines = (await sampleBodyOf(as, law.record, place))[field] as Record<string, unknown>[]
    const { id, actor } = await madeLocal(as, law.record, place, { [field]: [] })
    const rows = lines.map((line) => Object.values(line).map(cellOf).join(','))
    return {
      ...acting({ actor, tenant: HOST, record: law.record }, { id, action: 'update', done: 'version >= 2' }),
      path: `/v1/${law.record}/${id}/${field}/import`,
      body: [Object.keys(lines[0] ?? {}).join(','), ...rows, ''].join('\r\n'),
      headers: { 'content-type': 'text/csv' },
    }
  })

const acts = ({ law }: ServedRecord, act: string): Command =>
  command(
    {
      operation: `${act}${pascal(law.noun)}`,
      name: `${act}, ${law.record}`,
      method: act === 'update' ? 'PATCH' : 'POST',
      trips: samplesOf(law.record).trips?.[act] ?? 2,
    },
    async ({ as }) => {
      const place = await placeFor(law.record)
      const samples = samplesOf(law.record)
      const { id, division } = await madeLocal(as, law.record, place)
      const way = act === 'update' ? [] : wayTo({ law }, act)
      await broughtOn(as, law.record, place, { id, division, acts: way })
      const make = act === 'update' ? samples.update : samples.acts?.[act]
      const body = (await make?.(worldAt(as, place))) ?? {}
      const actor = await actorFor(as, samples, { act, place, division })
      const version = way.length + 2
      return acting(
        { actor, tenant: HOST, record: law.record },
        { id, action: act, body, done: `version >= ${version}` },
      )
    },
  )

const isServed = ({ endpoints }: ServedRecord, operation: string): boolean =>
  endpoints.some((each) => each.operation === operation)

/** Every write of every record of a city's own, from its samples: by the shortest way through its states. */
export const LOCAL_COMMANDS: readonly Command[] = LOCAL_RECORDS.flatMap((record) => {
  const { law } = record
  const named = Object.keys(law.acts).filter((act) => act !== 'create' && isServed(record, `${act}${pascal(law.noun)}`))
  const ofLines = lineImport(record)
  return [
    ...(ofLines ? [linesFile(record, ofLines)] : []),
    ...(isServed(record, `create${pascal(law.noun)}`) ? [create(record)] : []),
    ...(isServed(record, `import${pascal(law.record)}`) ? [file(record)] : []),
    ...named.map((act) => acts(record, act)),
  ]
})
