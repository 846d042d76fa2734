import { useEffect, useId, useState } from 'preact/hooks'
import { addDays, daysBetween, isDay } from '../../../../src/rules/dates.ts'
import { today } from '../../clock.ts'
import { useKnown } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'

const FIRST_DAY = '2016-01-01'
const SETTLE_MS = 250

/** The day of all figures and lists, by slider or typed; it takes effect when the hand rests. */
export const DayControl = () => {
  const say = useSay()
  const { day, setDay } = useKnown()
  const [moving, setMoving] = useState(day)
  const id = useId()
  const last = today()
  useEffect(() => setMoving(day), [day])
  useEffect(() => {
    if (moving === day) return undefined
    const timer = setTimeout(() => setDay(moving), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [moving, day, setDay])
  const type = (text: string): void => {
    if (isDay(text) && text >= FIRST_DAY && text <= last) setMoving(text)
  }
  return (
    <div class="day-control">
      <div class="field">
        <label for={`${id}-day`}>{say(O.day)}</label>
        <input
          id={`${id}-day`}
          type="date"
          min={FIRST_DAY}
          max={last}
          value={moving}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <div class="field slider">
        <label for={`${id}-slider`}>{say(O.day_slider)}</label>
        <input
          id={`${id}-slider`}
          type="range"
          min={0}
          max={daysBetween(FIRST_DAY, last)}
          value={daysBetween(FIRST_DAY, moving)}
          aria-valuetext={moving}
          onInput={(event) => setMoving(addDays(FIRST_DAY, event.currentTarget.valueAsNumber))}
        />
        <span class="ends" aria-hidden="true">
          <span>{FIRST_DAY}</span>
          <strong>{moving}</strong>
          <span>{last}</span>
        </span>
      </div>
    </div>
  )
}
