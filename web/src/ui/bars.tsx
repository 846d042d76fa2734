import { scaleBand, scaleLinear } from 'd3-scale'
import { useId } from 'preact/hooks'
import { useLanguage } from '../text/language.tsx'
import { useWidth } from './use-width.ts'

export interface Bar {
  key: string
  label: string
  /** Why there are no parts: nothing was reported, or the counts are not shown. */
  instead: string | null
  parts: readonly { kind: 'solid' | 'striped'; value: number }[]
  /** What stands behind the bar, such as both sides of a rate. */
  note: string
}

interface BarsProps {
  title: string
  description: string
  bars: readonly Bar[]
  legend: { solid: string; striped: string }
  /** Where the axis ends at the least: 100 for shares. */
  whole?: number
  /** Stands behind the numbers of the axis. */
  unit?: string
}

const ROW = 26
const TOP = 22
const LABEL_SHARE_MAX = 0.42
const NOTE = 100
const TICKS = 4
const LETTER = 7
const HAN_LETTER = 13
const LABEL_GAP = 14

/** About how wide a label is; only the room for it is reckoned by this. */
const widthOf = (label: string): number =>
  Array.from(label).reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? HAN_LETTER : LETTER), LABEL_GAP)

const totalOf = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + value, 0)

const scalesOf = ({ bars, whole = 1 }: Pick<BarsProps, 'bars' | 'whole'>, width: number) => {
  const left = Math.min(Math.max(...bars.map(({ label }) => widthOf(label))), width * LABEL_SHARE_MAX)
  const height = TOP + bars.length * ROW
  const x = scaleLinear([0, Math.max(whole, ...bars.map(totalOf))], [left, width - NOTE])
  const y = scaleBand(
    bars.map(({ key }) => key),
    [TOP, height],
  ).padding(0.25)
  return { left, height, x, y }
}

type Scales = ReturnType<typeof scalesOf>

const Axis = ({ x, height, unit }: Scales & { unit: string }) => {
  const { language } = useLanguage()
  return (
    <g class="axis">
      {x
        .ticks(TICKS)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={height} />
            <text x={x(tick)} y={TOP - 8}>
              {tick.toLocaleString(language)}
              {unit}
            </text>
          </g>
        ))}
    </g>
  )
}

const BarRow = ({ bar, scales, pattern }: { bar: Bar; scales: Scales; pattern: string }) => {
  const { x, y, left } = scales
  const top = y(bar.key) ?? 0
  const middle = top + y.bandwidth() / 2
  const starts = bar.parts.map((_, i) => bar.parts.slice(0, i).reduce((sum, { value }) => sum + value, 0))
  return (
    <g class="bar">
      <text x={left - 8} y={middle} class="label">
        {bar.label}
      </text>
      {bar.parts.map(({ kind, value }, i) => (
        <rect
          key={kind}
          class={kind}
          fill={kind === 'striped' ? `url(#${pattern})` : undefined}
          x={x(starts[i] ?? 0)}
          y={top}
          width={Math.max(0, x(value) - x(0))}
          height={y.bandwidth()}
        />
      ))}
      <text x={bar.instead === null ? x(totalOf(bar)) + 6 : left + 4} y={middle} class="note">
        {bar.instead ?? bar.note}
      </text>
    </g>
  )
}

const Legend = ({ legend, pattern }: { legend: BarsProps['legend']; pattern: string }) => (
  <ul class="legend">
    <li>
      <svg viewBox="0 0 16 12" aria-hidden="true">
        <rect class="solid" width="16" height="12" />
      </svg>
      {legend.solid}
    </li>
    <li>
      <svg viewBox="0 0 16 12" aria-hidden="true">
        <rect class="striped" fill={`url(#${pattern})`} width="16" height="12" />
      </svg>
      {legend.striped}
    </li>
  </ul>
)

/** Lying bars of two parts, told apart by stripes and not by colour alone; the rows keep the order they are given in. */
export const Bars = ({ title, description, bars, legend, whole = 1, unit = '' }: BarsProps) => {
  const id = useId().replaceAll(':', '')
  const { element, width } = useWidth()
  const scales = scalesOf({ bars, whole }, width)
  const pattern = `${id}-stripes`
  return (
    <figure class="chart" ref={element}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <Legend legend={legend} pattern={pattern} />
      <svg viewBox={`0 0 ${width} ${scales.height + 4}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
        <desc id={`${id}-text`}>{description}</desc>
        <defs>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" class="stripe-ground" />
            <rect width="2" height="6" class="stripe" />
          </pattern>
        </defs>
        <Axis {...scales} unit={unit} />
        {bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} scales={scales} pattern={pattern} />
        ))}
      </svg>
    </figure>
  )
}
