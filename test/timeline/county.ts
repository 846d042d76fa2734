// Three years of a county, act by act with the day of each: the list, assignments, postings, what their holders and sides did, recalls, ends, promotion.
import { expect } from 'vitest'
import { z } from 'zod'
import type { App } from '../harness/app.ts'
import { cleanAll } from '../harness/databases.ts'
import type { Actor, People } from '../harness/people.ts'
import { candidate } from '../harness/posted.ts'

export const PAIRED = '441422101201'
export const SELF = '441422101202'
const [HOST, PARTNER, PROVINCE] = ['441400', '440100', '440000']
const DEPARTMENT = 'Organisation Department'

const Made = z.looseObject({ id: z.string(), content_hash: z.string().optional(), unit_id: z.string().optional() })

type Side = 'host' | 'host_2' | 'partner' | 'partner_2' | 'province' | 'office'

export interface County {
  sides: Record<Side, Actor>
  /** The ids of this play by names that are the same in every play. */
  ids: Map<string, string>
}

interface Play extends County {
  as: People['as']
  /** Enters an act on its day: today, or the day it was. */
  on(day: string, actor: Actor, path: string, body?: object): Promise<z.infer<typeof Made>>
}

const NAMED = { helper_units: [{ name: 'Bureau' }] }
const paper = (approved_on: string) => ({
  kind: 'term_not_3y',
  reason: 'to the end of the campaign',
  approver_org: DEPARTMENT,
  approver_role: 'city_org',
  approved_on,
})

const posted = async (
  { on, ids, sides }: Play,
  name: string,
  term: { code: string; role: string; from: string; to: string; by: 'host' | 'partner'; short?: boolean },
): Promise<string> => {
  const { code, role, from, to, by, short = false } = term
  const sender = sides[by]
  const body = { village_code: code, post_role: role, person_id: ids.get(name), planned_start: from, planned_end: to }
  const draft = await on(from, sender, '/v1/postings', { ...body, exceptions: short ? [paper(from)] : [] })
  ids.set(`${name}'s posting`, draft.id)
  ids.set(`${name}'s unit`, draft.unit_id ?? '')
  await on(from, sender, `/v1/postings/${draft.id}/submit`)
  await on(from, by === 'host' ? sides.host_2 : sides.host, `/v1/postings/${draft.id}/confirm`)
  return draft.id
}

/** Assignments of both villages, and whoever is sent there. */
const begin = async (play: Play): Promise<void> => {
  const { on, sides } = play
  const day = '2016-05-01'
  for (const [code, mode] of [
    [PAIRED, 'paired'],
    [SELF, 'self'],
  ] as const)
    await on(day, sides.province, '/v1/villages', {
      code,
      name: `Village ${mode}`,
      dispatch_mode: mode,
      listed_on: day,
    })
  const offer = { ...NAMED, village_code: PAIRED, mode: 'paired', helper_tenant: PARTNER, valid_from: day }
  const made = await on(day, sides.partner, '/v1/assignments', offer)
  play.ids.set('paired', made.id)
  await on(day, sides.host, `/v1/assignments/${made.id}/accept`, { content_hash: made.content_hash })
  const alone = { ...NAMED, village_code: SELF, mode: 'self', helper_tenant: HOST, valid_from: day }
  play.ids.set('self', (await on(day, sides.host, '/v1/assignments', alone)).id)
  const leader = { code: PAIRED, role: 'team_leader', from: '2016-05-10', to: '2018-12-31', by: 'partner' } as const
  await posted(play, 'leader', { ...leader, short: true })
  const both = 'leader_and_first_secretary'
  await posted(play, 'double', { code: SELF, role: both, from: '2016-05-15', to: '2019-05-14', by: 'host' })
  await posted(play, 'first', {
    code: PAIRED,
    role: 'first_secretary',
    from: '2016-06-01',
    to: '2019-05-31',
    by: 'host',
  })
}

/** What a year of a term holds; what is his to write, his side's department enters: his own user ends with his term. */
const year = async (play: Play, name: string, of: number): Promise<void> => {
  const { on, ids, sides, as } = play
  const posting_id = ids.get(`${name}'s posting`)
  const by = name === 'leader' ? 'partner' : 'host'
  const tenant = by === 'host' ? HOST : PARTNER
  const unit = await as('sending_unit', tenant, { scope: ids.get(`${name}'s unit`) ?? '' })
  const duty = { posting_id, category: 'build_organisation', item: 'train_successors', text: 'Two young farmers' }
  await on(`${of}-09-10`, sides[by], '/v1/duty_records', { ...duty, date: `${of}-09-10` })
  await on(`${of}-10-20`, sides.host, '/v1/visits', { posting_id, date: `${of}-10-20`, visitor_org: 'County' })
  await on(`${of}-12-01`, unit, '/v1/support_confirmations', {
    posting_id,
    year: of,
    treatment_unchanged: true,
    filed_on: `${of}-12-01`,
  })
  const grade = { grade: 'excellent', assessor: DEPARTMENT, assessed_on: `${of}-12-10` }
  const assessed = await on(`${of}-12-10`, sides[by], '/v1/assessments', { posting_id, year: of, ...grade })
  ids.set(`${name} ${of}`, assessed.id)
  const second = by === 'host' ? sides.host_2 : sides.partner_2
  await on(`${of}-12-11`, second, `/v1/assessments/${assessed.id}/sign`)
  await on(`${of}-12-12`, sides[by], `/v1/assessments/${assessed.id}/file`, { filed_on: `${of}-12-12` })
}

/** The host's own first secretary is recalled, and followed after the thirty days. */
const recall = async (play: Play): Promise<void> => {
  const { on, ids, sides } = play
  const about = { posting_id: ids.get("first's posting"), reason: 'incompetent', evidence: 'Away for weeks' }
  const { id } = await on('2017-05-10', sides.host, '/v1/recall_cases', { ...about, proposed_on: '2017-05-10' })
  await on('2017-05-12', sides.host, `/v1/recall_cases/${id}/inform`, { informed_on: '2017-05-12' })
  const decision = { decided_on: '2017-06-01', ended_on: '2017-06-30' }
  await on('2017-06-01', sides.host_2, `/v1/recall_cases/${id}/decide_recall`, decision)
  ids.set('recall', id)
  await posted(play, 'second', {
    code: PAIRED,
    role: 'first_secretary',
    from: '2017-08-10',
    to: '2020-08-09',
    by: 'host',
  })
}

/** The partner goes, the city helps itself; the other village is off the list at the end of the campaign. */
const leave = async (play: Play): Promise<void> => {
  const { on, ids, sides } = play
  const early = { ended_on: '2017-03-31', end_reason: 'illness' }
  await on('2017-03-31', sides.host, `/v1/postings/${ids.get("double's posting")}/end`, early)
  await on('2018-10-31', sides.partner, `/v1/postings/${ids.get("leader's posting")}/end`, {
    ended_on: '2018-10-31',
    end_reason: 'transfer',
  })
  const over = { ended_on: '2018-12-30', reason: 'over' }
  await on('2018-12-30', sides.host, `/v1/assignments/${ids.get('self')}/end`, over)
  const out = { delisted_on: '2018-12-31', reason: 'out of poverty' }
  await on('2018-12-31', sides.province, `/v1/villages/${SELF}/delist`, out)
}

/** the one who served his term to its end. */
const promote = async ({ on, ids, sides }: Play): Promise<void> => {
  const posting_id = ids.get("second's posting")
  const passed = { posting_id, result: 'passed', accepted_on: '2020-08-12' }
  await on('2020-08-12', sides.office, '/v1/acceptance_results', passed)
  const body = {
    posting_id,
    target_rank: 'division_deputy',
    qualified: true,
    managing_authority: DEPARTMENT,
    quota_ok: true,
    assessment_ids: [ids.get('second 2019')],
  }
  const { id } = await on('2020-08-13', sides.host, '/v1/promotion_cases', body)
  await on('2020-08-13', sides.host, `/v1/promotion_cases/${id}/submit`)
  const notice = { notice_from: '2020-08-17', notice_to: '2020-08-21' }
  await on('2020-08-14', sides.host, `/v1/promotion_cases/${id}/notice`, notice)
  const decision = { decided_by_authority: DEPARTMENT, decided_on: '2020-08-24' }
  await on('2020-08-24', sides.host_2, `/v1/promotion_cases/${id}/approve`, decision)
}

const train = async ({ on, ids, sides }: Play, name: string, date: string): Promise<void> => {
  const body = { title: 'Rural Party work', date, posting_ids: [ids.get(`${name}'s posting`)] }
  await on(date, sides.host, '/v1/training_sessions', body)
}

/** The whole of it, in order; `clock` says what day it is when an act of a day is entered. */
export const playCounty = async (app: App, as: People['as'], clock: (day: string) => string): Promise<County> => {
  await cleanAll()
  app.cold()
  const setDay = (day: string): void => app.setNow(`${clock(day)}T02:00:00Z`)
  setDay('2016-04-20')
  const sides = {
    host: await as('city_org', HOST),
    host_2: await as('city_org', HOST),
    partner: await as('city_org', PARTNER),
    partner_2: await as('city_org', PARTNER),
    province: await as('province_admin'),
    office: await as('poverty_office', PROVINCE),
  }
  const ids = new Map<string, string>()
  const since = '2016-01-01'
  ids.set('leader', await candidate(sides.partner, { since }))
  for (const name of ['double', 'first', 'second']) ids.set(name, await candidate(sides.host, { since }))
  const on: Play['on'] = async (day, actor, path, body = {}) => {
    setDay(day)
    const answer = await actor.post(path, body)
    expect(answer.status, `${day} ${path}: ${answer.text}`).toBeLessThan(300)
    return Made.parse(answer.json)
  }
  const play = { sides, ids, as, on }
  await begin(play)
  for (const name of ['leader', 'first', 'double']) await year(play, name, 2016)
  await train(play, 'first', '2017-02-10')
  await recall(play)
  for (const name of ['leader', 'second']) await year(play, name, 2017)
  await train(play, 'second', '2018-06-10')
  await year(play, 'second', 2018)
  await leave(play)
  await year(play, 'second', 2019)
  await promote(play)
  return { sides, ids }
}
