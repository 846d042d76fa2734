import { useContext, useId, useState } from 'preact/hooks'
import type { Described, Field as FieldOf } from '../../api/described.ts'
import { T } from '../../text/general-catalogue.ts'
import { lazyPart } from '../../lazy-screen.tsx'
import { useKnown, useMay } from '../../names.tsx'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Choice, Field, TextArea } from '../../ui/fields.tsx'
import { bodyOf, isDraft, startOf, typedIn, type Draft } from './draft.ts'
import { isMoney } from '../../ui/money.ts'
import { asAsked } from './as-asked.ts'
import { labelOf, nameOf, referenceOf, valueWords } from './naming.ts'
import { Choices, FieldsetError, Radios, type InputProps } from './choices.tsx'
import { writableLevels } from './place-levels.ts'
import { Beside, isLong, LongChoice, References, useOffered } from './references.tsx'
import { RecordName } from './titles.tsx'

const PlaceField = lazyPart(async () => (await import('./place-field.tsx')).PlaceField)

const PermissionChoices = lazyPart(async () => (await import('./permissions.tsx')).PermissionChoices)

/** Records one may choose from, by their names; a number that is not offered is typed. */
const Reference = ({
  of,
  field,
  value,
  draft,
  error,
  onChange,
  label,
}: InputProps & { of: Described; label: string }) => {
  const say = useSay()
  const [typed, setTyped] = useState(false)
  const offered = useOffered(of, draft, field.name)
  const text = typeof value === 'string' ? value : ''
  const beside = useContext(Beside)
  const options = (offered.data ?? [])
    .map((option) => ({ ...option, label: option.label + (beside.get(option.value) ?? '') }))
    .toSorted((one, other) => Number(beside.has(one.value)) - Number(beside.has(other.value)))
  const [wasEmpty] = useState(text === '')
  const OneOf = isLong(options) && wasEmpty ? LongChoice : Choice
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
  if (offered.data?.length === 0 && text === '')
    return (
      <div class="field">
        <span class="soft">{label}</span>
        <span>
          {say(R.none_to_choose)}{' '}
          {of.create !== null && field.name !== 'replaces' && (
            <a href={at('new', of.name)}>{say(R.enter, { name: say(nameOf(of)) })}</a>
          )}
        </span>
        {error && <small class="field-error">{error}</small>}
      </div>
    )
  if (typed || offered.failed || offered.data?.length === 0)
    return <Field label={label} name={field.name} value={text} onInput={onChange} error={error} />
  return (
    <div class="with-way-out">
      <OneOf
        label={label}
        name={field.name}
        value={text}
        options={[
          { value: '', label: say(offered.data === null ? T.loading : R.choose) },
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

const Group = ({
  record,
  records,
  field,
  value,
  error,
  errorInside,
  onChange,
  label,
}: InputProps & { label: string }) => {
  const say = useSay()
  const draft: Draft = isDraft(value) ? value : {}
  const { fields = [], required } = field
  // A group that may stay empty asks for its fields once one of them is filled in.
  const isAsked = required || Object.keys(bodyOf(fields, draft)).length > 0
  return (
    <fieldset name={field.name} tabIndex={-1} aria-invalid={error ? true : undefined}>
      <legend>
        {label}
        {!required && say(R.if_needed)}
      </legend>
      <FieldsetError error={error} />
      <Inputs
        record={`${record}.${field.name}`}
        records={records}
        fields={isAsked ? fields : fields.map((each) => ({ ...each, required: false }))}
        draft={draft}
        errorOf={(name) => errorInside(`${field.name}.${name}`)}
        onChange={(name, each) => onChange({ ...draft, [name]: each })}
      />
    </fieldset>
  )
}

const Rows = ({
  record,
  records,
  field,
  value,
  error,
  errorInside,
  onChange,
  label,
}: InputProps & { label: string }) => {
  const say = useSay()
  const id = useId()
  const fields = field.fields ?? []
  const rows: readonly Draft[] = Array.isArray(value) ? value.filter(isDraft) : []
  const put = (i: number, row: Draft): void => onChange(rows.map((each, at) => (at === i ? row : each)))
  return (
    <fieldset id={id} name={field.name} tabIndex={-1} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      <FieldsetError error={error} />
      {rows.map((row, i) => (
        <div key={i} class="row-of-rows">
          <Inputs
            record={`${record}.${field.name}`}
            records={records}
            fields={fields}
            draft={row}
            errorOf={(name) => errorInside(`${field.name}.${i}.${name}`)}
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

/** At which levels a place may be named here, where a field names one. */
const useLevels = ({ record, records, field: { name, levels }, draft }: InputProps): FieldOf['levels'] => {
  const { me } = useKnown()
  const described = name === 'place' ? records.find((each) => each.name === record) : undefined
  return levels && writableLevels(described, { levels, draft, role: me.role ?? '' })
}

/** The input that fits a field. */
const Input = (props: InputProps) => {
  const say = useSay()
  const { record, records, field, value, error, onChange } = props
  const required = field.required ? say(R.required_mark) : ''
  const label = `${say(labelOf(field))}${required}`
  const text = typeof value === 'string' ? value : ''
  const shared = { label, name: field.name, value: text, onInput: onChange, error }
  const reference = referenceOf(record, field.name) ?? referenceOf(typedIn(props.draft, 'role'), field.name)
  const may = useMay()
  const levels = useLevels(props)
  const isTold = reference === 'postings' && may('task.read')
  const of = records.find(({ name, list }) => name === reference && (list !== null || isTold))
  if (of !== undefined && field.kind === 'text') return <Reference {...props} of={of} label={label} />
  if (levels !== undefined) return <PlaceField {...shared} levels={levels} elsewhere={field.elsewhere ?? false} />
  if (of !== undefined && field.kind === 'lines') return <References {...props} of={of} label={label} />
  if (field.name === 'permissions') return <PermissionChoices {...props} label={label} />
  if (field.open) return <Radios {...props} label={label} />
  switch (field.kind) {
    case 'day':
    case 'moment':
      return <Field {...shared} type={field.kind === 'day' ? 'date' : 'datetime-local'} />
    case 'number':
      if (!isMoney(field.name)) return <Field {...shared} type="number" />
      return <Field {...shared} label={`${say(labelOf(field))}${say(R.yuan)}${required}`} type="number" step="0.01" />
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

/** What a link brought along, by its name: it is not chosen again. */
const Settled = ({ field, of, id }: { field: FieldOf; of: string; id: string }) => {
  const say = useSay()
  return (
    <div class="field">
      <span class="soft">{say(labelOf(field))}</span>
      <strong>
        <RecordName record={of} id={id} />
      </strong>
    </div>
  )
}

interface InputsProps {
  record: string
  records: readonly Described[]
  fields: readonly FieldOf[]
  draft: Draft
  /** Fields that name a record and whose value is settled. */
  fixed?: readonly string[]
  errorOf: (name: string) => string | undefined
  onChange: (name: string, value: Draft[string]) => void
}

/** The inputs of a form, in the order of the API’s own description. */
export const Inputs = ({ record, records, fields, draft, fixed = [], errorOf, onChange }: InputsProps) => (
  <div class="inputs">
    {fields.map((field) => {
      const [value, of] = [draft[field.name], referenceOf(record, field.name)]
      if (fixed.includes(field.name) && of !== null && typeof value === 'string' && value !== '')
        return <Settled key={field.name} field={field} of={of} id={value} />
      return (
        <Input
          key={field.name}
          record={record}
          records={records}
          field={asAsked(record, field)}
          value={value}
          draft={draft}
          error={errorOf(field.name)}
          errorInside={errorOf}
          onChange={(next) => onChange(field.name, next)}
        />
      )
    })}
  </div>
)
