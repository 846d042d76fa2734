import { z } from 'zod'
import type { Actor, People } from './people.ts'
import { drafted, pairedScene, submitted, TERM } from './posted.ts'

const Posting = z.object({ id: z.string(), person_id: z.string(), unit_id: z.string() })

/** A document by its answer: what a test goes on with. */
export const Kept = z.object({ id: z.string(), version: z.number(), status: z.string().optional() })

export const keptOf = (answer: { status: number; text: string; json: unknown }) => {
  if (answer.status >= 300) throw new Error(answer.text)
  return Kept.parse(answer.json)
}

/** Both keys turned: a posting that stands. */
export const standing = async (
  sender: Actor,
  host: Actor,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const id = await drafted(sender, code, more)
  const answer = await submitted(sender, id)
  if (answer.status !== 200) throw new Error(answer.text)
  const confirmed = await host.post(`/v1/postings/${id}/confirm`, {})
  if (confirmed.status !== 200) throw new Error(confirmed.text)
  return Posting.parse(answer.json)
}

/** A team leader of Guangzhou in a village of Meizhou, his sending unit's user, and a second user of each department. */
export const servedScene = async (as: People['as']) => {
  const { code, partner, host } = await pairedScene(as)
  const posting = await standing(partner, host, code)
  return {
    code,
    posting,
    term: TERM,
    sender: partner,
    second: await as('city_org', '440100'),
    host,
    unit: await as('sending_unit', '440100', { scope: posting.unit_id }),
    otherUnit: await as('sending_unit', '440100'),
    stranger: await as('city_org', '440300'),
  }
}
