import { T } from '../text/general-catalogue.ts'
import type { Say } from '../text/language.tsx'

/**
 * A summary of what is wrong takes the focus: it says everything, and each line leads to its field. Where the form found the fault
 * itself and there is no summary, the first field that is wrong takes it.
 */
const focusWrong = (form: EventTarget | null): void => {
  requestAnimationFrame(() => {
    if (!(form instanceof HTMLElement)) return
    const summary = form.querySelector<HTMLElement>('.problem[role=alert]')
    const wrong = summary ?? form.querySelector<HTMLElement>('[aria-invalid]:not(fieldset)')
    wrong?.focus()
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
