/** A plain account of branches, walked day by day: nothing of the product is asked, so that it may be asked in turn. */
export interface ModelPost {
  id: string
  person: string
  place: string
  start: string
  last: string
}

interface Stay {
  post: ModelPost
  from: string
  to: string | null
  full_from: string | null
}

export interface ModelBranch {
  id: string
  pattern: 'resident_unit' | 'city_unit'
  submitted: string
  rejected: string | null
  approved: string | null
  starts: string | null
  closed: string | null
  stays: Stay[]
}

const DAY_MS = 24 * 60 * 60 * 1000
export const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
export const daysFrom = (first: string, last: string): string[] => {
  const days: string[] = []
  for (let day = first; day <= last; day = shift(day, 1)) days.push(day)
  return days
}

/** Every day a term of these years may reach. */
const EVERY_DAY = daysFrom('2016-01-01', '2022-12-31')

const isInPost = ({ start, last }: ModelPost, day: string): boolean => start <= day && day <= last
const isThere = ({ post, from, to }: Stay, day: string): boolean =>
  isInPost(post, day) && from <= day && (to === null || day <= to)

/** Every day a branch lives: from its first on, as long as somebody is there and nobody has closed it. */
const lifeOf = ({ starts, closed, stays }: ModelBranch): Set<string> => {
  const alive = new Set<string>()
  if (starts === null) return alive
  for (const day of EVERY_DAY) {
    if (day < starts) continue
    if ((closed !== null && closed < day) || !stays.some((stay) => isThere(stay, day))) break
    alive.add(day)
  }
  return alive
}

const stateOf = (branch: ModelBranch, alive: ReadonlySet<string>, day: string): string | null => {
  if (day < branch.submitted) return null
  if (branch.rejected !== null && branch.rejected <= day) return 'rejected'
  if (branch.approved === null || day < branch.approved) return 'submitted'
  if (branch.starts !== null && day < branch.starts) return 'approved'
  return alive.has(day) ? 'active' : 'dissolved'
}

/** What the account says of every day. */
export const reckon = (posts: readonly ModelPost[], branches: readonly ModelBranch[]) => {
  const lives = new Map(branches.map((branch) => [branch.id, lifeOf(branch)]))
  const alive = (branch: ModelBranch): ReadonlySet<string> => lives.get(branch.id) ?? new Set()
  const stateOn = (branch: ModelBranch, day: string) => stateOf(branch, alive(branch), day)
  const membersOn = (branch: ModelBranch, day: string) =>
    alive(branch).has(day) ? branch.stays.filter((stay) => isThere(stay, day)) : []
  return {
    stateOn,
    membersOn,
    postsOn: (day: string) => posts.filter((post) => isInPost(post, day)),
    fullOn: (branch: ModelBranch, day: string) =>
      membersOn(branch, day).filter(({ full_from }) => full_from !== null && full_from <= day),
    /** The branch of each person in post, or none. */
    branchOf: (post: ModelPost, day: string): string | null =>
      branches.find((branch) => membersOn(branch, day).some((stay) => stay.post === post))?.id ?? null,
    /** The last day of a stay, or null where it has none. */
    untilOf: (branch: ModelBranch, stay: Stay): string | null =>
      [...alive(branch)].filter((day) => isThere(stay, day)).at(-1) ?? null,
  }
}

/** Numbers that look random and are the same in every run (mulberry32). */
export const dice = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (odds: number): boolean => next() < odds,
    between: (least: number, most: number): number => least + Math.floor(next() * (most - least + 1)),
    one: <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)],
  }
}
