// The lines of the log: those of one turn of the event loop go out together, in their order, and none is lost or doubled.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { logLines } from '../../src/platform/node/log-lines.ts'

test('lines of one turn are one text, those of the next another', async () => {
  const written: string[] = []
  const log = logLines((text) => written.push(text))
  log('one')
  log('two')
  expect(written).toEqual([])
  await nextTurn()
  log('three')
  await nextTurn()
  await nextTurn()
  expect(written).toEqual(['one\ntwo\n', 'three\n'])
})
