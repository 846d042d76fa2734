import { levelOf, type LawRole } from '../rules/law.ts'
import type { ServedRecord } from './record.ts'

type Body = Readonly<Record<string, unknown>>

/** A place nobody has used yet, in which a sample is made, and what it may build on. */
export interface SampleWorld {
  city: string
  county: string
  township: string
  /** A listed poor village. */
  village: string
  /** The codes of every listed village of the county. */
  listed: () => Promise<readonly string[]>
  /** Has the province seal a month, where it has not yet. */
  sealed: (period: string) => Promise<void>
  /** Makes a record of another kind at the place, with these fields in the sample's; its id. */
  made: (record: string, more?: Body) => Promise<string>
}

type Make = (world: SampleWorld) => Body | Promise<Body>

/** A valid body of each write: what the sweep, the faults, the budgets and the demo are made of. */
export interface Samples {
  record: ServedRecord
  /** Which of the roles that may is to make it; by default the first that may at the place. */
  by?: Readonly<Record<string, LawRole>>
  create: Make
  /** A county has one of it at a time: each sample is made in a county of its own. */
  alone?: 'county'
  /** A change of it, where fields of it may change. */
  update?: Make
  /** Round trips of an act that asks another database too, beside the two of every write. */
  trips?: Readonly<Record<string, number>>
  /** A body for each act of the law beside these two. */
  acts?: Readonly<Record<string, Make>>
}

/** The role that does an act at a place: the samples' own choice, else the first the law names for the place's level. */
export const roleFor = ({ record: { law }, by = {} }: Samples, act: string, division: string): LawRole => {
  const level = levelOf(division)
  const roles = law.acts[act]?.by ?? []
  const writers = (level === null ? undefined : law.writers?.[level]) ?? roles
  const role = by[act] ?? roles.find((each) => writers.includes(each))
  if (!role) throw new Error(`nobody may ${act} ${law.record} at ${division}`)
  return role
}

/** Declares the samples of a record. */
export const samplesOf = (samples: Samples): Samples => samples
