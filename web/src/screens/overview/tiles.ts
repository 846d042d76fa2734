import type { Tenant } from '../../names.tsx'

export interface Tile {
  tenant: Tenant
  column: number
  row: number
  x: number
  y: number
}

/** Between the tiles run lanes, wide enough for the lines of all helpers side by side. */
export const TILE = { width: 100, height: 54, step_x: 138, step_y: 92, margin: 38 } as const

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
const MARGIN = 10

/** Each city's tile, in code order; a city without a place of its own stands in a row below. */
export const tilesOf = (tenants: readonly Tenant[]): Tile[] => {
  const cities = tenants.filter(({ kind }) => kind !== 'province')
  const spare = cities.filter(({ code }) => !PLACES.has(code)).map(({ code }) => code)
  return cities.map((tenant) => {
    const behind = spare.indexOf(tenant.code)
    const [column, row] = PLACES.get(tenant.code) ?? [behind % COLUMNS, ROWS + Math.floor(behind / COLUMNS)]
    return { tenant, column, row, x: TILE.margin + column * TILE.step_x, y: MARGIN + row * TILE.step_y }
  })
}

/** The size of the drawing. */
export const sizeOf = (tiles: readonly Tile[]): { width: number; height: number } => ({
  width: COLUMNS * TILE.step_x + MARGIN,
  height: Math.max(0, ...tiles.map(({ y }) => y)) + TILE.height + MARGIN,
})
