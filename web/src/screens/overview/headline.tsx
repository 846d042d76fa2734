import { FIGURE_LABELS } from '../../../../src/features/summary/names-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Count, Rate } from '../../ui/count.tsx'
import { Facts } from '../../ui/fields.tsx'
import { RATE_LABELS, type Figures, type Summary } from './summary.ts'

const FIGURES = ['villages', 'overdue'] as const satisfies readonly (keyof Figures)[]
const RATES = ['villages_assigned', 'seats_filled', 'coverage'] as const

/** The day in a few figures of the total; the tables below hold the rest. */
export const Headline = ({ summary: { total, rates } }: { summary: Summary }) => {
  const say = useSay()
  const [villages, overdue] = FIGURES.map(
    (name) =>
      [say(FIGURE_LABELS.get(name) ?? { zh: name, en: name }), <Count key={name} value={total[name]} />] as const,
  )
  const shares = RATES.map((name) => [say(RATE_LABELS[name]), <Rate key={name} {...rates[name]} />] as const)
  return (
    <div class="headline">
      <Facts facts={[villages, ...shares, overdue].filter((fact) => fact !== undefined)} />
    </div>
  )
}
