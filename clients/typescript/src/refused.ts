import type { components } from './contract.ts'

export type Problem = components['schemas']['Problem']
/** What a refusal is told apart by. A deployment newer than this package may give codes it does not know. */
export type Code = Problem['code']

/** What the API refused. `code` is for programs; `problem.title` and `problem.detail` are for people. */
export class Refused extends Error {
  readonly code: Code
  readonly status: number
  readonly problem: Problem
  readonly response: Response

  constructor(problem: Problem, response: Response) {
    super(`${problem.code}: ${problem.detail}`)
    this.name = 'Refused'
    this.code = problem.code
    this.status = response.status
    this.problem = problem
    this.response = response
  }
}

/** Whether something that was thrown is a refusal, of one of these codes where any are named. */
export const isRefused = <C extends Code>(thrown: unknown, ...codes: readonly C[]): thrown is Refused & { code: C } =>
  thrown instanceof Refused && (codes.length === 0 || codes.some((code) => code === thrown.code))

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'

/** The refusal in an answer; where something between us and the API answered, an error that says so. */
export const refusalIn = async (response: Response): Promise<Error> => {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return isProblem(body)
    ? new Refused(body, response)
    : new Error(`${response.url} answered ${response.status} and not as the API does`, { cause: response })
}
