import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths } from './contract.ts'
import { bearerOf, type Credentials } from './credentials.ts'
import { beginHere, follow, type EventPage, type FeedEvent, type Following, type PositionStore } from './feed.ts'
import { pagesOf, type Asking, type ListPath, type PageOf } from './lists.ts'
import { refusalIn } from './refused.ts'
import { repeatedFetch } from './repeat.ts'

export type { components, paths } from './contract.ts'
export type { Credentials } from './credentials.ts'
export { positionFile, type FeedEvent, type Following, type PositionStore } from './feed.ts'
export { isRefused, Refused, type Code, type Problem } from './refused.ts'
export { verifyWebhook, WebhookVerificationError, type Delivered } from './webhook.ts'

export type Settings = Credentials & {
  /** The address of the deployment: https://jiedui.example.gov.cn */
  base: string
  /** zh-CN or en: the language of `title` and `detail`. */
  language?: string
}

export interface Jiedui {
  /** Every operation, typed by its path; what is refused is thrown as `Refused`. A write carries an idempotency key: its own, or the one you send. */
  api: Client<paths>
  /** Reads a list to its end, a page at a time. */
  pages<P extends ListPath>(
    path: P,
    ...asking: Record<string, never> extends Asking<P> ? [Asking<P>?] : [Asking<P>]
  ): AsyncGenerator<PageOf<P>, void>
  /** Notes the present position of the feed where none is kept yet: before the first copy is read. */
  begin(store: PositionStore): Promise<void>
  /** Events from the kept position on. */
  events(following: Following): AsyncGenerator<FeedEvent, void>
}

const middleware = (bearer: () => Promise<string>, language: string): Middleware => ({
  onRequest: async ({ request }) => {
    const { headers } = request
    headers.set('authorization', `Bearer ${await bearer()}`)
    if (!headers.has('accept-language')) headers.set('accept-language', language)
    if (request.method === 'POST' && !headers.has('idempotency-key'))
      headers.set('idempotency-key', crypto.randomUUID())
    return request
  },
  onResponse: async ({ response }) => {
    if (response.status >= 400) throw await refusalIn(response)
  },
})

/** A client of one deployment, as one user or key. */
export const createJiedui = ({ base, language = 'zh-CN', ...credentials }: Settings): Jiedui => {
  const origin = base.replace(/\/$/, '')
  const api = createClient<paths>({ baseUrl: origin, fetch: (request) => repeatedFetch(request) })
  api.use(middleware(bearerOf(origin, credentials), language))

  // The one place where a path is not known when this is compiled: what it answers is what its types say.
  const read = async <T>(path: string, params: object): Promise<T> => {
    const get = api.GET as (path: string, init: { params: object }) => Promise<{ data?: unknown }>
    return (await get(path, { params })).data as T
  }
  const ask = async (query: object): Promise<EventPage> => read('/v1/events', { query })

  return {
    api,
    pages: (path, ...[asking]) => {
      const { query = {}, ...more }: { query?: object } = asking ?? {}
      return pagesOf((cursor) =>
        read(path, { ...more, query: { ...query, ...(cursor === undefined ? {} : { cursor }) } }),
      )
    },
    begin: (store) => beginHere(ask, store),
    events: (following) => follow(ask, following),
  }
}
