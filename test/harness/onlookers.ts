import { expect } from 'vitest'
import { idsIn, type Team } from './branches.ts'
import type { Actor, People } from './people.ts'

interface Onlookers {
  may: Readonly<Record<string, Actor>>
  mayNot: Readonly<Record<string, Actor>>
}

/** Who reads what is of a team's branch (X-7, X-8, 2.2), and who finds nothing there. */
export const onlookersOf = async (as: People['as'], team: Team, elsewhere: Team): Promise<Onlookers> => ({
  may: {
    'the home city': team.partner,
    'the host city': team.host,
    'the county of the place': team.county_org,
    'the township of the place': await as('township_committee', team.township),
    'the auditor at home': await as('auditor', team.partner.tenant),
    'the province': await as('province_admin'),
    'a member': await as('holder', team.partner.tenant, { scope: team.posts[2]?.person_id ?? '' }),
  },
  mayNot: {
    'a city that is no side': await as('city_org', '440300'),
    'another host': await as('city_org', '441600'),
    'another county': await as('county_org', '441481'),
    'another township': await as('township_committee', elsewhere.township),
    'somebody of another branch': await as('holder', team.partner.tenant, {
      scope: elsewhere.posts[2]?.person_id ?? '',
    }),
  },
})

/** A record is in the lists and under the ids of exactly those who may read it. */
export const expectSeen = async ({ may, mayNot }: Onlookers, record: string, id: string): Promise<void> => {
  for (const [who, reader] of Object.entries(may)) {
    expect(await idsIn(reader, `/v1/${record}?limit=100`), who).toContain(id)
    for (const path of [`/v1/${record}/${id}`, `/v1/${record}/${id}/history`])
      expect((await reader.get(path)).status, `${who}: ${path}`).toBe(200)
  }
  for (const [who, reader] of Object.entries(mayNot)) {
    expect(await idsIn(reader, `/v1/${record}?limit=100`), who).not.toContain(id)
    for (const path of [`/v1/${record}/${id}`, `/v1/${record}/${id}/history`])
      expect((await reader.get(path)).status, `${who}: ${path}`).toBe(404)
  }
}
