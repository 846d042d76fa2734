// E2: what rewrites the databases refuses under a running server, however long it runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { FolderHeld, holdFolder } from '../../src/platform/node/data-lock.ts'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

test('a folder stays held though nobody keeps the lock, until it is let go', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiedui-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const start = () => void holdFolder(folder, 'npm start')
  start()
  for (let i = 0; i < 5; i += 1) {
    if (typeof collect === 'function') collect()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(() => holdFolder(folder, 'npm run reset')).toThrow(FolderHeld)

  const other = mkdtempSync(join(tmpdir(), 'jiedui-lock-'))
  onTestFinished(() => rmSync(other, { recursive: true }))
  holdFolder(other, 'npm run reset').release()
  holdFolder(other, 'npm start').release()
})
