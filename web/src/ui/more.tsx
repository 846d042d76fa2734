import { useState } from 'preact/hooks'
import type { Pages } from '../api/use-pages.ts'
import { now } from '../clock.ts'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'
import { Loading, ProblemBox, Unavailable } from './notices.tsx'
import type { FileKind } from './save-table.ts'

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

/** The table above the buttons: what they belong to. */
const tableOver = (from: HTMLElement): HTMLTableElement | null => {
  for (let near = from.previousElementSibling; near !== null; near = near.previousElementSibling) {
    const table = near.querySelector('table')
    if (table !== null) return table
  }
  return null
}

const FILES = [
  { kind: 'csv', words: T.export_csv },
  { kind: 'xlsx', words: T.export_xlsx },
] as const

/** Reads the whole list, then saves it as it is shown: its columns, its filters, its order. */
const Save = ({ all }: { all: () => Promise<boolean> }) => {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const save = async (from: HTMLElement, kind: FileKind): Promise<void> => {
    setBusy(true)
    const isWhole = await all()
    await drawn()
    const table = tableOver(from)
    if (isWhole && table !== null) await (await import('./save-table.ts')).saveTable(table, kind, new Date(now()))
    setBusy(false)
  }
  return (
    <>
      {FILES.map(({ kind, words }) => (
        <button
          key={kind}
          type="button"
          aria-disabled={busy}
          onClick={({ currentTarget }) => {
            const buttons = currentTarget.parentElement
            if (!busy && buttons !== null) void save(buttons, kind)
          }}
        >
          {say(words)}
        </button>
      ))}
    </>
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
          <Save all={pages.all} />
        </div>
      )}
    </>
  )
}
