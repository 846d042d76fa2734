import { z } from 'zod'
import type { Schema } from './schema.ts'

const AnySchema = z.custom<Schema>((value) => typeof value === 'object' && value !== null)
const Content = z.record(z.string(), z.looseObject({ schema: AnySchema, example: z.unknown().optional() }))
const Response = z.looseObject({
  description: z.string().optional(),
  content: Content.optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
})

export const Parameter = z.looseObject({ name: z.string(), description: z.string().optional(), schema: AnySchema })

const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Parameter).optional(),
  requestBody: z.looseObject({ content: Content }).optional(),
  responses: z.record(z.string(), Response),
})

/** The document, as far as what finishes it looks into it. */
export const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), AnySchema),
    responses: z.record(z.string(), Response).optional(),
  }),
})

export type Document = z.infer<typeof Document>
export type Operation = z.infer<typeof Operation>
export type Response = z.infer<typeof Response>
