import type { Field } from '../../api/described.ts'
import { isObject } from '../../api/is-object.ts'
import { textIn, type Row } from '../../api/send.ts'
import { shanghai } from '../../clock.ts'
import { lazyPart } from '../../lazy-screen.tsx'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { ownerName } from '../../text/roles-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { inYuan, isMoney } from '../../ui/money.ts'
import { PlaceName, VillageName } from '../../village-name.tsx'
import { addressOf } from './address.ts'
import { labelOf, referenceOf, valueWords } from './naming.ts'
import { RecordName } from './titles.tsx'

const TENANT =
  /(^|_)(tenant|tenant_code|helper_tenant|partner_city|supported_city|sender|turn|owner|host|counterpart|proposed_by|by_tenant)$/
const ROLE = /(^|_)role$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T/
const DIVISION = /^44(?:\d{4}|\d{7}|\d{10})$/

/** Who did something: `approved_by` of a record of ours is a user, of two sides a tenant. */
const DOER = /_by$|^author$/
const ID = /^\d{6}-[0-9a-f]{8}-/

/** A user by what he is called where the reader knows users; else by whether it was himself, and whose he is. */
const UserName = ({ id }: { id: string }) => {
  const say = useSay()
  const names = useNames()
  const may = useMay()
  const { me } = useKnown()
  const who = names.tenant(id.slice(0, 6))
  if (id === me.id) return <>{say(R.by_you)}</>
  if (may('user.read') && id.startsWith(me.tenant_code)) return <RecordName record="users" id={id} />
  return <>{say(R.by_another, { who })}</>
}

const Permissions = lazyPart(async () => (await import('./permissions.tsx')).Permissions)

interface ValueProps {
  record: string
  field: Field
}

/** Where a value stands by itself. */
const NO_ROW: Row = {}

const Text = ({ record, field, value, row }: ValueProps & { value: string; row: Row }) => {
  const say = useSay()
  const names = useNames()
  const { language } = useLanguage()
  const reference = referenceOf(record, field.name) ?? referenceOf(textIn(row['role']), field.name)
  if (reference !== null)
    return reference === 'villages' ? (
      <a href={addressOf(reference, value)}>
        <VillageName code={value} />
      </a>
    ) : (
      <RecordName record={reference} id={value} />
    )
  if (DOER.test(field.name) && ID.test(value)) return <UserName id={value} />
  if (field.values) return <>{say(valueWords(field, value))}</>
  if (TENANT.test(field.name)) return <>{names.tenant(value)}</>
  if (ROLE.test(field.name)) return <>{say(ownerName(value))}</>
  if (DIVISION.test(value)) return <PlaceName code={value} />
  return <>{INSTANT.test(value) ? shanghai(language, value) : value}</>
}

/** A value as a person reads it. */
export const Value = ({ record, field, value, row = NO_ROW }: ValueProps & { value: unknown; row?: Row }) => {
  const say = useSay()
  const { language } = useLanguage()
  if (value === null || value === undefined || value === '') return <span class="soft">{say(T.none)}</span>
  if (typeof value === 'boolean') return <>{say(value ? R.yes : R.no)}</>
  if (typeof value === 'number')
    return isMoney(field.name) ? (
      <>{inYuan(value, language)}</>
    ) : (
      <>{field.name.includes('year') ? value : value.toLocaleString(language)}</>
    )
  if (typeof value === 'string') return <Text record={record} field={field} value={value} row={row} />
  if (Array.isArray(value) && field.name === 'permissions') return <Permissions permissions={value.map(String)} />
  if (Array.isArray(value)) return <Many record={record} field={field} values={value} />
  return isObject(value) ? <Group record={record} field={field} value={value} /> : null
}

const Many = ({ record, field, values }: { record: string; field: Field; values: readonly unknown[] }) => {
  const say = useSay()
  if (values.length === 0) return <span class="soft">{say(T.none)}</span>
  return (
    <ul class="values">
      {values.map((value, i) => (
        <li key={i}>
          <Value record={record} field={{ ...field, kind: 'text' }} value={value} />
        </li>
      ))}
    </ul>
  )
}

const Group = ({
  record,
  field,
  value,
}: {
  record: string
  field: Field
  value: Readonly<Record<string, unknown>>
}) => {
  const say = useSay()
  const fields = field.fields ?? Object.keys(value).map((name): Field => ({ name, kind: 'text' }))
  return (
    <>
      {fields
        .filter(({ name }) => value[name] !== undefined && value[name] !== null)
        .map((each, i) => (
          // what holds several things itself begins a line of its own
          <span key={each.name} class={isObject(value[each.name]) ? 'line' : undefined}>
            {i > 0 && !isObject(value[each.name]) && '；'}
            {say(labelOf(each))}：<Value record={record} field={each} value={value[each.name]} />
          </span>
        ))}
    </>
  )
}
