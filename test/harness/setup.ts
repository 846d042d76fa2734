import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { checkTaps, startTaps } from './canary.ts'
import { cleanDirty, migrateAll } from './databases.ts'
import { checkPlans } from './plans.ts'

beforeAll(migrateAll)
beforeEach(startTaps)
afterEach(checkTaps)
afterEach(checkPlans)
afterAll(cleanDirty) // no file finds what another wrote
