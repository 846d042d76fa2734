import { useId, useMemo } from 'preact/hooks'
import { answered, api } from './api/client.ts'
import { useLoad } from './api/use-load.ts'
import { PROVINCE, useKnown, useMay, useNames, type Tenant } from './names.tsx'
import { T } from './text/general-catalogue.ts'
import { useSay } from './text/language.tsx'

/** The cities whose records a reader may meet: all for the province, else his own and those it was ever paired with. */
export const useCities = (): readonly Tenant[] => {
  const { me, tenants } = useKnown()
  const may = useMay()
  const isProvince = me.tenant_code === PROVINCE
  const pairings = useLoad(`pairings of ${me.tenant_code}`, async (signal) => {
    if (isProvince || !may('pairing.read')) return []
    return (await answered(api.GET('/v1/pairings', { signal }))).items
  })
  return useMemo(() => {
    const cities = tenants.filter(({ kind }) => kind !== 'province')
    if (isProvince) return cities
    const near = new Set([me.tenant_code, ...otherSides(pairings.data ?? [], me.tenant_code)])
    return cities.filter(({ code }) => near.has(code))
  }, [tenants, pairings.data, me, isProvince])
}

interface Pair {
  partner_city: string
  supported_city: string
}

const otherSides = (pairings: readonly Pair[], mine: string): string[] =>
  pairings.flatMap(({ partner_city, supported_city }) => {
    if (partner_city === mine) return [supported_city]
    return supported_city === mine ? [partner_city] : []
  })

interface PlaceChoiceProps {
  /** A city or county; '' for everywhere. */
  value: string
  onChange: (code: string) => void
  label?: string
  /** Whether one may ask for everywhere. */
  anywhere?: boolean
}

/** One city or county of those the reader has to do with; below a city there is nothing to choose. */
export const PlaceChoice = ({ value, onChange, label, anywhere = true }: PlaceChoiceProps) => {
  const say = useSay()
  const names = useNames()
  const id = useId()
  const cities = useCities()
  const { me } = useKnown()
  if (me.scope !== me.tenant_code) return null
  return (
    <div class="field">
      <label for={id}>{label ?? say(T.place)}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {anywhere && <option value="">{say(T.everywhere)}</option>}
        {cities.map(({ code, counties }) => (
          <optgroup key={code} label={names.tenant(code)}>
            <option value={code}>{names.tenant(code)}</option>
            {counties.map((county) => (
              <option key={county.code} value={county.code}>
                {names.county(county.code)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
