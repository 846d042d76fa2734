import type { Positions } from '../../records/feed.ts'
import type { Call } from '../../serve/call.ts'
import type { Scoped } from '../../tenancy/handle.ts'

/** Who reads the feed in a key's name. */
export type Follower = Pick<Call, 'services' | 'now' | 'principal' | 'caller'>

/** An event as it is delivered, with its place in its tenant's order and the instant it was written, which are not. */
export interface Told {
  id: string
  type: string
  tenant_code: string
  seq: number
  at: string
}

interface Asked {
  cursor?: string
  from?: 'now'
  records?: readonly string[] | undefined
  /** Ends of databases that were read already, for a reading from now on. */
  ends?: Positions
  limit: number
}

interface Page {
  items: readonly Told[]
  /** Whether more is there already. */
  more: boolean
  position: string
  unavailable: readonly string[]
}

/** What `/v1/events` reads, handed in by the application: an endpoint has no reading and no rights of its own. */
export interface Feed {
  /** 400 for a kind of record that the feed has not. */
  checkRecords(asked: readonly string[] | undefined, field: 'records'): void
  /** Asks for the end of one database, beside what else is asked of it. */
  end(follower: Pick<Follower, 'services'>, tenant: string): Scoped<{ last: number }[]>
  read(follower: Follower, asked: Asked): Promise<Page>
}
