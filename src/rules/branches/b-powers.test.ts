// B-3 – B-5: what a temporary branch does and does not do, by the rule version of the day of the act.
import { expect, test } from 'vitest'
import { branchPowers, isRegulated, regulationFor } from './b-powers.ts'
import { BRANCH_TASKS } from '../lists/enums-branches.ts'
import type { Exception } from '../exceptions.ts'

const VERSION = '中国共产党支部工作条例（试行） 2018-10-28'
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const exception = (more: Partial<Exception> = {}): Exception => ({
  kind: 'branch_recruit_or_discipline',
  reason: '该同志表现突出，报经批准的党组织同意',
  approver_org: '雷州市委组织部',
  approver_role: 'county_org',
  approver_tenant: '440800',
  approved_on: '2017-05-20',
  ...more,
})

const powers = (act: string, more: { on?: string; exceptions?: Exception[]; set_from?: string | null } = {}) => {
  const { on = '2017-06-01', exceptions = [], set_from = null } = more
  return branchPowers({ act, on, exceptions, regulation: regulationFor(set_from) })
}

test.each(BRANCH_TASKS.map(({ id }) => id))('B-3 accept: %s', (act) => {
  expect(powers(act)).toEqual([])
})

test.each([
  ['B-3', 'village_project', [], ['BRANCH_TASK']],
  ['B-3', 'other', [], ['BRANCH_TASK']],
  ['B-3', 'village_project', [exception()], ['BRANCH_TASK']],
  ['B-4', 'admit_member', [], ['EXCEPTION_REQUIRED']],
  ['B-4', 'discipline_member', [], ['EXCEPTION_REQUIRED']],
  ['B-4', 'admit_member', [exception()], []],
  ['B-4', 'discipline_member', [exception()], []],
  ['B-4', 'admit_member', [exception({ approver_org: null, approved_on: null })], ['EXCEPTION_REQUIRED']],
  ['B-4', 'admit_member', [exception({ kind: 'branch_over_50' })], ['EXCEPTION_REQUIRED']],
  ['B-5', 'collect_dues', [], ['BRANCH_FORBIDDEN_ACT']],
  ['B-5', 'elect_delegates', [], ['BRANCH_FORBIDDEN_ACT']],
  ['B-5', 'hold_election', [], ['BRANCH_FORBIDDEN_ACT']],
  ['B-5', 'collect_dues', [exception()], ['BRANCH_FORBIDDEN_ACT']],
] as const)('%s %s with %j: %j', (rule, act, exceptions, expected) => {
  const found = powers(act, { exceptions: [...exceptions] })
  expect(codes(found)).toEqual(expected)
  for (const finding of found) expect(finding).toMatchObject({ rule, field: 'act', facts: { rule_version: VERSION } })
})

test('B-4 is SOFT and names its exception; B-3 and B-5 know only refusal', () => {
  expect(powers('admit_member')).toMatchObject([{ strength: 'SOFT', exception_kind: 'branch_recruit_or_discipline' }])
  for (const act of ['other', 'collect_dues']) expect(powers(act)[0]).not.toHaveProperty('exception_kind')
})

test.each([
  ['2016-01-01', null, ['BRANCH_FORBIDDEN_ACT']], // by analogy, from the first day of the campaign
  ['2015-12-31', null, []],
  ['2018-10-27', '2018-10-28', []],
  ['2018-10-28', '2018-10-28', ['BRANCH_FORBIDDEN_ACT']],
  ['2018-10-29', '2018-10-28', ['BRANCH_FORBIDDEN_ACT']],
] as const)('5 dues collected on %s where the province set %s: %j', (on, set_from, expected) => {
  expect(codes(powers('collect_dues', { on, set_from }))).toEqual(expected)
  expect(isRegulated(regulationFor(set_from), on)).toBe(expected.length > 0)
})

test('5 each tenant has its own day; without one the default', () => {
  expect(regulationFor(null)).toEqual({ version: VERSION, from: '2016-01-01' })
  expect(regulationFor('2018-10-28')).toEqual({ version: VERSION, from: '2018-10-28' })
})
