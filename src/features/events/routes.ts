import { endpoint, type Endpoint } from '../../serve/endpoint.ts'
import { ASKED } from '../../http/hints.ts'
import { problem } from '../../problems/problem.ts'
import { LIMIT_DEFAULT, linkHeader } from '../../records/list.ts'
import { feedKinds, type Kind } from './kinds.ts'
import { EventPage, EventQuery } from './model.ts'
import { checkRecords, readFeed } from './queries.ts'

const refuseTwoBeginnings = ({ cursor, from, since }: EventQuery): void => {
  const given = Object.entries({ cursor, from, since }).filter(([, value]) => value !== undefined)
  const [, second] = given
  if (second) throw problem('INVALID_REQUEST', { field: second[0], detail: ASKED.one_beginning })
}

const readEvents = (all: readonly Kind[]) =>
  endpoint(
    {
      method: 'get',
      path: '/v1/events',
      operation: 'readEvents',
      order: 'inside a tenant the number in `id`, which is the order of commit; between tenants the day',
      summary: 'What to read again since a position: of each write the records the caller sees, or saw until then',
      tag: 'events',
      permission: 'event.read',
      doors: ['own', 'shared', 'review', 'system'],
      rules: ['X-7', 'X-8', 'X-13'],
      query: EventQuery,
      answer: EventPage,
    },
    async (call) => {
      const { limit = LIMIT_DEFAULT, record, ...beginning } = call.query
      refuseTwoBeginnings(call.query)
      const records = record?.split(',').map((name) => name.trim())
      checkRecords(records, all, 'record')
      const { items, more, position, unavailable } = await readFeed(call, all, { ...beginning, records, limit })
      const next = more && beginning.from === undefined ? position : null
      const shown = items.map(({ seq: _seq, at: _at, ...event }) => event)
      const sent = { ...call.query, from: undefined, since: undefined }
      return {
        body: { items: shown, next, position, unavailable },
        headers: linkHeader({ path: '/v1/events', query: sent }, next),
      }
    },
  )

/** Of whichever records the application has, whoever may read one hears that it was written. */
export const eventEndpoints = (recordEndpoints: readonly Endpoint[]): Endpoint[] => [
  readEvents(feedKinds(recordEndpoints)),
]
