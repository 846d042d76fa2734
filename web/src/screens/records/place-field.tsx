import { useState } from 'preact/hooks'
import { useCities } from '../../place-choice.tsx'
import { useKnown, useMay, useNames, type Tenant } from '../../names.tsx'
import { useLoad } from '../../api/use-load.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Choice, Field } from '../../ui/fields.tsx'
import { placesOf } from '../../village-name.tsx'
import type { Level } from '../../api/described.ts'
import { isWithin, levelOf } from './place-levels.ts'

/** At which levels a field names a place, and whether it may lie in another city: the record's own declaration says it. */
interface PlaceAsked {
  levels: readonly Level[]
  elsewhere: boolean
}

interface PlaceFieldProps extends PlaceAsked {
  label: string
  name: string
  value: string
  error: string | undefined
  onInput: (code: string) => void
}

const COUNTY_LENGTH = 6

/** The county a place lies in; '' for a city and for none. */
const countyOf = (code: string): string => (code === '' || levelOf(code) === 'city' ? '' : code.slice(0, COUNTY_LENGTH))

/** The cities and counties there are to choose from: those of a reader who works below a city are settled. */
const useAreas = ({ levels, elsewhere }: PlaceAsked) => {
  const { me, tenants } = useKnown()
  const names = useNames()
  const near = useCities()
  const own = tenants.filter(({ code }) => code === me.tenant_code)
  const cities: readonly Tenant[] = elsewhere ? near : own
  const isBelow = me.scope !== me.tenant_code && /^\d+$/.test(me.scope)
  return cities.flatMap(({ code, counties }) => [
    ...(levels.includes('city') && !isBelow ? [{ value: code, label: names.tenant(code) }] : []),
    ...counties
      .filter((county) => !isBelow || me.scope.startsWith(county.code))
      .map((county) => ({
        value: county.code,
        label: cities.length > 1 ? `${names.tenant(code)} ${names.county(county.code)}` : names.county(county.code),
      })),
  ])
}

/** The townships and villages of a county that lie where the reader works. */
const useBelow = (county: string, levels: readonly Level[]) => {
  const { me } = useKnown()
  const scope = me.scope === me.tenant_code || !/^\d+$/.test(me.scope) ? '' : me.scope
  const found = useLoad(`places of ${county}`, async () => (county === '' ? [] : placesOf(county)))
  return {
    isReading: found.loading,
    options: (found.data ?? [])
      .filter(([code]) => levels.includes(levelOf(code)) && isWithin(code, scope))
      .map(([value, label]) => ({ value, label })),
  }
}

/** The county first, then what lies below; a place that is not offered is typed by its code. */
export const PlaceField = ({ label, name, value, levels, elsewhere, error, onInput }: PlaceFieldProps) => {
  const say = useSay()
  const names = useNames()
  const may = useMay()
  const [typed, setTyped] = useState(false)
  const [chosen, setChosen] = useState('')
  const areas = useAreas({ levels, elsewhere })
  const [only] = areas.length === 1 ? areas : []
  const goesBelow = may('village.read') && levels.some((level) => level === 'township' || level === 'village')
  const area = (levelOf(value) === 'city' ? value : countyOf(value)) || chosen || (only?.value ?? '')
  const county = goesBelow ? countyOf(area) : ''
  const below = useBelow(county, levels)
  const mayChoose = goesBelow || levels.some((level) => level === 'city' || level === 'county')
  if (typed || areas.length === 0 || !mayChoose)
    return <Field label={label} name={name} value={value} onInput={onInput} error={error} />
  const settles = (code: string): boolean => code !== '' && levels.includes(levelOf(code))
  const choose = (code: string): void => {
    setChosen(code)
    onInput(settles(code) ? code : '')
  }
  const none = { value: '', label: say(below.isReading ? T.loading : R.choose) }
  const offered = [none, ...(settles(county) ? [{ value: county, label: names.county(county) }] : []), ...below.options]
  const isOffered = offered.some((option) => option.value === value)
  const hasBelow = goesBelow && (area === '' || county !== '')
  return (
    <div class="with-way-out">
      {(!hasBelow || only === undefined) && (
        <Choice
          label={label}
          name={hasBelow ? `${name}:area` : name}
          value={goesBelow ? area : value}
          options={[{ value: '', label: say(R.choose) }, ...areas]}
          onChange={choose}
          error={hasBelow ? undefined : error}
        />
      )}
      {hasBelow && (
        <Choice
          label={only === undefined ? say(R.place_below) : label}
          name={name}
          value={value}
          options={isOffered ? offered : [...offered, { value, label: below.isReading ? say(T.loading) : value }]}
          onChange={onInput}
          error={error}
        />
      )}
      <button type="button" class="link" onClick={() => setTyped(true)}>
        {say(R.type_number)}
      </button>
    </div>
  )
}
