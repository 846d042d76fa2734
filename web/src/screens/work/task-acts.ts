import type { Described } from '../../api/described.ts'
import type { Me, Permission } from '../../names.tsx'
import type { Shapes } from '../../api/client.ts'
import { at } from '../../route.ts'
import { M, TASK_ACTS } from '../../text/mine-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { addressOf } from '../records/address.ts'

type Task = Shapes['Task']

const VILLAGE_LENGTH = 12

interface TaskLink {
  words: Words
  href: string
}

interface Entering {
  words: Words
  record: string
  /** Without it the form would be refused: the record is opened instead. */
  permission: Permission
  fields: (task: Task) => Readonly<Record<string, string>>
}

/** `441424123218/team_leader`: a seat is a village and a post. */
const seatOf = ({ subject, scope_code }: Task): Readonly<Record<string, string>> => {
  const [, post_role = ''] = subject.id.split('/')
  return { village_code: scope_code, ...(post_role === '' ? {} : { post_role }) }
}

const ofPosting = ({ subject }: Task): Readonly<Record<string, string>> => ({
  posting_id: subject.id,
  ...(subject.period !== null && /^\d{4}$/.test(subject.period) ? { year: subject.period } : {}),
})

const filling: Entering = {
  words: TASK_ACTS.nominate,
  record: 'postings',
  permission: 'posting.draft',
  fields: seatOf,
}

const afterPosting = (words: Words, record: string, permission: Permission): Entering => ({
  words,
  record,
  permission,
  fields: ofPosting,
})

/** A standing duty of a place: the record that fulfils it is entered there, for the year it is owed for. */
const ofPlace = ({ subject, scope_code }: Task): Readonly<Record<string, string>> => ({
  ...(scope_code.length === VILLAGE_LENGTH ? { village_code: scope_code } : { place: scope_code }),
  ...(subject.period !== null && /^\d{4}$/.test(subject.period) ? { year: subject.period } : {}),
})

const ofBranch = ({ subject }: Task): Readonly<Record<string, string>> => {
  const [branch_id = '', form = ''] = subject.id.split('/')
  const year = subject.period !== null && /^\d{4}$/.test(subject.period) ? { year: subject.period } : {}
  return { branch_id, ...(form === '' ? {} : { form }), ...year }
}

/** What is entered about a task that only a new record fulfils. */
const ENTERED: ReadonlyMap<string, Entering> = new Map([
  ['R-42', filling],
  ['R-44', filling],
  ['R-45', filling],
  ['R-46', filling],
  ['R-79', { ...filling, fields: ({ scope_code }: Task) => ({ village_code: scope_code }) }],
  ['R-48', afterPosting(TASK_ACTS.recall, 'recall_cases', 'recall_case.propose')],
  ['R-57', afterPosting(TASK_ACTS.support, 'support_confirmations', 'support_confirmation.create')],
  ['R-71', { words: TASK_ACTS.plan, record: 'study_plans', permission: 'study.write', fields: ofBranch }],
  ['R-75', afterPosting(TASK_ACTS.sheet, 'four_leads_sheets', 'four_leads_sheet.write')],
  ['R-77', { ...afterPosting(TASK_ACTS.train, 'training_sessions', 'training_session.create'), fields: () => ({}) }],
  ['R-80', afterPosting(TASK_ACTS.visit, 'visits', 'visit.create')],
  ['R-81', afterPosting(TASK_ACTS.assess, 'assessments', 'assessment.create')],
  ['B-12', { words: TASK_ACTS.meet, record: 'study_sessions', permission: 'study.write', fields: ofBranch }],
  ['X-1', { words: TASK_ACTS.pair, record: 'pairings', permission: 'pairing.create', fields: () => ({}) }],
])

/** Acts that stand on the record's own screen. */
const ANSWERED: ReadonlyMap<string, Words> = new Map([
  ['X-3', TASK_ACTS.confirm],
  ['X-16', TASK_ACTS.answer],
])

/** Contested facts are read by whoever has the task; every other kind by whoever holds its right to read. */
const ALWAYS_READ: ReadonlySet<string> = new Set(['contested_fact'])

const mayRead = (kind: string, { permissions }: Me): boolean =>
  ALWAYS_READ.has(kind) || permissions.some((permission) => permission === `${kind}.read`)

/** Where the subject of a task is read; null where there is no screen for it, or none that is the reader's. */
export const subjectAddress = ({ subject, scope_code }: Task, me: Me): string | null => {
  const [, , record, id] = subject.href?.split('/') ?? []
  if (record !== undefined && id !== undefined && mayRead(subject.kind, me))
    return addressOf(record, decodeURIComponent(id))
  return scope_code.length === VILLAGE_LENGTH && mayRead('village', me) ? at('village', scope_code) : null
}

/** The form of the record that fulfils a standing duty, for whoever may enter it; null for every other task. */
const standingLink = (task: Task, { permissions }: Me, records: readonly Described[]): TaskLink | null => {
  const record = records.find(({ duties = [], create }) => create !== null && duties.includes(task.rule))
  const held = permissions.some((permission) => permission === record?.create?.permission)
  if (record === undefined || !held || task.subject.kind !== 'place') return null
  const query = new URLSearchParams(ofPlace(task)).toString()
  return { words: TASK_ACTS.enter, href: `${at('new', record.name)}?${query}` }
}

/** The one button of a task: to the act for whoever has to do it and may, else to what it is about. */
export const taskLink = (
  task: Task,
  { mine, me, records }: { mine: boolean; me: Me; records: readonly Described[] },
): TaskLink | null => {
  const entered = mine ? ENTERED.get(task.rule) : undefined
  if (entered !== undefined && me.permissions.includes(entered.permission)) {
    const query = new URLSearchParams(entered.fields(task)).toString()
    const address = at('new', entered.record)
    return { words: entered.words, href: query === '' ? address : `${address}?${query}` }
  }
  const owed = mine ? standingLink(task, me, records) : null
  if (owed !== null) return owed
  const address = subjectAddress(task, me)
  if (address === null) return null
  return { words: (mine ? ANSWERED.get(task.rule) : undefined) ?? M.open, href: address }
}
