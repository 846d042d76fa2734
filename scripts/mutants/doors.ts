import { of, type Mutant } from './mutant.ts'

const DOORS = ['test/tenancy-doors.test.ts', 'test/tenancy-scopes.test.ts']

/** Who sees which rows and columns: doors, scopes, counterparts, drafts (X-7, X-8, 2.2, 2.3). */
export const DOOR_MUTANTS: readonly Mutant[] = [
  ...of('src/tenancy/door-rules.ts', DOORS, [
    ['rows of every counterpart are shared', 'sql`${source.counterpart} = ${tenant}`', 'sql`${tenant} <> 0`'],
    ['a county sees its whole city', 'withinDivision(source.division, divisionPrefix(caller.division))', 'undefined'],
    ['a county sees the next one too', '`${division}:`', '`${division}~`'],
    ['every role sees what is shared', 'caller.sees_shared ? and', 'caller.tenant ? and'],
    [
      'the review door reads personal columns',
      "review: new Set(['public', 'internal'])",
      "review: new Set(['public', 'internal', 'personal'])",
    ],
  ]),
  ...of(
    'src/vault/seal.ts',
    ['src/vault/vault.test.ts'],
    [['a sealed value opens in another row', 'table, column, row]', 'table, column]']],
  ),
]
