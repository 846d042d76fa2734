import { query } from '../harness/databases.ts'
import { posted } from '../harness/confirmed.ts'
import type { Actor } from '../harness/people.ts'
import { candidate, drafted, submitted } from '../harness/posted.ts'
import { assignment, village, type VillageFixture } from '../harness/world.ts'
import type { Kit } from './cast.ts'
import { ABSENT_IDS, after, filter, forgeCursor, ofThing, villageThing, type Named } from './named.ts'
import { mayRead, type PostingThing, type Somebody, type Thing } from './oracle.ts'

/** What of the postings a value in a request may name. */
export type PostSubject =
  | 'posting'
  | 'posting_record'
  | 'exception'
  | 'asked_village'
  | 'posting_tenant'
  | 'posting_division'
  | 'posting_village'
  | 'posting_sender'
  | 'posting_person'
  | 'posting_place'
  | 'task_tenant'
  | 'task_division'
  | 'task_owner'
  | 'rule'
  | 'after_posting'
  | 'after_seat'
  | 'after_task'

interface Post {
  id: string
  thing: PostingThing
}

export interface Posts {
  posts: readonly Post[]
  exceptions: readonly Post[]
  holders: readonly Actor[]
}

const HOST = '441400'
const PARTNER = '440100'
/** The partner's county whose unit sends the leader. */
const DISTRICT = '440106'

/** A posting as the oracle knows it: sent by a unit of the tenant as a whole, unless it says where the unit lies. */
export const postingThing = (
  of: VillageFixture,
  sender: string,
  more: Partial<Pick<PostingThing, 'draft' | 'person' | 'from' | 'unit'>>,
): PostingThing => ({
  kind: 'posting',
  host: of.tenant,
  division: of.code,
  shared_with: of.counterpart === null ? [] : [of.counterpart],
  sender,
  from: sender,
  unit: '',
  mode: of.mode,
  draft: false,
  person: '',
  ...more,
})

const exceptionOf = async ({ id, thing }: Post): Promise<Post> => {
  const [row] = await query(thing.host, 'SELECT id FROM exceptions WHERE posting_id = ?', id)
  return { id: String(row?.['id']), thing }
}

/** A confirmed posting of either side, drafts of both sides with an exception that waits, one of the host alone, one of other cities. */
export const postsOf = async ({ as }: Kit, { villages }: { villages: readonly VillageFixture[] }): Promise<Posts> => {
  const [, county, self] = villages
  if (!county || !self) throw new Error('the town has no such villages')
  const [partner, host] = [await as('city_org', PARTNER), await as('city_org', HOST)]
  const draftOf = async (sender: Actor, of: VillageFixture, more: Record<string, unknown>): Promise<Post> => {
    const exceptions = [{ kind: 'age_over_45', reason: 'knows the village and its people well' }]
    const id = await drafted(sender, of.code, { exceptions, ...more })
    return { id, thing: postingThing(of, sender.tenant, { draft: true }) }
  }
  const person_id = await candidate(partner, { level: 'county', division: DISTRICT })
  const leader = await posted(as, { sender: partner, host, code: county.code }, { person_id })
  const alone = await posted(as, { sender: host, host, code: self.code }, { post_role: 'leader_and_first_secretary' })
  const theirs = await draftOf(partner, county, {})
  const ours = await draftOf(host, county, { post_role: 'first_secretary' })
  const far = await village('441600')
  await assignment(far, { status: 'active' })
  const sender = await as('city_org', far.counterpart ?? '')
  const elsewhere = await drafted(sender, far.code)
  const sent = await submitted(sender, elsewhere)
  if (sent.status !== 200) throw new Error(sent.text)
  return {
    posts: [
      { id: leader.id, thing: postingThing(county, PARTNER, { person: leader.person, from: DISTRICT }) },
      { id: alone.id, thing: postingThing(self, HOST, { person: alone.person }) },
      theirs,
      ours,
      { id: elsewhere, thing: postingThing(far, sender.tenant, {}) },
    ],
    exceptions: [await exceptionOf(theirs), await exceptionOf(ours)],
    holders: [leader.holder, alone.holder],
  }
}

/** Whoever nominates may ask about the villages of his city, the list of which a unit does not read. */
const mayAsk = (who: Somebody, of: VillageFixture): boolean => who.role === 'sending_unit' && who.tenant === of.tenant

const within = (things: readonly Thing[], prefix: string): Thing[] =>
  things.filter((thing) => 'division' in thing && thing.division?.startsWith(prefix))

/** The ways in which a request can name a posting, a seat, a task. */
export const postNames = (
  { villages, terms }: { villages: readonly VillageFixture[]; terms: readonly { thing: PostingThing }[] },
  { posts, exceptions }: Posts,
): Record<PostSubject, readonly Named[]> => {
  const things = [...posts, ...terms].map(({ thing }) => thing)
  const all = [...things, ...villages.map(villageThing)]
  const named = ({ id, thing }: Post) => ofThing(id, ABSENT_IDS, thing)
  const [leader, alone] = posts
  const atHome = (tenant: string) => ({ also: (who: Somebody) => who.tenant === tenant })
  const of = (wanted: (thing: PostingThing) => boolean) => ({ matches: things.filter(wanted) })
  const asked = villages.map((each) => ({
    ...ofThing(each.code, [`${each.code.slice(0, 6)}399399`], villageThing(each)),
    visible: (who: Somebody) => mayRead(who, villageThing(each)) || mayAsk(who, each),
  }))
  return {
    posting: posts.map(named),
    posting_record: posts.map(({ id, thing }) => named({ id, thing: { ...thing, sides: true } })),
    exception: exceptions.map(named),
    asked_village: asked,
    posting_tenant: [filter(HOST, ['449900'], { matches: within(things, '4414') })],
    posting_division: [filter('441422', ['441499'], { matches: within(things, '441422') })],
    posting_village: posts.map(({ thing }) =>
      filter(
        thing.division,
        [`${thing.division.slice(0, 6)}399399`],
        of((other) => other.division === thing.division),
      ),
    ),
    posting_sender: [
      filter(
        PARTNER,
        ['449900'],
        of(({ sender }) => sender === PARTNER),
      ),
    ],
    // the province reads no key to the person's file, so that it finds nothing by it either
    posting_person: [leader, alone].map((post) =>
      filter(
        post?.thing.person ?? '',
        ABSENT_IDS.slice(0, 1),
        of((other) => other === post?.thing),
      ),
    ),
    posting_place: [filter('441422', ['441499'], { also: () => true })],
    task_tenant: [filter(HOST, ['449900'], { matches: within(all, '4414'), ...atHome(HOST) })],
    task_division: [filter('441422', ['441499'], { matches: within(all, '441422') })],
    task_owner: [
      filter(PARTNER, ['449900'], {
        matches: all.filter((thing) => 'shared_with' in thing && thing.shared_with.includes(PARTNER)),
        ...atHome(PARTNER),
      }),
    ],
    rule: [filter('R-48', ['R-999'], { also: () => true })],
    after_posting: posts.map(({ id, thing }) => after([thing.division, id], { matches: [thing] })),
    // a page begins inside a village: what nobody sees lies between it and the code behind it
    after_seat: villages.map((each) =>
      filter(forgeCursor([each.code, 'a']), [forgeCursor([`${each.code}!`, 'a'])], { matches: [villageThing(each)] }),
    ),
    after_task: posts
      .slice(-1)
      .map(({ id, thing }) => after(['2026-12-08', 'X-3', `posting/${id}/`], { matches: [thing] })),
  }
}
