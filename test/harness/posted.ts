import { z } from 'zod'
import type { Actor, People } from './people.ts'
import { citizenId, person, unit } from './persons.ts'
import { assignment, village } from './world.ts'

const Made = z.object({ id: z.string() })

/** A term of three years that begins a few days after the clock of the suite. */
export const TERM = { planned_start: '2026-12-01', planned_end: '2029-11-30' } as const

export interface Candidate {
  level?: string
  kind?: string
  birth?: string
  party?: string
  rank?: string
  /** Where the unit lies; by default in the actor's tenant as a whole. */
  division?: string
  /** Since when rank and unit are so; by default since today. */
  since?: string
}

/** Somebody who would qualify for any post by his own facts, from a unit of the actor's tenant. */
export const candidate = async (actor: Actor, options: Candidate = {}): Promise<string> => {
  const { level = 'city', kind = 'organ', birth = '1990-03-01', party = 'full', rank = 'section_chief' } = options
  const { division = actor.tenant, since } = options
  const home = await unit(actor, { name: 'Bureau', unit_level: level, unit_kind: kind, division })
  const made = await person(actor, home.id, {
    name: 'Somebody',
    citizen_id: citizenId(birth),
    party_status: party,
    cadre_rank: rank,
    health_status: 'fit',
    health_checked_on: '2016-04-01',
    attest_political: true,
    attest_political_on: '2016-04-10',
    attest_coordination: true,
    attest_coordination_on: '2016-04-10',
    ...(since === undefined ? {} : { valid_from: since }),
  })
  return made.id
}

/** A paired village of Meizhou with a running assignment, and both its organisation departments. */
export const pairedScene = async (as: People['as'], host = '441400', partner = '440100') => {
  const place = await village(host)
  await assignment(place, { status: 'active' })
  return { code: place.code, partner: await as('city_org', partner), host: await as('city_org', host) }
}

/** A draft of one of the actor's people; its id. */
export const drafted = async (
  actor: Actor,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const person_id = more['person_id'] ?? (await candidate(actor))
  const body = {
    village_code: code,
    post_role: 'team_leader',
    work_phone: '020 8888 0000',
    ...TERM,
    ...more,
    person_id,
  }
  const answer = await actor.post('/v1/postings', body)
  if (answer.status !== 201) throw new Error(answer.text)
  return Made.parse(answer.json).id
}

/** The sender's key. */
export const submitted = async (actor: Actor, id: string) => actor.post(`/v1/postings/${id}/submit`, {})
