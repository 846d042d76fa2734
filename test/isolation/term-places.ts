import {
  acceptanceBody,
  commentBody,
  dutyBody,
  modelCaseBody,
  postingCommentBody,
  recallBody,
  remarkBody,
  trainingBody,
  visitBody,
} from '../harness/records.ts'
import type { Act } from './oracle.ts'
import type { Place, Position } from './places.ts'
import type { Subject, Town } from './town.ts'
import type { StudyKind } from './study-records.ts'
import type { TermKind } from './term-records.ts'

type Kind = TermKind | StudyKind

type Positions = Place['positions']

/** The three reads every record of a term has alike. */
export const reads = (noun: string, kind: Kind, of: { act: Act; query: Positions }): Record<string, Place> => ({
  [`list${noun}s`]: { act: of.act, positions: { ...of.query, 'query.cursor': `after_${kind}` } },
  [`read${noun}`]: { act: of.act, positions: { 'path.id': kind } },
  [`read${noun}History`]: { act: of.act, positions: { 'path.id': kind, 'query.cursor': 'after_history' } },
})

/** An act on a record that stands. */
export const on = (act: Act, kind: Kind, body: Record<string, unknown> = {}): Place => ({
  act,
  positions: { 'path.id': kind },
  body: () => body,
})

type Making = Readonly<{ act: Act; position?: Position; body: (posting: string) => Record<string, unknown> }>

/** A new record on the posting its body names, which decides the status. */
export const making = (subject: Subject, { act, position = 'body.posting_id', body }: Making): Place => ({
  act,
  main: position,
  positions: { [position]: subject },
  body: ({ names }: Town) => body(names[subject][0]?.value ?? ''),
})

const posting = (kind: Kind): Positions => ({
  'query.tenant': `${kind}_tenant`,
  'query.posting_id': `${kind}_posting`,
})

/** What the list of whatever hangs on a posting is asked by. */
export const child = (kind: Kind): Positions => ({
  ...posting(kind),
  'query.village_code': `${kind}_village`,
  'query.division': `${kind}_division`,
})

const KEEPS = 'keep_model_cases'

/** What hangs on a posting in the host's database. */
export const TERM_PLACES: Readonly<Record<string, Place>> = {
  ...reads('DutyRecord', 'duty_record', { act: 'read_duty_records', query: child('duty_record') }),
  createDutyRecord: making('posting_of_side', { act: 'write_duty_records', body: (id) => dutyBody(id) }),
  updateDutyRecord: on('write_duty_records', 'duty_record', { text: 'Three of them' }),
  checkDutyRecord: on('check_duty_records', 'duty_record'),
  ...reads('DutyRemark', 'duty_remark', { act: 'read_duty_remarks', query: child('duty_remark') }),
  createDutyRemark: making('posting_of_side', { act: 'remark_on_duty', body: (id) => remarkBody(id) }),
  ...reads('PostingComment', 'posting_comment', { act: 'read_posting_comments', query: child('posting_comment') }),
  createPostingComment: making('posting_of_side', { act: 'comment_on_postings', body: (id) => postingCommentBody(id) }),
  ...reads('Visit', 'visit', { act: 'read_visits', query: child('visit') }),
  solveVisit: on('record_visits', 'visit'),
  createVisit: making('posting_of_side', { act: 'record_visits', body: (id) => visitBody(id) }),
  ...reads('TrainingSession', 'training_session', {
    act: 'read_trainings',
    query: { 'query.tenant': 'training_session_tenant', 'query.division': 'training_session_division' },
  }),
  ...reads('TrainingParticipant', 'training_participant', {
    act: 'read_trainings',
    query: { ...child('training_participant'), 'query.session_id': 'training_participant_session' },
  }),
  createTrainingSession: making('posting_of_host', {
    act: 'hold_trainings',
    position: 'body.posting_ids',
    body: (id) => trainingBody([id]),
  }),
  ...reads('ModelCase', 'model_case', { act: 'read_model_cases', query: child('model_case') }),
  createModelCase: making('posting_of_side', { act: KEEPS, body: (id) => modelCaseBody(id) }),
  updateModelCase: on(KEEPS, 'model_case', { text: 'How it grew' }),
  reviewModelCase: on(KEEPS, 'model_case'),
  publishModelCase: on(KEEPS, 'model_case'),
  ...reads('RecallCase', 'recall_case', { act: 'read_recalls', query: posting('recall_case') }),
  proposeRecall: making('posting_to_recall', { act: 'propose_recalls', body: (id) => recallBody(id) }),
  informRecall: on('inform_recalls', 'recall_case'),
  replyRecall: on('reply_to_recalls', 'recall_case', { reply: 'I was ill' }),
  decideRecall: on('decide_recalls', 'recall_case', { ended_on: '2026-11-30' }),
  decideKeep: on('decide_recalls', 'recall_case'),
  ...reads('AcceptanceResult', 'acceptance_result', {
    act: 'read_acceptances',
    query: posting('acceptance_result'),
  }),
  enterAcceptanceResult: making('posting_to_accept', { act: 'enter_acceptances', body: acceptanceBody }),
  ...reads('AssessmentComment', 'assessment_comment', {
    act: 'read_comments',
    query: child('assessment_comment'),
  }),
  createAssessmentComment: making('posting_of_side', { act: 'comment', body: (id) => commentBody(id) }),
  updateAssessmentComment: on('comment', 'assessment_comment', { comment: 'Known in every house' }),
  updateAcceptanceResult: on('enter_acceptances', 'acceptance_result', { result: 'failed' }),
}
