import { useState } from 'preact/hooks'
import { at, goWithTyped } from './route.ts'
import { T } from './text/general-catalogue.ts'
import { useSay } from './text/language.tsx'

/** Stands on every screen: one word in, the screen of what was found out. */
export const SearchBox = () => {
  const say = useSay()
  const [q, setQ] = useState('')
  const search = (event: Event): void => {
    event.preventDefault()
    if (q.trim() !== '') goWithTyped(at('search'), q.trim())
  }
  return (
    <form class="search no-print" role="search" onSubmit={search}>
      <input
        type="search"
        aria-label={say(T.search)}
        placeholder={say(T.search_short)}
        title={say(T.search_hint)}
        value={q}
        onInput={(event) => setQ(event.currentTarget.value)}
      />
      <button type="submit">{say(T.search)}</button>
    </form>
  )
}
