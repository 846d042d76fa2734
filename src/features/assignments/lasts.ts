import { sql } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { calling, type Finding } from '../../rules/finding.ts'
import { recordsAfter, type LastOf } from '../../rules/late-entry.ts'
import { clashDoor, lastsAtHome, lastsAtHost, lastsOf, type PostingRow } from '../postings/queries.ts'

/** At the host by kind and day; of what lies at the home of who was sent, only that there is something, and until when. */
const lastsOfPosting = async (call: Call, host: string, { id, sender }: PostingRow): Promise<LastOf[]> => {
  const [[[here]], [[there]]] = await Promise.all([
    clashDoor(call.services, host).run([lastsAtHost(clashDoor(call.services, host), sql`${id}`)]),
    clashDoor(call.services, sender).run([lastsAtHome(clashDoor(call.services, sender), id)]),
  ])
  return [
    ...lastsOf(here).map(({ record, last }) => ({ record: `${id} ${record}`, last })),
    ...lastsOf(there).map(({ last }) => ({ record: id, last })),
  ]
}

/**
 * 3.6: an act on an assignment ends no post on a day before the last one of what needs that post in force. Records do not
 * lie ahead, so only an end on a day that is past asks them: one trip more, to each database that may hold some.
 */
export const recordsBehind = async (
  call: Call,
  { host, ends }: { host: string; ends: readonly PostingRow[] },
  { last, field }: { last: string; field: 'ended_on' | 'valid_from' | 'valid_to' },
): Promise<Finding[]> => {
  if (last >= call.today) return []
  const lasts = await Promise.all(ends.map(async (row) => lastsOfPosting(call, host, row)))
  const names = Object.fromEntries(ends.map(({ id, person_name }) => [id, person_name]))
  return calling(names, recordsAfter(last, { field, lasts: lasts.flat() }))
}
