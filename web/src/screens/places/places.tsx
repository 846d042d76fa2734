import { useMemo } from 'preact/hooks'
import { useKnown, useNames, type Tenant } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { Villages } from './villages.tsx'

const COUNTY_LENGTH = 6

/** Cities in code order; what of a city's records is shown, the API decides. */
const Cities = () => {
  const say = useSay()
  const names = useNames()
  const { tenants } = useKnown()
  const rows = useMemo(() => tenants.filter(({ kind }) => kind !== 'province'), [tenants])
  const columns: Column<Tenant>[] = useMemo(
    () => [
      { id: 'name', header: say(T.name), cell: ({ code }) => <a href={at('city', code)}>{names.tenant(code)}</a> },
      { nowrap: true, id: 'code', header: say(T.code), cell: ({ code }) => code },
      { id: 'kind', header: say(P.kind), cell: ({ kind }) => say(termOf('kind', kind)) },
    ],
    [say, names],
  )
  return <DataTable quiet caption={say(P.cities)} columns={columns} rows={rows} keyOf={({ code }) => code} />
}

/** Where one begins to go down: the cities, or the villages of a scope below a city. */
export const PlacesScreen = () => {
  const say = useSay()
  const names = useNames()
  const { me } = useKnown()
  const isBelow = /^44\d{4,}$/.test(me.scope) && me.scope !== me.tenant_code
  return (
    <Screen title={say(P.title)} dated={isBelow}>
      {isBelow ? (
        <Section title={say(P.villages)}>
          <Villages division={me.scope} name={names.place(me.scope.slice(0, COUNTY_LENGTH))} />
        </Section>
      ) : (
        <Cities />
      )}
    </Screen>
  )
}
