import { z } from '@hono/zod-openapi'
import { endpoint, type Endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { Day } from '../../records/ids.ts'
import { listOf } from '../../records/shapes.ts'
import { BOOK, bookEntry, readingsOf, settingsOn, textZhOf } from '../../rules/book/book.ts'
import type { BookEntry } from '../../rules/book/book-entry.ts'
import { placeOf } from '../../rules/book/book-places.ts'
import { inChinese } from '../../rules/book/book-zh.ts'

const Setting = z.strictObject({
  name: z.string(),
  unit: z.string(),
  value: z.unknown(),
  from: Day,
  source: z.string(),
  verified_on: Day,
})

const Reading = z.strictObject({
  number: z.string(),
  title_zh: z.string(),
  title_en: z.string(),
  text_zh: z.string().nullable(),
  text_en: z.string().nullable(),
})

const Rule = z
  .strictObject({
    number: z.string(),
    title_zh: z.string(),
    title_en: z.string(),
    clause_zh: z.array(z.string()),
    text_zh: z.string().nullable(),
    text_en: z.string().nullable(),
    strength: z.array(z.string()),
    /** Part, section and item of the document. */
    place: z.string().nullable(),
    actors_zh: z.string().nullable(),
    actors_en: z.string().nullable(),
    due_zh: z.string().nullable(),
    due_en: z.string().nullable(),
    codes: z.array(z.string()),
    readings: z.array(Reading),
    settings: z.array(Setting),
    /** What enforces the rule, or lets a side act on it or see it. */
    enforced_by: z.array(z.strictObject({ method: z.string(), path: z.string(), operation: z.string() })),
  })
  .openapi('Rule')

const readingOf = (entry: BookEntry): z.infer<typeof Reading> => ({
  number: entry.number,
  title_zh: entry.title_zh,
  title_en: entry.title_en,
  text_zh: textZhOf(entry),
  text_en: entry.text_en ?? null,
})

type Enforcing = Pick<Endpoint, 'method' | 'path' | 'operation' | 'rules'>

const present = (entry: BookEntry, day: string, enforcing: readonly Enforcing[]): z.infer<typeof Rule> => {
  const { clause_zh, strength, actors, due, codes } = entry
  return {
    ...readingOf(entry),
    clause_zh: [...clause_zh],
    strength: [...strength],
    place: placeOf(entry.number),
    actors_zh: inChinese(actors),
    actors_en: actors,
    due_zh: inChinese(due),
    due_en: due,
    codes: [...codes],
    readings: readingsOf(entry.number).map(readingOf),
    settings: settingsOn(entry, day),
    enforced_by: enforcing
      .filter(({ rules }) => rules.includes(entry.number))
      .map(({ method, path, operation }) => ({ method, path, operation })),
  }
}

const listRules = (enforcing: readonly Enforcing[]) =>
  endpoint(
    {
      method: 'get',
      path: '/v1/rules',
      operation: 'listRules',
      order: 'the order of the rule book',
      summary: 'The rule book the API enforces, with the settings in force on a day',
      tag: 'rules',
      permission: 'rule.read',
      doors: [],
      rules: [],
      query: z.strictObject({ as_of: Day.optional() }),
      revalidated: true,
      answer: listOf(Rule),
    },
    async (call) => {
      const day = call.query.as_of ?? call.today
      return { body: { items: BOOK.map((entry) => present(entry, day, enforcing)), next: null, unavailable: [] } }
    },
  )

const readRule = (enforcing: readonly Enforcing[]) =>
  endpoint(
    {
      method: 'get',
      path: '/v1/rules/{number}',
      operation: 'readRule',
      summary: 'One rule: clause, strength, codes, readings of its ambiguous points, settings',
      tag: 'rules',
      permission: 'rule.read',
      doors: [],
      rules: [],
      params: z.strictObject({ number: z.string().min(1).max(8) }),
      query: z.strictObject({ as_of: Day.optional() }),
      answer: Rule,
    },
    async (call) => {
      const entry = bookEntry(call.params.number.toUpperCase())
      if (!entry) throw notFound()
      return { body: present(entry, call.query.as_of ?? call.today, enforcing) }
    },
  )

/** The endpoints that enforce the rules are handed in: the book names them with each. */
export const ruleEndpoints = (enforcing: readonly Enforcing[]) => [listRules(enforcing), readRule(enforcing)] as const
