import { of, type Mutant } from './mutant.ts'

const DOORS = ['test/tenancy-doors.test.ts', 'test/tenancy-scopes.test.ts']

/** Who sees which rows and columns: doors, scopes, counterparts, drafts (X-7, X-8, 2.2, 2.3). */
export const DOOR_MUTANTS: readonly Mutant[] = [
  ...of('src/tenancy/door-rules.ts', DOORS, [
    ['rows of every counterpart are shared', 'sql`${source.counterpart} = ${tenant}`', 'sql`${tenant} <> 0`'],
    ['a draft is shown to the other side', 'source.hideDrafts?.(caller.tenant)', 'undefined'],
    ['a county sees its whole city', 'withinDivision(source.division, divisionPrefix(caller.division))', 'undefined'],
    ['a county sees the next one too', '`${division}:`', '`${division}~`'],
    ['every role sees what is shared', 'caller.sees_shared ? and', 'caller.tenant ? and'],
    [
      'the review door reads personal columns',
      "review: new Set(['public', 'internal'])",
      "review: new Set(['public', 'internal', 'personal'])",
    ],
    [
      'the other side reads internal columns',
      "shared: new Set(['public', 'personal'])",
      "shared: new Set(['public', 'personal', 'internal'])",
    ],
    [
      'a row is made in the name of another',
      'Reflect.get(row, counterpart.name) === caller.tenant',
      'counterpart.name',
    ],
    ['the province writes what is the city’s', "?? 'host') === 'host'", "?? 'host') === ''"],
    ['the review door updates', "source.appendOnly || door === 'review'", 'source.appendOnly'],
  ]),
  ...of('src/tenancy/doors.ts', DOORS, [
    ['a county of the province opens its doors', ' || caller.division !== PROVINCE', ''],
  ]),
  ...of(
    'src/vault/seal.ts',
    ['src/vault/vault.test.ts'],
    [
      ['a sealed value opens in another row', 'table, column, row]', 'table, column]'],
      ['a sealed value opens at another tenant', 'keyId, tenant, table', 'keyId, table'],
    ],
  ),
  ...of(
    'src/access/access-token.ts',
    ['src/access/access-token.test.ts'],
    [
      ['a token of another audience', ' || aud !== audience', ''],
      ['a token lives a second too long', 'exp > seconds', 'exp >= seconds'],
      ['a token of an hour', 'exp - iat <= ACCESS_TOKEN_SECONDS && ', ''],
    ],
  ),
]
