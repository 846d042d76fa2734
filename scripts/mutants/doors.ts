import { of, type Mutant } from './mutant.ts'

const DOORS = ['test/tenancy-doors.test.ts', 'test/tenancy-scopes.test.ts']

/** Who sees which rows and columns: doors, scopes, counterparts, drafts (X-7, X-8, 2.2, 2.3). */
export const DOOR_MUTANTS: readonly Mutant[] = [
  ...of('src/tenancy/door-rules.ts', DOORS, [
    ['rows of every counterpart are shared', 'sql`${source.counterpart} = ${tenant}`', 'sql`${tenant} <> 0`'],
    ['a county sees its whole city', 'withinDivision(source.division, divisionPrefix(caller.division))', 'undefined'],
    ['a county sees the next one too', '`${division}:`', '`${division}~`'],
    ['every role sees what is shared', 'caller.sees_shared ? sharedScope', 'caller.tenant ? sharedScope'],
    [
      'the review door reads personal columns',
      "review: new Set(['public', 'internal'])",
      "review: new Set(['public', 'internal', 'personal'])",
    ],
  ]),
  ...of(
    'src/tenancy/door-rules.ts',
    ['src/features/api-keys/pairing-keys.test.ts'],
    [['a key of a pairing reads drafts', 'source.hideDrafts?.(NOBODY)', 'source.hideDrafts?.(caller.tenant)']],
  ),
  ...of(
    'src/serve/authenticate-api-key.ts',
    ['src/features/api-keys/pairing-keys.test.ts'],
    [
      ['a key of a pairing opens before the consent', 'row.consented_at === null) throw', 'row.version === 0) throw'],
      ['a key outlives its pairing', ' || isUnpaired(row, now)', ''],
    ],
  ),
  ...of(
    'src/vault/seal.ts',
    ['src/vault/vault.test.ts'],
    [['a sealed value opens in another row', 'table, column, row]', 'table, column]']],
  ),
  ...of(
    'src/vault/seal.ts',
    ['src/vault/vault.test.ts'],
    [['a sealed value opens for another tenant', 'keyId, tenant, table', 'keyId, table', 'no other context']],
  ),
  ...of(
    'src/features/postings/table.ts',
    ['src/features/postings/postings.test.ts'],
    [
      ['F2 the host reads a draft', "${table.status} <> 'draft' AND ", '', 'drafts unseen'],
      [
        '2.3 the host reads a draft that was withdrawn',
        ' OR ${table.submitted_on} IS NOT NULL',
        ' OR 1',
        '2.3 a draft',
      ],
    ],
  ),
  ...of(
    'src/features/summary/masking.ts',
    ['test/summary-masking.test.ts'],
    [
      ['F2 a small count is shown', 'value !== 0 && value < shown_from', 'value < 0', 'world 1'],
      [
        'F2 vacant days of others are shown',
        "each.indicator.startsWith('seats_filled_') && isOthers(each, reader)",
        "each.indicator === ''",
        'F2 vacant days',
      ],
    ],
  ),
  ...of(
    'src/journal/verify.ts',
    ['src/journal/journal.test.ts'],
    [
      ['F2 a hole in the journal is not seen', "if (row.seq !== from + i) return { seq: from + i, kind: 'cut' }", ''],
      ['F2 a block need not follow the one before', 'block.previous_hash === previous.hash && ', ''],
    ],
  ),
  ...of(
    'src/journal/entry.ts',
    ['src/journal/journal.test.ts'],
    [
      [
        'F2 the MAC of an entry leaves out what changed',
        "macText = (entry: Omit<NewEntry, 'mac'>): string => canonicalize(entry)",
        "macText = (entry: Omit<NewEntry, 'mac'>): string => canonicalize({ ...entry, changes: {} })",
      ],
    ],
  ),
  ...of(
    'src/access/access-token.ts',
    ['src/access/access-token.test.ts'],
    [
      ['F2 a token holds a second too long', 'exp > seconds', 'exp >= seconds', 'until its last second'],
      ['F2 a token of another audience holds', 'iss !== issuer || aud !== audience', 'iss !== issuer'],
    ],
  ),
]
