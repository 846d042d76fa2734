import { LOCAL_RECORDS } from '../../src/app.ts'
import { isNamedForRule } from '../../src/kit/fields.ts'
import type { ServedRecord } from '../../src/kit/record.ts'
import type { SampleWorld } from '../../src/kit/samples.ts'
import { pascal } from '../../src/kit/shapes.ts'
import { SAMPLES } from '../harness/local.ts'
import type { Act } from './oracle.ts'
import type { Place, Position } from './places.ts'
import type { LocalSubject } from './local-records.ts'
import type { Town } from './town.ts'

type Body = Readonly<Record<string, unknown>>

const positionsOf = (positions: Readonly<Record<string, string>>) => positions as unknown as Place['positions']

const actOf = ({ law }: ServedRecord, act: string): Act => `${law.record}:${act}`

/** How far down a place lies that a body says the record lies at. */
const PLACE_SUBJECTS: Readonly<Record<string, LocalSubject>> = { village_code: 'local_village', county: 'local_county' }

/** What a field of a body names, and whether it has to be there for the caller (404) or a rule says so. */
const subjectOf = (record: ServedRecord, name: string): { subject: LocalSubject; refers: boolean } | null => {
  const field = record.fields[name]
  const { target, name: kind } = field?.kind ?? {}
  if (kind === 'place') {
    const subject = PLACE_SUBJECTS[name] ?? 'local_place'
    return name === record.placeField ? { subject, refers: false } : null
  }
  if (!field || !target) return null
  if (target.noun === 'village') return { subject: 'local_village', refers: name !== record.placeField }
  const subject = (target.door === 'own' ? target.noun : `${target.noun}_named`) as LocalSubject
  return { subject, refers: !isNamedForRule(field) && name !== record.placeField }
}

const naming = (record: ServedRecord, body: Readonly<Record<string, unknown>>) => {
  const found = Object.keys(body).flatMap((name) => {
    const subject = subjectOf(record, name)
    return subject ? [{ position: `body.${name}` as Position, ...subject }] : []
  })
  return {
    positions: Object.fromEntries(found.map(({ position, subject }) => [position, subject])),
    refers: found.filter(({ refers }) => refers).map(({ position }) => position),
  }
}

const bodyIn = (town: Town, record: string, act: string) => (): Record<string, unknown> => ({
  ...town.bodies.get(`${record} ${act}`),
})

const readsOf = (record: ServedRecord): Record<string, Place> => {
  const { noun } = record.law
  const act = actOf(record, 'read')
  return {
    [`list${pascal(noun)}s`]: {
      act,
      positions: positionsOf({
        'query.tenant': `${noun}_tenant`,
        'query.division': `${noun}_division`,
        'query.cursor': `after_${noun}`,
      }),
    },
    [`read${pascal(noun)}`]: { act, positions: positionsOf({ 'path.id': noun }) },
    [`read${pascal(noun)}History`]: {
      act,
      positions: positionsOf({ 'path.id': noun, 'query.cursor': 'after_history' }),
    },
  }
}

/** The columns a file of the record cannot do without: a file of no rows is a valid one for whoever may send it. */
const headerOf = ({ fields }: ServedRecord): string =>
  Object.entries(fields)
    .flatMap(([name, { presence }]) => (presence === 'fixed' ? [name] : []))
    .join(',')

const writesOf = (record: ServedRecord): Record<string, Place> => {
  const { noun, record: table, acts } = record.law
  const made = record.endpoints.filter(({ method }) => method !== 'get').map(({ operation }) => operation)
  const places = Object.keys(acts).map((act): [string, Place] => {
    const operation = `${act}${pascal(noun)}`
    if (act !== 'create') {
      return [
        operation,
        {
          act: actOf(record, act),
          positions: positionsOf({ 'path.id': noun }),
          body: (town) => bodyIn(town, table, act)(),
        },
      ]
    }
    const shape = Object.fromEntries(
      Object.entries(record.fields).flatMap(([name, { presence }]) =>
        ['fixed', 'fixed_maybe', 'fixed_ruled', 'sent', 'ruled', 'maybe'].includes(presence) ? [[name, null]] : [],
      ),
    )
    const { positions, refers } = naming(record, shape)
    const main: Position | undefined = record.placeField === null ? refers[0] : `body.${record.placeField}`
    return [
      operation,
      {
        act: actOf(record, act),
        ...(main ? { main } : {}),
        positions: positionsOf(positions),
        refers: refers.filter((position) => position !== main),
        body: (town) => bodyIn(town, table, act)(),
      },
    ]
  })
  const file: [string, Place] = [
    `import${pascal(table)}`,
    { act: actOf(record, 'create'), positions: {}, file: () => `${headerOf(record)}\n` },
  ]
  const lines = record.endpoints.flatMap(({ operation, path }): [string, Place][] => {
    const [field = '', last] = path.split('/').slice(-2)
    if (last !== 'import' || !path.includes('{id}')) return []
    const header = Object.keys(record.fields[field]?.kind.lines ?? {}).join(',')
    const place = { positions: positionsOf({ 'path.id': noun }), file: () => `${header}\n` }
    return [[operation, { act: actOf(record, 'update'), ...place }]]
  })
  return Object.fromEntries([...places, ...lines, file].filter(([operation]) => made.includes(operation)))
}

/** Every operation of every record of a city's own, from its declaration and its samples. */
export const LOCAL_PLACES: Readonly<Record<string, Place>> = Object.assign(
  {},
  ...LOCAL_RECORDS.flatMap((record) => [readsOf(record), writesOf(record)]),
)

/** Positions of these operations that name no record: the declaration says what a field is. */
export const isPlainLocally = (operation: string, position: Position): boolean =>
  operation in LOCAL_PLACES &&
  !(position in (LOCAL_PLACES[operation]?.positions ?? {})) &&
  !position.startsWith('path.')

/** A valid body of each write, by record and act. */
export const localBodiesOf = async (world: SampleWorld): Promise<ReadonlyMap<string, Body>> => {
  const bodies = new Map<string, Body>()
  for (const [table, { create, update, acts = {} }] of SAMPLES) {
    bodies.set(`${table} create`, await create(world))
    if (update) bodies.set(`${table} update`, await update(world))
    for (const [act, make] of Object.entries(acts)) bodies.set(`${table} ${act}`, await make(world))
  }
  return bodies
}
