// Scopes that are no division: a principal bound to a unit, and rows that show where the record they belong to shows.
import { expect, test } from 'vitest'
import { personFacts, people } from '../src/features/people/table.ts'
import { units } from '../src/features/units/table.ts'
import type { Caller } from '../src/tenancy/door-rules.ts'
import { allColumns } from '../src/tenancy/handle.ts'
import { person, unit } from './harness/persons.ts'
import { suite } from './harness/suite.ts'

const { app, as } = suite()

const HOST = '441400'
const bound = (id: string | null): Caller => ({ tenant: HOST, division: null, bound: id, sees_shared: false })
const county = (division: string): Caller => ({ tenant: HOST, division, bound: null, sees_shared: false })

/** Whose units, people and facts a caller's own door shows. */
const shown = async (caller: Caller) => {
  const own = (await app.services()).doors.own(caller)
  const [ofUnits, ofPeople, ofFacts] = await own.run([
    own.select(units, { id: units.table.id }, { where: [] }),
    own.select(people, { id: people.table.id }, { where: [] }),
    own.select(personFacts, allColumns(personFacts), { where: [] }),
  ])
  return {
    units: ofUnits.map(({ id }) => id),
    people: ofPeople.map(({ id }) => id),
    facts: [...new Set(ofFacts.map(({ person_id }) => person_id))],
  }
}

test('a unit’s principal sees the unit, its people and what is theirs; without a unit nothing', async () => {
  const meizhou = await as('city_org', HOST)
  const [home, other] = [await unit(meizhou, { division: '441481' }), await unit(meizhou)]
  const [one] = [await person(meizhou, home.id), await person(meizhou, other.id)]
  expect(await shown(bound(home.id))).toEqual({ units: [home.id], people: [one.id], facts: [one.id] })
  expect(await shown(bound(one.id))).toEqual({ units: [], people: [], facts: [] })
  expect(await shown(bound(null))).toEqual({ units: [], people: [], facts: [] })
  expect(await shown(county('441481'))).toEqual({ units: [home.id], people: [one.id], facts: [one.id] })
  expect((await shown(county('441402'))).facts).toEqual([])
})

test('an update through a narrow door changes a part of no record it does not show', async () => {
  const meizhou = await as('city_org', HOST)
  const home = await unit(meizhou)
  const one = await person(meizhou, home.id)
  const { doors } = await app.services()
  for (const caller of [county('441402'), bound(one.id)]) {
    const own = doors.own(caller)
    await own.run([own.update(personFacts, { value: 'x' }, []), own.assertChanged(0)])
  }
})
