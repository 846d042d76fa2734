import { isObject } from './api/is-object.ts'

/**
 * What somebody types to search for may be a person's name, and an address stands in the browser's history and in mails: it is
 * kept beside the step of the tab's history that it belongs to. Back and a reload find it again; it goes with the sign-out and the tab.
 */
const PREFIX = 'typed '
const STEP = 'step'

/** The number of this step of the history; none before something was typed on it. */
const stepNow = (): string => {
  const state: unknown = history.state
  const step = isObject(state) ? state[STEP] : undefined
  return typeof step === 'string' ? step : ''
}

const read = (step: string): string => {
  try {
    return step === '' ? '' : (sessionStorage.getItem(PREFIX + step) ?? '')
  } catch {
    return ''
  }
}

const store = (step: string, text: string): void => {
  try {
    sessionStorage.setItem(PREFIX + step, text)
  } catch {
    // a full or shut storage keeps nothing: the search box still stands
  }
}

export const typed = {
  now: (): string => read(stepNow()),
  /** On a new step of the history, at that address. */
  goWith: (address: string, text: string): void => {
    const step = crypto.randomUUID()
    store(step, text)
    history.pushState({ [STEP]: step }, '', address)
  },
  keep: (text: string): void => {
    const step = stepNow() || crypto.randomUUID()
    store(step, text)
    history.replaceState({ [STEP]: step }, '', location.hash)
  },
  clear: (): void => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
  },
}
