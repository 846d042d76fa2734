// A field that takes a place says at which levels: the page offers the places by name, of every record, without knowing any.
import { expect, test } from 'vitest'
import { describedRecords } from '../scripts/generate/screens.ts'
import { endpoints } from '../src/app.ts'
import { describedDocument } from '../src/serve/openapi.ts'

const drawn = describedRecords(describedDocument(endpoints))

/** How a place is called in a form, where it is not called after what it is the place of. */
const PLACE = /^(?:division|place|county|host_code|township_committee|scope)$/

/** Where it is called so and is an address in words. */
const IN_WORDS = 'resident_points'

test('every form that asks for a place says of which levels', () => {
  const named = drawn.filter(({ name }) => name !== IN_WORDS)
  const asked = named.flatMap(({ name, create, acts }) =>
    [...(create ? [create] : []), ...acts].flatMap(({ name: act, fields }) =>
      fields
        .flatMap((field) => [field, ...(field.kind === 'group' ? (field.fields ?? []) : [])])
        .filter((field) => PLACE.test(field.name) && field.kind === 'text')
        .map((field) => ({ what: `${name} ${act} ${field.name}`, levels: field.levels ?? [] })),
    ),
  )
  expect(asked.length).toBeGreaterThan(15)
  expect(asked.filter(({ levels }) => levels.length === 0)).toEqual([])
})

test('a record that is new is offered its place by name, and a name of a field that is new too', () => {
  const seat = { type: 'string', 'x-levels': ['township'], 'x-elsewhere': true }
  const schema = { type: 'object', properties: { meeting_seat: seat, title: { type: 'string' } } }
  const post = { 'x-permission': 'meeting.create', requestBody: { content: { 'application/json': { schema } } } }
  const [meetings] = describedRecords({ paths: { '/v1/meetings': { post } } })
  expect(meetings?.create?.fields).toEqual([
    { name: 'meeting_seat', kind: 'text', levels: ['township'], elsewhere: true },
    { name: 'title', kind: 'text' },
  ])
})
