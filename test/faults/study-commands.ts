import { approveBranch, teamOf } from '../harness/branches.ts'
import { commentBody, recordOf, TODAY } from '../harness/records.ts'
import { keptOf } from '../harness/served.ts'
import { counting } from '../harness/per-file.ts'
import { HOST, running, type Command, type Company, type Kit } from './commands.ts'
import { acting, command, goingOn, leader, making, once, theSecretary } from './terms.ts'

const texts = counting()
/** A text nothing else in the file has. */
const freshText = (): string => `What was studied, no. ${texts()}`

const workingBranch = async ({ as }: Kit, company: Company) => {
  const made = await teamOf(as, { settle: async (place) => running(company, place) })
  return { ...made, id: await approveBranch(made) }
}

/** A branch at work, to which acts, sessions and problems are added. */
const theBranch = once(workingBranch)

const createAct = command({ operation: 'createBranchAct', name: 'create, branch_acts' }, async (kit, company) => {
  const { id: branch_id } = await theBranch(kit, company)
  const text = freshText()
  const body = { branch_id, act: 'political_study', date: TODAY, text }
  return making(
    { actor: company.helper, tenant: HOST, record: 'branch_acts' },
    { action: 'create', body, where: 'text = ?', params: [text] },
  )
})

const PLAN = { year: 2026, title: 'A plan', content: 'The constitution', poverty_link: 'Each one helps a household' }

const YEARS_A_BRANCH = 4
const planning = once(async (kit, company) => ({ branch: await workingBranch(kit, company), plans: 0 }))

/** One plan a branch and year: a branch whose people are there for four of them takes four. */
const freshYear = async (kit: Kit, company: Company) => {
  const held = await planning(kit, company)
  if (held.plans === YEARS_A_BRANCH) Object.assign(held, { branch: await workingBranch(kit, company), plans: 0 })
  const year = 2026 + held.plans++
  return { branch_id: held.branch.id, year }
}

const createPlan = command(
  { operation: 'createStudyPlan', name: 'create, study_plans, which fulfils the year', trips: 2 },
  async (kit, company) => {
    const of = await freshYear(kit, company)
    const made = making(
      { actor: company.helper, tenant: HOST, record: 'study_plans' },
      { action: 'create', body: { ...PLAN, ...of }, where: '', params: [of.branch_id, String(of.year)] },
    )
    const sql = `SELECT 1 FROM study_plans s JOIN tasks t ON t.rule = 'R-71' AND t.subject_id = s.branch_id
      AND t.period = ?2 AND t.done_on IS NOT NULL WHERE s.branch_id = ?1 AND s.year = CAST(?2 AS INTEGER)`
    return { ...made, once: { ...made.once, sql } }
  },
)

const thePlan = once(async (kit, company) => {
  const { id: branch_id } = await workingBranch(kit, company)
  return recordOf(company.helper, 'study_plans', { body: { branch_id, ...PLAN } })
})

const updatePlan = command(
  { operation: 'updateStudyPlan', name: 'update, study_plans', method: 'PATCH', trips: 2 },
  async (kit, company) => {
    const id = await thePlan(kit, company)
    const title = freshText()
    return goingOn(
      acting(
        { actor: company.helper, tenant: HOST, record: 'study_plans' },
        { id, action: 'update', body: { title }, done: `title = '${title}'` },
      ),
    )
  },
)

const createSession = command(
  { operation: 'createStudySession', name: 'create, study_sessions, with who took part', trips: 2 },
  async (kit, company) => {
    const { id: branch_id, posts } = await theBranch(kit, company)
    const summary = freshText()
    const attendees = posts.map(({ id }) => id)
    const body = { branch_id, form: 'theme_day', date: TODAY, topics: ['The constitution'], summary, attendees }
    const made = making(
      { actor: company.helper, tenant: HOST, record: 'study_sessions' },
      { action: 'create', body, where: '', params: [summary] },
    )
    const sql = `SELECT 1 FROM study_sessions s WHERE s.summary = ? AND 3 = (SELECT count(*) FROM study_attendees a
      JOIN journal j ON j.record = 'study_attendees' AND j.record_id = a.id WHERE a.session_id = s.id)`
    return { ...made, once: { ...made.once, sql } }
  },
)

const problemBody = async (kit: Kit, company: Company) => ({
  branch_id: (await theBranch(kit, company)).id,
  found_on: TODAY,
  text: freshText(),
})

const createProblem = command(
  { operation: 'createStudyProblem', name: 'create, study_problems' },
  async (kit, company) => {
    const body = await problemBody(kit, company)
    return making(
      { actor: company.helper, tenant: HOST, record: 'study_problems' },
      { action: 'create', body, where: 'text = ?', params: [body.text] },
    )
  },
)

const solveProblem = command(
  { operation: 'solveStudyProblem', name: 'solve, study_problems', trips: 2 },
  async (kit, company) => {
    const id = await recordOf(company.helper, 'study_problems', { body: await problemBody(kit, company) })
    return acting(
      { actor: company.helper, tenant: HOST, record: 'study_problems' },
      { id, action: 'solve', body: { result: 'More came' }, done: "status = 'solved'" },
    )
  },
)

const createPlacement = command(
  { operation: 'createStudyPlacement', name: 'create, study_placements' },
  async (kit, company) => {
    const { id: posting_id } = await theSecretary(kit, company)
    const study_party_org = freshText()
    const shown = await company.host.get(`/v1/postings/${posting_id}`)
    const { village_code: study_village } = shown.json as { village_code: string }
    return making(
      { actor: company.host, tenant: HOST, record: 'study_placements' },
      {
        action: 'create',
        body: { posting_id, study_party_org, study_village, valid_from: TODAY },
        where: 'study_party_org = ?',
        params: [study_party_org],
      },
    )
  },
)

const LEADS = { study_plan: 'A plan', study_texts: 'The texts', rectify: 'Two things', qualified_member: 'To be one' }

/** One sheet a posting and year: each in the hands of somebody new. */
const sheetOf = async (kit: Kit, company: Company) => {
  const { id: posting_id, holder } = await leader(kit, company)
  const body = { posting_id, year: 2026, ...LEADS }
  return { holder, body, place: { actor: holder, tenant: HOST, record: 'four_leads_sheets' } }
}

const draftSheet = command(
  { operation: 'draftFourLeadsSheet', name: 'draft, four_leads_sheets' },
  async (kit, company) => {
    const { body, place } = await sheetOf(kit, company)
    return making(place, { action: 'draft', body, where: 'posting_id = ?', params: [body.posting_id] })
  },
)

const theSheet = once(async (kit, company) => {
  const { body, holder } = await sheetOf(kit, company)
  return { holder, id: await recordOf(holder, 'four_leads_sheets', { body }) }
})

const updateSheet = command(
  { operation: 'updateFourLeadsSheet', name: 'update, four_leads_sheets', method: 'PATCH' },
  async (kit, company) => {
    const { holder, id } = await theSheet(kit, company)
    const rectify = freshText()
    return goingOn(
      acting(
        { actor: holder, tenant: HOST, record: 'four_leads_sheets' },
        { id, action: 'update', body: { rectify }, done: `rectify = '${rectify}'` },
      ),
    )
  },
)

const submitSheet = command(
  { operation: 'submitFourLeadsSheet', name: 'submit, four_leads_sheets, which fulfils the year' },
  async (kit, company) => {
    const { body, place, holder } = await sheetOf(kit, company)
    const { id } = keptOf(await holder.post('/v1/four_leads_sheets', body))
    const done = `status = 'submitted' AND EXISTS (SELECT 1 FROM tasks t WHERE t.rule = 'R-75' AND t.period = '2026'
      AND t.subject_id = four_leads_sheets.posting_id AND t.done_on IS NOT NULL)`
    return acting(place, { id, action: 'submit', done })
  },
)

const createComment = command(
  { operation: 'createAssessmentComment', name: 'create, assessment_comments' },
  async (kit, company) => {
    const { id } = await leader(kit, company)
    return making(
      { actor: company.host, tenant: HOST, record: 'assessment_comments' },
      { action: 'create', body: commentBody(id), where: 'posting_id = ?', params: [id] },
    )
  },
)

const theComment = once(async (kit, company) =>
  recordOf(company.host, 'assessment_comments', { body: commentBody((await leader(kit, company)).id) }),
)

const updateComment = command(
  { operation: 'updateAssessmentComment', name: 'update, assessment_comments', method: 'PATCH' },
  async (kit, company) => {
    const id = await theComment(kit, company)
    const comment = freshText()
    return goingOn(
      acting(
        { actor: company.host, tenant: HOST, record: 'assessment_comments' },
        { id, action: 'update', body: { comment }, done: `comment = '${comment}'` },
      ),
    )
  },
)

/** What branches do and study, where people study and how they lead, and the host's word on a year (R-71 –, B-3). */
export const STUDY_COMMANDS: readonly Command[] = [
  createAct,
  createPlan,
  updatePlan,
  createSession,
  createProblem,
  solveProblem,
  createPlacement,
  draftSheet,
  updateSheet,
  submitSheet,
  createComment,
  updateComment,
]
