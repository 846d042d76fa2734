// C7, C14, C16, 3.6: whatever is nested, doubled or far away in what anybody sends is refused before it is walked, on every endpoint.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { endpoints } from '../../src/app.ts'
import { DAY_FIRST, DAY_LAST, JSON_DEPTH_MAX, LIST_ITEMS_MAX } from '../../src/rules/parameters/bounds.ts'
import { addMonths, addYears } from '../../src/rules/dates.ts'
import type { Endpoint } from '../../src/serve/endpoint.ts'
import { ProblemDocument } from '../../src/http/render.ts'
import { toBase64url, utf8 } from '../../src/vault/encoding.ts'
import { expectProblem, insider, methodOf, pathOf, send, takesJson } from '../harness/battery-kit.ts'
import { suite } from '../harness/suite.ts'

const kit = suite()
const { app, as } = kit
const JSON_TYPE = { 'content-type': 'application/json' }

const nested = (depth: number, sign: '[' | '{'): string =>
  sign === '[' ? '['.repeat(depth) + ']'.repeat(depth) : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

const HOSTILE: readonly (readonly [string, string])[] = [
  ['lists 3,000 deep', `{"a":${nested(3000, '[')}}`],
  ['lists 3,000 deep that never end', '['.repeat(3000)],
  ['objects 3,000 deep', nested(3000, '{')],
  ['lists one deeper than the bound', `{"a":${nested(JSON_DEPTH_MAX, '[')}}`],
  ['a list one longer than the bound', `{"a":[${'0,'.repeat(LIST_ITEMS_MAX)}0]}`],
  ['a member named twice', '{"a":1,"b":2,"a":1}'],
  ['a member named twice, once in escapes', '{"a":1,"\\u0061":1}'],
  ['a member named twice further in', '{"b":[{"a":1},{"a":1,"a":2}]}'],
  ['brackets that do not match', '{"a":[}]'],
  ['a text cut in a string', '{"a":"\\'],
]

describe.each(endpoints.filter(takesJson).map((spec) => ({ name: `${methodOf(spec)} ${spec.path}`, spec })))(
  'C7 $name',
  ({ spec }) => {
    test('nesting, length and doubled names are 400 INVALID_REQUEST', async () => {
      const who = await insider(kit, spec)
      for (const [what, body] of HOSTILE) {
        const answer = await send(kit, spec, { ...who, body, headers: JSON_TYPE })
        expect(answer.status, `${what}: ${answer.text}`).toBe(400)
        expectProblem(answer, 'INVALID_REQUEST')
      }
    })
  },
)

test('C7 at its bounds a body is judged by its shape alone; brackets and names inside texts count for nothing', async () => {
  const city = await as('city_org', '441400')
  const asked = async (body: string) =>
    ProblemDocument.parse((await city.request('POST', '/v1/units', { body, headers: JSON_TYPE })).json).errors
  const inside = `{"a":"${'[{'.repeat(4000)}","b":"\\"a\\":1,\\"a\\":2","c":"a"}`
  for (const body of [
    inside,
    `{"a":${nested(JSON_DEPTH_MAX - 1, '[')}}`,
    `{"a":[${'0,'.repeat(LIST_ITEMS_MAX - 1)}0]}`,
  ])
    expect((await asked(body)).map(({ field }) => field)).toContain('a')
})

const Property = z.looseObject({
  $ref: z.string().optional(),
  format: z.string().optional(),
  anyOf: z.array(z.looseObject({})).optional(),
})
const Schema = z.looseObject({ properties: z.record(z.string(), Property).optional(), $ref: z.string().optional() })
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z
    .array(z.looseObject({ name: z.string().optional(), in: z.string().optional(), schema: Property.optional() }))
    .optional(),
  requestBody: z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: Schema })) }).optional(),
})
const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
})

type Named = z.infer<typeof Document>['components']['schemas']

/** Whether it is a day, also where the document says so by a name. */
const isDate = (property: z.infer<typeof Property> = {}, named: Named): boolean => {
  const { format, anyOf = [] } = Property.parse(named[property.$ref?.split('/').at(-1) ?? ''] ?? property)
  return format === 'date' || anyOf.some((each) => each['format'] === 'date')
}

/** Every place of a day in a query or at the top of a body, from the document clients read. */
const daysOf = async () => {
  const { paths, components } = Document.parse((await app.request('GET', '/openapi.json')).json)
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  return operations.map(({ operationId, parameters = [], requestBody }) => {
    const schema = Object.values(requestBody?.content ?? {})[0]?.schema
    const named = schema?.$ref === undefined ? schema : components.schemas[schema.$ref.split('/').at(-1) ?? '']
    return {
      operation: operationId,
      query: parameters.flatMap(({ name, in: place, schema: of }) =>
        name !== undefined && place === 'query' && isDate(of, components.schemas) ? [name] : [],
      ),
      body: Object.entries(named?.properties ?? {}).flatMap(([name, property]) =>
        isDate(property, components.schemas) ? [name] : [],
      ),
    }
  })
}

/** A path whose own names are of the right form, so that the day is what is wrong. */
const placed = (spec: Endpoint): string =>
  pathOf({ ...spec, path: spec.path.replace('{number}', 'R-41') as `/${string}` })

test('C14 3.6 a day on the wire lies in 1900 – 2100, wherever one is sent', async () => {
  const found = await daysOf()
  let tried = 0
  for (const { operation, query, body } of found) {
    const spec = endpoints.find((each) => each.operation === operation)
    if (!spec || query.length + body.length === 0) continue
    const who = await insider(kit, spec)
    for (const day of ['0000-01-01', '1899-12-31', '2101-01-01', '9998-01-01', '9999-12-31']) {
      for (const name of query) {
        const answer = await app.request(methodOf(spec), `${placed(spec)}?${name}=${day}`, who)
        const { errors } = expectProblem(answer, 'INVALID_REQUEST')
        expect(errors.map(({ field, detail }) => `${field}: ${detail}`)).toContain(
          `${name}: 应在 ${DAY_FIRST} 至 ${DAY_LAST} 之间`,
        )
        tried += 1
      }
      for (const name of body) {
        const answer = await send(kit, spec, { ...who, body: JSON.stringify({ [name]: day }), headers: JSON_TYPE })
        const { errors } = expectProblem(answer, 'INVALID_REQUEST')
        expect(errors.map(({ field, detail }) => `${field}: ${detail}`)).toContain(
          `${name}: 应在 ${DAY_FIRST} 至 ${DAY_LAST} 之间`,
        )
        tried += 1
      }
    }
  }
  expect(tried).toBeGreaterThan(200)
})

test('C14 a start in 9998, checked or submitted, is 400 and not 500', async () => {
  const city = await as('city_org', '441400')
  for (const path of ['/v1/postings/check', '/v1/postings']) {
    const body = { village_code: '441422399299', post_role: 'first_secretary', planned_start: '9998-01-01' }
    expectProblem(await city.post(path, { ...body, planned_end: '9999-12-31' }), 'INVALID_REQUEST')
  }
})

test('C14 the calendar has an end: nothing computed from a day leaves it', () => {
  expect([addYears('9998-01-01', 3), addYears('9997-02-28', 2), addYears('0001-05-01', -2)]).toEqual([
    '9999-12-31',
    '9999-02-28',
    '0000-01-01',
  ])
  expect([addMonths('9999-12-31', 1), addMonths('9999-11-30', 1), addMonths('0000-01-31', -1)]).toEqual([
    '9999-12-31',
    '9999-12-30',
    '0000-01-01',
  ])
})

const FORGED = ['["x"]', '["-1"]', '["1e3"]', '["99999999999999999999"]', '[1]', '["1","2"]', '{}', 'null', '']

test('C14 a forged cursor is 400 in every history, as on every other list', async () => {
  const histories = endpoints.filter(({ path }) => path.endsWith('/history'))
  expect(histories.length).toBeGreaterThan(15)
  for (const spec of histories) {
    const who = await insider(kit, spec)
    for (const text of FORGED) {
      const path = `${pathOf(spec)}?cursor=${toBase64url(utf8(text)) || '_'}`
      expectProblem(await app.request('GET', path, who), 'INVALID_REQUEST')
    }
  }
})
