import { useState } from 'preact/hooks'
import type { Described, Field } from '../../api/described.ts'
import type { Got, Row } from '../../api/send.ts'
import { useKnown, useMay } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { actName, R } from '../../text/screens-catalogue.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Done } from '../../ui/panel.tsx'
import { Screen } from '../../ui/screen.tsx'
import { ActForm } from './act-form.tsx'
import { isLegal } from './acts.tsx'
import { createButton, createOf } from '../../text/create-catalogue.ts'
import { nameOf } from './naming.ts'
import { useGiven } from './use-given.ts'
import { RowTitle } from './titles.tsx'
import { usePermitted } from './use-permitted.ts'
import { addressOf } from './address.ts'

/** Rows that a link brings along name one record each, by the first field of a row; lines stand under one another. */
const listsIn = (fields: readonly Field[], given: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const field = fields.find((each) => each.name === name)
      const [first] = field?.fields ?? []
      if (field?.kind === 'lines') return [name, text.split('\n')]
      return field?.kind === 'rows' && first
        ? [name, text.split(' ').map((id) => ({ [first.name]: id }))]
        : [name, text]
    }),
  )

const VILLAGE = /^\d{12}$/

/** What a new record leads to: its own next acts, and the way back to what else waits. */
const Next = ({ record, made, title, again }: { record: Described; made: Got; title: string; again: () => void }) => {
  const say = useSay()
  const may = useMay()
  const id = made.row[record.id]
  const leads = Object.values(record.states ?? {}).flat()
  const acts = record.acts.filter((act) => leads.includes(act.name) && isLegal(record, made, act))
  return (
    <>
      {typeof id === 'string' && acts.length > 0 && (
        <p>
          {say(R.next)}
          <a href={addressOf(record.name, id)}>
            {say(R.next_acts, { acts: acts.map((act) => say(actName(act))).join(say(T.comma)) })}
          </a>
        </p>
      )}
      <p class="buttons">
        {may('task.read') && (
          <a class="button" href={at('mine')}>
            {say(R.to_mine)}
          </a>
        )}
        <button type="button" onClick={again}>
          {title}
        </button>
      </p>
    </>
  )
}

/** The form of a new record; what a link brought along is filled in. */
export const NewRecordScreen = ({ name }: { name: string }) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted(name)
  const record = records.find((each) => each.name === name)
  const given = useGiven(name, record?.create?.fields)
  const { me } = useKnown()
  // What a user enters lies in his own division unless he says another one.
  const own = {
    ...(/^\d+$/.test(me.scope) ? { division: me.scope } : {}),
    ...(VILLAGE.test(me.scope) ? { village_code: me.scope } : {}),
  }
  const [made, setMade] = useState<Got | null>(null)
  const kind = record ? say(nameOf(record)) : say(R.title)
  const title = say(createOf(record ?? { name, create: null }), { name: kind })
  const id = made?.row[record?.id ?? 'id']
  const key = made?.row['key'] ?? made?.row['one_time_password']
  return (
    <Screen
      title={title}
      trail={[
        { href: at('records'), name: say(R.title) },
        { href: at('records', name), name: kind },
      ]}
    >
      <ProblemBox {...loaded} />
      <Loading when={loaded.loading && loaded.data === null} />
      {loaded.data !== null && !record?.create && <p class="notice">{say(T.page_missing)}</p>}
      {made !== null && (
        <Done>
          {say(R.created)}{' '}
          {typeof id === 'string' && (
            <a href={addressOf(name, id)}>
              <RowTitle record={name} row={made.row} />
            </a>
          )}
          {typeof key === 'string' && (
            <p>
              {say(R.once)} <code>{key}</code>
            </p>
          )}
        </Done>
      )}
      {record?.create && made === null && (
        <ActForm
          described={record}
          records={records}
          act={record.create}
          given={{ ...own, ...listsIn(record.create.fields, given) }}
          doing={createButton(record)}
          done={setMade}
          cancel={() => history.back()}
        />
      )}
      {record && made !== null && <Next record={record} made={made} title={title} again={() => setMade(null)} />}
    </Screen>
  )
}
