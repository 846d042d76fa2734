import { z } from 'zod'

/** What the two threads of a home say to each other. */
const Pairs = z.array(z.tuple([z.string(), z.string()]))
const Bytes = z.instanceof(Uint8Array).nullable()

export const Asked = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('request'),
    id: z.int(),
    method: z.string(),
    url: z.string(),
    headers: Pairs,
    body: Bytes,
    address: z.string(),
  }),
  z.strictObject({ what: z.literal('schedule'), id: z.int() }),
  z.strictObject({ what: z.literal('end'), id: z.int() }),
])
export type Asked = z.infer<typeof Asked>

export const Answered = z.strictObject({
  id: z.int(),
  /** Null where nothing was asked for, or it failed. */
  response: z.strictObject({ status: z.int(), headers: Pairs, body: Bytes }).nullable(),
  failure: z.string().nullable(),
})
export type Answered = z.infer<typeof Answered>

/** Headers as a list: one that stands several times keeps all its values. */
export const pairsOf = (headers: Headers): [string, string][] => [...headers.entries()]
