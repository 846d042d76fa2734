import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { usePages, type Page } from '../../api/use-pages.ts'
import { useKnown, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { P } from '../../text/places-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { More } from '../../ui/more.tsx'

type Branch = Shapes['TempBranch']
type Village = Pick<Shapes['Village'], 'code' | 'helper_tenant'>

const COUNTY_LENGTH = 6
const CITY_LENGTH = 4
const PAGE = 100

/** Whether a branch is one for a village: of its township, of one of its joint townships, of its county, or its helper's in the city. */
export const covers = (
  { level, partner_city, host_code, joint_with }: Branch,
  { code, helper_tenant }: Village,
): boolean =>
  level === 'city'
    ? partner_city === helper_tenant && code.startsWith(host_code.slice(0, CITY_LENGTH))
    : [host_code, ...joint_with].some((place) => code.startsWith(place))

interface Asked {
  /** Those there were on the day; all there ever were without one. */
  as_of?: string
  cursor: string | undefined
  signal: AbortSignal
}

/** The branches of the county; those of the city lie in none, and come before its first page. */
export const readBranches = async (
  { code, helper_tenant }: Village,
  { as_of, cursor, signal }: Asked,
): Promise<Page<Branch>> => {
  const division = code.slice(0, COUNTY_LENGTH)
  const on = as_of === undefined ? {} : { as_of }
  const query = { division, ...on, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) }
  const page = await answered(api.GET('/v1/branches', { params: { query }, signal }))
  const city = `${code.slice(0, CITY_LENGTH)}00`
  if (cursor !== undefined || helper_tenant === null || division === city) return page
  const ofCity = { division: city, ...on, level: 'city', partner_city: helper_tenant, limit: PAGE } as const
  const { items, unavailable } = await answered(api.GET('/v1/branches', { params: { query: ofCity }, signal }))
  return { ...page, items: [...items, ...page.items], unavailable: [...page.unavailable, ...unavailable] }
}

/** The temporary branches whose place holds the village. */
export const Branches = ({ village }: { village: Village }) => {
  const say = useSay()
  const names = useNames()
  const { day: as_of } = useKnown()
  const pages = usePages(`branches of ${village.code} ${as_of}`, (cursor, signal) =>
    readBranches(village, { as_of, cursor, signal }),
  )
  const rows = useMemo(() => pages.items.filter((branch) => covers(branch, village)), [pages.items, village])
  const columns: Column<Branch>[] = useMemo(
    () => [
      { id: 'name', header: say(P.branch), cell: ({ id, name }) => <a href={at('branch', id)}>{name}</a> },
      { id: 'partner', header: say(O.partner), cell: ({ partner_city }) => names.tenant(partner_city) },
      { id: 'state', header: say(T.state), cell: ({ status }) => say(termOf('branch', status)) },
      { nowrap: true, id: 'since', header: say(T.since), cell: ({ starts_on }) => starts_on },
    ],
    [say, names],
  )
  return (
    <>
      <DataTable
        quiet
        caption={say(P.branches_caption)}
        columns={columns}
        rows={rows}
        waiting={pages.loading || pages.failed}
        keyOf={({ id }) => id}
      />
      <More pages={pages} />
    </>
  )
}
