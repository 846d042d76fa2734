import { T } from '../text/general-catalogue.ts'
import type { Say } from '../text/language.tsx'

/** Sends a form by its own means, not the browser's. */
export const submitting =
  (submit: () => Promise<void>) =>
  (event: Event): void => {
    event.preventDefault()
    void submit()
  }

/** A field that may not be left empty. */
export const required =
  (say: Say) =>
  ({ value }: { value: string }): string | undefined =>
    value.trim() === '' ? say(T.required) : undefined

/** The first message of a field's errors. */
export const messageOf = (errors: readonly unknown[]): string | undefined =>
  errors.find((error) => typeof error === 'string')
