import createClient from 'openapi-fetch'
import { requestLanguage } from '../text/language.tsx'
import { problemIn, type Problem } from './problem.ts'
import { createSession } from './session.ts'
import type { components, paths } from './schema.d.ts'

export type Shapes = components['schemas']

export const inLanguage: typeof fetch = (input, init) => {
  const request = new Request(input, init)
  request.headers.set('accept-language', requestLanguage())
  return fetch(request)
}

export const session = createSession(inLanguage)

/** A request of the session that is open: it is given up when somebody signs out. */
export const inSession: typeof fetch = (input, init) => {
  const request = new Request(input, init)
  return inLanguage(request, { signal: AbortSignal.any([request.signal, session.signal()]) })
}

/** Every operation of the API, typed by its OpenAPI document; always this origin. */
export const api = createClient<paths>({ baseUrl: '', fetch: inSession })

const SIGN_IN = '/v1/auth/session'

/** What the page asks before there is a session: who signs in, and who checks a paper by its code. */
const OPEN: ReadonlySet<string> = new Set([SIGN_IN, '/v1/verify/{code}'])

api.use({
  onRequest: async ({ request, schemaPath }) => {
    if (!OPEN.has(schemaPath)) request.headers.set('authorization', `Bearer ${await session.bearer()}`)
    return request
  },
})

/** What the API refused, or null where no answer came at all. */
export class Refused extends Error {
  readonly problem: Problem | null

  constructor(problem: Problem | null) {
    super(problem?.code ?? 'NETWORK')
    this.problem = problem
  }
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

const UNAUTHENTICATED = 401

/** Throws what a request without an answer is to the page: given up by the page itself, or a fault of the network. */
export const unanswered = (failure: unknown): never => {
  if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
  throw new Refused(null)
}

/** The body of a good answer; throws what the API says otherwise. A session that is over ends here too. */
export const answered = async <T>(call: Promise<Answer<T>>): Promise<T> => {
  const answer = await call.catch(unanswered)
  if (answer.response.ok && answer.data !== undefined) return answer.data
  if (answer.response.status === UNAUTHENTICATED) session.end()
  throw new Refused(problemIn(answer.error, answer.response))
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A new `Idempotency-Key`: sent again with it, a command is not done twice. */
export const freshKey = (): string => `page-${hex(crypto.getRandomValues(new Uint8Array(16)))}`

/** Signs in. */
export const signIn = async (who: { tenant: string; username: string; password: string }): Promise<void> => {
  await session.ended()
  session.begin(await answered(api.POST(SIGN_IN, { body: who })))
}
