import { answered, api } from '../../api/client.ts'

/** The duty that every posting of a unit's people has each year: a unit that reads no posting knows its people by it. */
const DUTY = 'R-57' as const
const PAGE = 100
const PAGES_MAX = 10

/** Whether the reader knows postings by his tasks alone: he may not read them themselves (2.2). */
export const isToldByTasks = ({ held }: { held: ReadonlySet<string> }, permission: string): boolean =>
  !held.has(permission) && held.has('task.read')

/** Somebody is sent more than once: his years in post tell the one from the other. */
const yearsOf = (years: readonly string[]): string => {
  const [first, last] = [years.toSorted().at(0), years.toSorted().at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first}–${last}`
}

const read = async (): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>()
  const years = new Map<string, string[]>()
  let cursor: string | null | undefined
  for (let page = 0; page < PAGES_MAX && cursor !== null; page += 1) {
    const query = { rule: DUTY, limit: PAGE, ...(cursor ? { cursor } : {}) }
    const found = await answered(api.GET('/v1/tasks', { params: { query } }))
    for (const { subject, person_name } of found.items) {
      if (person_name !== null) names.set(subject.id, person_name)
      years.set(subject.id, [...(years.get(subject.id) ?? []), subject.period ?? ''])
    }
    cursor = found.next
  }
  const called = [...names].map(([id, name]) => [id, `${name} · ${yearsOf(years.get(id) ?? [])}`] as const)
  return new Map(
    called.toSorted(
      ([, one], [, other]) => other.slice(-4).localeCompare(one.slice(-4)) || one.localeCompare(other, 'zh'),
    ),
  )
}

let known: Promise<ReadonlyMap<string, string>> | null = null

/** Postings by who is posted where, read once while one reader is signed in. */
export const postingsByTasks = async (): Promise<ReadonlyMap<string, string>> => {
  known ??= read()
  return known.catch(() => {
    known = null
    return new Map<string, string>()
  })
}

export const forgetPostings = (): void => {
  known = null
}
