import { useRef, useState } from 'preact/hooks'
import { freshKey } from '../../api/client.ts'
import type { Import } from '../../api/described.ts'
import { pathOf, send } from '../../api/send.ts'
import { useAct } from '../../api/use-load.ts'
import { I } from '../../text/imports-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { download } from '../../ui/download.ts'
import { FileField } from '../../ui/fields.tsx'
import { submitting } from '../../ui/forms.ts'
import { errorOf, ProblemBox } from '../../ui/notices.tsx'
import { SendButtons } from '../../ui/panel.tsx'
import { Outcome } from './outcome.tsx'
import { outcomeIn, type Outcomes } from './outcomes.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a browser calls a file differs by the system; its name decides. */
const typed = (file: File): Blob => new Blob([file], { type: /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv' })

/** The empty file: the headers alone, with a mark by which Excel and WPS read it as Chinese. */
const templateOf = (columns: readonly string[]): Blob =>
  new Blob([`\uFEFF${columns.join(',')}\r\n`], { type: 'text/csv;charset=utf-8' })

interface FileImportProps {
  /** What the file is called when its template is saved. */
  name: string
  of: Import
  /** The record whose lines they are. */
  on?: { id: string; etag: string | null }
  done: () => void
}

/** One file: what it has to hold, a check that writes nothing, and the import. */
export const FileImport = ({ name, of, on, done }: FileImportProps) => {
  const say = useSay()
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const [found, setFound] = useState<Outcomes | null>(null)
  // One key a file: sent again after a lost answer, nothing of it is done twice.
  const key = useRef(freshKey())
  const ask = async (dry: boolean): Promise<void> => {
    if (file === null) return
    const { row } = await send(on ? pathOf(of.path, on.id) : of.path, {
      method: 'post',
      query: { dry_run: String(dry) },
      file: typed(file),
      ...(dry ? {} : { key: key.current }),
      ...(of.if_match && on ? { etag: on.etag } : {}),
    })
    setFound(outcomeIn(row))
    if (!dry) done()
  }
  const checking = useAct(async () => ask(true))
  const importing = useAct(async () => ask(false))
  const choose = (chosen: File | null): void => {
    key.current = freshKey()
    setFile(chosen)
    setMissing(false)
    setFound(null)
  }
  const check = async (): Promise<void> => {
    setMissing(file === null)
    setFound(null)
    if (file !== null) await checking.run()
  }
  return (
    <>
      <p>{say(I.columns)}</p>
      <ul class="values">
        {of.columns.map((column) => (
          <li key={column} lang="zh-CN">
            {column}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => download(templateOf(of.columns), `${name}.csv`)}>
          {say(I.template)}
        </button>
      </p>
      <form class="act" onSubmit={submitting(check)} noValidate>
        <ProblemBox {...checking} labels={{ body: say(I.file) }} />
        <FileField
          label={say(I.file)}
          name="body"
          accept=".csv,.xlsx"
          error={missing ? say(I.no_file) : errorOf(checking.problem, 'body')}
          onChoose={choose}
        />
        <SendButtons words={say(I.check)} busy={checking.busy} />
      </form>
      <ProblemBox {...importing} labels={{ body: say(I.file) }} />
      {found !== null && file !== null && (
        <Outcome found={found} file={file} importing={importing.busy} run={() => void importing.run()} />
      )}
    </>
  )
}
