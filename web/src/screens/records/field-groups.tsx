import type { Described, Field } from '../../api/described.ts'
import { useSay } from '../../text/language.tsx'
import type { Words } from '../../text/words.ts'
import type { Draft } from './draft.ts'
import { Inputs } from './inputs.tsx'

export interface FieldGroup {
  words: Words
  /** What helps to answer. */
  hint?: Words
  fields: readonly string[]
}

interface FieldGroupsProps {
  record: string
  records: readonly Described[]
  fields: readonly Field[]
  groups: readonly FieldGroup[]
  draft: Draft
  /** Fields that name a record and whose value is settled. */
  fixed?: readonly string[]
  errorOf: (name: string) => string | undefined
  put: (values: Draft) => void
}

/** The inputs of a form under headings of their own; a field that no group names is not asked for. */
export const FieldGroups = ({ record, records, fields, groups, draft, fixed = [], errorOf, put }: FieldGroupsProps) => {
  const say = useSay()
  const byName = new Map(fields.map((field) => [field.name, field]))
  const inputsOf = ({ fields: names }: FieldGroup): Field[] => names.flatMap((name) => byName.get(name) ?? [])
  // a change does not ask again what is settled for good
  const asked = groups.filter((group) => inputsOf(group).length > 0)
  return (
    <>
      {asked.map((group) => {
        const { words, hint } = group
        return (
          <fieldset key={words.en} class="group">
            <legend>{say(words)}</legend>
            {hint !== undefined && <p class="hint">{say(hint)}</p>}
            <Inputs
              record={record}
              records={records}
              fields={inputsOf(group)}
              draft={draft}
              fixed={fixed}
              errorOf={errorOf}
              onChange={(name, value) => put({ [name]: value })}
            />
          </fieldset>
        )
      })}
    </>
  )
}
