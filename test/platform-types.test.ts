// The casts of the home on Node stand in one file, and give the shapes that D1's interface promises.
import { expect, expectTypeOf, test } from 'vitest'
import { asNamed } from '../src/platform/node/unchecked.ts'
import { APPLICATION_FIRST } from '../src/application-first.ts'
import wrangler from '../wrangler.toml?raw'
import { codeOf } from './tidy/source.ts'

const room = import.meta.glob<string>('../src/platform/node/*.ts', { query: '?raw', import: 'default', eager: true })

test('no cast stands outside unchecked.ts', () => {
  const casts = Object.entries(room).flatMap(([path, text]) =>
    [...codeOf(text).matchAll(/^(?!import ).*\bas (?!const\b).*/gm)].map(([cast]) => `${path}: ${cast}`),
  )

  expect(casts).toEqual([expect.stringMatching(/unchecked\.ts: .* as T$/)])
})

test('a named shape is the one that was asked for', () => {
  expectTypeOf(asNamed<{ id: string }>({ id: 'a' })).toEqualTypeOf<{ id: string }>()
  expect(asNamed<number[]>([1])).toEqual([1])
})

test('what the application answers itself is the same on both homes', () => {
  const [, list = ''] = /run_worker_first = \[([^\]]*)\]/.exec(wrangler) ?? []

  expect(
    list
      .split(',')
      .map((each) => each.trim().replaceAll('"', ''))
      .toSorted(),
  ).toEqual(APPLICATION_FIRST.map((first) => (first.endsWith('/') ? `${first}*` : first)).toSorted())
})
