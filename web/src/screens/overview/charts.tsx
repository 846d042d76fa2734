import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { Bars, type Bar } from '../../ui/bars.tsx'
import { Section } from '../../ui/screen.tsx'
import { RATE_LABELS, RATE_NAMES, type Figures, type Summary } from './summary.ts'

interface Pair {
  solid: keyof Figures
  striped: keyof Figures
}

interface ChartSpec {
  title: Words
  pair: Pair
  legend: { solid: Words; striped: Words }
}

const CHARTS: readonly ChartSpec[] = [
  {
    title: O.chart_villages,
    pair: { solid: 'villages_assigned', striped: 'villages_unassigned' },
    legend: { solid: O.with_assignment, striped: O.without_assignment },
  },
  {
    title: O.chart_seats,
    pair: { solid: 'seats_filled', striped: 'seats_vacant' },
    legend: { solid: O.filled, striped: O.vacant },
  },
]

/** The parts of a group's bar; none where a side is not shown or nothing was reported. */
const partsOf = (figures: Figures | null, { solid, striped }: Pair): Bar['parts'] => {
  const [first, second] = [figures?.[solid] ?? null, figures?.[striped] ?? null]
  if (first === null || second === null) return []
  return [
    { kind: 'solid', value: first },
    { kind: 'striped', value: second },
  ]
}

const PERCENT = 100

/** More groups than this are drawn when they are asked for: ninety counties would be the longest part of the screen. */
const GROUPS_DRAWN_MAX = 30

const useBars = (summary: Summary) => {
  const say = useSay()
  const { language } = useLanguage()
  const ofGroups = (pair: Pair): Bar[] =>
    summary.groups.map(({ key, name, silent, figures }) => {
      const parts = silent ? [] : partsOf(figures, pair)
      const instead = silent || figures === null ? say(T.silent) : parts.length === 0 ? say(T.not_shown) : null
      return { key, label: name, parts, instead, note: parts.map(({ value }) => value).join(' + ') }
    })
  const ofRates = (): Bar[] =>
    RATE_NAMES.map((name) => {
      const { numerator, denominator } = summary.rates[name]
      const label = say(RATE_LABELS[name])
      if (numerator === null || denominator === null)
        return { key: name, label, parts: [], instead: say(T.not_shown), note: '' }
      if (denominator === 0) return { key: name, label, parts: [], instead: '0 / 0', note: '' }
      const share = (numerator / denominator) * PERCENT
      const parts = [
        { kind: 'solid' as const, value: share },
        { kind: 'striped' as const, value: PERCENT - share },
      ]
      const note = `${numerator.toLocaleString(language)} / ${denominator.toLocaleString(language)}`
      return { key: name, label, parts, instead: null, note }
    })
  return { ofGroups, ofRates }
}

/** The same figures drawn: groups in code order, never by size. */
export const Charts = ({ summary }: { summary: Summary }) => {
  const say = useSay()
  const { ofGroups, ofRates } = useBars(summary)
  const said = (legend: ChartSpec['legend']) => ({ solid: say(legend.solid), striped: say(legend.striped) })
  const byGroup = CHARTS.map(({ title, pair, legend }) => (
    <Bars
      key={pair.solid}
      title={say(title)}
      description={say(O.chart_note)}
      bars={ofGroups(pair)}
      legend={said(legend)}
    />
  ))
  return (
    <Section title={say(O.charts)} kind="drawn">
      <p class="hint">
        {say(O.order_note)} {say(O.chart_note)}
      </p>
      <div class="charts">
        {summary.groups.length <= GROUPS_DRAWN_MAX && byGroup}
        <Bars
          title={say(O.chart_rates)}
          description={say(O.chart_note)}
          bars={ofRates()}
          whole={PERCENT}
          unit="%"
          legend={{ solid: say(O.done), striped: say(O.remaining) }}
        />
      </div>
      {summary.groups.length > GROUPS_DRAWN_MAX && (
        <details class="no-print">
          <summary>{say(O.chart_groups, { n: summary.groups.length })}</summary>
          <div class="charts">{byGroup}</div>
        </details>
      )}
    </Section>
  )
}
