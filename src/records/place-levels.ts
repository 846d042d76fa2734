import type { PlaceLevel } from '../rules/law.ts'

/** What a field asks for that names a place: the page offers the places of these levels by their names. */
interface PlaceAsked {
  readonly 'x-levels': readonly [PlaceLevel, ...PlaceLevel[]]
  /** It may lie in another city. */
  readonly 'x-elsewhere'?: true
}

/** A place in the city of whoever fills in the form. */
export const placeHere = (...levels: readonly [PlaceLevel, ...PlaceLevel[]]): PlaceAsked => ({ 'x-levels': levels })

/** A place in whichever city. */
export const placeAnywhere = (...levels: readonly [PlaceLevel, ...PlaceLevel[]]): PlaceAsked => ({
  'x-levels': levels,
  'x-elsewhere': true,
})
