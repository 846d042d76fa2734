import { scaleLinear, scalePoint } from 'd3-scale'
import { useId } from 'preact/hooks'
import { useLanguage } from '../text/language.tsx'
import { useWidth } from './use-width.ts'

export interface LineOf {
  key: string
  label: string
  /** A value a point; null where it is not shown, which leaves a gap. */
  values: readonly (number | null)[]
}

interface LinesProps {
  title: string
  description: string
  /** What stands under each point. */
  points: readonly string[]
  lines: readonly LineOf[]
  /** Where the axis ends at the least: 100 for shares. */
  whole?: number
  unit?: string
}

const HEIGHT = 240
const TOP = 16
const FOOT = 26
const LEFT = 64
/** Half of a day's label stands right of the last point. */
const RIGHT = 32
const TICKS = 4
const POINT_LABEL = 74
const MARK = 4
const TRIANGLE = 'm0 -5l5 9h-10z'
const DIAMOND = 'm0 -5l5 5l-5 5l-5 -5z'

type Place = readonly [x: number, y: number]

/** Runs of points that follow one another: a line is broken where a value is missing. */
const runsOf = (places: readonly (Place | null)[]): Place[][] => {
  const runs: Place[][] = [[]]
  for (const place of places) {
    if (place === null) runs.push([])
    else runs.at(-1)?.push(place)
  }
  return runs.filter((run) => run.length > 0)
}

/** Lines are told apart by dashes and marks, not by colour alone. */
const Mark = ({ at: [x, y], shape }: { at: Place; shape: number }) => {
  if (shape === 0) return <circle class="mark" cx={x} cy={y} r={MARK} />
  if (shape === 1) return <rect class="mark" x={x - MARK} y={y - MARK} width={2 * MARK} height={2 * MARK} />
  return <path class="mark" d={`M${x} ${y} ${shape === 2 ? TRIANGLE : DIAMOND}`} />
}

const SHAPES = 4

const Line = ({ places, shape }: { places: readonly (Place | null)[]; shape: number }) => (
  <g class={`line line-${shape}`}>
    {runsOf(places).map((run) => (
      <polyline key={run[0]?.join()} points={run.map((place) => place.join()).join(' ')} />
    ))}
    {places.map((place, i) => place && <Mark key={i} at={place} shape={shape} />)}
  </g>
)

const Legend = ({ lines }: { lines: readonly LineOf[] }) => (
  <ul class="legend">
    {lines.map(({ key, label }, i) => (
      <li key={key}>
        <svg viewBox="0 0 32 12" aria-hidden="true">
          <Line
            places={[
              [2, 6],
              [16, 6],
              [30, 6],
            ]}
            shape={i % SHAPES}
          />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)

const scalesOf = ({ points, lines, whole = 1 }: Pick<LinesProps, 'points' | 'lines' | 'whole'>, width: number) => {
  const most = Math.max(whole, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const x = scalePoint([...points], [LEFT, width - RIGHT]).padding(0.3)
  const y = scaleLinear([0, most], [HEIGHT - FOOT, TOP]).nice(TICKS)
  return { x, y }
}

type Scales = ReturnType<typeof scalesOf>

const Axes = ({ x, y, points, width, unit }: Scales & { points: readonly string[]; width: number; unit: string }) => {
  const { language } = useLanguage()
  // Where the points stand too close for their labels, every second or third is written.
  const every = Math.max(1, Math.ceil((points.length * POINT_LABEL) / (width - LEFT - RIGHT)))
  return (
    <g class="axis">
      {y
        .ticks(TICKS)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 8} y={y(tick)} class="label">
              {tick.toLocaleString(language)}
              {unit}
            </text>
          </g>
        ))}
      {points.map(
        (point, i) =>
          (points.length - 1 - i) % every === 0 && (
            <text key={point} x={x(point)} y={HEIGHT - 8}>
              {point}
            </text>
          ),
      )}
    </g>
  )
}

/** Figures over time, a line each; what it shows stands in a table of numbers beside it. */
export const Lines = ({ title, description, points, lines, whole = 1, unit = '' }: LinesProps) => {
  const id = useId().replaceAll(':', '')
  const { element, width } = useWidth()
  const scales = scalesOf({ points, lines, whole }, width)
  const placesOf = ({ values }: LineOf): (Place | null)[] =>
    points.map((point, i) => {
      const value = values[i] ?? null
      return value === null ? null : [scales.x(point) ?? 0, scales.y(value)]
    })
  return (
    <figure class="chart" ref={element}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <Legend lines={lines} />
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
        <desc id={`${id}-text`}>{description}</desc>
        <Axes {...scales} points={points} width={width} unit={unit} />
        {lines.map((line, i) => (
          <Line key={line.key} places={placesOf(line)} shape={i % SHAPES} />
        ))}
      </svg>
    </figure>
  )
}
