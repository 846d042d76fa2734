import { beforeEach } from 'vitest'
import { START, testApp, type App } from './app.ts'
import { peopleOf, type People } from './people.ts'

/** The app of one test file, at the top of the file: before each test the clock is at START and no fault is planned. */
export const suite = (settings?: Record<string, string>): { app: App } & People => {
  const app = testApp(settings)
  beforeEach(() => {
    app.setNow(START)
    app.spy.fault()
    app.spy.reset()
  })
  return { app, ...peopleOf(app) }
}
