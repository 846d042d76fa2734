import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { P } from '../../text/places-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { More } from '../../ui/more.tsx'

type Branch = Shapes['TempBranch']

const COUNTY_LENGTH = 6
const CITY_LENGTH = 4

/** Whether a branch's place holds a village: its township, its county, a joint branch's places, or the whole city. */
const covers = ({ division, host_code, joint_with }: Branch, code: string): boolean =>
  [division, host_code, ...joint_with]
    .map((place) => (place.endsWith('00') && place.length === COUNTY_LENGTH ? place.slice(0, CITY_LENGTH) : place))
    .some((place) => code.startsWith(place))

/** The temporary branches whose place holds the village. */
export const Branches = ({ code }: { code: string }) => {
  const say = useSay()
  const names = useNames()
  const division = code.slice(0, COUNTY_LENGTH)
  const pages = usePages(`branches ${division}`, (cursor, signal) => {
    const query = { division, limit: 100, ...(cursor === undefined ? {} : { cursor }) }
    return answered(api.GET('/v1/branches', { params: { query }, signal }))
  })
  const rows = useMemo(() => pages.items.filter((branch) => covers(branch, code)), [pages.items, code])
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
