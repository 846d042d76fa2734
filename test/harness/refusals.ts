import { z } from 'zod'

const Problem = z.object({
  status: z.number(),
  code: z.string(),
  errors: z.array(z.object({ code: z.string(), field: z.string().optional() })).optional(),
})

interface Answer {
  status: number
  text: string
  json: unknown
}

const problemOf = (answer: Answer) => {
  if (answer.status < 400) throw new Error(`${answer.status}: ${answer.text}`)
  return Problem.parse(answer.json)
}

/** Status and code of a refusal. */
export const refusalOf = (answer: Answer): [number, string] => {
  const { status, code } = problemOf(answer)
  return [status, code]
}

/** Everything that is wrong, in the order of the answer. */
export const codesOf = (answer: Answer): string[] => {
  const { code, errors = [] } = problemOf(answer)
  return errors.length > 0 ? errors.map((each) => each.code) : [code]
}

/** The same, each behind its field. */
export const fieldsOf = (answer: Answer): string[] =>
  (problemOf(answer).errors ?? []).map(({ code, field }) => `${field ?? ''} ${code}`)
