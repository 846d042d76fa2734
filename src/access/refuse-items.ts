import { problem, type ProblemItem } from '../http/problem.ts'

/** All that is wrong as one problem, the first its face; says nothing when there is nothing. */
export const refuseItems = (items: readonly ProblemItem[]): void => {
  const [first] = items
  if (first) throw problem(first.code, { ...first, errors: items })
}
