import { addDays } from '../../src/rules/dates.ts'
import { PROVINCE } from '../../src/tenancy/registry.ts'
import { morningOf, propose, stepFrom, type Action, type Step } from './handshake.ts'
import { partnerOf } from './pairings.ts'
import { below, demoId, pick, type Random } from './random.ts'
import { UNASSIGNED_PAIRED, type DemoVillage } from './villages.ts'

type Course = readonly { action: Action; days: number }[]

const ACCEPTED: Course = [{ action: 'accept', days: 5 }]
const ENDED = { action: 'end', days: 60 } as const

/**
 * What becomes of an offer, out of a hundred: the steps behind the first, each with its day counted from it.
 * No `paired` one has ended, so that whoever proposes for an unassigned one may choose any first day.
 */
const COURSES: Record<DemoVillage['mode'], readonly { upTo: number; steps: Course }[]> = {
  paired: [
    { upTo: 89, steps: ACCEPTED },
    { upTo: 93, steps: [] },
    { upTo: 96, steps: [{ action: 'counter', days: 6 }] },
    { upTo: 99, steps: [{ action: 'decline', days: 9 }] },
    { upTo: 100, steps: [{ action: 'withdraw', days: 3 }] },
  ],
  province: [
    { upTo: 89, steps: ACCEPTED },
    { upTo: 95, steps: [] },
    { upTo: 100, steps: [...ACCEPTED, ENDED] },
  ],
  self: [
    { upTo: 97, steps: [] },
    { upTo: 100, steps: [ENDED] },
  ],
}

const FIRST_DAY = '2016-05-03'
const DAYS_OF_PROPOSING = 40
const STARTS = ['2016-05-01', '2016-05-01', '2016-06-01', '2016-07-01'] as const
const UNITS = 40

const courseOf = (mode: DemoVillage['mode'], random: Random): Course => {
  const lot = below(random, 100)
  return COURSES[mode].find(({ upTo }) => lot < upTo)?.steps ?? []
}

const sidesOf = (village: DemoVillage, host: string, random: Random) => {
  if (village.mode === 'self') return { host, helper_tenant: host, proposer: host }
  if (village.mode === 'province') return { host, helper_tenant: PROVINCE, proposer: PROVINCE }
  const partner = partnerOf(host) ?? host
  return { host, helper_tenant: partner, proposer: pick(random, [partner, host]) }
}

const stepsOf = (village: DemoVillage, host: string, random: Random): Step[] => {
  const sides = sidesOf(village, host, random)
  const day = addDays(FIRST_DAY, below(random, DAYS_OF_PROPOSING))
  const unit = `示例单位${String(1 + below(random, UNITS)).padStart(2, '0')}（演示）`
  const id = demoId(random, host, morningOf(day))
  const terms = { village_code: village.code, mode: village.mode, unit, valid_from: pick(random, STARTS) }
  const steps = [propose({ ...sides, ...terms, id, day })]
  for (const { action, days } of courseOf(village.mode, random)) {
    const before = steps.at(-1)
    if (before) steps.push(stepFrom(before, sides, { action, day: addDays(day, days) }))
  }
  return steps
}

/** The assignments of a city's synthetic villages, step by step: all but the `paired` ones that are kept free. */
export const demoAssignments = (villages: readonly DemoVillage[], host: string, random: Random): Step[][] => {
  const synthetic = villages.filter((village) => village.synthetic)
  // Every n-th one, so that the free ones lie in all counties.
  const paired = synthetic.filter(({ mode }) => mode === 'paired')
  const free = new Set(
    Array.from({ length: UNASSIGNED_PAIRED }, (_, i) => paired[Math.floor((i * paired.length) / UNASSIGNED_PAIRED)]),
  )
  return synthetic.filter((village) => !free.has(village)).map((village) => stepsOf(village, host, random))
}
