import { answered, api } from './api/client.ts'
import { useLoad } from './api/use-load.ts'
import { useMay } from './names.tsx'

/** The names of a county's villages, read once while the page is open: lists stand in the order of villages, so of few counties. */
const counties = new Map<string, Promise<ReadonlyMap<string, string>>>()

const PAGE = 100

const readCounty = async (division: string): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>()
  let cursor: string | null | undefined
  do {
    const query = { division, limit: PAGE, ...(cursor ? { cursor } : {}) }
    const page = await answered(api.GET('/v1/villages', { params: { query } }))
    for (const { code, name } of page.items) names.set(code, name)
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

/** With another reader everything is asked anew. */
export const forgetVillageNames = (): void => counties.clear()

/** A village by its name; by its code where it is not the reader's to see, or not listed today. */
export const VillageName = ({ code }: { code: string }) => {
  const may = useMay()
  const name = useLoad(`village name ${code}`, async () =>
    may('village.read') ? ((await namesOf(code.slice(0, 6))).get(code) ?? null) : null,
  )
  return <>{name.data ?? code}</>
}
