// Each cell of role × permission against a second table, written from the rule book and not from the code.
import { describe, expect, test } from 'vitest'
import { PERMISSIONS, permissionsOf, PROVINCE_ONLY, ROLE_PERMISSIONS, ROLES, SCOPE_LEVELS } from './permissions.ts'

// One column a role, in the order of 2.2. x: has it; P: has it in the province's tenant only; .: has it not.
const CELLS = `
                     prov pov  city cnty comm town unit vill fin  aud  hold
tenant.read          x    x    x    x    x    x    x    x    x    x    x
me.read              x    x    x    x    x    x    x    x    x    x    x
pairing.read         x    x    x    x    x    x    .    .    x    x    .
pairing.create       P    .    .    .    .    .    .    .    .    .    .
pairing.end          P    .    .    .    .    .    .    .    .    .    .
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
summary.read         P    P    .    .    .    .    .    .    .    P    .
journal.read         x    .    x    .    .    .    .    .    .    x    .
user.read            x    .    x    .    .    .    .    .    .    .    .
user.create          x    .    x    .    .    .    .    .    .    .    .
user.update          x    .    x    .    .    .    .    .    .    .    .
user.remove          x    .    x    .    .    .    .    .    .    .    .
api_key.read         x    .    x    .    .    .    .    .    .    .    .
api_key.create       x    .    x    .    .    .    .    .    .    .    .
api_key.rotate       x    .    x    .    .    .    .    .    .    .    .
api_key.revoke       x    .    x    .    .    .    .    .    .    .    .
`

const rows = CELLS.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(/\s+/))

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
    expect(permissionsOf(role, 'province').has(permission)).toBe(cell !== '.')
    for (const kind of ['partner', 'supported', 'self_assist'] as const) {
      expect(permissionsOf(role, kind).has(permission)).toBe(cell === 'x')
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
