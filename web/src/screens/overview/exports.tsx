import { answered, api } from '../../api/client.ts'
import { useAct } from '../../api/use-load.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { download } from '../../ui/download.ts'
import { ProblemBox } from '../../ui/notices.tsx'
import { groupingName, type Asked } from './summary.ts'

const FILES = [
  { path: '/v1/summary.csv', ending: 'csv', words: T.export_csv },
  { path: '/v1/summary.xlsx', ending: 'xlsx', words: T.export_xlsx },
] as const

type File = (typeof FILES)[number]

/** The figures on the screen as files, as the API makes them. */
export const Exports = ({ asked }: { asked: Asked }) => {
  const say = useSay()
  const act = useAct(async (_key, { path, ending }: File) => {
    const blob = await answered(api.GET(path, { params: { query: asked }, parseAs: 'blob' }))
    const name = say(O.file_name, { by: say(groupingName(asked.group_by)), day: asked.as_of })
    download(blob, `${name}.${ending}`)
  })
  return (
    <div class="buttons no-print">
      {FILES.map((file) => (
        <button key={file.path} type="button" disabled={act.busy} onClick={() => void act.run(file)}>
          {say(file.words)}
        </button>
      ))}
      <ProblemBox {...act} />
    </div>
  )
}
