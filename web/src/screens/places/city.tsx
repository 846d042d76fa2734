import { useMemo } from 'preact/hooks'
import { answered, api } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useMay, useNames, type Tenant } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { P } from '../../text/places-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { Rate } from '../../ui/count.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/fields.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { DayControl } from '../overview/day-control.tsx'
import { SummaryNotes } from '../overview/overview.tsx'
import { RATE_LABELS, readSummary, type Group, type Summary } from '../overview/summary.ts'
import { Villages } from './villages.tsx'

interface County {
  code: string
  name: string
  group: Group | undefined
}

const SHOWN = ['villages_assigned', 'seats_filled', 'coverage'] as const

/** The counties of today, and those that stand in the figures under an older code. */
const countiesOf = (
  { code, counties }: Tenant,
  summary: Summary | null,
  nameOf: (code: string) => string,
): County[] => {
  const groups = new Map((summary?.groups ?? []).map((group) => [group.key, group]))
  const codes = [...new Set([...counties.map((county) => county.code), ...groups.keys()])].toSorted()
  return codes.map((each) => ({
    code: each,
    name: each === code ? nameOf(code) : (groups.get(each)?.name ?? nameOf(each)),
    group: groups.get(each),
  }))
}

const CountyTable = ({ tenant, summary }: { tenant: Tenant; summary: Summary | null }) => {
  const say = useSay()
  const names = useNames()
  const { day } = useKnown()
  const rows = useMemo(() => countiesOf(tenant, summary, names.place), [tenant, summary, names])
  const columns: Column<County>[] = useMemo(() => {
    const named = ({ code, name }: County) => (code === tenant.code ? name : <a href={at('county', code)}>{name}</a>)
    const rates = SHOWN.map((rate) => ({
      id: rate,
      header: say(RATE_LABELS[rate]),
      numeric: true,
      cell: ({ group }: County) => (group?.rates ? <Rate {...group.rates[rate]} /> : say(T.none)),
    }))
    return [
      { id: 'name', header: say(P.counties), cell: named },
      { id: 'code', header: say(T.code), cell: ({ code }) => code },
      ...(summary === null ? [] : rates),
    ]
  }, [say, summary, tenant])
  return (
    <DataTable
      caption={say(P.counties_caption, { name: names.tenant(tenant.code), day })}
      columns={columns}
      rows={rows}
      keyOf={({ code }) => code}
    />
  )
}

const PairingFacts = ({ tenant }: { tenant: Tenant }) => {
  const say = useSay()
  const names = useNames()
  const may = useMay()
  const { day } = useKnown()
  const pairings = useLoad(`pairings ${day}`, async (signal) => {
    if (!may('pairing.read')) return null
    const { items } = await answered(api.GET('/v1/pairings', { params: { query: { as_of: day } }, signal }))
    return items
  })
  const others = (pairings.data ?? []).flatMap(({ partner_city, supported_city }) => {
    if (partner_city === tenant.code) return [supported_city]
    return supported_city === tenant.code ? [partner_city] : []
  })
  const links = others.map((code) => (
    <a key={code} href={at('city', code)}>
      {names.tenant(code)}{' '}
    </a>
  ))
  return (
    <Facts
      facts={[
        [say(T.code), tenant.code],
        [say(P.kind), say(termOf('kind', tenant.kind))],
        ...(may('pairing.read') ? [[say(P.pairing), links.length > 0 ? links : say(T.none)] as const] : []),
      ]}
    />
  )
}

const Counties = ({ tenant }: { tenant: Tenant }) => {
  const { day } = useKnown()
  const summary = useLoad(`county summary ${tenant.code} ${day}`, (signal) =>
    readSummary({ group_by: 'county', division: tenant.code, as_of: day }, signal),
  )
  return (
    <>
      <ProblemBox {...summary} />
      <Loading when={summary.loading} />
      {summary.data !== null && <SummaryNotes summary={summary.data} />}
      <CountyTable tenant={tenant} summary={summary.data} />
    </>
  )
}

/** A city: its pairings, its counties with their rates, or its villages where it has no counties. */
export const CityScreen = ({ code }: { code: string }) => {
  const say = useSay()
  const names = useNames()
  const may = useMay()
  const { tenants } = useKnown()
  const tenant = tenants.find((each) => each.code === code)
  const trail = [{ href: at('places'), name: say(P.title) }]
  if (!tenant) return <Screen title={say(T.page_missing)}>{null}</Screen>
  return (
    <Screen title={names.tenant(code)} trail={trail} scope={names.tenant(code)} dated>
      <PairingFacts tenant={tenant} />
      <div class="controls no-print">
        <DayControl />
      </div>
      {tenant.has_county_level ? (
        <Section title={say(P.counties)}>
          {may('summary.read') ? <Counties tenant={tenant} /> : <CountyTable tenant={tenant} summary={null} />}
        </Section>
      ) : (
        <Section title={say(P.villages)}>
          <p class="hint">{say(P.no_counties)}</p>
          <Villages division={code} name={names.tenant(code)} />
        </Section>
      )}
      <p class="hint">{say(O.order_note)}</p>
    </Screen>
  )
}
