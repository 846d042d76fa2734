import { answered, api } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { useKnown } from '../../names.tsx'
import { PlaceChoice } from '../../place-choice.tsx'
import { useFilter, useFilters, useListPosition } from '../../route.ts'
import { H, STATES } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Screen } from '../../ui/screen.tsx'
import { AssignmentList, type Assignment } from './assignment-list.tsx'

type Status = Assignment['status']

const isStatus = (name: string): name is Status => name in STATES

const isMine = (text: string): text is 'mine' => text === 'mine'

const isTrue = (text: string): text is 'true' => text === 'true'

const STATUSES = Object.keys(STATES).filter(isStatus)

/** All assignments the caller sees, those that wait for an answer first to hand. */
export const AssignmentsScreen = () => {
  const say = useSay()
  const { me } = useKnown()
  const [status, setStatus] = useFilter('status', isStatus)
  const [turn, setTurn] = useFilter('turn', isMine)
  const [overdue, setOverdue] = useFilter('overdue', isTrue)
  const [{ division = '' }, ask] = useFilters(['division'])
  const position = useListPosition()
  const pages = usePages(
    `assignments ${status} ${turn} ${overdue} ${division}`,
    (cursor, signal) => {
      const query = {
        limit: 50,
        ...(status === '' ? {} : { status }),
        ...(turn === '' ? {} : { turn: me.tenant_code }),
        ...(overdue === '' ? {} : { overdue: true }),
        ...(division === '' ? {} : { division }),
        ...(cursor === undefined ? {} : { cursor }),
      }
      return answered(api.GET('/v1/assignments', { params: { query }, signal }))
    },
    position,
  )
  const states = STATUSES.map((value) => ({ value, label: say(STATES[value]) }))
  return (
    <Screen title={say(H.title)}>
      <div class="controls no-print">
        <Choice<Status | ''>
          label={say(H.status)}
          value={status}
          options={[{ value: '', label: say(H.status_any) }, ...states]}
          onChange={setStatus}
        />
        <Choice<'mine' | ''>
          label={say(H.turn_filter)}
          value={turn}
          options={[
            { value: '', label: say(H.turn_any) },
            { value: 'mine', label: say(H.turn_mine) },
          ]}
          onChange={setTurn}
        />
        <PlaceChoice value={division} onChange={(code) => ask('division', code)} />
        <label class="check">
          <input
            type="checkbox"
            checked={overdue === 'true'}
            onChange={(event) => setOverdue(event.currentTarget.checked ? 'true' : '')}
          />{' '}
          {say(H.overdue_only)}
        </label>
      </div>
      <AssignmentList pages={pages} caption={say(H.title)} />
    </Screen>
  )
}
