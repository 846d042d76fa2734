// The table of places, which the sweeps walk through, names every operation and every member of a request.
import { expect, test } from 'vitest'
import { endpoints } from '../../src/app.ts'
import { suite } from '../harness/suite.ts'
import { isPlainLocally } from './local-places.ts'
import { CELLS, membersOf, PLACES, PLAIN, type Position } from './places.ts'

const { app } = suite()

test('the table of places is complete: every operation and every member of a request', async () => {
  const document = (await app.request('GET', '/openapi.json')).json
  const members = membersOf(document)
  const missing = [...members.keys()].filter((operation) => !(operation in PLACES))
  expect(
    missing,
    'add the operation to PLACES in test/isolation/places.ts: its act, its positions, a valid body',
  ).toEqual([])
  const gone = Object.keys(PLACES).filter((operation) => !members.has(operation))
  expect(gone, 'take the operation out of PLACES: the document does not have it').toEqual([])
  expect([...members.keys()].toSorted()).toEqual(endpoints.map(({ operation }) => operation).toSorted())
  const unnamed = [...members].flatMap(([operation, positions]) =>
    positions
      .filter((each) => !(each in (PLACES[operation]?.positions ?? {})) && !PLAIN.has(each.split('.')[1] ?? ''))
      .filter((each) => !isPlainLocally(operation, each))
      .map((each) => `${operation} ${each}`),
  )
  expect(unnamed, 'say in PLACES what this position names, or in PLAIN that it names no record').toEqual([])
  const invented = Object.entries(PLACES).flatMap(([operation, { positions }]) =>
    Object.keys(positions)
      .filter((each) => !members.get(operation)?.includes(each as Position) && !CELLS.has(`${operation} ${each}`))
      .map((each) => `${operation} ${each}`),
  )
  expect(invented, 'the document has no such position: mend PLACES').toEqual([])
})
