import { useEffect, useState } from 'preact/hooks'

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

const read = (): Route =>
  location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(clear)

/** The address of a screen. */
export const at = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`

/** The route of the moment; the browser's own history goes back and forth. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState<Route>(read)
  useEffect(() => {
    const follow = (): void => setRoute(read())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
