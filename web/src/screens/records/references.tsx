import { createContext } from 'preact'
import type { Described, Field } from '../../api/described.ts'
import { textIn, type Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { lazyPart } from '../../lazy-screen.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Choice } from '../../ui/fields.tsx'
import { allRows } from './all-rows.ts'
import { typedIn, type Draft } from './draft.ts'
import { postingsByTasks } from './posting-names.ts'
import { choiceTitle, nameTogether, RecordName, useReader } from './titles.tsx'

/** What a form says already and its choices hang on: the records of that posting, of that person. */
const NARROWED_BY: readonly string[] = ['posting_id', 'person_id']

/** Whom somebody replaces was in post at the same place, and is not he himself. */
const narrowing = (field: string): readonly string[] => (field === 'replaces' ? ['village_code'] : NARROWED_BY)

const narrowed = ({ list }: Described, draft: Draft, field: string) => {
  const asked = narrowing(field).filter((name) => typedIn(draft, name) !== '')
  const query = asked.filter((name) => list?.filters.some((filter) => filter.name === name))
  return {
    query: Object.fromEntries(query.map((name) => [name, typedIn(draft, name)])),
    holds: (row: Row): boolean => asked.every((name) => row[name] === undefined || row[name] === typedIn(draft, name)),
  }
}

/** Records without a place of their own: they stand in no order but that of their names. */
const BY_NAME = /^(people|units|officials)$/

/** What a form knows of those it offers, behind their names: these stand last, the choice is still the office's. */
export const Beside = createContext<ReadonlyMap<string, string>>(new Map())

/** The records of a kind that a form may name, each by what it is called. */
export const useOffered = (of: Described, draft: Draft, field: string) => {
  const reader = useReader()
  const byTasks = of.list === null
  const { query, holds } = narrowed(of, draft, field)
  return useLoad(
    `offered ${of.list?.path ?? ''} ${JSON.stringify(query)} ${typedIn(draft, 'person_id')}`,
    async (signal) => {
      if (byTasks) return [...(await postingsByTasks())].map(([value, label]) => ({ value, label }))
      const rows = (await allRows(of, signal, query)).filter(holds) // of more than a thousand the rest is typed by number
      await nameTogether(of.name, rows, { reader, signal })
      const options = await Promise.all(
        rows.map(async (row) => ({ value: textIn(row[of.id]), label: await choiceTitle(of.name, row, reader) })),
      )
      return BY_NAME.test(of.name) ? options.toSorted((a, b) => a.label.localeCompare(b.label, 'zh')) : options
    },
  )
}

/** Of more one looks for a name. */
const LOOKED_THROUGH_MAX = 30

export const isLong = (options: readonly unknown[]): boolean => options.length > LOOKED_THROUGH_MAX

export const LongChoice = lazyPart(async () => (await import('./long-choice.tsx')).LongChoice)

/** So few stand open as ticks; of more one is added after the other. */
const TICKS_MAX = 12

interface ReferencesProps {
  of: Described
  field: Field
  label: string
  value: Draft[string] | undefined
  draft: Draft
  error: string | undefined
  onChange: (value: string) => void
}

/** Several records, chosen by their names: those of the posting or person the form is about, where it says one. */
export const References = ({ of, field, label, value, draft, error, onChange }: ReferencesProps) => {
  const say = useSay()
  const offered = useOffered(of, draft, field.name)
  const chosen = (typeof value === 'string' ? value : '').split('\n').filter((id) => id !== '')
  const put = (ids: readonly string[]): void => onChange(ids.join('\n'))
  const options = offered.data ?? []
  const open = options.length <= TICKS_MAX ? options : []
  const rest = chosen.filter((id) => !open.some((option) => option.value === id))
  const OneOf = isLong(options) ? LongChoice : Choice
  const addable = open.length > 0 ? [] : options.filter((option) => !chosen.includes(option.value))
  return (
    <fieldset class="choices" name={field.name} tabIndex={-1} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {offered.data === null && offered.loading && <p class="hint">{say(T.loading)}</p>}
      {offered.data?.length === 0 && <p class="hint">{say(R.none_to_choose)}</p>}
      {open.map((option) => (
        <label key={option.value} class="check line">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              put(event.currentTarget.checked ? [...chosen, option.value] : chosen.filter((id) => id !== option.value))
            }
          />{' '}
          {option.label}
        </label>
      ))}
      {rest.length > 0 && (
        <ul class="values">
          {rest.map((id) => (
            <li key={id}>
              {options.find((option) => option.value === id)?.label ?? <RecordName record={of.name} id={id} />}{' '}
              <button type="button" class="link" onClick={() => put(chosen.filter((other) => other !== id))}>
                {say(R.take_out)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {addable.length > 0 && (
        <OneOf
          label={say(R.add_one)}
          value=""
          options={[{ value: '', label: say(R.choose) }, ...addable]}
          onChange={(id) => id !== '' && put([...chosen, id])}
        />
      )}
      {error && <small class="field-error">{error}</small>}
    </fieldset>
  )
}
