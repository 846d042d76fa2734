import type { Tenant } from '../../names.tsx'

export interface Tile {
  tenant: Tenant
  column: number
  row: number
  x: number
  y: number
}

/** The measures of a drawing. Between the tiles run lanes, wide enough for the lines of all helpers side by side. */
export interface Grid {
  columns: number
  rows: number
  /** Roughly where a city lies: column and row. Positions only: no boundary is drawn, none is implied. */
  places: ReadonlyMap<string, readonly [column: number, row: number]>
  tile: { width: number; height: number; step_x: number; step_y: number; margin: number }
  lane_width: number
  /** On a phone a tile holds its name alone: the letters have to be read. */
  has_notes: boolean
}

/** As the province lies, for the desk and for paper. */
export const WIDE: Grid = {
  columns: 8,
  rows: 6,
  places: new Map([
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
  ]),
  tile: { width: 100, height: 54, step_x: 138, step_y: 92, margin: 38 },
  lane_width: 5,
  has_notes: true,
}

/** The same cities pushed together, so that all of them stand on a phone side by side. */
export const NARROW: Grid = {
  columns: 5,
  rows: 6,
  places: new Map([
    ['440200', [2, 0]],
    ['441800', [1, 1]],
    ['441600', [3, 1]],
    ['441400', [4, 1]],
    ['441200', [0, 2]],
    ['440600', [1, 2]],
    ['440100', [2, 2]],
    ['441300', [3, 2]],
    ['445100', [4, 2]],
    ['445300', [0, 3]],
    ['442000', [1, 3]],
    ['441900', [2, 3]],
    ['440300', [3, 3]],
    ['445200', [4, 3]],
    ['440900', [0, 4]],
    ['440700', [1, 4]],
    ['440400', [2, 4]],
    ['441500', [3, 4]],
    ['440500', [4, 4]],
    ['440800', [0, 5]],
    ['441700', [1, 5]],
  ]),
  tile: { width: 112, height: 62, step_x: 140, step_y: 100, margin: 24 },
  lane_width: 4,
  has_notes: false,
}

/** Below this many pixels the wide drawing cannot be read any more. */
const WIDE_FROM = 600

export const gridFor = (width: number): Grid => (width < WIDE_FROM ? NARROW : WIDE)

const MARGIN = 10

/** Each city's tile, in code order; a city without a place of its own stands in a row below. */
export const tilesOf = (tenants: readonly Tenant[], { columns, rows, places, tile: size }: Grid): Tile[] => {
  const cities = tenants.filter(({ kind }) => kind !== 'province')
  const spare = cities.filter(({ code }) => !places.has(code)).map(({ code }) => code)
  return cities.map((tenant) => {
    const behind = spare.indexOf(tenant.code)
    const [column, row] = places.get(tenant.code) ?? [behind % columns, rows + Math.floor(behind / columns)]
    return { tenant, column, row, x: size.margin + column * size.step_x, y: MARGIN + row * size.step_y }
  })
}

/** The size of the drawing. */
export const sizeOf = (tiles: readonly Tile[], { columns, tile: size }: Grid): { width: number; height: number } => ({
  width: columns * size.step_x + MARGIN,
  height: Math.max(0, ...tiles.map(({ y }) => y)) + size.height + MARGIN,
})
