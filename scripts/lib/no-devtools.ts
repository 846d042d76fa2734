import type { Plugin } from 'vite'

const CLIENT = '@tanstack/devtools-event-client'
const NOTHING = '\0no-devtools'

/** The forms' library tells a debugger every value that is typed, a password too. Nobody listens in a browser of an office: nothing is told. */
export const noDevtools = (): Plugin => ({
  name: 'no-devtools',
  enforce: 'pre',
  resolveId: (id) => (id === CLIENT ? NOTHING : null),
  load: (id) => (id === NOTHING ? 'export class EventClient { on() { return () => {} } emit() {} }' : null),
})
