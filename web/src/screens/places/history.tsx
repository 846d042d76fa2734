import { useMemo } from 'preact/hooks'
import type { Pages } from '../../api/use-pages.ts'
import { useNames } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { FIELDS, P } from '../../text/places-catalogue.ts'
import { actionName } from '../../text/records-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { More } from '../../ui/more.tsx'
import type { JournalEntry } from './entry.ts'

/** The changed fields that mean something to a reader; turns, hashes and counters are the machinery behind them. */
const fieldsOf = (changes: JournalEntry['changes']): Words[] =>
  Object.keys(changes ?? {}).flatMap((field) => FIELDS.get(field) ?? [])

/** What happened to a record, in order; what an entry holds beyond its head depends on who reads. */
export const History = ({ pages }: { pages: Pages<JournalEntry> }) => {
  const say = useSay()
  const names = useNames()
  const columns: Column<JournalEntry>[] = useMemo(
    () => [
      { nowrap: true, id: 'day', header: say(P.day), cell: ({ day }) => day },
      { id: 'action', header: say(P.action), cell: ({ action }) => say(actionName(action)) },
      { id: 'by', header: say(P.by), cell: ({ actor_tenant }) => names.tenant(actor_tenant) },
      {
        id: 'fields',
        header: say(P.fields),
        cell: ({ changes }) =>
          fieldsOf(changes)
            .map((words) => say(words))
            .join(say(T.comma)),
      },
    ],
    [say, names],
  )
  return (
    <>
      <DataTable
        quiet
        caption={say(P.history_caption)}
        columns={columns}
        rows={pages.items}
        waiting={pages.loading || pages.failed}
        keyOf={({ seq }) => String(seq)}
      />
      <More pages={pages} />
    </>
  )
}
