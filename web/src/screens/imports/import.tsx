import type { Described } from '../../api/described.ts'
import { pathOf, send } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { at } from '../../route.ts'
import { fieldName } from '../../text/field-names-catalogue.ts'
import { T } from '../../text/general-catalogue.ts'
import { I } from '../../text/imports-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { addressOf } from '../records/address.ts'
import { labelOf, nameOf } from '../records/naming.ts'
import { forgetTitles } from '../records/title-cache.ts'
import { RecordName } from '../records/titles.tsx'
import { usePermitted } from '../records/use-permitted.ts'
import { FileImport } from './file-import.tsx'

/** Lines of one record: asked with the version that was read, and read again when they are in. */
const Lines = ({ record, id }: { record: Described; id: string }) => {
  const say = useSay()
  const path = record.read?.path ?? ''
  const row = useLoad(`record ${path} ${id}`, (signal) => send(pathOf(path, id), { signal }))
  return (
    <>
      <ProblemBox {...row} />
      <Loading when={row.loading && row.data === null} />
      {row.data !== null && (
        <>
          <p>
            <RecordName record={record.name} id={id} />
          </p>
          {record.imports
            .filter(({ of }) => of !== '')
            .map((each) => {
              const field = record.list?.fields.find(({ name }) => name === each.of)
              const name = say(field ? labelOf(field) : fieldName(each.of))
              return (
                <Section key={each.of} title={name}>
                  <FileImport name={name} of={each} on={{ id, etag: row.data?.etag ?? null }} done={row.reload} />
                </Section>
              )
            })}
        </>
      )}
    </>
  )
}

/** Many records from one file, or the lines of one record: any that the API takes a file of. */
export const ImportScreen = ({ name, id }: { name: string; id: string }) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted(name)
  const record = records.find((each) => each.name === name)
  const kind = record ? say(nameOf(record)) : say(R.title)
  const whole = record?.imports.find(({ of }) => of === '')
  const isOffered = id === '' ? whole !== undefined : record?.imports.some(({ of }) => of !== '') && record.read
  return (
    <Screen
      title={say(I.title, { name: kind })}
      trail={[
        { href: at('records'), name: say(R.title) },
        { href: at('records', name), name: kind },
        ...(id === '' ? [] : [{ href: addressOf(name, id), name: say(R.record) }]),
      ]}
    >
      <ProblemBox {...loaded} />
      <Loading when={loaded.loading && loaded.data === null} />
      {loaded.data !== null && !isOffered && <p class="notice">{say(T.page_missing)}</p>}
      {isOffered && <p class="hint">{say(I.intro)}</p>}
      {record && isOffered && id !== '' && <Lines record={record} id={id} />}
      {whole && id === '' && <FileImport name={kind} of={whole} done={forgetTitles} />}
      {whole && id === '' && (
        <p>
          <a href={at('records', name)}>{say(I.to_list)}</a>
        </p>
      )}
    </Screen>
  )
}
