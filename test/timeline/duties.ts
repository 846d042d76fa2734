// What the model's offers and posts oblige to beside the seats, from the rule book alone: turns, second keys, memberships.
import { isHeld, isSecretary, partyOn, TURN_DAYS, type Model, type Offer, type Post } from './model.ts'
import { HOST, type Duty } from './oracle.ts'

const REPLACE_DAYS = 30

/** each stretch on which a first secretary in post is no full member: the side that sent him recalls him or says why he stays. */
export const membershipsOf = (model: Model, post: Post) => {
  const duties: (Duty & { until: number })[] = []
  if (!isSecretary(post) || !isHeld(post)) return duties
  for (let day = post.first; day <= post.last; day += 1) {
    if (partyOn(model, post.person, day) === 'full') continue
    const goesOn = duties.at(-1)
    if (goesOn?.until === day - 1) goesOn.until = day
    else {
      const duty = { rule: 'R-48', tenant: post.sender, opens: day, due: day + REPLACE_DAYS, done: null, lapsed: null }
      duties.push({ ...duty, until: day })
    }
  }
  return duties.map((duty) => {
    const said = model.recalls
      .filter(({ post: of }) => of === post.id)
      .flatMap(({ decided }) => (decided !== null && decided >= duty.opens && decided <= duty.until ? [decided] : []))
    const left = duty.due > post.last ? post.last + 1 : null
    const lapsed = duty.until < post.last ? duty.until + 1 : left
    return { ...duty, done: said.toSorted((x, y) => x - y)[0] ?? null, lapsed }
  })
}

/** 7.1.6: from which day on nobody can take the turn of an offer: its partner will not be paired on its first day. */
const unpairedOn = ({ partners }: Model, { mode, from, helper }: Offer): number | null => {
  if (mode !== 'paired' || partners[from] === helper) return null
  let day = from
  while (day > 0 && partners[day - 1] !== helper) day -= 1
  return day
}

/** the turns of a handshake, each as a duty. */
export const turnsOf = (model: Model, offer: Offer) => {
  const until = offer.status === 'agreed' ? offer.from : offer.status === 'called_off' ? null : unpairedOn(model, offer)
  return offer.turns.map(({ tenant, since, due, done, lapsed }) => {
    const duty = { rule: 'X-16', tenant, opens: since, due, done, lapsed }
    const ended = done ?? lapsed
    if (until === null || (ended !== null && ended <= until)) return duty
    if (offer.status === 'agreed' && ended !== null) return duty
    return { ...duty, done: null, lapsed: Math.max(until, since) }
  })
}

/** a submitted posting waits for the host's key until it is answered or withdrawn. */
export const keysOf = ({ submitted_on, answered_on, cancelled_on }: Post) =>
  submitted_on === null
    ? []
    : [
        {
          rule: 'X-3',
          tenant: HOST,
          opens: submitted_on,
          due: submitted_on + TURN_DAYS,
          done: answered_on,
          lapsed: answered_on === null ? cancelled_on : null,
        },
      ]
