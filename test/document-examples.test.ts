// Of the reads without a path of their own, what a tool fills in from the document is answered with 200, unedited.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { endpoints } from '../src/app.ts'
import { openApiDocument } from '../src/serve/openapi.ts'
import { insider, pathOf } from './harness/battery-kit.ts'
import { suite } from './harness/suite.ts'

const kit = suite()
const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  schema: z.looseObject({ example: z.unknown().optional(), enum: z.array(z.unknown()).optional(), type: z.unknown() }),
})
const Parameters = z.record(z.string(), Parameter)

/** What an importer puts there: the example, else the first of a closed list, else what the type is called by. */
const filledIn = ({ schema }: z.infer<typeof Parameter>): string => {
  const { example, enum: values = [], type } = schema
  return String(example ?? values[0] ?? (type === 'boolean' ? 'true' : type === 'integer' ? '1' : type))
}

test('every read without a path of its own takes the examples of all its parameters at once', async () => {
  const document = openApiDocument(endpoints)
  const shared = Parameters.parse(document.components['parameters'])
  const wrong: string[] = []
  for (const spec of endpoints.filter(({ method, path }) => method === 'get' && !path.includes('{'))) {
    const asked = (document.paths[spec.path]?.['get']?.parameters ?? [])
      .map((each) => shared[String(each['$ref']).split('/').at(-1) ?? ''] ?? Parameter.parse(each))
      .filter((each) => each.in === 'query')
      .map((each) => [each.name, filledIn(each)] as [string, string])
    const who = spec.permission === 'public' ? {} : await insider(kit, spec)
    const query = String(new URLSearchParams(asked))
    const answer = await kit.app.request('GET', `${spec.path}?${query}`, who)
    if (answer.status !== 200) wrong.push(`${spec.path} ${query} → ${answer.text.slice(0, 300)}`)
  }
  expect(wrong).toEqual([])
})

/** Whether the user of the example is there hangs on the demo data; RFC 6749 answers 400 where he is not. */
const isSignIn = (operation: string): boolean => ['createToken', 'beginPageSession'].includes(operation)

test('no example of a body is 400 or 415 where the right role sends it as it stands', async () => {
  const document = openApiDocument(endpoints)
  const wrong: string[] = []
  for (const spec of endpoints.filter(({ body }) => body !== undefined)) {
    const content = document.paths[spec.path]?.[spec.method]?.requestBody?.content ?? {}
    for (const [type, { example }] of Object.entries(content)) {
      if (type.includes('spreadsheet')) continue // a workbook is no text: its own tests send one
      const body = typeof example === 'string' ? example : JSON.stringify(example)
      const who = spec.permission === 'public' ? {} : await insider(kit, spec)
      const form =
        type === 'application/x-www-form-urlencoded'
          ? String(new URLSearchParams(z.record(z.string(), z.string()).parse(example)))
          : body
      const options = { ...who, body: form, headers: { 'content-type': type, 'if-match': '"v1"' } }
      const answer = await kit.app.request(spec.method.toUpperCase(), pathOf(spec), options)
      if ([400, 415].includes(answer.status) && !isSignIn(spec.operation))
        wrong.push(`${spec.operation} ${type} ${body} → ${answer.text.slice(0, 400)}`)
    }
  }
  expect(wrong).toEqual([])
})
