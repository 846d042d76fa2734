import { expect, test } from 'vitest'
import { bytesOf, checkValue, chunksOf, VALUE_BYTES_MAX } from './bulk.ts'

const bytesOfAll = (chunks: readonly object[][]) => chunks.map((chunk) => bytesOf(JSON.stringify(chunk)))

test('D11 a statement is bounded in rows and in bytes, and every row is in one', () => {
  const units = (n: number) => ({ helper_units: Array.from({ length: n }, () => '\u{20000}'.repeat(200)) })
  const rows = Array.from({ length: 2000 }, (_, i) => ({ code: i, ...units(i % 20) }))
  const chunks = chunksOf(rows)
  expect(chunks.flat()).toEqual(rows)
  expect(Math.max(...bytesOfAll(chunks))).toBeLessThanOrEqual(VALUE_BYTES_MAX)
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(500)
  expect(chunks.length).toBeLessThan(40)
  expect(chunksOf(Array.from({ length: 1001 }, (_, i) => ({ i }))).map((chunk) => chunk.length)).toEqual([500, 500, 1])
  expect(chunksOf([])).toEqual([])
})

test('D11 a value longer than D1 takes fails before it is sent', () => {
  expect(() => checkValue('村'.repeat(500_001))).toThrow('1500003 bytes')
  expect(() => checkValue('村'.repeat(500_000))).not.toThrow()
})
