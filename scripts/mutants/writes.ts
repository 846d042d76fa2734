import { of, type Mutant } from './mutant.ts'

const EVERY_WRITE = ['test/battery-writes.test.ts']

/** Versions, keys, races, addresses, the journal: what every write promises (X-10, X-11, 3.1). */
export const WRITE_MUTANTS: readonly Mutant[] = [
  ...of('src/records/step.ts', EVERY_WRITE, [
    ['a row is changed whatever became of it', ', eq(columns.version, row.version))', ')', 'update, model_cases'],
    ['an act takes any version', '  checkIfMatch(call.if_match, before.version)\n', '', 'submit, promotion_cases'],
  ]),
  ...of('src/serve/mount.ts', EVERY_WRITE, [
    ['a new record has no address', '...(made === undefined ? {} : { location: made }),', '', 'create, visits'],
    ['a record goes out without its ETag', '...(etag === null ? {} : { etag }),', '', 'create, visits'],
  ]),
  ...of('src/http/etag.ts', EVERY_WRITE, [
    ['a stale version passes', 'header !== null && !matches(header, version)', 'false', 'end a pairing'],
    ['a change needs no version', 'if (header === null) throw', 'if (false) throw', 'update, units'],
    ['a tag of any version matches', "tag === '*' || tag === etagOf(version)", 'tag.length > 0', 'update, units'],
  ]),
  ...of('src/records/facts.ts', EVERY_WRITE, [
    [
      'an expired key still answers',
      'if (kept && kept.expires_at > call.now.toISOString()) throw await',
      'if (kept) throw await',
      'create, visits',
    ],
    ['a key is taken for another request', 'if (!isSame) throw', 'if (false) throw', 'create, visits'],
  ]),
  ...of('src/records/commit.ts', EVERY_WRITE, [
    ['a key is kept for six days', 'KEPT_DAYS = 7', 'KEPT_DAYS = 6', 'create, visits'],
    ['nothing is kept under a key', 'if (!idempotency) return []', 'return []', 'create, visits'],
    ['what moved is written all the same', '[statement, handle.assertChanged(rows)]', '[statement]', 'decline'],
  ]),
  ...of('src/serve/mount.ts', EVERY_WRITE, [
    [
      'the body does not belong to the request',
      'requestText({ route, params, query, body })',
      'requestText({ route, params, query, body: 0 })',
      'create, visits',
    ],
  ]),
  ...of('src/http/render.ts', EVERY_WRITE, [
    [
      'a clash does not say what is open',
      '...(status === 409 ? { allowed: allowedOf([item, ...items]) } : {}),',
      '',
      'create, users',
    ],
  ]),
  ...of('src/features/postings/exceptions.ts', EVERY_WRITE, [
    [
      'an exception is approved whatever its version',
      '    checkIfMatch(call.if_match, row.version)\n',
      '',
      'approve, exceptions',
    ],
  ]),
]
