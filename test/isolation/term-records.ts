import { z } from 'zod'
import { canary } from '../harness/canary.ts'
import type { Actor } from '../harness/people.ts'
import {
  acceptanceBody,
  assessmentBody,
  claimBody,
  commentBody,
  confirmationBody,
  dutyBody,
  modelCaseBody,
  postingCommentBody,
  promotionBody,
  recallBody,
  recordOf,
  remarkBody,
  TODAY,
  trainingBody,
  visitBody,
} from '../harness/records.ts'
import { keptOf } from '../harness/served.ts'
import type { Kit } from './cast.ts'
import type { TermThing, Thing } from './oracle.ts'
import type { Term, Terms } from './terms.ts'

/** A record of a term: where it lies, on which posting it hangs, and what it is to the oracle. */
export interface TermRecord {
  id: string
  tenant: string
  division: string
  posting: string
  thing: Thing
  /** Its author's side's alone, in the journal too (2.3). */
  draft: boolean
}

/** A text of the side that wrote it, which the other side may read: shown elsewhere, it fails the test. */
const wordsOn = ({ thing }: Term): string => canary(thing.host, thing.shared_with)

const hanging = (term: Term, id: string, thing: Omit<TermThing, 'kind' | 'posting'>): TermRecord => ({
  id,
  tenant: term.thing.host,
  division: thing.division ?? term.thing.division,
  posting: term.id,
  thing: { kind: 'term', posting: term.thing, ...thing },
  draft: thing.draft === true,
})

const dutiesOf = async ({ leader, secretary, member, alone, provinces, far }: Terms) => {
  const record = async (term: Term, beside?: Term): Promise<TermRecord> => {
    const id = await recordOf(term.holder, 'duty_records', { body: dutyBody(term.id, { text: wordsOn(term) }) })
    const seat = beside ? { beside: beside.person } : {}
    return hanging(term, id, { what: 'duty_record', author: term.thing.sender, ...seat })
  }
  return [
    await record(leader, secretary),
    await record(secretary, leader),
    await record(member),
    await record(alone),
    await record(provinces),
    await record(far),
  ]
}

const visitsOf = async ({ by, leader, alone, provinces, far }: Terms) => {
  const record = async (term: Term, actor: Actor): Promise<TermRecord> => {
    const id = await recordOf(actor, 'visits', {
      body: visitBody(term.id, { help: wordsOn(term), difficulty: 'No stove' }),
    })
    return hanging(term, id, { what: 'visit', author: actor.tenant })
  }
  return [
    await record(leader, by.host),
    await record(leader, by.partner),
    await record(alone, by.county),
    await record(provinces, by.province),
    await record(far, by.farPartner),
  ]
}

const Participants = z.object({ items: z.array(z.object({ id: z.string() })) })

/** who dispatched them trains. A session lies where that department is at home, the province's in the city; who took part lies with his posting. */
const trainingsOf = async ({ by, secretary, alone, provinces }: Terms) => {
  const record = async (term: Term, actor: Actor, division = actor.scope) => {
    const body = trainingBody([term.id], { title: wordsOn(term) })
    const session = await recordOf(actor, 'training_sessions', { body })
    const { items } = Participants.parse((await actor.get(`/v1/training_participants?session_id=${session}`)).json)
    const common = { what: 'training', author: actor.tenant } as const
    return {
      session: hanging(term, session, { ...common, division }),
      participant: hanging(term, items[0]?.id ?? '', common),
    }
  }
  return [
    await record(secretary, by.host),
    await record(alone, by.county),
    await record(provinces, by.province, by.host.scope),
  ]
}

const modelCasesOf = async ({ as }: Kit, { by, leader, secretary, alone, provinces, far }: Terms) => {
  const record = async (term: Term, actor: Actor, reviewer?: Actor): Promise<TermRecord> => {
    const body = modelCaseBody(term.id, { text: reviewer ? wordsOn(term) : canary(actor.tenant) })
    const id = await recordOf(actor, 'model_cases', { body })
    if (reviewer) await reviewer.post(`/v1/model_cases/${id}/review`)
    return hanging(term, id, { what: 'model_case', author: actor.tenant, ...(reviewer ? {} : { draft: true }) })
  }
  /** shown to every tenant, so that its text tells nothing. */
  const published = async (term: Term, actor: Actor, reviewer: Actor): Promise<TermRecord> => {
    const id = await recordOf(actor, 'model_cases', { body: modelCaseBody(term.id) })
    keptOf(await reviewer.post(`/v1/model_cases/${id}/review`))
    keptOf(await actor.post(`/v1/model_cases/${id}/publish`))
    return hanging(term, id, { what: 'model_case', author: actor.tenant, published: true })
  }
  return [
    await record(leader, by.partner),
    await record(secretary, by.host),
    await record(leader, by.partner, await as('city_org', leader.thing.sender)),
    await record(secretary, by.host, await as('city_org', secretary.thing.host)),
    await record(alone, by.county, by.host),
    await record(provinces, by.province, await as('province_admin')),
    await record(far, by.farPartner),
    await published(secretary, by.host, await as('city_org', secretary.thing.host)),
  ]
}

const recallsOf = async ({ by, leader, secretary, member, alone, provinces, far }: Terms) => {
  const record = async (term: Term, actor: Actor, told?: Actor): Promise<TermRecord> => {
    const id = await recordOf(actor, 'recall_cases', { body: recallBody(term.id, { evidence: wordsOn(term) }) })
    if (told) await told.post(`/v1/recall_cases/${id}/inform`)
    return hanging(term, id, { what: 'recall_case', author: actor.tenant, ...(told ? { told: true } : {}) })
  }
  return [
    await record(leader, by.host, by.host),
    await record(secretary, by.host),
    await record(member, by.host),
    await record(alone, by.county),
    await record(provinces, by.host, by.province),
    await record(far, by.farHost),
  ]
}

const acceptancesOf = async ({ as }: Kit, { served, servedAlone }: Terms) => {
  const office = await as('poverty_office', '440000')
  const record = async (term: Term): Promise<TermRecord> => {
    const id = await recordOf(office, 'acceptance_results', { body: acceptanceBody(term.id) })
    return hanging(term, id, { what: 'acceptance_result', author: office.tenant })
  }
  return [await record(served), await record(servedAlone)]
}

/** the host's word on a year, for the side that assesses. */
const commentsOf = async ({ by, leader, secretary, alone, provinces, far }: Terms) => {
  const record = async (term: Term, actor: Actor): Promise<TermRecord> => {
    const body = commentBody(term.id, { comment: wordsOn(term) })
    const id = await recordOf(actor, 'assessment_comments', { body })
    return hanging(term, id, { what: 'assessment_comment', author: actor.tenant })
  }
  return [
    await record(leader, by.host),
    await record(secretary, by.host),
    await record(alone, by.county),
    await record(provinces, by.host),
    await record(far, by.farHost),
  ]
}

/** the host's remarks; R-76: what its poverty offices say of who was chosen, the province's of its own people. */
const remarksOf = async ({ as }: Kit, { by, leader, secretary, alone, provinces, far }: Terms) => {
  const [office, provincial] = [await as('poverty_office', leader.thing.host), await as('poverty_office', '440000')]
  const remark = async (term: Term, actor: Actor): Promise<TermRecord> => {
    const id = await recordOf(actor, 'duty_remarks', { body: remarkBody(term.id, { text: wordsOn(term) }) })
    return hanging(term, id, { what: 'duty_remark', author: actor.tenant })
  }
  const comment = async (term: Term, actor: Actor): Promise<TermRecord> => {
    const id = await recordOf(actor, 'posting_comments', { body: postingCommentBody(term.id, { text: wordsOn(term) }) })
    return hanging(term, id, { what: 'posting_comment', author: actor.tenant })
  }
  return {
    duty_remark: [
      await remark(leader, by.host),
      await remark(secretary, by.host),
      await remark(alone, by.county),
      await remark(provinces, by.host),
      await remark(far, by.farHost),
    ],
    posting_comment: [
      await comment(leader, office),
      await comment(alone, office),
      await comment(provinces, provincial),
      await comment(far, await as('poverty_office', far.thing.host)),
    ],
  }
}

/** What lies at home, where the unit lies that employs (2.3). */
const keptAtHome = ({ id: posting, thing: { sender, from, unit } }: Term, id: string) => ({
  id,
  tenant: sender,
  division: from,
  posting,
  thing: { kind: 'file', host: sender, division: from, unit } as const,
})

/** A confirmation is filed at once; the others begin as drafts. */
const CONFIRMATIONS = 'support_confirmations'

const homesOf = async ({ as }: Kit, { by, leader, secretary, member, alone, servedAlone, far }: Terms) => {
  const words = (term: Term): string => canary(term.thing.sender)
  const sent = [
    [leader, by.partner],
    [secretary, by.host],
    [alone, by.host],
    [far, by.farPartner],
  ] as const
  const each = async (record: string, body: (term: Term) => unknown, byUnit = false): Promise<TermRecord[]> => {
    const made: TermRecord[] = []
    for (const [term, actor] of sent) {
      const who = byUnit ? await as('sending_unit', term.thing.sender, { scope: term.unit }) : actor
      made.push({
        ...keptAtHome(term, await recordOf(who, record, { body: body(term) })),
        draft: record !== CONFIRMATIONS,
      })
    }
    return made
  }
  const filed = async (term: Term, actor: Actor): Promise<TermRecord> => {
    const assessment_id = await recordOf(actor, 'assessments', { body: assessmentBody(term.id) })
    keptOf(await (await as('city_org', actor.tenant)).post(`/v1/assessments/${assessment_id}/sign`))
    keptOf(await actor.post(`/v1/assessments/${assessment_id}/file`))
    const body = { person_id: term.person, assessment_id, title: words(term), awarded_on: TODAY }
    // its list is asked by the person
    return { ...keptAtHome(term, await recordOf(actor, 'awards', { body })), posting: term.person, draft: false }
  }
  return {
    award: [await filed(member, by.partner), await filed(servedAlone, by.host)],
    support_confirmation: await each(CONFIRMATIONS, ({ id }) => confirmationBody(id), true),
    reimbursement_claim: await each('reimbursement_claims', (term) => claimBody(term, { note: words(term) }), true),
    assessment: await each('assessments', (term) => assessmentBody(term.id, { remarks: words(term) })),
    promotion_case: await each('promotion_cases', (term) =>
      promotionBody(term.id, { managing_authority: words(term) }),
    ),
  }
}

/** Records of every kind on these terms, made by whoever makes them. */
export const recordsOf = async (kit: Kit, terms: Terms) => {
  const trainings = await trainingsOf(terms)
  return {
    duty_record: await dutiesOf(terms),
    visit: await visitsOf(terms),
    training_session: trainings.map(({ session }) => session),
    training_participant: trainings.map(({ participant }) => participant),
    model_case: await modelCasesOf(kit, terms),
    recall_case: await recallsOf(terms),
    acceptance_result: await acceptancesOf(kit, terms),
    assessment_comment: await commentsOf(terms),
    ...(await remarksOf(kit, terms)),
    ...(await homesOf(kit, terms)),
  }
}

export type TermRecords = Awaited<ReturnType<typeof recordsOf>>
export type TermKind = keyof TermRecords
