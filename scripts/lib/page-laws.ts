import type { Plugin } from 'vite'
import { LOCAL_LAWS } from '../../src/rules/local-laws.ts'

const LAWS = /\/src\/rules\/local-laws\.ts$/

/** Of a law the page reads which record it is of, what it counts, which duties it sets, and whether its rows are of a year. */
const seenOf = ({ record, noun, figures, tasks, fields }: (typeof LOCAL_LAWS)[number]) => ({
  record,
  noun,
  figures,
  tasks,
  fields: 'year' in fields ? { year: [] } : {},
})

/** The laws of a city's own records as the page reads them: their rules, fields, codes and rights stay with the worker. */
export const pageLaws = (): Plugin => {
  const laws = LOCAL_LAWS.map(seenOf)
  const figures = laws.flatMap((law) => Object.entries(law.figures))
  return {
    name: 'page-laws',
    enforce: 'pre',
    load: (id) =>
      LAWS.test(id)
        ? `export const LOCAL_LAWS = ${JSON.stringify(laws)}\nexport const LOCAL_FIGURES = ${JSON.stringify(figures)}`
        : null,
  }
}
