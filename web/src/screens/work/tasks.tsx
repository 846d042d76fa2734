import { TASK_RULES, type TaskRule } from '../../../../src/rules/task-rules.ts'
import type { Shapes } from '../../api/client.ts'
import { useFilter, useFilters, useListPosition } from '../../route.ts'
import { PlaceChoice } from '../../place-choice.tsx'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { M } from '../../text/mine-catalogue.ts'
import { K, TASK_STATES } from '../../text/work-catalogue.ts'
import { Choice } from '../../ui/fields.tsx'
import { Screen } from '../../ui/screen.tsx'
import { TaskList, type TaskFilters } from './task-list.tsx'
import { useKindName } from './task-parts.tsx'

/** What has to be done comes first; `all` stands in the address where somebody asked for all. */
type Status = Shapes['Task']['status'] | 'all'

const STATUSES: readonly Status[] = ['overdue', 'open', 'done', 'lapsed', 'all']

const isStatus = (text: string): text is Status => STATUSES.some((status) => status === text)

const isRule = (text: string): text is TaskRule => TASK_RULES.some((rule) => rule === text)

type Flag = 'true' | 'false'

const isFlag = (text: string): text is Flag => text === 'true' || text === 'false'

/** The clause a figure led here with, and the way back to all. */
const OfClause = ({ clause, clear }: { clause: string; clear: () => void }) => {
  const say = useSay()
  return (
    <p class="notice">
      {say(K.clause)} {clause}{' '}
      <button type="button" class="link" onClick={clear}>
        {say(R.clear)}
      </button>
    </p>
  )
}

/** What is open or overdue, and on demand what is done or lapsed, by which rule or clause. */
export const TasksScreen = () => {
  const say = useSay()
  const [status, setStatus] = useFilter('status', isStatus)
  const [rule, setRule] = useFilter('rule', isRule)
  const [mine, setMine] = useFilter('mine', isFlag)
  const [where, ask] = useFilters(['division', 'clause'])
  const kindName = useKindName()
  const filters: TaskFilters = {
    ...where,
    ...(status === 'all' ? {} : { status: status === '' ? 'waiting' : status }),
    ...(rule === '' ? {} : { rule }),
    ...(mine === '' ? {} : { mine: mine === 'true' }),
  }
  const states = STATUSES.map((value) => ({ value, label: say(value === 'all' ? K.any : TASK_STATES[value]) }))
  const rules = TASK_RULES.map((value) => ({ value, label: `${kindName({ rule: value })}（${value}）` }))
  return (
    <Screen title={say(K.tasks)} dated>
      <p class="hint">{say(K.tasks_note)}</p>
      <div class="controls no-print">
        <Choice<Flag | ''>
          label={say(M.whose)}
          value={mine}
          options={[
            { value: '', label: say(K.any) },
            { value: 'true', label: say(M.mine) },
            { value: 'false', label: say(M.others) },
          ]}
          onChange={setMine}
        />
        <Choice<Status | ''>
          label={say(K.status)}
          value={status}
          options={[{ value: '', label: say(K.waiting) }, ...states]}
          onChange={setStatus}
        />
        <Choice<TaskRule | ''>
          label={say(K.rule)}
          value={rule}
          options={[{ value: '', label: say(K.any) }, ...rules]}
          onChange={setRule}
        />
        <PlaceChoice value={where['division'] ?? ''} onChange={(code) => ask('division', code)} />
      </div>
      {where['clause'] !== undefined && <OfClause clause={where['clause']} clear={() => ask('clause', '')} />}
      <TaskList filters={filters} caption={say(K.tasks)} position={useListPosition()} />
    </Screen>
  )
}
