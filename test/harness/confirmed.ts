import { z } from 'zod'
import type { Actor, People } from './people.ts'
import { drafted, pairedScene, submitted } from './posted.ts'

const Shown = z.object({ person_id: z.string(), unit_id: z.string() })

export interface Posted {
  id: string
  person: string
  /** The unit that employs him. */
  unit: string
  /** The posted person's own user. */
  holder: Actor
}

/** A posting confirmed by both keys, of two users where both sides are one tenant, and its holder's user. */
export const posted = async (
  as: People['as'],
  sides: { sender: Actor; host: Actor; code: string },
  more: Readonly<Record<string, unknown>> = {},
): Promise<Posted> => {
  const { sender, host, code } = sides
  const id = await drafted(sender, code, more)
  const sent = await submitted(sender, id)
  if (sent.status !== 200) throw new Error(sent.text)
  const confirmer = sender.tenant === host.tenant ? await as('city_org', host.tenant) : host
  const confirmed = await confirmer.post(`/v1/postings/${id}/confirm`, {})
  if (confirmed.status !== 200) throw new Error(confirmed.text)
  const { person_id: person, unit_id: unit } = Shown.parse(sent.json)
  return { id, person, unit, holder: await as('holder', sender.tenant, { scope: person }) }
}

/** A paired village with both its posts held: the partner's leader and the host's own first secretary. */
export const duoScene = async (as: People['as']) => {
  const { code, partner, host } = await pairedScene(as)
  const leader = await posted(as, { sender: partner, host, code })
  const secretary = await posted(as, { sender: host, host, code }, { post_role: 'first_secretary' })
  return { code, partner, host, leader, secretary }
}

/** A day on which both are in post. */
export const IN_TERM = '2027-03-01T02:00:00Z'
