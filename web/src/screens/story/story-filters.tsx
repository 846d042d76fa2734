import { useSay } from '../../text/language.tsx'
import { S } from '../../text/story-catalogue.ts'
import { Choice } from '../../ui/fields.tsx'

interface StoryFiltersProps {
  chosen: { year: string; kind: string }
  years: readonly string[]
  kinds: readonly { value: string; label: string }[]
  choose: (name: string, value: string) => void
}

/** One year, or one kind of records; both stand in the address. */
export const StoryFilters = ({ chosen, years, kinds, choose }: StoryFiltersProps) => {
  const say = useSay()
  const all = { value: '', label: say(S.all) }
  return (
    <div class="controls no-print">
      <Choice
        label={say(S.year)}
        value={chosen.year}
        options={[all, ...years.map((value) => ({ value, label: value }))]}
        onChange={(value) => choose('year', value)}
      />
      <Choice
        label={say(S.kind)}
        value={chosen.kind}
        options={[all, ...kinds]}
        onChange={(value) => choose('kind', value)}
      />
    </div>
  )
}
