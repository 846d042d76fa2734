import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { checkTaps, startTaps } from './canary.ts'
import { cleanDirty, migrateAll } from './databases.ts'
import { seenAnswers } from './declared.ts'
import { beginFile } from './per-file.ts'
import { checkPlans } from './plans.ts'

beginFile()
beforeAll(migrateAll)
beforeAll(cleanDirty) // a file that was stopped may have left something
beforeEach(startTaps)
afterEach(checkTaps)
afterEach(checkPlans)
afterEach(({ task }) => {
  task.file.meta.answers = seenAnswers() // what it holds when the file ends goes to the reporter
})
afterAll(cleanDirty) // no file finds what another wrote
