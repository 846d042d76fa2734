import type { Shapes } from '../../api/client.ts'
import { useKnown, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { useWidth } from '../../ui/use-width.ts'
import { arrowBetween, LANES } from './lanes.ts'
import { gridFor, sizeOf, tilesOf, WIDE, type Grid, type Tile } from './tiles.ts'

export interface MapProps {
  pairings: readonly Shapes['Pairing'][]
  /** Cities of whom nothing was ever written. */
  silent: readonly string[]
  unavailable: readonly string[]
}

const NAME_Y = 25
const NOTE_Y = 43
/** How far below its middle a line of letters stands. */
const MIDDLE = 11

/** What a city is told by: its kind, its pairings, and whether it has reported. */
const useTileText = ({ pairings, silent, unavailable }: MapProps) => {
  const say = useSay()
  const names = useNames()
  const list = (codes: readonly string[]): string => codes.map(names.short).join(say(T.comma))
  return (code: string, kind: string) => {
    const helps = pairings.filter(({ partner_city }) => partner_city === code).map((each) => each.supported_city)
    const helper = pairings.find(({ supported_city }) => supported_city === code)?.partner_city
    const trouble = unavailable.includes(code) ? say(T.unavailable) : silent.includes(code) ? say(T.silent) : null
    const role =
      helper === undefined
        ? say(kind === 'partner' ? O.mark_partner : kind === 'self_assist' ? O.mark_self : T.none)
        : say(O.helped_by, { name: names.short(helper) })
    const note = trouble ?? role
    // What is heard begins with what is seen.
    const told = [
      `${names.short(code)} ${note}`,
      say(termOf('kind', kind)),
      helps.length > 0 ? say(O.helps, { names: list(helps) }) : null,
      helper === undefined || trouble === null ? null : role,
    ]
    return { title: told.filter((part) => part !== null).join(say(T.comma)), note, trouble }
  }
}

/** A tile's outline says its kind: double for a helper, plain for a helped city, dashed for one that helps itself. */
const Outline = ({ kind, grid: { tile } }: { kind: string; grid: Grid }) => (
  <>
    <rect class="outline" width={tile.width} height={tile.height} rx={kind === 'self_assist' ? 26 : 5} />
    {kind === 'partner' && <rect class="inner" x={4} y={4} width={tile.width - 8} height={tile.height - 8} rx={3} />}
  </>
)

/** Each helper has a colour for itself, its lines and the cities it helps; what it says stands in words too. */
const lanesOf = (pairings: MapProps['pairings']): ((code: string) => number | undefined) => {
  const helpers = [...new Set(pairings.map(({ partner_city }) => partner_city))].toSorted()
  const lanes = new Map(helpers.map((code, i) => [code, i % LANES]))
  const helped = new Map(pairings.map(({ supported_city, partner_city }) => [supported_city, partner_city]))
  return (code) => lanes.get(code) ?? lanes.get(helped.get(code) ?? '')
}

type TileText = ReturnType<ReturnType<typeof useTileText>>

interface TileProps {
  tile: Tile
  text: TileText
  lane: number | undefined
  grid: Grid
}

const TileLink = ({ tile, text, lane, grid }: TileProps) => {
  const names = useNames()
  const middle = grid.tile.width / 2
  const { kind, code } = tile.tenant
  const classes = [
    'tile',
    kind,
    ...(lane === undefined ? [] : [`lane-${lane}`]),
    ...(text.trouble === null ? [] : ['trouble']),
  ]
  return (
    <a href={at('city', code)} class={classes.join(' ')} aria-label={text.title}>
      <title>{text.title}</title>
      <g transform={`translate(${tile.x} ${tile.y})`}>
        <Outline kind={kind} grid={grid} />
        <text x={middle} y={grid.has_notes ? NAME_Y : grid.tile.height / 2 + MIDDLE} class="tile-name">
          {names.short(code)}
        </text>{' '}
        {grid.has_notes && (
          <text x={middle} y={NOTE_Y} class="tile-note">
            {text.note}
          </text>
        )}
      </g>
    </a>
  )
}

interface ArrowsProps {
  grid: Grid
  tiles: readonly Tile[]
  pairings: MapProps['pairings']
  laneOf: (code: string) => number | undefined
}

const Arrows = ({ grid, tiles, pairings, laneOf }: ArrowsProps) => {
  const byCode = new Map(tiles.map((tile) => [tile.tenant.code, tile]))
  return (
    <g aria-hidden="true">
      {pairings.map(({ id, partner_city, supported_city }) => {
        const [from, to, lane = 0] = [byCode.get(partner_city), byCode.get(supported_city), laneOf(partner_city)]
        if (!from || !to) return null
        const { line, head } = arrowBetween({ from, to, lane }, grid)
        return (
          <g key={id} class={`arrow lane-${lane}`}>
            <path class="arrow-line" d={line} />
            <path class="arrow-head" d={head} />
          </g>
        )
      })}
    </g>
  )
}

const KINDS = ['partner', 'supported', 'self_assist'] as const

const LEGEND_BOX = `-2 -2 ${WIDE.tile.width + 4} ${WIDE.tile.height + 4}`

const Legend = () => {
  const say = useSay()
  return (
    <ul class="legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg class={`tile ${kind}`} viewBox={LEGEND_BOX} aria-hidden="true">
            <Outline kind={kind} grid={WIDE} />
          </svg>
          {say(O[kind])}
        </li>
      ))}
    </ul>
  )
}

/** The cities as tiles, each a link, with the pairings of the day drawn between them. */
export const TileMap = (props: MapProps) => {
  const say = useSay()
  const { language } = useLanguage()
  const { tenants } = useKnown()
  const textOf = useTileText(props)
  const frame = useWidth()
  const grid = gridFor(frame.width)
  const tiles = tilesOf(tenants, grid)
  const laneOf = lanesOf(props.pairings)
  const { width, height } = sizeOf(tiles, grid)
  return (
    <figure class={grid.has_notes ? 'map' : 'map narrow'} ref={frame.element}>
      <div class="map-frame" role="region" aria-label={say(O.map)}>
        <svg viewBox={`0 0 ${width} ${height}`} lang={language}>
          <Arrows grid={grid} tiles={tiles} pairings={props.pairings} laneOf={laneOf} />
          {tiles.map((tile) => (
            <TileLink
              key={tile.tenant.code}
              tile={tile}
              grid={grid}
              text={textOf(tile.tenant.code, tile.tenant.kind)}
              lane={laneOf(tile.tenant.code)}
            />
          ))}
        </svg>
      </div>
      <figcaption>
        <Legend />
        <p class="hint">{say(O.map_note)}</p>
      </figcaption>
    </figure>
  )
}
