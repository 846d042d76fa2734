import type { Pages } from '../api/use-pages.ts'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'
import { Loading, ProblemBox, Unavailable } from './notices.tsx'

/** What belongs under a list: what it lacks, what went wrong, and the way on. */
export const More = <Item,>({ pages }: { pages: Pages<Item> }) => {
  const say = useSay()
  return (
    <>
      <Unavailable codes={pages.unavailable} />
      <ProblemBox failed={pages.failed} problem={pages.problem} />
      <Loading when={pages.loading} />
      {pages.more !== null && (
        <button type="button" class="no-print" onClick={pages.more}>
          {say(T.more)}
        </button>
      )}
    </>
  )
}
