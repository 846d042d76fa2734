import { FIGURE_LABELS } from '../../../../src/features/summary/names-catalogue.ts'
import { answered, api } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useMay } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { Count, Rate } from '../../ui/count.tsx'
import { Facts } from '../../ui/fields.tsx'
import { RATE_LABELS, type Figures, type Summary } from './summary.ts'

const FIGURES = ['villages', 'overdue'] as const satisfies readonly (keyof Figures)[]
const RATES = ['villages_assigned', 'seats_filled', 'coverage'] as const

/**
 * What is overdue since years that are over, as the first screen of the day's work counts it. Only a city that is helped, or helps
 * itself, sees all its tasks there: of others the two counts are not of the same tasks.
 */
const PastYears = ({ overdue }: { overdue: number }) => {
  const say = useSay()
  const { day: as_of } = useKnown()
  const past = useLoad(`overdue of past years ${as_of}`, async (signal) => {
    const { items } = await answered(api.GET('/v1/tasks/groups', { params: { query: { as_of } }, signal }))
    return items.filter(({ stage }) => stage === 'past_years').reduce((sum, { count }) => sum + count, 0)
  })
  if (past.data === null || past.data === 0 || past.data > overdue) return null
  return <small>{say(O.past_years, { n: past.data })}</small>
}

const useSeesAllTasks = (): boolean => {
  const { me, tenants } = useKnown()
  const may = useMay()
  const kind = tenants.find(({ code }) => code === me.tenant_code)?.kind
  return may('task.read') && me.scope === me.tenant_code && (kind === 'supported' || kind === 'self_assist')
}

interface HeadlineProps {
  summary: Summary
  /** Whether these are the figures of all places the reader sees. */
  whole: boolean
}

/** The day in a few figures of the total; the tables below hold the rest. */
export const Headline = ({ summary: { total, rates }, whole }: HeadlineProps) => {
  const say = useSay()
  const seesAll = useSeesAllTasks()
  const [villages, overdue] = FIGURES.map(
    (name) =>
      [
        say(FIGURE_LABELS.get(name) ?? { zh: name, en: name }),
        <span key={name}>
          <Count value={total[name]} />{' '}
          {name === 'overdue' && whole && seesAll && total.overdue !== null && <PastYears overdue={total.overdue} />}
        </span>,
      ] as const,
  )
  const shares = RATES.map((name) => [say(RATE_LABELS[name]), <Rate key={name} {...rates[name]} />] as const)
  return (
    <div class="headline">
      <Facts facts={[villages, ...shares, overdue].filter((fact) => fact !== undefined)} />
    </div>
  )
}
