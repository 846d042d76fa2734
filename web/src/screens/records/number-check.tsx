import { c6CitizenId } from '../../../../src/rules/c-citizen-id.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import type { Draft } from './draft.ts'

const LENGTH = 18

/** C-6: whether a citizen number is well-formed is said while it is typed; where it belongs only the API knows. */
export const NumberCheck = ({ draft }: { draft: Draft }) => {
  const say = useSay()
  const number = draft['citizen_id']
  if (typeof number !== 'string' || number.trim().length < LENGTH) return null
  const isRight = c6CitizenId(number, today()).ok
  return (
    <p class={isRight ? 'hint' : 'field-error'} role="status">
      {say(isRight ? R.number_right : R.number_wrong)}
    </p>
  )
}
