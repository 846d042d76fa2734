import { T } from '../text/general-catalogue.ts'
import type { Say } from '../text/language.tsx'

/** The first field that is wrong takes the focus: it is seen, and heard with its reason. */
const focusWrong = (form: EventTarget | null): void => {
  requestAnimationFrame(() => {
    if (form instanceof HTMLElement) form.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  })
}

/** Sends a form by its own means, not the browser's. */
export const submitting =
  (submit: () => Promise<void>) =>
  (event: Event): void => {
    event.preventDefault()
    const form = event.currentTarget
    void submit().then(() => focusWrong(form))
  }

/** A field that may not be left empty. */
export const required =
  (say: Say) =>
  ({ value }: { value: string }): string | undefined =>
    value.trim() === '' ? say(T.required) : undefined

/** The first message of a field's errors. */
export const messageOf = (errors: readonly unknown[]): string | undefined =>
  errors.find((error) => typeof error === 'string')
