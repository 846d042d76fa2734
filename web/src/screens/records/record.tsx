import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Described } from '../../api/described.ts'
import { pathOf, send, type Got } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { I } from '../../text/imports-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { Acts, isLegal, type ActsProps } from './acts.tsx'
import { labelOf, nameOf } from './naming.ts'
import { HUNG_ON, Part } from './part.tsx'
import { RecordHistory } from './record-history.tsx'
import { RowFacts } from './row-facts.tsx'
import { titleOf, useReader } from './titles.tsx'
import { usePermitted } from './use-permitted.ts'

/** The lines of a record that may come from a file, while the record may be changed. */
const LineImports = ({ record: { name, imports, list }, id }: { record: Described; id: string }) => {
  const say = useSay()
  const fields = imports
    .filter(({ of }) => of !== '')
    .map(({ of }) => list?.fields.find((field) => field.name === of) ?? { name: of, kind: 'rows' as const })
  if (fields.length === 0) return null
  return (
    <p class="no-print">
      <a class="button plain" href={at('import', name, id)}>
        {say(I.link_of, { name: fields.map((field) => say(labelOf(field))).join(say(T.comma)) })}
      </a>
    </p>
  )
}

export interface BesideRecord {
  record: Described
  got: Got
}

interface RecordScreenProps {
  name: string
  id: string
  /** What a record of that kind shows besides, under its acts. */
  Beside?: ComponentType<BesideRecord>
}

const Parts = ({
  record,
  records,
  id,
  got,
  reload,
  Beside,
}: Omit<ActsProps, 'changed'> & Pick<RecordScreenProps, 'Beside'> & { reload: () => void }) => {
  const say = useSay()
  const [fresh, setFresh] = useState(0)
  const changed = (): void => {
    setFresh(fresh + 1)
    reload()
  }
  return (
    <>
      <Acts record={record} records={records} id={id} got={got} changed={changed} />
      {isLegal(record, got, { name: 'update' }) && <LineImports record={record} id={id} />}
      {Beside !== undefined && <Beside record={record} got={got} />}
      <Section title={say(R.facts)}>
        <RowFacts record={record.name} fields={record.list?.fields ?? []} row={got.row} />
      </Section>
      {record.parts.map((part) => (
        <Part key={part.name} of={record.name} records={records} id={id} part={part} fresh={fresh} changed={changed} />
      ))}
      {record.history !== null && (
        <Section title={say(P.history)}>
          <RecordHistory
            path={pathOf(record.history, id)}
            version={got.etag ?? ''}
            fields={record.list?.fields ?? []}
          />
        </Section>
      )}
    </>
  )
}

/** One record of any kind: its acts, what it says, what hangs on it, and what happened to it. */
export const RecordScreen = ({ name, id, Beside }: RecordScreenProps) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted(name, ...HUNG_ON)
  const record = records.find((each) => each.name === name)
  const path = record?.read?.path
  const row = useLoad(`record ${path} ${id}`, async (signal) =>
    path === undefined ? null : send(pathOf(path, id), { signal }),
  )
  const kind = record ? say(nameOf(record)) : say(R.title)
  const got = row.data
  const reader = useReader()
  const title = useLoad(`title ${name} ${id} ${got?.etag ?? ''}`, async () =>
    got === null ? null : titleOf(name, got.row, reader),
  )
  return (
    <Screen
      title={title.data === null ? kind : `${kind}：${title.data}`}
      tab={kind}
      trail={[
        { href: at('records'), name: say(R.title) },
        { href: at('records', name), name: kind },
      ]}
    >
      <ProblemBox {...loaded} />
      <ProblemBox {...row} />
      <Loading when={row.loading && !got} />
      {loaded.data !== null && path === undefined && <p class="notice">{say(T.page_missing)}</p>}
      {record && got && (
        <Parts
          record={record}
          records={records}
          id={id}
          got={got}
          reload={row.reload}
          {...(Beside ? { Beside } : {})}
        />
      )}
    </Screen>
  )
}
