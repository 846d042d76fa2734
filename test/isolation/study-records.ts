import { z } from 'zod'
import { canary } from '../harness/canary.ts'
import type { Actor } from '../harness/people.ts'
import { recordOf, TODAY } from '../harness/records.ts'
import type { Branch, Branches } from './branch-records.ts'
import type { PartyLifeThing, PostingThing } from './oracle.ts'
import type { TermRecord } from './term-records.ts'
import type { Term, Terms } from './terms.ts'

/** What a branch or a village organisation did or studied: where it lies, of which branch or session, and what it is to the oracle. */
export interface StudyRecord extends TermRecord {
  branch: string
  session: string
}

/** Who holds a study: a branch or the organisation of a village. */
interface Organiser {
  actor: Actor
  body: Readonly<Record<string, unknown>>
  thing: PartyLifeThing
  branch: string
  /** Who may take part. */
  people: readonly { id: string; thing: PostingThing }[]
}

const wordsOf = ({ thing: { host, partner } }: Pick<Organiser, 'thing'>): string => canary(host, [partner])

const ofBranch = ({ id, partner, thing, posts, postings }: Branch): Organiser => ({
  actor: partner,
  body: { branch_id: id },
  thing,
  branch: id,
  people: posts.flatMap((post, i) => (postings[i] ? [{ id: post.id, thing: postings[i] }] : [])),
})

const ofVillage = (actor: Actor, { id, thing }: Term): Organiser => {
  const { host, division, shared_with } = thing
  return {
    actor,
    body: { village_code: division },
    thing: { kind: 'party_life', host, division, partner: shared_with[0] ?? null, of_village: true, members: [] },
    branch: '',
    people: [{ id, thing }],
  }
}

const recordIn = (
  { thing, branch }: Pick<Organiser, 'thing' | 'branch'>,
  id: string,
  more: Partial<StudyRecord> = {},
): StudyRecord => ({
  id,
  tenant: thing.host,
  division: thing.division,
  posting: '',
  thing,
  draft: false,
  branch,
  session: '',
  ...more,
})

const plan = async (by: Organiser): Promise<StudyRecord> => {
  const words = { title: wordsOf(by), content: 'The constitution', poverty_link: 'Each one helps a household' }
  return recordIn(by, await recordOf(by.actor, 'study_plans', { body: { ...by.body, year: 2026, ...words } }))
}

const Attendees = z.object({ items: z.array(z.object({ id: z.string(), posting_id: z.string() })) })

/** A session lies with its organiser; who took part with his posting, as what hangs on it (2.3). */
const session = async (by: Organiser) => {
  const attendees = by.people.map(({ id }) => id)
  const body = { ...by.body, form: 'theme_day', date: TODAY, topics: [wordsOf(by)], attendees }
  const id = await recordOf(by.actor, 'study_sessions', { body })
  const { items } = Attendees.parse((await by.actor.get(`/v1/study_attendees?session_id=${id}`)).json)
  const attended = items.map((row) => {
    const posting = by.people.find((post) => post.id === row.posting_id)?.thing
    if (!posting) throw new Error('somebody attended who was not named')
    const { division } = posting
    return recordIn(by, row.id, {
      posting: row.posting_id,
      session: id,
      division,
      thing: { ...by.thing, division, posting },
    })
  })
  return { held: recordIn(by, id), attended }
}

const act = async (by: Organiser): Promise<StudyRecord> => {
  const body = { ...by.body, act: 'political_study', date: TODAY, text: wordsOf(by) }
  return recordIn(by, await recordOf(by.actor, 'branch_acts', { body }))
}

const problem = async (by: Organiser): Promise<StudyRecord> => {
  const body = { ...by.body, found_on: TODAY, text: wordsOf(by) }
  return recordIn(by, await recordOf(by.actor, 'study_problems', { body }))
}

/** where somebody of pattern A studies: the organisation of his village. */
const placement = async (actor: Actor, { id: posting_id, thing: posting }: Term): Promise<StudyRecord> => {
  const { host, division, shared_with } = posting
  const body = { posting_id, study_party_org: canary(host, shared_with), study_village: division, valid_from: TODAY }
  const id = await recordOf(actor, 'study_placements', { body })
  const thing: PartyLifeThing = {
    kind: 'party_life',
    host,
    division,
    partner: shared_with[0] ?? null,
    members: [],
    posting,
  }
  return recordIn({ thing, branch: '' }, id, { posting: posting_id })
}

const LEADS = { study_plan: 'A plan', study_texts: 'The texts', rectify: 'Two things', qualified_member: 'To be one' }

/** his own sheet, of which the province has the count (X-7, 2.3). */
const sheet = async (term: Term, status: 'draft' | 'submitted'): Promise<StudyRecord> => {
  const { id: posting_id, thing: posting, holder } = term
  const { host, division, sender, shared_with } = posting
  const rectify = status === 'draft' ? canary(sender) : canary(host, [...shared_with, sender])
  const body = { posting_id, year: 2026, ...LEADS, rectify }
  const id = await recordOf(holder, 'four_leads_sheets', { body, acts: status === 'draft' ? [] : [['submit']] })
  const draft = status === 'draft'
  return {
    id,
    tenant: host,
    division,
    posting: posting_id,
    branch: '',
    session: '',
    draft,
    thing: { kind: 'term', what: 'four_leads_sheet', posting, author: sender, ...(draft ? { draft } : {}) },
  }
}

const inTurn = async <A, R>(items: readonly A[], make: (item: A) => Promise<R>): Promise<R[]> => {
  const made: R[] = []
  for (const item of items) made.push(await make(item))
  return made
}

/** Records of every kind of Party life, made by whoever makes them (R-71 – R-75, B-3). */
export const studyRecordsOf = async (branches: Branches, terms: Terms) => {
  const { active, staff, far, draft } = branches
  const { by, leader, secretary, alone, provinces } = terms
  const ofBranches = [active, staff, far].map(ofBranch)
  const organisers = [...ofBranches, ofVillage(by.host, secretary), ofVillage(by.host, alone)]
  const sessions = await inTurn(organisers, session)
  return {
    branch: [active, draft, staff, far].map(({ id, thing }) =>
      recordIn({ thing, branch: id }, id, { draft: thing.draft === true }),
    ),
    branch_act: await inTurn(ofBranches, act),
    study_plan: await inTurn(organisers, plan),
    study_session: sessions.map(({ held }) => held),
    study_attendee: sessions.flatMap(({ attended }) => attended),
    study_problem: await inTurn(ofBranches, problem),
    study_placement: [
      await placement(by.host, secretary),
      await placement(by.county, alone),
      await placement(by.province, provinces),
    ],
    four_leads_sheet: [
      await sheet(leader, 'submitted'),
      await sheet(secretary, 'draft'),
      await sheet(alone, 'submitted'),
      await sheet(provinces, 'draft'),
      await sheet(terms.member, 'draft'),
      await sheet(terms.far, 'submitted'),
    ],
  }
}

export type StudyRecords = Awaited<ReturnType<typeof studyRecordsOf>>
export type StudyKind = keyof StudyRecords
