import type { LawRole } from '../rules/law.ts'
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
  /** A body for each act of the law beside these two. */
  acts?: Readonly<Record<string, Make>>
}

/** Declares the samples of a record. */
export const samplesOf = (samples: Samples): Samples => samples
