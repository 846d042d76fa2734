import { useState } from 'preact/hooks'
import type { Pages } from '../api/use-pages.ts'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'
import { Loading, ProblemBox, Unavailable } from './notices.tsx'

/** Waits until the browser has drawn what was read. */
const drawn = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))

/** Reads the whole list, then prints it: paper has no "show more". */
const PrintAll = ({ all }: { all: () => Promise<boolean> }) => {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const printAll = async (): Promise<void> => {
    setBusy(true)
    const isWhole = await all()
    setBusy(false)
    await drawn()
    if (isWhole) print()
  }
  return (
    <button type="button" class="no-print" aria-disabled={busy} onClick={() => busy || void printAll()}>
      {say(busy ? T.reading_all : T.print_all)}
    </button>
  )
}

/** What belongs under a list: how much of it is shown, what it lacks, what went wrong, and the way on. */
export const More = <Item,>({ pages }: { pages: Pages<Item> }) => {
  const say = useSay()
  const n = pages.items.length
  return (
    <>
      <Unavailable codes={pages.unavailable} />
      <ProblemBox failed={pages.failed} problem={pages.problem} reload={pages.reload} />
      <Loading when={pages.loading} />
      {n > 0 && <p class="count">{say(pages.more === null ? T.shown_all : T.shown_part, { n })}</p>}
      {n > 0 && (
        <div class="buttons no-print">
          {pages.more !== null && (
            <button type="button" onClick={pages.more}>
              {say(T.more)}
            </button>
          )}
          <PrintAll all={pages.all} />
        </div>
      )}
    </>
  )
}
