import { manifests } from '../../tenants/index.ts'
import { dirty, databaseOf, PAIRINGS } from './databases.ts'

/** The campaign as it was at its height: villages, postings (leaders and first secretaries of two terms, members), duty records. */
export const SCALE = { villages: 2277, postings: 10_000, duty_records: 500_000 } as const

const AT = "'2016-05-01T00:00:00.000Z'"
const DUTIES_A_POSTING = 50
const MEMBERS_EVERY = 2

/** The beginning of a statement that reads 0, 1, 2 … as `i` of `n`. */
export const numbers = (count: number): string =>
  `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`

/** The city's real counties, of twenty townships each (C-8). */
const code = (host: string): string => {
  const counties = manifests.find((each) => each.code === host)?.counties.map((county) => county.code) ?? []
  const { length } = counties
  return `json_extract('${JSON.stringify(counties)}', '$[' || (i % ${length}) || ']') || printf('%03d', 100 + (i / ${length}) % 20)
    || printf('%03d', 200 + i / ${length * 20})`
}

/** SQL that lists so many villages of a city, with their listings and assignments. */
export const villagesSql = (host: string, partner: string, count: number): string[] => [
  `${numbers(count)} INSERT INTO villages (code, name, helper_units, synthetic, account, version, created_at, updated_at)
   SELECT ${code(host)}, 'Village ' || i, '[]', 1, 1, 1, ${AT}, ${AT} FROM n`,
  `INSERT INTO village_listings (id, village_code, listed_on, dispatch_mode, counterpart, valid_from)
   SELECT 'l-' || code, code, '2016-05-01', 'paired', '${partner}', '2016-05-01' FROM villages`,
  `INSERT INTO assignments (id, village_code, counterpart, mode, helper_tenant, helper_units, status, revision, content_hash, proposed_by,
     accepted_by, valid_from, open_from, ever_active, version, created_at, updated_at)
   SELECT '${host}-01531f6e-0000-7000-8000-' || code, code, '${partner}', 'paired', '${partner}', '[{"name":"Unit"}]', 'active', 1, 'x',
     '${partner}', '[]', '2016-05-01', '2016-05-01', 1, 1, ${AT}, ${AT} FROM villages`,
]

interface Term {
  name: string
  role: string
  sender: string
  from: string
  to: string
  every?: number
}

const postingsSql = (host: string, partner: string, { name, role, sender, from, to, every = 1 }: Term): string =>
  `INSERT INTO postings (id, division, village_code, counterpart, sender, mode, post_role, assignment_id, person_id, person_name, person_sex,
     person_birth_year, person_cadre_rank, person_party_status, unit_id, unit_name, unit_level, unit_kind, unit_division, planned_start,
     planned_end, status, submitted_by, claim_id, start_blocked, version, created_at, updated_at)
   SELECT '${host}-01531f6e-0000-7000-${name}-' || code, code, code, '${partner}', '${sender}', 'paired', '${role}',
     '${host}-01531f6e-0000-7000-8000-' || code, '${sender}-p-${host}-${name}-' || code, 'Somebody', 'male', 1985, 'section_chief', 'full',
     '${sender}-u', 'Unit', 'city', 'organ', '${sender}', '${from}', '${to}', 'confirmed', 'x', 'c-${host}-${name}-' || code, 0, 3, ${AT}, ${AT}
   FROM villages WHERE rowid % ${every} = 0`

const TERMS = [
  ['2016-07-01', '2019-06-30'],
  ['2025-07-01', '2028-06-30'],
] as const

const termsOf = (host: string, partner: string): Term[] => [
  ...TERMS.flatMap(([from, to], i) => [
    { name: `8${i}01`, role: 'team_leader', sender: partner, from, to },
    { name: `8${i}02`, role: 'first_secretary', sender: host, from, to },
  ]),
  { name: '8903', role: 'team_member', sender: partner, from: '2025-07-01', to: '2028-06-30', every: MEMBERS_EVERY },
]

/** Fifty records a posting over its first year, of all four categories. */
const DUTIES = `${numbers(DUTIES_A_POSTING)} INSERT INTO duty_records (id, posting_id, division, counterpart, category, item, date, text, author,
    version, created_at, updated_at)
  SELECT substr(p.id, 1, 7) || printf('%08x', p.rowid) || '-0000-7' || printf('%03x', i) || '-8000-' || p.village_code, p.id, p.division, p.counterpart,
    CASE i % 4 WHEN 0 THEN 'build_organisation' WHEN 1 THEN 'precise_poverty_relief' WHEN 2 THEN 'serve_people' ELSE 'improve_governance' END,
    CASE i % 4 WHEN 0 THEN 'member_body' WHEN 1 THEN 'projects' WHEN 2 THEN 'home_visit' ELSE 'act_by_law' END,
    date(p.planned_start, '+' || (7 * i) || ' days'), 'Text', p.person_id, 1, ${AT}, ${AT}
  FROM postings p, n`

/** Fills every supported city; how many rows came of it. */
export const fillCountry = async (): Promise<Record<keyof typeof SCALE, number>> => {
  const made = { villages: 0, postings: 0, duty_records: 0 }
  const count = async (host: string, table: string): Promise<number> =>
    (await databaseOf(host).prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')) ?? 0
  for (const [at, [partner, host]] of PAIRINGS.entries()) {
    const share =
      Math.floor((SCALE.villages * (at + 1)) / PAIRINGS.length) - Math.floor((SCALE.villages * at) / PAIRINGS.length)
    dirty.add(host)
    const postings = termsOf(host, partner).map((term) => postingsSql(host, partner, term))
    for (const sql of [...villagesSql(host, partner, share), ...postings, DUTIES])
      await databaseOf(host).batch([databaseOf(host).prepare(sql)])
    made.villages += await count(host, 'villages')
    made.postings += await count(host, 'postings')
    made.duty_records += await count(host, 'duty_records')
  }
  return made
}
