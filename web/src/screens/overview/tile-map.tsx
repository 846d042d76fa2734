import type { Shapes } from '../../api/client.ts'
import { useKnown, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { arrowBetween, sizeOf, TILE, tilesOf, type Tile } from './tiles.ts'

export interface MapProps {
  pairings: readonly Shapes['Pairing'][]
  /** Cities of whom nothing was ever written. */
  silent: readonly string[]
  unavailable: readonly string[]
}

const MID = TILE.width / 2
const NAME_Y = 24
const NOTE_Y = 43

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
        ? say(kind === 'partner' ? O.mark_partner : kind === 'self_assist' ? O.mark_self : T.nobody)
        : say(O.helped_short, { name: names.short(helper) })
    const told = [
      names.tenant(code),
      say(termOf('kind', kind)),
      helps.length > 0 ? say(O.helps, { names: list(helps) }) : null,
      helper === undefined ? null : say(O.helped_by, { name: names.short(helper) }),
      trouble,
    ]
    return { title: told.filter((part) => part !== null).join(say(T.comma)), note: trouble ?? role, trouble }
  }
}

/** A tile's outline says its kind: double for a helper, plain for a helped city, dashed for one that helps itself. */
const Outline = ({ kind }: { kind: string }) => (
  <>
    <rect class="outline" width={TILE.width} height={TILE.height} rx={kind === 'self_assist' ? 26 : 5} />
    {kind === 'partner' && <rect class="inner" x={4} y={4} width={TILE.width - 8} height={TILE.height - 8} rx={3} />}
  </>
)

const TileLink = ({ tile, text }: { tile: Tile; text: ReturnType<ReturnType<typeof useTileText>> }) => {
  const names = useNames()
  const { kind, code } = tile.tenant
  return (
    <a
      href={at('city', code)}
      class={`tile ${kind}${text.trouble === null ? '' : ' trouble'}`}
      aria-label={text.title}
    >
      <title>{text.title}</title>
      <g transform={`translate(${tile.x} ${tile.y})`}>
        <Outline kind={kind} />
        <text x={MID} y={NAME_Y} class="tile-name">
          {names.short(code)}
        </text>
        <text x={MID} y={NOTE_Y} class="tile-note">
          {text.note}
        </text>
      </g>
    </a>
  )
}

const Arrows = ({ tiles, pairings }: { tiles: readonly Tile[]; pairings: MapProps['pairings'] }) => {
  const byCode = new Map(tiles.map((tile) => [tile.tenant.code, tile]))
  return (
    <g aria-hidden="true">
      {pairings.map(({ id, partner_city, supported_city }) => {
        const [from, to] = [byCode.get(partner_city), byCode.get(supported_city)]
        return from && to && <path key={id} class="arrow" d={arrowBetween(from, to)} marker-end="url(#arrow-head)" />
      })}
    </g>
  )
}

const KINDS = ['partner', 'supported', 'self_assist'] as const

const Legend = () => {
  const say = useSay()
  return (
    <ul class="legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg class={`tile ${kind}`} viewBox={`-2 -2 ${TILE.width + 4} ${TILE.height + 4}`} aria-hidden="true">
            <Outline kind={kind} />
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
  const tiles = tilesOf(tenants)
  const { width, height } = sizeOf(tiles)
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={say(O.map)} lang={language}>
        <defs>
          <marker id="arrow-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L8 4L0 8Z" class="arrow-head" />
          </marker>
        </defs>
        <Arrows tiles={tiles} pairings={props.pairings} />
        {tiles.map((tile) => (
          <TileLink key={tile.tenant.code} tile={tile} text={textOf(tile.tenant.code, tile.tenant.kind)} />
        ))}
      </svg>
      <Legend />
      <figcaption>{say(O.map_note)}</figcaption>
    </figure>
  )
}
