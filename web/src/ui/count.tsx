import { T } from '../text/general-catalogue.ts'
import { inForce, PEOPLE_SHOWN_FROM } from '../../../src/rules/parameters/parameters.ts'
import { today } from '../clock.ts'
import { useLanguage, useSay } from '../text/language.tsx'

const FRACTION_DIGITS = 1

/** A figure. Null is a count that is not shown to this reader: never a zero. */
export const Count = ({ value }: { value: number | null }) => {
  const say = useSay()
  const { language } = useLanguage()
  if (value === null)
    return (
      <span class="not-shown" title={say(T.not_shown)}>
        {say(T.few_people, { n: inForce(PEOPLE_SHOWN_FROM, today()) })}
      </span>
    )
  return <>{value.toLocaleString(language)}</>
}

export interface RateSides {
  numerator: number | null
  denominator: number | null
}

/** A rate with both its sides; the quotient never stands alone. */
export const Rate = ({ numerator, denominator }: RateSides) => {
  const { language } = useLanguage()
  const share =
    numerator === null || denominator === null || denominator === 0
      ? null
      : (numerator / denominator).toLocaleString(language, { style: 'percent', maximumFractionDigits: FRACTION_DIGITS })
  return (
    <span class={denominator === 0 ? 'rate none' : 'rate'}>
      <Count value={numerator} /> / <Count value={denominator} /> <small>{share}</small>
    </span>
  )
}
