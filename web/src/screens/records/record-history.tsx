import type { Field } from '../../api/described.ts'
import { rowsIn, send, textIn, type Row } from '../../api/send.ts'
import { usePages } from '../../api/use-pages.ts'
import { isObject } from '../../api/is-object.ts'
import { useKnown, useNames } from '../../names.tsx'
import { fieldName, isNamed } from '../../text/field-names-catalogue.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { actionName } from '../../text/records-catalogue.ts'
import { ownerName } from '../../text/roles-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { More } from '../../ui/more.tsx'
import { labelOf } from './naming.ts'

/** A journal entry as a sentence: on which day who did what, and which fields changed. */
const Sentence = ({ entry, fields: own }: { entry: Row; fields: readonly Field[] }) => {
  const say = useSay()
  const names = useNames()
  const { me } = useKnown()
  const { changes } = entry
  // by what the record calls its fields; what nobody named moves for the machine alone
  const fields = (isObject(changes) ? Object.keys(changes) : []).flatMap((name) => {
    const field = own.find((each) => each.name === name)
    if (field !== undefined) return [say(labelOf(field))]
    return isNamed(name) ? [say(fieldName(name))] : []
  })
  const role = textIn(entry['actor_role'])
  const isMine = entry['actor_id'] === me.id
  return (
    <li>
      {say(R.sentence, {
        day: textIn(entry['day']),
        who: names.tenant(textIn(entry['actor_tenant'])),
        role: role === '' ? '' : ` · ${say(ownerName(role))}`,
        act: say(actionName(textIn(entry['action']))),
      })}
      {isMine && ` ${say(R.by_me)}`}
      {fields.length > 0 && (
        <small> {say(R.changed_fields, { fields: [...new Set(fields)].join(say(T.comma)) })}</small>
      )}
    </li>
  )
}

/** What happened to a record, the first act first. */
export const RecordHistory = ({
  path,
  version,
  fields = [],
}: {
  path: string
  version: string
  fields?: readonly Field[]
}) => {
  const pages = usePages(`history ${path} ${version}`, async (cursor, signal) => {
    const { row } = await send(path, { ...(cursor === undefined ? {} : { query: { cursor } }), signal })
    return { items: rowsIn(row), next: typeof row['next'] === 'string' ? row['next'] : null, unavailable: [] }
  })
  return (
    <>
      <ol class="sentences">
        {pages.items.map((entry) => (
          <Sentence key={textIn(entry['seq'])} entry={entry} fields={fields} />
        ))}
      </ol>
      <More pages={pages} />
    </>
  )
}
