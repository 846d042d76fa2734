import { useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useKnown, useNames } from '../../names.tsx'
import { useCities } from '../../place-choice.tsx'
import { at, useFilters } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { V } from '../../text/trends-catalogue.ts'
import { Choice } from '../../ui/fields.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen } from '../../ui/screen.tsx'
import { SummaryNotes } from '../overview/overview.tsx'
import { readSummary } from '../overview/summary.ts'
import { CHARTS, type Point } from './charts.ts'
import { pointsOf, yearsUntil } from './points.ts'
import { Trend } from './trend.tsx'

const usePoints = (year: number | null, division: string) =>
  useLoad(`trends ${year} ${division}`, (signal) =>
    Promise.all(
      pointsOf(year, today()).map(async (day): Promise<Point> => {
        const where = division === '' ? {} : { division }
        return { day, summary: await readSummary({ group_by: 'mode', as_of: day, ...where }, signal) }
      }),
    ),
  )

interface FiltersProps {
  asked: Asked
  ask: (name: string, value: string) => void
  /** Whether there is anything to see of all places together. */
  hasWhole: boolean
}

const Filters = ({ asked, ask, hasWhole }: FiltersProps) => {
  const say = useSay()
  const names = useNames()
  const { tenants } = useKnown()
  const years = yearsUntil(today()).map((year) => ({ value: String(year), label: say(V.of_year, { year }) }))
  const cities = tenants.filter(({ kind }) => kind !== 'province')
  return (
    <div class="controls no-print">
      <Choice
        label={say(V.period)}
        value={asked.year}
        options={[{ value: '', label: say(V.campaign) }, ...years]}
        onChange={(value) => ask('year', value)}
      />
      <Choice
        label={say(V.place)}
        value={asked.place}
        options={[
          ...(hasWhole ? [{ value: '', label: say(V.whole) }] : []),
          ...cities.map(({ code }) => ({ value: code, label: names.tenant(code) })),
        ]}
        onChange={(value) => ask('place', value)}
      />
      <button type="button" onClick={() => print()}>
        {say(T.print)}
      </button>
    </div>
  )
}

/** A partner has no villages of its own: the first city it helps is looked at, until another one is chosen. */
const useBegin = (): string => {
  const { me } = useKnown()
  const cities = useCities()
  const isPartner = cities.some(({ code, kind }) => code === me.tenant_code && kind === 'partner')
  return isPartner ? (cities.find(({ kind }) => kind === 'supported')?.code ?? '') : ''
}

interface Asked {
  year: string
  place: string
}

/** What the document asks for, over the campaign or a year: drawn, and in numbers that lead to their day. */
export const TrendsScreen = () => {
  const say = useSay()
  const names = useNames()
  const [{ year = '', place: asked }, ask] = useFilters(['year', 'place'])
  const begin = useBegin()
  const place = asked ?? begin
  const points = usePoints(/^\d{4}$/.test(year) ? Number(year) : null, place)
  const who = place === '' ? say(V.whole) : names.tenant(place)
  const newest = points.data?.at(-1)
  return (
    <Screen
      title={say(V.title)}
      trail={[{ href: at('overview'), name: say(O.title) }]}
      {...(place === '' ? {} : { scope: names.tenant(place) })}
    >
      <p class="hint">{say(V.note)}</p>
      <Filters asked={{ year, place }} ask={ask} hasWhole={begin === ''} />
      <ProblemBox {...points} />
      <Loading when={points.loading} />
      {newest && <SummaryNotes summary={newest.summary} />}
      {points.data?.length === 0 && <p class="notice">{say(V.no_points)}</p>}
      {points.data !== null && newest && (
        <div class="charts">
          {CHARTS.map((chart) => (
            <Trend key={chart.title.en} chart={chart} points={points.data ?? []} who={who} />
          ))}
        </div>
      )}
    </Screen>
  )
}
