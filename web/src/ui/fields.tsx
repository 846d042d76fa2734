import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'

interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  /** Its name on the wire: a refusal that names the field finds it by this. */
  name?: string
  type?: InputType
  hint?: string
  /** What is wrong with it, if anything. */
  error?: string | undefined
  required?: boolean
  autocomplete?: string
  min?: string
  max?: string
  step?: string
  /** Offered while one types; any other text may be typed too. */
  suggestions?: readonly string[]
}

type InputType = 'text' | 'password' | 'date' | 'datetime-local' | 'month' | 'number' | 'time'

type InputProps = Omit<FieldProps, 'label' | 'hint' | 'error' | 'onInput' | 'type' | 'suggestions'> & {
  id: string
  list?: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  onInput: (event: { currentTarget: HTMLInputElement }) => void
}

const INPUTS = {
  text: (props: InputProps) => <input type="text" {...props} />,
  password: (props: InputProps) => <input type="password" {...props} />,
  date: (props: InputProps) => <input type="date" {...props} />,
  'datetime-local': (props: InputProps) => <input type="datetime-local" {...props} />,
  month: (props: InputProps) => <input type="month" {...props} />,
  number: (props: InputProps) => <input type="number" {...props} />,
  time: (props: InputProps) => <input type="time" {...props} />,
} as const satisfies Record<InputType, unknown>

/** A labelled input; hint and error belong to it for a screen reader too. */
export const Field = ({ label, hint, error, onInput, type = 'text', suggestions, ...input }: FieldProps) => {
  const id = useId()
  const Input = INPUTS[type]
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '').join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Input
        id={id}
        {...input}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        {...(error ? { 'aria-invalid': true } : {})}
        {...(suggestions ? { list: `${id}-list` } : {})}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {error && (
        <small id={`${id}-error`} class="field-error">
          {error}
        </small>
      )}
    </div>
  )
}

/** A labelled text of several lines. */
export const TextArea = ({ label, value, onInput, error, name }: FieldProps) => {
  const id = useId()
  return (
    <div class="field wide">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={3}
        value={value}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error && (
        <small id={`${id}-error`} class="field-error">
          {error}
        </small>
      )}
    </div>
  )
}

interface ChoiceProps<V extends string> {
  label: string
  name?: string
  value: V
  options: readonly { value: V; label: string }[]
  onChange: (value: V) => void
  error?: string | undefined
}

/** A labelled choice of one of some. */
export const Choice = <V extends string>({ label, name, value, options, onChange, error }: ChoiceProps<V>) => {
  const id = useId()
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text)
    if (chosen) onChange(chosen.value)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error && (
        <small id={`${id}-error`} class="field-error">
          {error}
        </small>
      )}
    </div>
  )
}

interface FileFieldProps {
  label: string
  name: string
  accept: string
  error?: string | undefined
  onChoose: (file: File | null) => void
}

/** A labelled file. */
export const FileField = ({ label, name, accept, error, onChoose }: FileFieldProps) => {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
      {error && (
        <small id={`${id}-error`} class="field-error">
          {error}
        </small>
      )}
    </div>
  )
}

/** Name and value pairs of a record. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ComponentChildren])[] }) => {
  const say = useSay()
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value === '' || value === null || value === undefined ? <span class="soft">{say(T.none)}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
