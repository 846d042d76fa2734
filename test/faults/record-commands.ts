import {
  acceptanceBody,
  assessmentBody,
  dutyBody,
  modelCaseBody,
  postingCommentBody,
  recordOf,
  remarkBody,
  SERVED,
  TODAY,
  trainingBody,
  visitBody,
} from '../harness/records.ts'
import { query } from '../harness/databases.ts'
import { keptOf } from '../harness/served.ts'
import { counting } from '../harness/per-file.ts'
import { HOST, type Command, type Company, type Kit } from './commands.ts'
import { acting, command, leader, making, second, theLeader, theSecretary } from './terms.ts'

const texts = counting()
/** A text nothing else in the file has. */
const freshText = (): string => `What was done, ${texts()}`

/** The county a posting lies in. */
const countyOf = async (posting: string): Promise<string> => {
  const [row] = await query(HOST, 'SELECT division FROM postings WHERE id = ?', posting)
  return String(row?.['division']).slice(0, 6)
}

const createDutyRecord = command(
  { operation: 'createDutyRecord', name: 'create, duty_records' },
  async (kit, company) => {
    const { id, holder } = await theLeader(kit, company)
    const text = freshText()
    return making(
      { actor: holder, tenant: HOST, record: 'duty_records' },
      { action: 'create', body: dutyBody(id, { text }), where: 'text = ?', params: [text] },
    )
  },
)

const updateDutyRecord = command(
  { operation: 'updateDutyRecord', name: 'update, duty_records', method: 'PATCH' },
  async (kit, company) => {
    const { id: posting, holder } = await theLeader(kit, company)
    const id = await recordOf(holder, 'duty_records', { body: dutyBody(posting) })
    const body = { item: 'member_body' }
    return acting(
      { actor: holder, tenant: HOST, record: 'duty_records' },
      { id, action: 'update', body, done: "item = 'member_body'" },
    )
  },
)

const checkDutyRecord = command({ operation: 'checkDutyRecord', name: 'check, duty_records' }, async (kit, company) => {
  const { id: posting, holder } = await theLeader(kit, company)
  const id = await recordOf(holder, 'duty_records', { body: dutyBody(posting) })
  const county = await kit.as('county_org', await countyOf(posting))
  return acting(
    { actor: county, tenant: HOST, record: 'duty_records' },
    { id, action: 'check', done: 'checked_on IS NOT NULL' },
  )
})

const createDutyRemark = command(
  { operation: 'createDutyRemark', name: 'create, duty_remarks' },
  async (kit, company) => {
    const { id } = await theLeader(kit, company)
    const text = freshText()
    return making(
      { actor: company.host, tenant: HOST, record: 'duty_remarks' },
      { action: 'create', body: remarkBody(id, { text }), where: 'text = ?', params: [text] },
    )
  },
)

const createPostingComment = command(
  { operation: 'createPostingComment', name: 'create, posting_comments' },
  async (kit, company) => {
    const { id } = await theLeader(kit, company)
    const text = freshText()
    return making(
      { actor: await kit.as('poverty_office', HOST), tenant: HOST, record: 'posting_comments' },
      { action: 'create', body: postingCommentBody(id, { text }), where: 'text = ?', params: [text] },
    )
  },
)

const createAward = command({ operation: 'createAward', name: 'create, awards' }, async (kit, company) => {
  const { id: posting, person: person_id } = await leader(kit, company)
  const assessment_id = await recordOf(company.helper, 'assessments', { body: assessmentBody(posting) })
  keptOf(await (await second(kit)).post(`/v1/assessments/${assessment_id}/sign`))
  keptOf(await company.helper.post(`/v1/assessments/${assessment_id}/file`))
  const body = { person_id, assessment_id, title: 'Model first secretary', awarded_on: TODAY }
  return making(
    { actor: company.helper, tenant: company.helper.tenant, record: 'awards' },
    { action: 'create', body, where: 'person_id = ?', params: [person_id] },
  )
})

const createVisit = command({ operation: 'createVisit', name: 'create, visits' }, async (kit, company) => {
  const { id } = await theLeader(kit, company)
  const help = freshText()
  return making(
    { actor: company.host, tenant: HOST, record: 'visits' },
    { action: 'create', body: visitBody(id, { help }), where: 'help = ?', params: [help] },
  )
})

const solveVisit = command({ operation: 'solveVisit', name: 'solve, visits' }, async (kit, company) => {
  const { id: posting } = await theLeader(kit, company)
  const id = await recordOf(company.host, 'visits', { body: visitBody(posting, { difficulty: 'no stove' }) })
  return acting(
    { actor: company.host, tenant: HOST, record: 'visits' },
    { id, action: 'solve', done: 'solved_on IS NOT NULL' },
  )
})

const createTrainingSession = command(
  { operation: 'createTrainingSession', name: 'create, training_sessions, with who took part' },
  async (kit, company) => {
    const { id } = await theSecretary(kit, company)
    const title = freshText()
    const made = making(
      { actor: company.host, tenant: HOST, record: 'training_sessions' },
      { action: 'create', body: trainingBody([id], { title }), where: '', params: [title] },
    )
    const sql = `SELECT 1 FROM training_sessions s JOIN training_participants p ON p.session_id = s.id
      JOIN journal j ON j.record = 'training_participants' AND j.record_id = p.id WHERE s.title = ?`
    return { ...made, once: { ...made.once, sql } }
  },
)

const caseBody = async (kit: Kit, company: Company) => {
  const title = freshText()
  return { ...modelCaseBody((await theLeader(kit, company)).id), title }
}

const createModelCase = command({ operation: 'createModelCase', name: 'draft, model_cases' }, async (kit, company) => {
  const body = await caseBody(kit, company)
  return making(
    { actor: company.helper, tenant: HOST, record: 'model_cases' },
    { action: 'draft', body, where: 'title = ?', params: [body.title] },
  )
})

/** A case of the helper's: drafted, or reviewed by another of its users. */
const modelCase = async (kit: Kit, company: Company, status: 'draft' | 'reviewed'): Promise<string> => {
  const id = await recordOf(company.helper, 'model_cases', { body: await caseBody(kit, company) })
  if (status === 'reviewed') keptOf(await (await second(kit)).post(`/v1/model_cases/${id}/review`))
  return id
}

const updateModelCase = command(
  { operation: 'updateModelCase', name: 'update, model_cases', method: 'PATCH' },
  async (kit, company) => {
    const id = await modelCase(kit, company, 'draft')
    return acting(
      { actor: company.helper, tenant: HOST, record: 'model_cases' },
      { id, action: 'update', body: { text: 'How it grew' }, done: "text = 'How it grew'" },
    )
  },
)

const reviewModelCase = command({ operation: 'reviewModelCase', name: 'review, model_cases' }, async (kit, company) => {
  const id = await modelCase(kit, company, 'draft')
  return acting(
    { actor: await second(kit), tenant: HOST, record: 'model_cases' },
    { id, action: 'review', done: "status = 'reviewed'" },
  )
})

const publishModelCase = command(
  { operation: 'publishModelCase', name: 'publish, model_cases' },
  async (kit, company) => {
    const id = await modelCase(kit, company, 'reviewed')
    return acting(
      { actor: company.helper, tenant: HOST, record: 'model_cases' },
      { id, action: 'publish', done: "status = 'published'" },
    )
  },
)

const accepted = async (kit: Kit, company: Company) => {
  const { id: posting_id } = await leader(kit, company, SERVED)
  const office = await kit.as('poverty_office', '440000')
  return { office, body: acceptanceBody(posting_id) }
}

const enterAcceptance = command(
  { operation: 'enterAcceptanceResult', name: 'enter, acceptance_results' },
  async (kit, company) => {
    const { office, body } = await accepted(kit, company)
    return making(
      { actor: office, tenant: HOST, record: 'acceptance_results' },
      { action: 'enter', body, where: 'posting_id = ?', params: [body.posting_id] },
    )
  },
)

const updateAcceptance = command(
  { operation: 'updateAcceptanceResult', name: 'update, acceptance_results', method: 'PATCH' },
  async (kit, company) => {
    const { office, body } = await accepted(kit, company)
    const id = await recordOf(office, 'acceptance_results', { body })
    return acting(
      { actor: office, tenant: HOST, record: 'acceptance_results' },
      { id, action: 'update', body: { result: 'failed' }, done: "result = 'failed'" },
    )
  },
)

/** What stands on a posting in the host's database. */
export const TERM_COMMANDS: readonly Command[] = [
  createDutyRecord,
  updateDutyRecord,
  checkDutyRecord,
  createDutyRemark,
  createPostingComment,
  createAward,
  createVisit,
  solveVisit,
  createTrainingSession,
  createModelCase,
  updateModelCase,
  reviewModelCase,
  publishModelCase,
  enterAcceptance,
  updateAcceptance,
]
