import type { paths } from './contract.ts'

interface Page {
  items: unknown[]
  next: string | null
  unavailable: string[]
}

type AnswerOf<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer A } } } }
}
  ? A
  : never

/** The paths that are read page by page. */
export type ListPath = {
  [P in keyof paths]: AnswerOf<P> extends never ? never : AnswerOf<P> extends Page ? P : never
}[keyof paths]

/** One page of a list: its rows, and the tenants whose rows are missing. */
export type PageOf<P extends ListPath> = AnswerOf<P> & Page

type ParametersOf<P extends ListPath> = paths[P] extends { get: { parameters: infer X } } ? X : never
type Asked<X, K extends string> = X extends { [N in K]?: infer V } ? Exclude<V, undefined> : never

/** What a list may be asked for: its filters, and where its path has parameters, those. */
export type Asking<P extends ListPath> = {
  query?: Omit<Asked<ParametersOf<P>, 'query'>, 'cursor'>
} & ([Asked<ParametersOf<P>, 'path'>] extends [never] ? unknown : { path: Asked<ParametersOf<P>, 'path'> })

/** Reads a list to its end. `read` fetches one page by its cursor. */
export const pagesOf = async function* <T extends Page>(
  read: (cursor: string | undefined) => Promise<T>,
): AsyncGenerator<T, void> {
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    yield page
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
}
