import { useMay, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { Screen, Section } from '../../ui/screen.tsx'
import { DayControl } from '../overview/day-control.tsx'
import { Villages } from './villages.tsx'

const cityOf = (code: string): string => `${code.slice(0, 4)}00`

/** The way from the cities down to a place. */
export const useTrail = (code: string) => {
  const say = useSay()
  const names = useNames()
  const county = code.slice(0, 6)
  return [
    { href: at('places'), name: say(P.title) },
    { href: at('city', cityOf(code)), name: names.tenant(cityOf(code)) },
    ...(code.length > 6 ? [{ href: at('county', county), name: names.county(county) }] : []),
  ]
}

/** A county: its poor villages on the day. */
export const CountyScreen = ({ code }: { code: string }) => {
  const say = useSay()
  const names = useNames()
  const may = useMay()
  const name = names.county(code)
  return (
    <Screen title={name} trail={useTrail(code)} scope={name} dated>
      <div class="controls no-print">
        <DayControl />
        {may('branch.read') && <a href={at('routing', code)}>{say(P.routing)}</a>}
      </div>
      <Section title={say(P.villages)}>
        <Villages division={code} name={name} />
      </Section>
    </Screen>
  )
}
