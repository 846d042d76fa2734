import { query } from '../harness/databases.ts'
import { freshPlace, worldAt, type Place as LocalPlace } from '../harness/local.ts'
import { recordOf } from '../harness/records.ts'
import { webhookEndpoint } from '../harness/webhooks.ts'
import { assignment, entry, village, type AssignmentFixture, type VillageFixture } from '../harness/world.ts'
import { mayRead, type Somebody, type Thing } from './oracle.ts'
import type { Kit } from './cast.ts'
import { branchNamesOf, type BranchSubject } from './branch-names.ts'
import { branchesOf, type Branches } from './branch-records.ts'
import { fileNames, type FileSubject } from './files.ts'
import { localBodiesOf } from './local-places.ts'
import { localNamesOf, localRecordsOf, type LocalSubject } from './local-records.ts'
import { postNames, postsOf, type Posts, type PostSubject } from './posts.ts'
import { studyRecordsOf } from './study-records.ts'
import { termNames, type TermSubject } from './term-names.ts'
import { recordsOf } from './term-records.ts'
import { postingsOf, termsOf, type Terms } from './terms.ts'
import { ABSENT_IDS, after, filter, forgeCursor, ofThing, UUID, villageThing, type Named } from './named.ts'

/** What a value in a request may name. */
export type Subject =
  | 'village'
  | 'assignment'
  | 'pairing'
  | 'heavy_task'
  | 'after_heavy_task'
  | 'public_place'
  | 'contested_fact'
  | 'contested_fact_tenant'
  | 'contested_fact_assignment'
  | 'after_contested_fact'
  | 'user'
  | 'api_key'
  | 'webhook_endpoint'
  | 'tenant'
  | 'public_tenant'
  | 'division'
  | 'turn'
  | 'helper'
  | 'village_filter'
  | 'entry'
  | 'sealed_period'
  | 'after_step'
  | 'after_village'
  | 'after_assignment'
  | 'after_user'
  | 'after_api_key'
  | 'after_webhook_endpoint'
  | 'after_delivery'
  | 'after_entry'
  | 'event_tenant'
  | 'after_event'
  | 'after_history'
  | 'username'
  | 'token'
  | FileSubject
  | PostSubject
  | TermSubject
  | BranchSubject
  | LocalSubject

export interface Town {
  villages: readonly VillageFixture[]
  assignments: readonly AssignmentFixture[]
  /** A paired village without an assignment. */
  free: VillageFixture
  posts: Posts
  terms: Terms
  branches: Branches
  /** A valid body of each write of a record of a city's own, by record and act. */
  bodies: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** Where the records lie that those bodies name. */
  local_place: LocalPlace
  names: Readonly<Record<Subject, readonly Named[]>>
}

export const assignmentThing = ({ village: of, helper }: AssignmentFixture): Thing => ({
  kind: 'assignment',
  host: of.tenant,
  division: of.code,
  shared_with: helper === of.tenant ? [] : [helper],
  helper,
})

/** The event of something shared: open to whom the thing is open to. */
export const entryThing = (thing: Thing): Thing =>
  thing.kind === 'village' || thing.kind === 'assignment' ? { ...thing, kind: 'entry' } : { kind: 'absent' }

const PAIRING = '440000-0153cf00-0000-7000-8000-000000000001'
const build = async () => {
  const free = await village('441424')
  const county = await village('441422', { code: '441422300200' })
  const self = await village('441424', { mode: 'self' })
  const province = await village('441424', { mode: 'province' })
  const other = await village('441800')
  const foreign = await village('441600')
  const shenzhen = await village('441600')
  const offered = await village('441424')
  const assignments = [
    await assignment(offered),
    await assignment(county, { status: 'active' }),
    await assignment(self, { status: 'active' }),
    await assignment(province),
    await assignment(other),
    await assignment(shenzhen, { turn: '440300' }),
  ]
  for (const each of assignments) {
    const shared = each.helper === each.village.tenant ? null : each.helper
    await entry(each.village.tenant, {
      record: 'assignments',
      record_id: each.id,
      division: each.village.code,
      counterpart: shared,
    })
  }
  return { free, villages: [free, county, self, province, other, foreign, shenzhen, offered], assignments }
}

type Built = Awaited<ReturnType<typeof build>>

const absentBeside = (code: string): string[] => [
  `${code.slice(0, 6)}399399`,
  '441899399399',
  '449924300200',
  '4414',
  'nothing',
]

const recordNames = (
  { villages, assignments }: Built,
  house: { users: string[]; keys: string[]; hooks: string[]; heavy_task: string },
) => {
  const atHome = (id: string) => ofThing(id, ABSENT_IDS, { kind: 'home', host: id.slice(0, 6) })
  return {
    village: villages.map((each) => ofThing(each.code, absentBeside(each.code), villageThing(each))),
    assignment: assignments.map((each) => ofThing(each.id, ABSENT_IDS, assignmentThing(each))),
    pairing: [ofThing(PAIRING, [`440000-${UUID}`, 'nothing'], { kind: 'open' })],
    heavy_task: [ofThing(house.heavy_task, [`440000-${UUID}`, 'nothing'], { kind: 'open' })],
    user: house.users.map(atHome),
    api_key: house.keys.map(atHome),
    webhook_endpoint: house.hooks.map(atHome),
    public_tenant: [ofThing('440300', ['449900'], { kind: 'open' })],
    public_place: [ofThing('440307', ['440399'], { kind: 'open' })],
  }
}

const filterNames = ({ villages, assignments }: Built) => {
  const rows = [...villages.map(villageThing), ...assignments.map(assignmentThing)]
  const inside = (prefix: string) => rows.filter((row) => 'division' in row && row.division?.startsWith(prefix))
  const helped = villages.map((each) => [each.counterpart, villageThing(each)] as const)
  const helping = assignments.map((each) => [each.helper, assignmentThing(each)] as const)
  const withHelper = (helper: string) =>
    [...helped, ...helping].filter(([name]) => name === helper).map(([, thing]) => thing)
  const atTurn = assignments.filter(({ turn }) => turn === '441400').map(assignmentThing)
  return {
    tenant: [filter('441400', ['449900'], { matches: inside('4414'), also: ({ tenant }) => tenant === '441400' })],
    division: [filter('441424', ['441499'], { matches: inside('441424') })],
    turn: [filter('441400', ['449900'], { matches: atTurn })],
    helper: [filter('440100', ['449900'], { matches: withHelper('440100') })],
    village_filter: villages.slice(-4).map((each) =>
      filter(each.code, ['441424399399'], {
        matches: assignments.filter((other) => other.village === each).map(assignmentThing),
      }),
    ),
    entry: assignments
      .slice(0, 3)
      .map((each) => filter(each.id, ABSENT_IDS, { matches: [entryThing(assignmentThing(each))] })),
  }
}

const cursorNames = ({ villages, assignments }: Built, house: { names: string[]; keys: string[]; hooks: string[] }) => {
  const atHome = { also: ({ tenant }: Somebody) => tenant === '441400' }
  const entries = assignments.map(assignmentThing).map(entryThing)
  return {
    after_village: villages.slice(1, 5).map((each) => after([each.code], { matches: [villageThing(each)] })),
    after_assignment: assignments
      .slice(0, 3)
      .map((each) => after([each.village.code, each.id], { matches: [assignmentThing(each)] })),
    after_user: house.names.map((name) => after([name], atHome)),
    after_api_key: house.keys.slice(0, 1).map((id) => after([id], atHome)),
    after_webhook_endpoint: house.hooks.slice(0, 1).map((id) => after([id], atHome)),
    after_delivery: [filter(forgeCursor(['9']), [forgeCursor(['0'])], atHome)],
    after_entry: [
      filter(forgeCursor({ '441400': 1 }), [forgeCursor({ '441400': 999_999 })], {
        matches: entries.filter((each) => 'host' in each && each.host === '441400'),
        also: ({ tenant }) => tenant === '441400',
      }),
    ],
    after_heavy_task: [filter(forgeCursor(['441424', '1']), [forgeCursor(['999999', '1'])], { also: () => true })],
    after_history: [filter(forgeCursor(['1']), [forgeCursor(['999999'])], { also: () => true })],
  }
}

/** What the feed is asked by: beside what a side sees of a city, each city sees what is published in any of them. */
const eventNames = (
  tenants: readonly Named[],
  entries: readonly Named[],
  published: readonly { thing: Thing }[],
): { event_tenant: Named[]; after_event: Named[] } => {
  const orPublished = (named: Named): Named => ({
    ...named,
    visible: (who) => named.visible(who) || published.some(({ thing }) => mayRead(who, thing)),
  })
  return { event_tenant: tenants.map(orPublished), after_event: entries.map(orPublished) }
}

/** A fact of a village of which its partner has said its value: it shows to whom the assignment shows. */
const contestedNames = async ({ as }: Pick<Kit, 'as'>, { assignments }: Built) => {
  const active = assignments[1]
  if (!active) throw new Error('the town has an active assignment')
  const body = { assignment_id: active.id, fact: 'households_out', year: 2017, value: 3 }
  const id = await recordOf(await as('city_org', active.helper), 'contested_facts', { body })
  const matches = [assignmentThing(active)]
  return {
    contested_fact: [ofThing(id, ABSENT_IDS, assignmentThing(active))],
    contested_fact_tenant: [
      filter('441400', ['449900'], { matches, also: ({ tenant }: Somebody) => tenant === '441400' }),
    ],
    contested_fact_assignment: [filter(active.id, ABSENT_IDS, { matches })],
    after_contested_fact: [after([active.village.code, id], { matches })],
  }
}

/** Records of several cities, and the ways in which a request can name them. */
export const townOf = async (kit: Kit): Promise<Town> => {
  const { as, withKey } = kit
  const built = await build()
  const people = [await as('county_org', '441422'), await as('county_org', '440106')]
  const keys = [await withKey('441400', ['pairing.read']), await withKey('440100', ['pairing.read'])]
  const [row] = await query('441400', 'SELECT username FROM users WHERE id = ?', people[0]?.id ?? '')
  const name = String(row?.['username'])
  const hooks = await Promise.all(keys.map(async ({ id }) => webhookEndpoint(id)))
  const local_place = await freshPlace('441424')
  const said = { division: local_place.township, is_heavy: true, valid_from: '2016-01-01' }
  const heavy_task = await recordOf(await as('province_admin'), 'heavy_tasks', { body: said })
  const house = { users: people.map(({ id }) => id), keys: keys.map(({ id }) => id), names: [name], hooks }
  const ids = { ...house, heavy_task }
  const posts = await postsOf(kit, built)
  const terms = await termsOf(kit)
  const records = await recordsOf(kit, terms)
  const branches = await branchesOf(kit)
  const studies = await studyRecordsOf(branches, terms)
  const members = Object.values(branches).flatMap(({ postings }) => postings.map((thing) => ({ thing })))
  await (await as('province_admin')).post('/v1/summary/sealed', { period: '2016-04' })
  const filters = filterNames(built)
  const cursors = cursorNames(built, ids)
  return {
    ...built,
    posts,
    terms,
    branches,
    bodies: await localBodiesOf(worldAt(as, local_place)),
    local_place,
    names: {
      ...recordNames(built, ids),
      ...filters,
      ...cursors,
      ...eventNames(filters.tenant, cursors.after_entry, records.model_case),
      ...(await fileNames(kit)),
      after_step: [filter(forgeCursor(['441400', '1']), [forgeCursor(['441400', '999999'])], { also: () => true })],
      sealed_period: [ofThing('2016-04', ['2016-03'], { kind: 'open' })],
      ...postNames({ ...built, terms: [...postingsOf(terms), ...members] }, posts),
      ...termNames(terms, records, posts),
      ...(await branchNamesOf(branches, studies)),
      ...localNamesOf(await localRecordsOf(kit)),
      ...(await contestedNames(kit, built)),
      username: [filter(name, ['nobody-of-this-name'], { also: ({ tenant }) => tenant === '441400' })],
      token: [filter(`441400.${people[0]?.session ?? ''}.${'A'.repeat(48)}`, [`441400.${UUID}.${'A'.repeat(48)}`], {})],
    },
  }
}
