import { isNull } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { losingSight, type Event } from '../../journal/entry.ts'
import { among } from '../../records/among.ts'
import { changesOf } from '../../records/changes.ts'
import { commit } from '../../records/commit.ts'
import { endedBy, firstFacts, nextFacts } from '../../records/dated.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { stamped } from '../../records/step.ts'
import { x12Since } from '../../rules/x-people.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { moveEvent, movePeopleOfUnit, peopleOfUnit } from '../people/queries.ts'
import { judgeUnit, requireWithinScope } from './judge.ts'
import { CreateUnit, presentUnit, Unit, UpdateUnit } from './model.ts'
import { openUnitFacts, unitById, unitsAlike } from './queries.ts'
import { UNIT_FACT, unitFacts, units, type UnitFactRow, type UnitRow } from './table.ts'
import { asRead } from '../../records/step.ts'

const unitEvent = (action: string, before: UnitRow | null, after: UnitRow): Event => ({
  action,
  record: 'units',
  record_id: after.id,
  division: after.division,
  counterpart: null,
  changes: changesOf(before, after),
  readers: losingSight(after.id.slice(0, 6), before, after),
})

/** The unit above has to be one the caller sees, and another one. */
const requireParent = (parent: string | null, seen: readonly UnitRow[], id?: string): void => {
  if (parent !== null && (seen.length === 0 || parent === id)) throw problem('NOT_FOUND', { field: 'parent' })
}

const addFacts = (own: Handle, unit_id: string, added: readonly Omit<UnitFactRow, 'unit_id'>[]) =>
  own.insertMany(
    unitFacts,
    added.map((fact) => ({ ...fact, unit_id })),
  )

export const createUnit = endpoint(
  {
    method: 'post',
    path: '/v1/units',
    operation: 'createUnit',
    about: ['division'],
    summary: 'A unit that employs people, in the tenant of its level',
    tag: 'units',
    permission: 'unit.create',
    doors: ['own'],
    rules: ['R-1', 'C-7', 'X-12'],
    body: CreateUnit,
    answer: Unit,
    status: 201,
  },
  async (call) => {
    const { tenant } = call.principal
    const { uscc = null, parent = null, valid_from = call.today, ...sent } = call.body
    const own = call.services.doors.own(call.caller)
    const [above, ...alike] = await facts(call, own, [
      unitById(own, parent ?? ''),
      ...unitsAlike(own, { id: '', name: sent.name, uscc: uscc ?? '' }),
    ])
    requireParent(parent, above)
    requireWithinScope(call, 'create', sent.division)
    refuseIf([...judgeUnit(call, { ...sent, uscc }), ...x12Since({ valid_from, ends: [], today: call.today })])
    const at = call.now.toISOString()
    const id = newId(tenant)
    const row: UnitRow = { id, ...sent, uscc, parent, version: 1, created_at: at, updated_at: at }
    const added = firstFacts(UNIT_FACT, row, { tenant, from: valid_from, at })
    return commit(call, own, {
      guarded: [{ statement: own.insert(units, row) }, ...addFacts(own, id, added)],
      events: [unitEvent('create', null, row)],
      answer: {
        status: 201,
        body: presentUnit(row, tenant, alike.flat()),
      },
    })
  },
)

const changed = (before: UnitRow, { valid_from: _from, ...sent }: z.infer<typeof UpdateUnit>): UnitRow => ({
  ...before,
  ...Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
})

const readForUpdate = async (call: Call<{ id: string }, unknown, z.infer<typeof UpdateUnit>>, own: Handle) => {
  const { id } = call.params
  const { name = '', uscc, parent, division } = call.body
  const [[before], open, above, staff, ...alike] = await facts(call, own, [
    unitById(own, id),
    openUnitFacts(own, id),
    unitById(own, parent ?? ''),
    peopleOfUnit(own, division === undefined ? '' : id),
    ...unitsAlike(own, { id, name, uscc: uscc ?? '' }),
  ])
  if (!before) throw notFound()
  requireIfMatch(call.if_match, before.version)
  return { before, open, above, alike: alike.flat(), staff }
}

export const updateUnit = endpoint(
  {
    method: 'patch',
    path: '/v1/units/{id}',
    operation: 'updateUnit',
    summary: 'The unit as it is from a day on; what it was stays readable by that day',
    tag: 'units',
    permission: 'unit.update',
    doors: ['own'],
    rules: ['R-1', 'C-7', 'X-11', 'X-12'],
    params: IdParams,
    body: UpdateUnit,
    answer: Unit,
    if_match: 'required',
  },
  async (call) => {
    const { tenant } = call.principal
    const own = call.services.doors.own(call.caller)
    const { before, open, above, alike, staff } = await readForUpdate(call, own)
    const at = call.now.toISOString()
    const after = { ...before, ...stamped(call, before, changed(before, call.body)) }
    const { id: _id, created_at: _created_at, ...set } = after
    if (call.body.parent) requireParent(call.body.parent, above, before.id)
    requireWithinScope(call, 'update', after.division)
    const { valid_from = call.today } = call.body
    const { closed, added } = nextFacts(open, after, { tenant, from: valid_from, at })
    const ends = endedBy(open, closed, call.body)
    refuseIf([...judgeUnit(call, after), ...x12Since({ valid_from, ends, today: call.today })])
    const ids = closed.map(({ id }) => id)
    const stillOpen = [among(unitFacts.table.id, ids), isNull(unitFacts.table.valid_to)]
    const mine = asRead(units.table, before)
    const moved = set.division !== before.division
    return commit(call, own, {
      guarded: [
        { statement: own.update(units, set, [mine]) },
        { statement: own.update(unitFacts, { valid_to: valid_from }, stillOpen), rows: ids.length },
        ...addFacts(own, before.id, added),
      ],
      also: moved ? [movePeopleOfUnit(own, before.id, set.division)] : [],
      events: [
        unitEvent('update', before, after),
        ...(moved ? staff.map((person) => moveEvent(person, after.division)) : []),
      ],
      answer: { status: 200, body: presentUnit(after, tenant, alike) },
    })
  },
)
