import { sql } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { ASKED } from '../../http/hints.ts'
import { problem, refuseIf } from '../../problems/problem.ts'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import { newId } from '../../records/ids.ts'
import { commitStep } from '../../records/step.ts'
import { actsDone } from '../../records/tasks.ts'
import { b10Convened } from '../../rules/branches/b-officers.ts'
import { branchPatternOf } from '../../rules/accounts/figures-postings.ts'
import type { Finding } from '../../rules/finding.ts'
import { postingOn } from '../../rules/postings/posting-person.ts'
import { b12Quorum, b7InLife, c2Attendees, r71Attended } from '../../rules/postings/r-study.ts'
import { daysInPost } from '../../rules/accounts/tasks-postings.ts'
import type { TaskAct } from '../../rules/tasks.ts'
import { attendersOn, heldSession, organiserOf, type Organiser } from '../branches/commands.ts'
import type { PostingRow } from '../postings/queries.ts'
import { CreateSession, presentSession, StudySession } from './model.ts'
import { studyAttendees, studySessions, type AttendeeRow, type SessionRow } from './table.ts'

const RECORD = 'study_sessions'

type Create = Call<unknown, unknown, z.infer<typeof CreateSession>>

const newSession = (call: Create, organiser: Organiser, attendees: number): SessionRow => {
  const { form, date, topics, joint_org = null, summary = null } = call.body
  const at = call.now.toISOString()
  return {
    id: newId(organiser.host),
    branch_id: organiser.branch_id,
    village_code: organiser.village_code,
    mode: organiser.mode,
    form,
    date,
    topics,
    joint: joint_org !== null,
    joint_org,
    summary,
    attendees,
    division: organiser.division,
    counterpart: organiser.counterpart,
    author: call.principal.user,
    version: 1,
    created_at: at,
    updated_at: at,
  }
}

const newAttendee = (session: SessionRow, posting: PostingRow): AttendeeRow => {
  const { id: session_id, form, date, author, version, created_at, updated_at } = session
  const { id: posting_id, division, counterpart } = posting
  const stamps = { author, version, created_at, updated_at }
  return { id: newId(session_id.slice(0, 6)), session_id, posting_id, form, date, division, counterpart, ...stamps }
}

const attendeeEvent = (row: AttendeeRow): Event => ({
  action: 'create',
  record: 'study_attendees',
  record_id: row.id,
  division: row.division,
  counterpart: row.counterpart,
  changes: changesOf(null, row),
})

/** who is posted there and studies in the village organisation; who belongs to a branch counts in that. */
const studiesThere = (row: PostingRow, village_code: string | null): boolean =>
  row.village_code === village_code && row.person_party_status !== 'none' && branchPatternOf(row) === null

/** Who may be named: members of the branch on the day; of a village organisation who studies there. */
const judge = (call: Create, organiser: Organiser, people: readonly PostingRow[]): Finding[] => {
  const { date, form, attendees } = call.body
  const { branch, village_code } = organiser
  const present = branch ? attendersOn(branch, date) : null
  const posted = people
    .filter((row) => studiesThere(postingOn(row, date), village_code))
    .flatMap((row) => {
      const days = daysInPost(row)
      return days ? [{ id: row.id, days }] : []
    })
  return [
    ...c2Attendees(attendees, present?.stays ?? posted, date),
    ...(present
      ? [
          ...r71Attended(attendees),
          ...b10Convened({ form, date, ...present }),
          ...b12Quorum({ form, committee: present.committee, present: attendees }),
        ]
      : []),
    ...(branch
      ? b7InLife({ date, life: organiser.life, today: call.today })
      : b7InLife({ date, life: { first: '2016-01-01', last: call.today }, today: call.today })),
  ]
}

/** B-12: the session fulfils the meeting of its form and period. */
const actOf = (session: SessionRow): TaskAct[] =>
  session.branch_id === null
    ? []
    : [
        {
          rule: 'B-12',
          subject_id: `${session.branch_id}/${session.form}`,
          record_id: session.id,
          counts_on: session.date,
          done_on: session.date,
        },
      ]

export const createStudySession = endpoint(
  {
    method: 'post',
    path: '/v1/study_sessions',
    operation: 'createStudySession',
    about: ['branch_id', 'village_code'],
    summary: 'A session of a branch or a village organisation, with its topics and who took part, once a person',
    tag: RECORD,
    permission: 'study.write',
    doors: ['own', 'shared', 'system'],
    rules: ['R-71', 'R-72', 'C-2', 'B-7', 'B-10', 'B-12'],
    body: CreateSession,
    answer: StudySession,
    status: 201,
  },
  async (call) => {
    const ids = [...new Set(call.body.attendees)]
    if (ids.length < call.body.attendees.length)
      throw problem('INVALID_REQUEST', { field: 'attendees', detail: ASKED.each_once })
    const organiser = await organiserOf(call, call.body, {
      permission: 'study.write',
      day: call.body.date,
      people: sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    })
    const { write, branch, people } = organiser
    refuseIf(judge(call, organiser, people))
    const row = newSession(call, organiser, ids.length)
    const taking = people.map((posting) => newAttendee(row, posting))
    const silence = branch ? heldSession(call, branch, row.date) : { guarded: [], also: [] }
    return commitStep(call, write, {
      record: RECORD,
      action: 'create',
      before: null,
      after: row,
      statement: write.insert(studySessions, row),
      guarded: [...silence.guarded, ...(branch?.door ?? write).insertMany(studyAttendees, taking)],
      also: [...actsDone(write, actOf(row)), ...silence.also],
      events: taking.map(attendeeEvent),
      body: presentSession(row, organiser.host),
    })
  },
)
