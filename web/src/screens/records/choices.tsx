import { useId } from 'preact/hooks'
import type { Described, Field as FieldOf } from '../../api/described.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import type { Draft } from './draft.ts'
import { valueWords } from './naming.ts'

export interface InputProps {
  record: string
  records: readonly Described[]
  field: FieldOf
  value: Draft[string] | undefined
  /** The form it stands in: what may be chosen can hang on what was chosen before. */
  draft: Draft
  error: string | undefined
  /** What is wrong with a field inside it, by the field's path. */
  errorInside: (path: string) => string | undefined
  onChange: (value: Draft[string]) => void
}

export const FieldsetError = ({ error }: { error: string | undefined }) =>
  error === undefined ? null : <small class="field-error">{error}</small>

/** Some of a closed list, each to be ticked. */
export const Choices = ({ field, value, error, onChange, label }: InputProps & { label: string }) => {
  const say = useSay()
  const chosen: readonly string[] = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  const toggle = (id: string, on: boolean): void =>
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <fieldset class="choices" name={field.name} tabIndex={-1} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      <FieldsetError error={error} />
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

/** One of few, all in sight. */
export const Radios = ({ field, value, error, onChange, label }: InputProps & { label: string }) => {
  const say = useSay()
  const id = useId()
  const values =
    field.kind === 'flag'
      ? ([
          ['true', R.yes],
          ['false', R.no],
        ] as const)
      : (field.values ?? []).map(([each]) => [each, valueWords(field, each)] as const)
  return (
    <fieldset class="radios" aria-invalid={error ? true : undefined} aria-describedby={error ? id : undefined}>
      <legend>{label}</legend>
      {error && (
        <small class="field-error" id={id}>
          {error}
        </small>
      )}
      {values.map(([each, words]) => (
        <label key={each} class="check line">
          <input type="radio" name={field.name} value={each} checked={value === each} onChange={() => onChange(each)} />{' '}
          {say(words)}
        </label>
      ))}
    </fieldset>
  )
}
