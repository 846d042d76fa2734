import { useId, useState } from 'preact/hooks'
import type { Described, Field as FieldOf } from '../../api/described.ts'
import { textIn } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Choice, Field, TextArea } from '../../ui/fields.tsx'
import { allRows } from './all-rows.ts'
import { isDraft, startOf, type Draft } from './draft.ts'
import { isMoney } from '../../ui/money.ts'
import { labelOf, referenceOf, valueWords } from './naming.ts'
import { nameTogether, RecordName, titleOf, useReader } from './titles.tsx'

export interface InputProps {
  record: string
  records: readonly Described[]
  field: FieldOf
  value: Draft[string] | undefined
  error: string | undefined
  onChange: (value: Draft[string]) => void
}

/** Records one may choose from, by their names; a number that is not offered is typed. */
const Reference = ({ of, field, value, error, onChange, label }: InputProps & { of: Described; label: string }) => {
  const say = useSay()
  const path = of.list?.path ?? ''
  const reader = useReader()
  const [typed, setTyped] = useState(false)
  const offered = useLoad(`offered ${path}`, async (signal) => {
    const rows = await allRows(of, signal) // of more than a thousand the rest is typed by number
    await nameTogether(of.name, rows, { reader, signal })
    return Promise.all(
      rows.map(async (row) => ({ value: textIn(row[of.id]), label: await titleOf(of.name, row, reader) })),
    )
  })
  const text = typeof value === 'string' ? value : ''
  const options = offered.data ?? []
  const isOffered = text === '' || options.some((option) => option.value === text)
  if (offered.data !== null && !isOffered && !typed)
    return (
      <div class="with-way-out field">
        <span class="soft">{label}</span>
        <RecordName record={of.name} id={text} />
        <button type="button" class="link" onClick={() => setTyped(true)}>
          {say(R.type_number)}
        </button>
      </div>
    )
  if (typed || offered.failed || (offered.data !== null && options.length === 0))
    return <Field label={label} name={field.name} value={text} onInput={onChange} error={error} />
  return (
    <div class="with-way-out">
      <Choice
        label={label}
        name={field.name}
        value={text}
        options={[
          { value: '', label: say(R.choose) },
          ...(isOffered ? [] : [{ value: text, label: say(T.loading) }]),
          ...options,
        ]}
        onChange={onChange}
        error={error}
      />
      <button type="button" class="link" onClick={() => setTyped(true)}>
        {say(R.type_number)}
      </button>
    </div>
  )
}

const Choices = ({ field, value, onChange, label }: InputProps & { label: string }) => {
  const say = useSay()
  const chosen: readonly string[] = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  const toggle = (id: string, on: boolean): void =>
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <fieldset class="choices" name={field.name}>
      <legend>{label}</legend>
      {(field.values ?? []).map(([id]) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />{' '}
          {say(valueWords(field, id))}
        </label>
      ))}
    </fieldset>
  )
}

const Group = ({ record, records, field, value, onChange, label }: InputProps & { label: string }) => {
  const draft: Draft = isDraft(value) ? value : {}
  return (
    <fieldset>
      <legend>{label}</legend>
      <Inputs
        record={`${record}.${field.name}`}
        records={records}
        fields={field.fields ?? []}
        draft={draft}
        errorOf={() => undefined}
        onChange={(name, each) => onChange({ ...draft, [name]: each })}
      />
    </fieldset>
  )
}

const Rows = ({ record, records, field, value, onChange, label }: InputProps & { label: string }) => {
  const say = useSay()
  const id = useId()
  const fields = field.fields ?? []
  const rows: readonly Draft[] = Array.isArray(value) ? value.filter(isDraft) : []
  const put = (i: number, row: Draft): void => onChange(rows.map((each, at) => (at === i ? row : each)))
  return (
    <fieldset id={id} name={field.name}>
      <legend>{label}</legend>
      {rows.map((row, i) => (
        <div key={i} class="row-of-rows">
          <Inputs
            record={`${record}.${field.name}`}
            records={records}
            fields={fields}
            draft={row}
            errorOf={() => undefined}
            onChange={(name, each) => put(i, { ...row, [name]: each })}
          />
          <button type="button" onClick={() => onChange(rows.filter((_, at) => at !== i))}>
            {say(R.remove_row, { n: i + 1 })}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...rows, startOf(fields)])}>
        {say(R.add_row)}
      </button>
    </fieldset>
  )
}

/** The input that fits a field. */
const Input = (props: InputProps) => {
  const say = useSay()
  const { record, records, field, value, error, onChange } = props
  const required = field.required ? say(R.required_mark) : ''
  const label = `${say(labelOf(field))}${required}`
  const text = typeof value === 'string' ? value : ''
  const shared = { label, name: field.name, value: text, onInput: onChange, error }
  const reference = referenceOf(record, field.name)
  const of = records.find(({ name, list }) => name === reference && list !== null)
  if (of !== undefined && field.kind === 'text') return <Reference {...props} of={of} label={label} />
  switch (field.kind) {
    case 'day':
      return <Field {...shared} type="date" />
    case 'number':
      return isMoney(field.name) ? (
        <Field {...shared} label={`${say(labelOf(field))}${say(R.yuan)}${required}`} type="number" step="0.01" />
      ) : (
        <Field {...shared} type="number" />
      )
    case 'long':
    case 'plain':
      return <TextArea {...shared} />
    case 'lines':
      return <TextArea {...shared} label={`${label}（${say(R.one_each)}）`} />
    case 'flag':
      return (
        <Choice
          label={label}
          name={field.name}
          value={text}
          options={[
            { value: '', label: say(R.choose) },
            { value: 'true', label: say(R.yes) },
            { value: 'false', label: say(R.no) },
          ]}
          onChange={onChange}
          error={error}
        />
      )
    case 'choice':
      return (
        <Choice
          label={label}
          name={field.name}
          value={text}
          options={[
            { value: '', label: say(R.choose) },
            ...(field.values ?? []).map(([id]) => ({ value: id, label: say(valueWords(field, id)) })),
          ]}
          onChange={onChange}
          error={error}
        />
      )
    case 'choices':
      return <Choices {...props} label={label} />
    case 'rows':
      return <Rows {...props} label={label} />
    case 'group':
      return <Group {...props} label={label} />
    case 'text':
      return <Field {...shared} />
  }
}

const Settled = ({ field, text }: { field: FieldOf; text: string }) => {
  const say = useSay()
  return (
    <div class="field">
      <span class="soft">{say(labelOf(field))}</span>
      <strong>{text}</strong>
    </div>
  )
}

interface InputsProps {
  record: string
  records: readonly Described[]
  fields: readonly FieldOf[]
  draft: Draft
  /** Fields whose value is settled, by the words it is shown in. */
  fixed?: Readonly<Record<string, string>>
  errorOf: (name: string) => string | undefined
  onChange: (name: string, value: Draft[string]) => void
}

/** The inputs of a form, in the order of the API’s own description. */
export const Inputs = ({ record, records, fields, draft, fixed = {}, errorOf, onChange }: InputsProps) => (
  <div class="inputs">
    {fields.map((field) =>
      fixed[field.name] !== undefined && draft[field.name] !== '' ? (
        <Settled key={field.name} field={field} text={fixed[field.name] ?? ''} />
      ) : (
        <Input
          key={field.name}
          record={record}
          records={records}
          field={field}
          value={draft[field.name]}
          error={errorOf(field.name)}
          onChange={(value) => onChange(field.name, value)}
        />
      ),
    )}
  </div>
)
