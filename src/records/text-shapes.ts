import { z } from '@hono/zod-openapi'
import { isVisible, textFault, type TextForm } from '../rules/text.ts'

/** The one definition on the wire: what `validate` puts into words is named by `params.text`. */
const textOf = (form: TextForm, min: number) =>
  z
    .string()
    .trim()
    .superRefine((text, context) => {
      const fault = textFault(text, form)
      const blank = fault === undefined && min > 0 && !isVisible(text)
      if (fault !== undefined || blank)
        context.addIssue({ code: 'custom', params: { text: fault ?? 'blank', max: form.max } })
    })
    .openapi({ maxLength: form.max, ...(min > 0 ? { minLength: min } : {}) })

/** A name, a title, a number of a document: one line of visible characters, trimmed, of at most so many code points. */
export const OneLine = (max: number) => textOf({ lines: 'one', max }, 1)

/** A note, a reason, a report: visible characters with line breaks where its author put them. */
export const LongText = (max: number) => textOf({ lines: 'many', max }, 1)

/** The same, where a rule says what is missing (3.1): blank is for the rule to judge. */
export const JudgedLine = (max: number) => textOf({ lines: 'one', max }, 0)
export const JudgedText = (max: number) => textOf({ lines: 'many', max }, 0)
