import type { Grid, Tile } from './tiles.ts'

type Point = readonly [number, number]

/** How many colours the style sheet has for helpers. */
export const LANES = 6

const CORNER = 5
const HEAD = 10

/** How far a helper's line keeps from the middle of a gap, so that lines of different helpers never lie on each other. */
const offsetOf = (lane: number, { lane_width }: Grid): number => (lane - (LANES - 1) / 2) * lane_width

/** The corners of the way from one tile to another: out above or below, along the gaps, in from the side. */
const wayOf = (from: Tile, to: Tile, offset: number, { tile }: Grid): Point[] => {
  const [gap_x, gap_y] = [tile.step_x - tile.width, tile.step_y - tile.height]
  const entry = to.y + tile.height / 2
  const isLeft = from.column > to.column
  const side = isLeft ? to.x + tile.width : to.x
  if (from.row === to.row && Math.abs(from.column - to.column) === 1)
    return [
      [isLeft ? from.x : from.x + tile.width, entry],
      [side, entry],
    ]
  const isUp = from.row >= to.row
  const out = from.x + tile.width / 2 + offset
  const along = (isUp ? from.y - gap_y / 2 : from.y + tile.height + gap_y / 2) + offset
  const beside = side + (isLeft ? gap_x / 2 : -gap_x / 2) + offset
  return [
    [out, isUp ? from.y : from.y + tile.height],
    [out, along],
    [beside, along],
    [beside, entry],
    [side, entry],
  ]
}

const towards = ([x, y]: Point, [to_x, to_y]: Point): Point => {
  const length = Math.hypot(to_x - x, to_y - y)
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length
  return [x + (to_x - x) * share, y + (to_y - y) * share]
}

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** The line of a pairing with rounded corners, and the head of its arrow. */
export const arrowBetween = (
  { from, to, lane }: { from: Tile; to: Tile; lane: number },
  grid: Grid,
): { line: string; head: string } => {
  const way = wayOf(from, to, offsetOf(lane, grid), grid)
  const turns = way.slice(1, -1).map((corner, i) => {
    const [before = corner, after = corner] = [way[i], way[i + 2]]
    return `L${at(towards(corner, before))}Q${at(corner)} ${at(towards(corner, after))}`
  })
  const [end = [0, 0], last = [0, 0]] = [way.at(-1), way.at(-2)]
  const back = end[0] > last[0] ? -HEAD : HEAD
  const [x, y] = end
  return {
    line: `M${at(way[0] ?? end)}${turns.join('')}L${at([x + back, y])}`,
    head: `M${at(end)}L${at([x + back, y - HEAD / 2])}L${at([x + back, y + HEAD / 2])}Z`,
  }
}
