import {
  CHAPTERS,
  FIGURES_BY_CLOCK,
  RATE_NAMES,
  type ChapterName,
  type FigureName,
} from '../../../../src/features/summary/figure-list.ts'
import { CHAPTER_LABELS, FIGURE_LABELS, RATE_LABELS, WORDS } from '../../../../src/features/summary/names-catalogue.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import type { Words } from '../../text/words.ts'
import { isMoney, withoutFen } from '../../ui/money.ts'

export type Summary = Shapes['Summary']
export type Group = Shapes['SummaryGroup']
export type GroupBy = Summary['group_by']
export type Figures = Shapes['SummaryFigures']
export { RATE_LABELS, RATE_NAMES, type ChapterName }

export const GROUPINGS: readonly GroupBy[] = ['tenant', 'pair', 'county', 'mode']

export const isChapter = (name: string): name is ChapterName => name in CHAPTERS

export const isGrouping = (name: string): name is GroupBy => GROUPINGS.some((by) => by === name)

export const CHAPTER_NAMES: readonly ChapterName[] = Object.keys(CHAPTERS).filter(isChapter)

/** What a grouping is called. */
export const groupingName = (by: GroupBy): Words => WORDS[by]

/** What a chapter of figures is called. */
export const chapterName = (name: ChapterName): Words => CHAPTER_LABELS[name]

interface Figure {
  name: FigureName
  words: Words
  by_clock: boolean
}

const wordsOf = (name: FigureName): Words => {
  const words = FIGURE_LABELS.get(name) ?? { zh: name, en: name }
  return isMoney(name) ? withoutFen(words) : words
}

/** The figures of a chapter, in the order of the API. */
export const figuresOf = (chapter: ChapterName): Figure[] => {
  const names: readonly FigureName[] = CHAPTERS[chapter].names
  return names.map((name) => ({
    name,
    words: wordsOf(name),
    by_clock: FIGURES_BY_CLOCK.includes(name),
  }))
}

export interface Asked {
  group_by: GroupBy
  as_of: string
  division?: string
}

/** The figures of a day as the API gives them; nothing is added up here. */
export const readSummary = (query: Asked, signal: AbortSignal): Promise<Summary> =>
  answered(api.GET('/v1/summary', { params: { query }, signal }))
