// 3.6: no act of a record of a city's own takes effect on a day that has not come; what ends may end ahead.
import { expect, test } from 'vitest'
import { actorFor, broughtOn, madeLocal, placeFor, SAMPLES, samplesOf, wayTo, worldAt } from './harness/local.ts'
import { suite } from './harness/suite.ts'

const { as } = suite()

const DAY = /^\d{4}-\d{2}-\d{2}$/
const AHEAD = '2029-06-30'

/** The acts that move a state. */
const ACTS = [...SAMPLES].flatMap(
  ([
    record,
    {
      record: { law },
    },
  ]) => {
    const { states = {} } = law
    const acts = new Set(Object.values(states).flatMap((steps) => Object.keys(steps)))
    return [...acts].map((act) => ({ record, act, before: wayTo({ law }, act) }))
  },
)

test.each(ACTS)('$record: $act is of a day that has come', async ({ record, act, before }) => {
  const place = await placeFor(record)
  const samples = samplesOf(record)
  const body = await samples.acts?.[act]?.(worldAt(as, place))
  const days = Object.entries(body ?? {}).filter(([, value]) => typeof value === 'string' && DAY.test(value))
  if (days.length === 0) return // it names no day: it is of today
  const made = await madeLocal(as, record, place)
  await broughtOn(as, record, place, { ...made, acts: before })
  const actor = await actorFor(as, samples, { act, place, division: made.division })
  const ahead = Object.fromEntries(days.map(([name]) => [name, AHEAD]))
  const answer = await actor.post(`/v1/${record}/${made.id}/${act}`, { ...body, ...ahead })
  const { errors } = answer.json as { errors: { field: string; code: string }[] }
  expect(errors, answer.text).toContainEqual(
    expect.objectContaining({
      code: 'DATE_IN_FUTURE',
      field: expect.stringMatching(days.map(([name]) => name).join('|')),
    }),
  )
})
