// Each cell of role × permission against a second table, written from the rule book and not from the code.
import { describe, expect, test } from 'vitest'
import { rolesFor } from '../../test/rule-book/who.ts'
import { LOCAL_LAWS } from '../rules/local-laws.ts'
import { PERMISSIONS, permissionsOf, PROVINCE_ONLY, ROLE_PERMISSIONS, ROLES, SCOPE_LEVELS } from './permissions.ts'

// One column a role, in the order of 2.2. x: has it; P: has it in the province's tenant only; C: in a city only; .: has it not.
const CELLS = `
                     prov pov  city cnty comm town unit vill fin  aud  hold
tenant.read          x    x    x    x    x    x    x    x    x    x    x
me.read              x    x    x    x    x    x    x    x    x    x    x
rule.read            x    x    x    x    x    x    x    x    x    x    x
posting.read         x    x    x    x    x    x    .    .    .    x    x
task.read            x    x    x    x    x    x    x    x    x    x    x
posting.check        x    .    x    x    .    .    x    .    .    .    .
posting.draft        x    .    x    x    .    .    .    .    .    .    .
posting.submit       x    .    x    x    .    .    .    .    .    .    .
posting.confirm      x    .    x    .    .    .    .    .    .    .    .
exception.approve    x    .    x    .    .    .    .    .    .    .    .
pairing.read         x    x    x    x    x    x    .    .    x    x    .
pairing.create       P    .    .    .    .    .    .    .    .    .    .
pairing.end          P    .    .    .    .    .    .    .    .    .    .
heavy_task.read      x    x    x    x    x    x    .    .    x    x    .
heavy_task.create    P    .    .    .    .    .    .    .    .    .    .
heavy_task.end       P    .    .    .    .    .    .    .    .    .    .
village.read         x    x    x    x    x    x    .    x    x    x    .
village.create       P    .    .    .    .    .    .    .    .    .    .
village.update       x    .    x    x    .    x    .    .    .    .    .
village.delist       P    .    .    .    .    .    .    .    .    .    .
village.import       x    .    x    .    .    .    .    .    .    .    .
village.export       x    x    x    x    .    .    .    .    .    x    .
assignment.read      x    x    x    x    x    x    .    x    .    x    .
assignment.propose   x    .    x    .    .    .    .    .    .    .    .
assignment.accept    x    .    x    .    .    .    .    .    .    .    .
assignment.counter   x    .    x    .    .    .    .    .    .    .    .
assignment.decline   x    .    x    .    .    .    .    .    .    .    .
assignment.withdraw  x    .    x    .    .    .    .    .    .    .    .
assignment.end       x    .    x    .    .    .    .    .    .    .    .
contested_fact.claim  .    .    x    .    .    .    .    .    .    .    .
contested_fact.rule   P    .    .    .    .    .    .    .    .    .    .
summary.read         x    x    x    x    .    .    .    .    .    x    .
sealed_period.read   P    P    .    .    .    .    .    .    .    P    .
sealed_period.create P    .    .    .    .    .    .    .    .    .    .
recount.read         P    .    .    .    .    .    .    .    .    P    .
recount.repair       P    .    .    .    .    .    .    .    .    .    .
journal.read         x    .    x    .    .    .    .    .    .    x    .
event.read           x    .    x    .    .    .    .    .    .    x    .
user.read            x    .    x    .    .    .    .    .    .    .    .
user.create          x    .    x    .    .    .    .    .    .    .    .
user.update          x    .    x    .    .    .    .    .    .    .    .
user.remove          x    .    x    .    .    .    .    .    .    .    .
api_key.read         x    .    x    .    .    .    .    .    .    .    .
api_key.create       x    .    x    .    .    .    .    .    .    .    .
api_key.rotate       x    .    x    .    .    .    .    .    .    .    .
api_key.revoke       x    .    x    .    .    .    .    .    .    .    .
webhook_endpoint.read   x    .    x    .    .    .    .    .    .    .    .
webhook_endpoint.create x    .    x    .    .    .    .    .    .    .    .
webhook_endpoint.update x    .    x    .    .    .    .    .    .    .    .
unit.read            x    .    x    x    .    .    x    .    .    x    .
unit.create          x    .    x    x    .    .    .    .    .    .    .
unit.update          x    .    x    x    .    .    .    .    .    .    .
person.read          x    .    x    x    .    .    x    .    .    .    .
person.create        x    .    x    x    .    .    x    .    .    .    .
person.update        x    .    x    x    .    .    x    .    .    .    .
person.search        x    .    x    x    .    .    .    .    .    .    .
person.reveal        x    .    x    .    .    .    .    .    .    .    .
person.release       x    .    x    .    .    .    .    .    .    .    .
person.access        x    .    x    .    .    .    .    .    .    x    .
probe.read           x    .    x    .    .    .    .    .    .    x    .
grant.read           x    .    x    .    .    .    .    .    .    x    .
grant.create         P    .    .    .    .    .    .    .    .    .    .
grant.object         .    .    x    .    .    .    .    .    .    .    .
grant.revoke         P    .    .    .    .    .    .    .    .    .    .
support_confirmation.read    x    .    x    x    .    .    x    .    .    x    .
support_confirmation.create  .    .    .    .    .    .    x    .    .    .    .
support_confirmation.solve   x    .    x    x    .    .    .    .    .    .    .
reimbursement_claim.read     x    .    x    x    .    .    x    .    .    x    .
reimbursement_claim.create   x    .    x    .    .    .    x    .    .    .    .
reimbursement_claim.approve  x    .    x    .    .    .    x    .    .    .    .
assessment.read              x    .    x    x    .    .    .    .    .    x    .
assessment.create            x    .    x    x    .    .    .    .    .    .    .
assessment.sign              x    .    x    x    .    .    .    .    .    .    .
assessment_comment.read      x    .    x    x    .    .    .    .    .    x    .
assessment_comment.create    .    .    x    x    .    .    .    .    .    .    .
promotion_case.read          x    .    x    x    .    .    .    .    .    x    .
promotion_case.create        x    .    x    x    .    .    .    .    .    .    .
promotion_case.decide        x    .    x    .    .    .    .    .    .    .    .
recall_case.read             x    .    x    x    .    .    .    .    .    x    x
recall_case.propose          x    .    x    x    .    .    .    .    .    .    .
recall_case.inform           x    .    x    x    .    .    .    .    .    .    .
recall_case.reply            x    .    x    x    .    .    .    .    .    .    x
recall_case.decide           x    .    x    x    .    .    .    .    .    .    .
acceptance_result.read       x    x    x    x    .    .    .    .    .    x    .
acceptance_result.enter      .    P    .    .    .    .    .    .    .    .    .
duty_record.read             x    .    x    x    .    .    .    .    .    x    x
duty_record.create           x    .    x    x    .    .    .    .    .    .    x
duty_record.update           x    .    x    x    .    .    .    .    .    .    x
duty_record.check            .    .    .    x    .    .    .    .    .    .    .
duty_remark.read             x    .    x    x    .    .    .    .    .    x    x
duty_remark.create           .    .    x    x    .    .    .    .    .    .    .
posting_comment.read         x    x    x    x    .    .    .    .    .    x    .
posting_comment.create       .    x    .    .    .    .    .    .    .    .    .
award.read                   x    .    x    x    .    .    .    .    .    x    .
award.create                 x    .    x    x    .    .    .    .    .    .    .
visit.read                   x    .    x    x    .    .    x    .    .    x    .
visit.create                 x    .    x    x    .    .    x    .    .    .    .
model_case.read              x    .    x    x    .    .    .    .    .    x    .
model_case.create            x    .    x    x    .    .    .    .    .    .    .
model_case.update            x    .    x    x    .    .    .    .    .    .    .
model_case.review            x    .    x    x    .    .    .    .    .    .    .
model_case.publish           x    .    x    x    .    .    .    .    .    .    .
training_session.read        x    .    x    x    .    .    .    .    .    x    .
training_session.create      x    .    x    x    .    .    .    .    .    .    .
setting.read                 x    .    x    x    .    .    .    .    .    x    .
setting.create               P    .    .    .    .    .    .    .    .    .    .
branch.read                  x    .    x    x    x    x    .    .    .    x    x
branch.draft                 .    .    x    .    .    .    .    .    .    .    .
branch.submit                .    .    x    .    .    .    .    .    .    .    .
branch.approve               .    .    x    x    .    .    .    .    .    .    .
branch.dissolve              .    .    x    .    .    .    .    .    .    .    .
branch.import                .    .    x    .    .    .    .    .    .    .    .
branch.export                x    .    x    x    .    .    .    .    .    x    .
branch_act.read              x    .    x    x    x    x    .    .    .    x    x
branch_act.create            .    .    x    .    .    .    .    .    .    .    x
study.read                   x    .    x    x    x    x    .    x    .    x    x
study.write                  .    .    x    x    .    x    .    x    .    .    x
four_leads_sheet.read        x    .    x    x    .    .    .    .    .    x    x
four_leads_sheet.write       x    .    x    x    .    .    .    .    .    .    x
study_placement.create       x    .    x    x    .    x    .    .    .    .    .
`

/** The records of a city's own, from the table of chapter 10: in the province's own tenant nobody holds these. */
const localRows = LOCAL_LAWS.flatMap(({ record, noun, acts }) =>
  ['read', ...Object.keys(acts)].map((act) => [
    `${noun}.${act}`,
    ...ROLES.map((role) => (rolesFor(record, act).includes(role) ? 'C' : '.')),
  ]),
)

const rows = [
  ...CELLS.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s+/)),
  ...localRows,
]

describe('role × permission', () => {
  test('the tables name the same permissions', () => {
    expect(rows.length).toBe(PERMISSIONS.length)
    expect(new Set(rows.map(([permission]) => permission))).toEqual(new Set(PERMISSIONS))
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 1 + ROLES.length))
  })

  const cells = PERMISSIONS.flatMap((permission) => {
    const row = rows.find(([name]) => name === permission)
    return ROLES.map((role, index) => [role, permission, row?.[index + 1]] as const)
  })
  test.each(cells)('%s, %s: %s', (role, permission, cell) => {
    expect(permissionsOf(role, 'province').has(permission)).toBe(cell === 'x' || cell === 'P')
    for (const kind of ['partner', 'supported', 'self_assist'] as const) {
      expect(permissionsOf(role, kind).has(permission)).toBe(cell === 'x' || cell === 'C')
    }
  })

  test('no role lists a permission twice', () => {
    for (const role of ROLES) expect(new Set(ROLE_PERMISSIONS[role]).size).toBe(ROLE_PERMISSIONS[role].length)
  })

  test('what is kept to the province is what the table says', () => {
    const kept = rows.filter((row) => row.includes('P')).map(([permission]) => permission)
    expect(PROVINCE_ONLY).toEqual(new Set(kept))
  })

  test('the set is computed once', () => {
    expect(permissionsOf('auditor', 'partner')).toBe(permissionsOf('auditor', 'supported'))
    expect(permissionsOf('auditor', 'partner')).not.toBe(permissionsOf('auditor', 'province'))
  })
})

test('the scope of each role is as 2.2 has it', () => {
  expect(SCOPE_LEVELS).toEqual({
    province_admin: ['tenant'],
    poverty_office: ['tenant', 'county'],
    city_org: ['tenant'],
    county_org: ['county'],
    county_committee: ['county'],
    township_committee: ['township'],
    sending_unit: ['unit'],
    village_org: ['village'],
    finance: ['tenant', 'county'],
    auditor: ['tenant'],
    holder: ['person'],
  })
})
