import type { components, paths as Described } from '../../../web/src/api/schema.d.ts'

export type { components }

/** A write as a caller of this package meets it: where he sends no idempotency key, the package sends one. */
type WithOwnKey<O> = O extends { parameters: { header: { 'Idempotency-Key': string } } }
  ? Omit<O, 'parameters'> & {
      parameters: Omit<O['parameters'], 'header'> & { header?: Partial<O['parameters']['header']> }
    }
  : O

/** Every operation by path and method, as the document describes it. */
export type paths = { [P in keyof Described]: { [M in keyof Described[P]]: WithOwnKey<Described[P][M]> } }
