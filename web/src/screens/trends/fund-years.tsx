import { FUND_LEVELS } from '../../../../src/rules/lists/enums-local.ts'
import type { Shapes } from '../../api/client.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { V } from '../../text/trends-catalogue.ts'
import { inYuan } from '../../ui/money.ts'

type FundYear = Shapes['FundYear']

/** What the levels of a place paid, by year. */
export interface PlaceFunds {
  who: string
  funds: readonly FundYear[]
}

/** Two days of a year tell of the same year. */
const onceEach = (funds: readonly FundYear[]): FundYear[] => [
  ...new Map(funds.map((fund) => [`${fund.year} ${fund.level}`, fund])).values(),
]

/** The years in which something was paid, or the year before: of others there is nothing to compare. */
const heldYears = (funds: readonly FundYear[]): number[] =>
  [...Map.groupBy(funds, ({ year }) => year)].flatMap(([year, levels]) =>
    levels.every(({ fell }) => fell === false) && levels.some(({ paid_fen, before_fen }) => paid_fen || before_fen)
      ? [year]
      : [],
  )

/** which level paid less than the year before, place by place and year by year, in words. */
export const FundYears = ({ of }: { of: readonly PlaceFunds[] }) => {
  const say = useSay()
  const { language } = useLanguage()
  const levelName = (level: string): string => {
    const found = FUND_LEVELS.find(({ id }) => id === level)
    return found ? say(found) : level
  }
  const sentences = of.flatMap(({ who, funds }) => {
    const years = onceEach(funds)
    const fallen = years.flatMap(({ level, year, paid_fen, before_fen, fell }) => {
      if (!fell || paid_fen === null || before_fen === null) return []
      const [paid, before] = [inYuan(paid_fen, language), inYuan(before_fen, language)]
      return [say(V.funds_fell, { who, year, level: levelName(level), paid, before })]
    })
    return [...fallen, ...heldYears(years).map((year) => say(V.funds_held, { who, year }))]
  })
  return (
    <div class="fund-years">
      <p class="hint">{say(V.funds_note)}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
