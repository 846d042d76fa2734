import { useState } from 'preact/hooks'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Choice } from '../../ui/fields.tsx'

interface Option {
  value: string
  label: string
}

interface LongChoiceProps {
  label: string
  name?: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
  error?: string | undefined
}

/** Every word that is typed stands in the name, in any order: a village and a surname find their man. */
const matches = (label: string, sought: string): boolean =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word))

/**
 * A choice of one among hundreds: a few letters leave those whose name holds them. What is chosen stays offered whatever is typed.
 * Where none is left, that is said.
 */
export const LongChoice = ({ options, ...choice }: LongChoiceProps) => {
  const say = useSay()
  const [sought, setSought] = useState('')
  const words = sought.trim()
  const named = options.filter(({ value }) => value !== '')
  const found = words === '' ? named : named.filter(({ label }) => matches(label, words))
  const kept = options.filter(
    (option) => option.value === '' || option.value === choice.value || found.includes(option),
  )
  return (
    <div class="long-choice">
      <div class="field">
        <input
          type="search"
          aria-label={say(R.narrow)}
          placeholder={say(R.narrow)}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      <Choice {...choice} options={kept} />
      <small role="status">{words !== '' && say(R.narrowed, { n: found.length, all: named.length })}</small>
    </div>
  )
}
