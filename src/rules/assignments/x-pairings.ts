import { dayAfter, inForceOn, inForceTogether } from '../dates.ts'
import type { Finding } from '../finding.ts'

interface Span {
  id?: string
  supported_city: string
  valid_from: string
  valid_to: string | null
}

interface NewPairing extends Span {
  kinds: { partner: string | undefined; supported: string | undefined }
  known: readonly Span[]
}

const datesInOrder = ({ valid_from, valid_to }: Span): Finding[] =>
  valid_to === null || valid_to > valid_from
    ? []
    : [{ rule: 'X-1', code: 'DATE_ORDER', field: 'valid_to', facts: { accepted: [`> ${valid_from}`] } }]

/** a pairing joins a partner city with a supported city, and a supported city has one partner a day. */
export const x1NewPairing = (pairing: NewPairing): Finding[] => {
  const findings: Finding[] = []
  if (pairing.kinds.partner !== 'partner') {
    findings.push({ rule: 'X-1', code: 'PAIRING_NOT_FOUND', field: 'partner_city', facts: { accepted: ['partner'] } })
  }
  if (pairing.kinds.supported !== 'supported') {
    findings.push({
      rule: 'X-1',
      code: 'PAIRING_NOT_FOUND',
      field: 'supported_city',
      facts: { accepted: ['supported'] },
    })
  }
  const clash = pairing.known.some(
    (each) => each.supported_city === pairing.supported_city && inForceTogether(each, pairing),
  )
  if (clash) {
    findings.push({
      rule: 'X-1',
      code: 'STATE',
      field: 'supported_city',
      facts: { status: 'paired', allowed: ['end'] },
    })
  }
  return [...findings, ...datesInOrder(pairing)]
}

interface Offered {
  mode: string
  helper_tenant: string
  valid_from: string
}

/**
 * 7.1.6: the first day on which the partner an offer names is no longer paired with the city, where he will not be on the
 * first day of the offer: from then on it cannot be accepted, and its turn is nobody's. Null while he will be.
 */
export const x1UnpairedOn = (
  { mode, helper_tenant, valid_from }: Offered,
  { city, pairings }: { city: string; pairings: readonly (Span & { partner_city: string })[] },
): string | null => {
  const own = pairings.filter((each) => each.supported_city === city && each.partner_city === helper_tenant)
  if (mode !== 'paired' || own.some((each) => inForceOn(each, valid_from))) return null
  const ends = own.flatMap(({ valid_to }) => (valid_to !== null && valid_to <= valid_from ? [valid_to] : []))
  return ends.toSorted().at(-1) ?? null
}

interface PairingEnd {
  before: Span
  ended_on: string
  today: string
}

/** 3.6.4: a pairing ends once, on a day inside its life; an end that has not come may come earlier, not later. */
export const x1EndPairing = ({ before, ended_on, today }: PairingEnd): Finding[] => {
  const latest = before.valid_to
  if (latest !== null && (latest <= today || dayAfter(ended_on) >= latest)) {
    return [{ rule: 'X-12', code: 'STATE', field: 'ended_on', facts: { status: 'ended', allowed: [] } }]
  }
  if (ended_on >= before.valid_from) return []
  return [{ rule: 'X-12', code: 'DATE_ORDER', field: 'ended_on', facts: { accepted: [`>= ${before.valid_from}`] } }]
}
