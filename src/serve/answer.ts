import { Hono, type Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './mount.ts'

export type AnswerHeaders = Record<string, string>

/** What goes out, whole: a body that is read as a stream costs the home more than all else of a small answer. */
export interface Whole {
  status: number
  text: string | null
  headers?: Readonly<AnswerHeaders>
}

const bare = new Hono().use(secureHeaders()).get('/', (c) => c.body(null))
/** The headers that guard a browser, as hono sets them: asked of it once. */
const GUARDING: Readonly<AnswerHeaders> = Object.fromEntries((await bare.request('/')).headers)

/** Headers that the answer of a request has besides, whatever it is. */
export const noteHeaders = (c: Context<AppEnv>, headers: Readonly<AnswerHeaders>): void =>
  void Object.assign(c.get('noted'), headers)

/**
 * Begins what is noted for a request, and gives it to an answer that was not made by `answer`: a file, what says that the server is up. All
 * others take it as plain names and values, because putting twenty of them one by one into a Headers is a tenth of what one record costs.
 */
export const notedHeaders = createMiddleware<AppEnv>(async (c, next) => {
  c.set('noted', { ...GUARDING })
  await next()
  if (c.get('whole') === c.res) return
  const { headers } = c.res
  for (const [name, value] of Object.entries(c.get('noted'))) if (!headers.has(name)) headers.set(name, value)
})

/** An answer with the headers noted before it. */
export const answer = (c: Context<AppEnv>, { status, text, headers }: Whole): Response => {
  const whole = new Response(text, { status, headers: { ...c.get('noted'), ...headers } })
  c.set('whole', whole)
  return whole
}
