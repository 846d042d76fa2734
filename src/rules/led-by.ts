import type { Finding } from './finding.ts'
import { levelOf, townshipOf } from './law.ts'

/** Whether one place lies in another, or is the same. */
const liesIn = (code: string, place: string): boolean =>
  code.startsWith(levelOf(place) === 'city' ? place.slice(0, 4) : place)

/** The village and the places it lies in, nearest first. */
const placesOver = (village: string): string[] => [
  village,
  townshipOf(village),
  village.slice(0, 6),
  `${village.slice(0, 4)}00`,
]

/** 2.4: who answers for something of a village, or was there, leads it or a place it lies in: FIELD_REQUIRED tells those places. */
export const ledBy = (
  { rule, field }: { rule: string; field: string },
  village: string,
  post: { place: string } | undefined,
): Finding[] =>
  post === undefined || liesIn(village, post.place)
    ? []
    : [{ rule, code: 'FIELD_REQUIRED', field, facts: { accepted: [...new Set(placesOver(village))] } }]
