import { answered, api } from './api/client.ts'
import { useLoad } from './api/use-load.ts'
import { useMay, useNames, type Permission } from './names.tsx'

/** The names of a county's townships and villages, read once while the page is open: lists stand in the order of villages, so of few counties. */
const counties = new Map<string, Promise<ReadonlyMap<string, string>>>()

const PAGE = 100

/** What stands where a name is being read: a number that turns into a name is read twice. */
const UNREAD = '…'
const COUNTY_LENGTH = 6
const TOWNSHIP_LENGTH = 9

const readCounty = async (division: string): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>()
  let cursor: string | null | undefined
  do {
    const query = { division, limit: PAGE, ...(cursor ? { cursor } : {}) }
    const page = await answered(api.GET('/v1/villages', { params: { query } }))
    for (const { code, name, township } of page.items) {
      names.set(code, name)
      if (township !== null) names.set(code.slice(0, TOWNSHIP_LENGTH), township)
    }
    cursor = page.next
  } while (cursor)
  return names
}

const namesOf = (county: string): Promise<ReadonlyMap<string, string>> => {
  const known = counties.get(county) ?? readCounty(county)
  counties.set(county, known)
  known.catch(() => counties.delete(county))
  return known
}

/** The townships and villages of a county by their codes: what lies below a township stands behind it. */
export const placesOf = async (county: string): Promise<readonly (readonly [code: string, name: string])[]> => {
  const names = await namesOf(county)
  const beside = (code: string): string => names.get(code.slice(0, TOWNSHIP_LENGTH)) ?? ''
  return [...names]
    .map(([code, name]) => [code, code.length > TOWNSHIP_LENGTH ? `${beside(code)} ${name}`.trim() : name] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** Who reads no list of villages knows those that his tasks are about: his own. */
let ofTasks: Promise<ReadonlyMap<string, string>> | null = null

const readTasks = async (): Promise<ReadonlyMap<string, string>> => {
  const { items } = await answered(api.GET('/v1/tasks', { params: { query: { limit: PAGE } } }))
  return new Map(
    items.flatMap(({ scope_code, village_name }) => (village_name === null ? [] : [[scope_code, village_name]])),
  )
}

const namesByTasks = (): Promise<ReadonlyMap<string, string>> => {
  ofTasks ??= readTasks()
  ofTasks.catch(() => {
    ofTasks = null
  })
  return ofTasks
}

/** With another reader, and after a write, everything is asked anew. */
export const forgetVillageNames = (): void => {
  counties.clear()
  ofTasks = null
}

/** The name of a village or township; its code where it is not listed today, or not the reader's to know. */
export const villageNamed = async (code: string, reads: (permission: Permission) => boolean): Promise<string> => {
  if (code === '' || (!reads('village.read') && !reads('task.read'))) return code
  const names = reads('village.read') ? await namesOf(code.slice(0, 6)) : await namesByTasks()
  return names.get(code) ?? code
}

/** What a village or township is called: by its code where it is not the reader's to see, or not listed today. */
export const useVillageName = (code: string): string => {
  const may = useMay()
  const name = useLoad(`village name ${code}`, () => villageNamed(code, may))
  return name.data ?? (name.loading ? UNREAD : code)
}

/** A village or township by its name. */
export const VillageName = ({ code }: { code: string }) => <>{useVillageName(code)}</>

/** Any place by its name, from the city down to the village. */
export const PlaceName = ({ code }: { code: string }) => {
  const names = useNames()
  const name = useVillageName(code.length < TOWNSHIP_LENGTH ? '' : code)
  if (code.length < TOWNSHIP_LENGTH) return <>{names.place(code)}</>
  // where nobody has told its name, the county it lies in
  return <>{name === code ? `${names.county(code.slice(0, COUNTY_LENGTH))} ${code}` : name}</>
}
