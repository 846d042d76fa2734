import { useMemo } from 'preact/hooks'
import type { Shapes } from '../../api/client.ts'
import type { Pages } from '../../api/use-pages.ts'
import { useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { H, STATES } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { More } from '../../ui/more.tsx'
import { VillageName } from '../../village-name.tsx'

export type Assignment = Shapes['Assignment']

/** Whose turn it is, and whether it is past its day. */
export const Turn = ({ assignment: { turn, turn_due, overdue } }: { assignment: Assignment }) => {
  const say = useSay()
  const names = useNames()
  if (turn === null) return <>{say(T.none)}</>
  return (
    <>
      {names.tenant(turn)} <small>{turn_due}</small> {overdue && <strong class="tag warning">{say(H.overdue)}</strong>}
    </>
  )
}

interface AssignmentListProps {
  pages: Pages<Assignment>
  caption: string
  /** What a row is called: its village, or on the village's own screen the units that help it. */
  by?: 'village' | 'units'
}

/** Assignments in the order of the API: by village. */
export const AssignmentList = ({ pages, caption, by = 'village' }: AssignmentListProps) => {
  const say = useSay()
  const names = useNames()
  const columns: Column<Assignment>[] = useMemo(
    () => [
      {
        nowrap: true,
        id: 'village',
        header: say(by === 'village' ? H.village : P.helper_units),
        cell: ({ id, village_code, helper_units }) => (
          <a href={at('assignment', id)}>
            {by === 'village' ? (
              <VillageName code={village_code} />
            ) : (
              helper_units.map(({ name }) => name).join(say(T.comma))
            )}
          </a>
        ),
      },
      // how it stands and whose turn it is comes first: a phone shows three columns
      {
        id: 'status',
        header: say(H.status),
        cell: ({ status, revision }) => `${say(STATES[status])} · ${say(H.revision_n, { n: revision })}`,
      },
      { id: 'turn', header: say(H.turn), cell: (assignment) => <Turn assignment={assignment} /> },
      { id: 'host', header: say(H.host), cell: ({ tenant_code }) => names.tenant(tenant_code) },
      { id: 'helper', header: say(H.helper), cell: ({ helper_tenant }) => names.tenant(helper_tenant) },
      { nowrap: true, id: 'from', header: say(H.valid_from), cell: ({ valid_from }) => valid_from },
      { nowrap: true, id: 'ended', header: say(H.ended_on), cell: ({ ended_on }) => ended_on },
    ],
    [say, names, by],
  )
  return (
    <>
      <DataTable
        quiet
        caption={caption}
        columns={columns}
        rows={pages.items}
        waiting={pages.loading || pages.failed}
        keyOf={({ id }) => id}
      />
      <More pages={pages} />
    </>
  )
}
