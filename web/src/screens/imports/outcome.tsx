import { useMemo } from 'preact/hooks'
import { T } from '../../text/general-catalogue.ts'
import { I } from '../../text/imports-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/fields.tsx'
import { Done, Panel } from '../../ui/panel.tsx'
import { outcomesOf, type FaultyRow, type Outcomes } from './outcomes.ts'

/** So many faulty rows stand on the screen; the file has them all. */
const SHOWN_MAX = 50

const Faults = ({ found, file }: { found: Outcomes; file: File }) => {
  const say = useSay()
  const columns: Column<FaultyRow>[] = useMemo(
    () => [
      { id: 'line', header: say(I.line), numeric: true, cell: ({ line }) => line },
      {
        id: 'fault',
        header: say(I.fault),
        cell: ({ faults }) => (
          <ul class="values">
            {faults.map(({ column, detail }) => (
              <li key={`${column} ${detail}`}>
                <span lang="zh-CN">{column}</span>：{detail}
              </li>
            ))}
          </ul>
        ),
      },
    ],
    [say],
  )
  const save = async (): Promise<void> => {
    const { saveFaultyRows } = await import('../../ui/save-table.ts')
    await saveFaultyRows(file, found, { column: say(I.fault), name: say(I.faults_file) })
  }
  return (
    <>
      <DataTable
        caption={say(I.faults)}
        columns={columns}
        rows={found.faulty.slice(0, SHOWN_MAX)}
        keyOf={({ line }) => String(line)}
      />
      {found.faulty.length > SHOWN_MAX && <p>{say(I.more_faults, { n: found.faulty.length - SHOWN_MAX })}</p>}
      <p>
        <button type="button" onClick={() => void save()}>
          {say(I.save_faults)}
        </button>
      </p>
    </>
  )
}

const Counts = ({ found }: { found: Outcomes }) => {
  const say = useSay()
  return <Facts facts={outcomesOf(found).map(([outcome, n]) => [say(I[outcome]), say(I.rows, { n })] as const)} />
}

interface OutcomeProps {
  found: Outcomes
  file: File
  importing: boolean
  run: () => void
}

/** What became of the rows, or would: their counts, what is wrong with which, and what may be done next. */
export const Outcome = ({ found, file, importing, run }: OutcomeProps) => {
  const say = useSay()
  const { counts, dry_run, ignored, sheets } = found
  const n = counts.created + counts.updated
  const send = (): void => {
    if (!importing) run()
  }
  const rest = (
    <>
      {sheets.length > 0 && <p class="notice warning">{say(I.sheets, { names: sheets.join(say(T.comma)) })}</p>}
      {ignored.length > 0 && <p class="notice warning">{say(I.ignored, { names: ignored.join(say(T.comma)) })}</p>}
      {found.faulty.length > 0 && <Faults found={found} file={file} />}
    </>
  )
  if (dry_run)
    return (
      <Panel title={say(I.checked)}>
        <Counts found={found} />
        {n === 0 ? (
          <p>{say(I.none)}</p>
        ) : (
          <div class="buttons">
            <button type="button" class="primary" aria-disabled={importing} onClick={send}>
              {say(importing ? T.sending : counts.rejected > 0 ? I.run_rest : I.run, { n })}
            </button>
          </div>
        )}
        {rest}
      </Panel>
    )
  return (
    <>
      <Done>
        <strong>{say(I.imported)}</strong>
        <Counts found={found} />
      </Done>
      {counts.pending > 0 && (
        <div class="notice warning">
          <p>{say(I.again, { n: counts.pending })}</p>
          <button type="button" aria-disabled={importing} onClick={send}>
            {say(I.send_again)}
          </button>
        </div>
      )}
      {rest}
    </>
  )
}
