import { addDays } from '../../src/rules/dates.ts'
import { PROVINCE } from '../../src/tenancy/registry.ts'
import { morningOf, propose, stepFrom, type Action, type Step } from './handshake.ts'
import { partnerOf } from './pairings.ts'
import { below, demoId, pick, type Random } from './random.ts'
import { UNASSIGNED_PAIRED, type DemoVillage } from './villages.ts'

/** What becomes of an offer, out of a hundred: the steps behind the first, each with its day counted from it. */
const COURSES: readonly { upTo: number; steps: readonly { action: Action; days: number }[] }[] = [
  { upTo: 86, steps: [{ action: 'accept', days: 5 }] },
  { upTo: 90, steps: [] },
  { upTo: 93, steps: [{ action: 'counter', days: 6 }] },
  { upTo: 95, steps: [{ action: 'decline', days: 9 }] },
  { upTo: 96, steps: [{ action: 'withdraw', days: 3 }] },
  {
    upTo: 100,
    steps: [
      { action: 'accept', days: 4 },
      { action: 'end', days: 600 },
    ],
  },
]
const ENDED_SELF_OF_100 = 3

const FIRST_DAY = '2016-05-03'
const DAYS_OF_PROPOSING = 40
const STARTS = ['2016-05-01', '2016-05-01', '2016-06-01', '2016-07-01'] as const
const UNITS = 40

const courseOf = (mode: DemoVillage['mode'], random: Random) => {
  const lot = below(random, 100)
  if (mode !== 'self') return COURSES.find(({ upTo }) => lot < upTo)?.steps ?? []
  return lot < ENDED_SELF_OF_100 ? [{ action: 'end' as const, days: 600 }] : []
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
