import type { Tenant } from '../../names.tsx'

export interface Tile {
  tenant: Tenant
  x: number
  y: number
}

export const TILE = { width: 92, height: 56, step_x: 104, step_y: 74, margin: 8 } as const

const COLUMNS = 8

/** Roughly where a city lies: column and row. Positions only: no boundary is drawn, none is implied. */
const PLACES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['440200', [4, 0]],
  ['441800', [3, 1]],
  ['441600', [5, 1]],
  ['441400', [6, 1]],
  ['445100', [7, 1]],
  ['441200', [2, 2]],
  ['440600', [3, 2]],
  ['440100', [4, 2]],
  ['441300', [5, 2]],
  ['445200', [6, 2]],
  ['440500', [7, 2]],
  ['445300', [1, 3]],
  ['440700', [2, 3]],
  ['442000', [3, 3]],
  ['441900', [4, 3]],
  ['440300', [5, 3]],
  ['441500', [6, 3]],
  ['440900', [1, 4]],
  ['441700', [2, 4]],
  ['440400', [3, 4]],
  ['440800', [0, 5]],
])

const ROWS = 6

/** Each city's tile, in code order; a city without a place of its own stands in a row below. */
export const tilesOf = (tenants: readonly Tenant[]): Tile[] => {
  const cities = tenants.filter(({ kind }) => kind !== 'province')
  const spare = cities.filter(({ code }) => !PLACES.has(code)).map(({ code }) => code)
  return cities.map((tenant) => {
    const behind = spare.indexOf(tenant.code)
    const [column, row] = PLACES.get(tenant.code) ?? [behind % COLUMNS, ROWS + Math.floor(behind / COLUMNS)]
    return { tenant, x: TILE.margin + column * TILE.step_x, y: TILE.margin + row * TILE.step_y }
  })
}

/** The size of the drawing. */
export const sizeOf = (tiles: readonly Tile[]): { width: number; height: number } => ({
  width: COLUMNS * TILE.step_x,
  height: Math.max(0, ...tiles.map(({ y }) => y)) + TILE.height + TILE.margin,
})

interface Point {
  x: number
  y: number
}

const centreOf = ({ x, y }: Tile): Point => ({ x: x + TILE.width / 2, y: y + TILE.height / 2 })

/** Where the straight line from a point to a tile's centre meets the tile's edge, a little before it. */
const edgeOf = (from: Point, tile: Tile): Point => {
  const to = centreOf(tile)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const gap = 3
  const scale = Math.max(Math.abs(dx) / (TILE.width / 2 + gap), Math.abs(dy) / (TILE.height / 2 + gap))
  return scale === 0 ? to : { x: to.x - dx / scale, y: to.y - dy / scale }
}

/** The path of an arrow from one tile to another. */
export const arrowBetween = (from: Tile, to: Tile): string => {
  const start = edgeOf(centreOf(to), from)
  const end = edgeOf(centreOf(from), to)
  return `M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`
}
