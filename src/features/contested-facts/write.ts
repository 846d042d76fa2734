import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { cityWords, TURN_SETTINGS, wordsOf } from '../../records/city-policy.ts'
import { derivedChange } from '../../records/derived.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { asRead, commitStep, refuseStep, stamped } from '../../records/step.ts'
import { NOTHING_DERIVED } from '../../rules/derived.ts'
import { stateFindings } from '../../rules/states.ts'
import { x16Reason } from '../../rules/assignments/x-assignments.ts'
import {
  CONTEST_TRANSITIONS,
  oneClaim,
  statusOfValues,
  x15SharedFact,
  x16OtherSide,
} from '../../rules/x-contested-facts.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityCodes, tenantOfId } from '../../tenancy/registry.ts'
import { sign } from '../../vault/signature.ts'
import { assignmentById } from '../assignments/queries.ts'
import { sideDoorOf } from '../pairings/queries.ts'
import { AnswerFact, ClaimFact, ContestedFact, presentContestedFact, RuleFact } from './model.ts'
import { contestedFactById, derivedOfFact, saidOfFact } from './queries.ts'
import { contestedFacts, type ContestedFactRow } from './table.ts'

export const RECORD = 'contested_facts'
const { table } = contestedFacts
const RULES = ['X-2', 'X-4', 'X-15', 'X-16'] as const

/** What a side says, signed with the product's key: neither side can take it back, nor the other one change it. */
const signed = (call: Call, { id, value }: { id: string; value: number }): Promise<string> =>
  sign(call.services.signing, `${id} ${call.principal.tenant} ${value}`, 'contested-fact+jws')

interface Change {
  action: string
  before: ContestedFactRow | null
  after: ContestedFactRow
}

/** The row with its figures and tasks, in one batch. */
const write = (call: Call, handle: Handle, { action, before, after }: Change): Promise<Reply> => {
  const derived = derivedOfFact(handle.tenant)
  const change = { before: before ? derived(before) : NOTHING_DERIVED, after: derived(after), today: call.today }
  const { ruled_value, ruled_on, ruling_reason, policy: _policy, ...ofSides } = after
  const { status, version, updated_at } = after
  const set = handle.door === 'kept' ? { status, version, updated_at, ruled_value, ruled_on, ruling_reason } : ofSides
  const statement = before
    ? handle.update(contestedFacts, set, [asRead(table, before)])
    : handle.insert(contestedFacts, after)
  const body = presentContestedFact(after, handle.tenant)
  return commitStep(call, handle, {
    record: RECORD,
    action,
    before,
    after,
    statement,
    body,
    also: derivedChange(handle, change),
  })
}

export const claimFact = endpoint(
  {
    method: 'post',
    path: '/v1/contested_facts',
    operation: 'claimFact',
    about: ['assignment_id'],
    summary:
      'One of the two cities of a paired assignment says its value of a fact of a year, signed; the other one answers',
    tag: RECORD,
    permission: 'contested_fact.claim',
    doors: ['own', 'shared'],
    rules: RULES,
    body: ClaimFact,
    answer: ContestedFact,
    status: 201,
  },
  async (call) => {
    const { assignment_id, fact, year, value } = call.body
    const handle = await sideDoorOf(call, assignment_id)
    const [[assignment], said, [words]] = await facts(call, handle, [
      assignmentById(handle, assignment_id),
      saidOfFact(handle, { assignment_id, fact, year }),
      cityWords(call.services.doors.system('judge_local', handle.tenant)),
    ])
    if (!assignment) throw notFound()
    refuseIf([...x15SharedFact(assignment, { year, today: call.today }), ...oneClaim(said)])
    const at = call.now.toISOString()
    const id = newId(handle.tenant)
    const after: ContestedFactRow = {
      id,
      assignment_id,
      division: assignment.village_code,
      counterpart: assignment.helper_tenant,
      fact,
      year,
      status: 'claimed',
      claimed_by: call.principal.tenant,
      claimed_value: value,
      claimed_on: call.today,
      claimed_signature: await signed(call, { id, value }),
      answered_value: null,
      answered_on: null,
      answered_signature: null,
      ruled_value: null,
      ruled_on: null,
      ruling_reason: null,
      version: 1,
      created_at: at,
      updated_at: at,
      policy: wordsOf(TURN_SETTINGS, words?.words ?? []),
    }
    return write(call, handle, { action: 'claim', before: null, after })
  },
)

export const answerFact = endpoint(
  {
    method: 'post',
    path: '/v1/contested_facts/{id}/answer',
    operation: 'answerFact',
    summary: 'The other city says its value: the same one and the fact is agreed, another one and it is contested',
    tag: RECORD,
    permission: 'contested_fact.claim',
    doors: ['own', 'shared'],
    rules: RULES,
    params: IdParams,
    body: AnswerFact,
    answer: ContestedFact,
    if_match: 'optional',
  },
  async (call) => {
    const handle = await sideDoorOf(call, call.params.id)
    const [[before]] = await facts(call, handle, [contestedFactById(handle, call.params.id)])
    if (!before) throw notFound()
    checkIfMatch(call.if_match, before.version)
    refuseStep(x16OtherSide(before, call.principal.tenant), CONTEST_TRANSITIONS, before.status)
    const { value } = call.body
    const said = {
      status: statusOfValues(before.claimed_value, value),
      answered_value: value,
      answered_on: call.today,
      answered_signature: await signed(call, { id: before.id, value }),
    }
    return write(call, handle, { action: 'answer', before, after: { ...before, ...stamped(call, before, said) } })
  },
)

export const ruleFact = endpoint(
  {
    method: 'post',
    path: '/v1/contested_facts/{id}/rule',
    operation: 'ruleFact',
    summary: 'The province rules a contested fact, once and with its reason; both values stay on record',
    tag: RECORD,
    permission: 'contested_fact.rule',
    doors: ['kept'],
    rules: RULES,
    params: IdParams,
    body: RuleFact,
    answer: ContestedFact,
    if_match: 'optional',
  },
  async (call) => {
    const host = tenantOfId(call.params.id)
    if (host === null || !cityCodes.includes(host)) throw notFound()
    const kept = call.services.doors.kept(call.caller, host)
    const [[before]] = await facts(call, kept, [contestedFactById(kept, call.params.id)])
    if (!before) throw notFound()
    checkIfMatch(call.if_match, before.version)
    const { value, reason } = call.body
    const state = stateFindings({ rule: 'X-16', table: CONTEST_TRANSITIONS, status: before.status, action: 'rule' })
    refuseStep([...state, ...x16Reason(reason)], CONTEST_TRANSITIONS, before.status)
    const ruling = {
      status: 'ruled' as const,
      ruled_value: value,
      ruled_on: call.today,
      ruling_reason: (reason ?? '').trim(),
    }
    return write(call, kept, { action: 'rule', before, after: { ...before, ...stamped(call, before, ruling) } })
  },
)
