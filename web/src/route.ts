import { useCallback, useEffect, useState } from 'preact/hooks'
import { typed } from './typed.ts'

/** Where the page stands: `#/village/441424123218` is ['village', '441424123218']. */
export type Route = readonly string[]

/** A part of the address in clear; one that is no good encoding stays as it is, and is no screen's. */
const clear = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const halves = (): readonly [path: string, query: string] => {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?', 2)
  return [path, query]
}

const read = (): Route =>
  halves()[0]
    .split('/')
    .filter((part) => part !== '')
    .map(clear)

/** The address of a screen. */
export const at = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`

/** Goes to a screen, as a link would. */
export const goTo = (address: string): void => {
  location.hash = address
}

/** Called when the address changes, by whatever way. */
const useAddress = <T>(of: () => T): T => {
  const [value, setValue] = useState<T>(of)
  useEffect(() => {
    const follow = (): void => {
      const next = of()
      setValue((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow) // a step back to the same address with another text tells of itself by this alone
    follow() // it may have changed between the first drawing and now
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
    }
  }, [])
  return value
}

/** The route of the moment; the browser's own history goes back and forth. */
export const useRoute = (): Route => useAddress(read)

const queryOf = (): string => halves()[1]

/** How many pages of a list are shown. */
const POSITION = 'pages'

/** Filters that are typed: what stands in them is in no address. */
const TYPED: ReadonlySet<string> = new Set(['q'])

const tellChange = (): void => {
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Goes to a screen with what was typed to search for. */
export const goWithTyped = (address: string, text: string): void => {
  typed.goWith(address, text)
  tellChange()
}

const keepTyped = (text: string): void => {
  if (typed.now() === text) return
  typed.keep(text)
  if (new URLSearchParams(queryOf()).has(POSITION)) writeToAddress(POSITION, '')
  else tellChange()
}

/** Writes a value into the address without a new step in the browser's history; an empty one is taken out. */
export const writeToAddress = (name: string, value: string): void => {
  if (TYPED.has(name)) return keepTyped(value)
  const [path, query] = halves()
  const params = new URLSearchParams(query)
  // another filter or day begins at its first page
  if (name !== POSITION && (params.get(name) ?? '') !== value) params.delete(POSITION)
  if (value === '') params.delete(name)
  else params.set(name, value)
  const text = params.toString()
  const hash = `#/${path}${text === '' ? '' : `?${text}`}`
  if (hash === location.hash) return
  history.replaceState(history.state, '', hash)
  tellChange()
}

/** A filter that stands in the address, so that back, reload and a mailed link show the same; '' where it is none of the values. */
export const useFilter = <V extends string>(
  name: string,
  isValue: (text: string) => text is V,
): readonly [V | '', (value: V | '') => void] => {
  const text = new URLSearchParams(useAddress(queryOf)).get(name) ?? ''
  const set = useCallback((value: V | '') => writeToAddress(name, value), [name])
  return [isValue(text) ? text : '', set]
}

/** What was typed to search for on the way to this screen. */
export const useTyped = (): string => useAddress(typed.now)

/** A day in the address, or null where there is none that is a day. */
export const useAddressDay = (isDay: (text: string) => boolean): string | null => {
  const text = new URLSearchParams(useAddress(queryOf)).get('day') ?? ''
  return isDay(text) ? text : null
}

/** Several filters of a screen at once: those that stand in the address, and a way to set one. */
export const useFilters = (
  names: readonly string[],
): readonly [Readonly<Record<string, string>>, (name: string, value: string) => void] => {
  const params = new URLSearchParams(useAddress(queryOf))
  const text = useTyped()
  const found = names.flatMap((name) => {
    const value = TYPED.has(name) ? text || null : params.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return [Object.fromEntries(found), writeToAddress]
}

const PAGES_MAX = 100

/** How far a list is read, in the address: back, reload and a mailed link show the same rows. */
export const useListPosition = (): { pages: number; set: (pages: number) => void } => {
  const asked = Number(new URLSearchParams(useAddress(queryOf)).get(POSITION) ?? '1')
  const set = useCallback((pages: number) => writeToAddress(POSITION, pages > 1 ? String(pages) : ''), [])
  return { pages: Number.isInteger(asked) && asked >= 1 ? Math.min(asked, PAGES_MAX) : 1, set }
}
