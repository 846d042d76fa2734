import { useMemo } from 'preact/hooks'
import type { Shapes } from '../../api/client.ts'
import { useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'

type Pairing = Shapes['Pairing']

/** What the arrows of the map say, as a table: by the code of the helped city. */
export const PairingTable = ({ pairings, day }: { pairings: readonly Pairing[]; day: string }) => {
  const say = useSay()
  const names = useNames()
  const rows = useMemo(() => pairings.toSorted((a, b) => a.supported_city.localeCompare(b.supported_city)), [pairings])
  const columns: Column<Pairing>[] = useMemo(() => {
    const link = (code: string) => <a href={at('city', code)}>{names.tenant(code)}</a>
    return [
      { id: 'supported', header: say(O.supported), cell: ({ supported_city }) => link(supported_city) },
      { id: 'partner', header: say(O.partner), cell: ({ partner_city }) => link(partner_city) },
      { nowrap: true, id: 'since', header: say(O.pairing_since), cell: ({ valid_from }) => valid_from },
    ]
  }, [say, names])
  if (rows.length === 0) return <p class="hint">{say(O.no_pairings)}</p>
  return <DataTable caption={say(O.pairings_on, { day })} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
