import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { usePages } from '../../api/use-pages.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { today } from '../../clock.ts'
import { at, useFilter } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { S } from '../../text/story-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { K, TASK_STATES } from '../../text/work-catalogue.ts'
import { Count } from '../../ui/count.tsx'
import { Choice, Facts } from '../../ui/fields.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { AssignmentList } from '../assignments/assignment-list.tsx'
import { Propose } from '../assignments/propose.tsx'
import { DayControl } from '../overview/day-control.tsx'
import { TaskList } from '../work/task-list.tsx'
import { Branches } from './branches.tsx'
import { useTrail } from './county.tsx'
import { History } from './history.tsx'
import { OwnRecords } from './own-records.tsx'
import { Seats } from './seats.tsx'

type Village = Shapes['Village']

const VillageFacts = ({ village }: { village: Village }) => {
  const say = useSay()
  const names = useNames()
  const { code, township, dispatch_mode, helper_tenant, helper_units, listed_on, delisted_on, synthetic } = village
  return (
    <Facts
      facts={[
        [say(P.village), synthetic ? `${code} · ${say(P.synthetic)}` : code],
        [say(P.township), township],
        [say(P.mode), say(termOf('mode', dispatch_mode))],
        [say(P.helper), helper_tenant === null ? '' : names.tenant(helper_tenant)],
        ...(helper_units.length === 0 ? [] : [[say(P.helper_units), helper_units.join(say(T.comma))] as const]),
        [say(P.listed_on), listed_on],
        ...(delisted_on === null ? [] : [[say(P.delisted_on), delisted_on] as const]),
        ...(village.registered_households === null
          ? []
          : [[say(P.households), <Count key="households" value={village.registered_households} />] as const]),
      ]}
    />
  )
}

const Assignments = ({ village }: { village: Village }) => {
  const say = useSay()
  const may = useMay()
  const { day } = useKnown()
  const { code } = village
  // Today all of them, offers too; of another day those in force then.
  const on = day === today() ? {} : { as_of: day }
  const pages = usePages(`assignments of ${code} ${day}`, (cursor, signal) => {
    const query = { village_code: code, ...on, ...(cursor === undefined ? {} : { cursor }) }
    return answered(api.GET('/v1/assignments', { params: { query }, signal }))
  })
  return (
    <Section title={say(P.assigned)}>
      <AssignmentList pages={pages} caption={say(P.assigned)} by="units" />
      {may('assignment.propose') && day === today() && (
        <Propose village={village} assignments={pages.items} done={pages.reload} />
      )}
    </Section>
  )
}

const VillageHistory = ({ code }: { code: string }) => {
  const pages = usePages(`history of ${code}`, (cursor, signal) => {
    const query = cursor === undefined ? {} : { cursor }
    return answered(api.GET('/v1/villages/{code}/history', { params: { path: { code }, query }, signal }))
  })
  return <History pages={pages} />
}

const STATES = ['open', 'overdue', 'done', 'lapsed'] as const
type State = (typeof STATES)[number]

const isState = (text: string): text is State => STATES.some((state) => state === text)

/** What has to be done now comes first; what is done or lapsed is there when it is asked for. */
const VillageTasks = ({ code }: { code: string }) => {
  const say = useSay()
  const [chosen, choose] = useFilter('tasks', isState)
  const status = chosen === '' ? 'open' : chosen
  return (
    <>
      <div class="controls no-print">
        <Choice
          label={say(K.status)}
          value={status}
          options={STATES.map((value) => ({ value, label: say(TASK_STATES[value]) }))}
          onChange={choose}
        />
      </div>
      <TaskList filters={{ division: code, status }} caption={say(P.tasks)} placed={false} />
    </>
  )
}

const Parts = ({ village }: { village: Village }) => {
  const say = useSay()
  const may = useMay()
  const { code } = village
  return (
    <>
      <VillageFacts village={village} />
      {may('assignment.read') && <Assignments village={village} />}
      {may('posting.read') && (
        <Section title={say(P.seats)}>
          <Seats code={code} />
        </Section>
      )}
      {may('branch.read') && (
        <Section title={say(P.branches)}>
          <Branches village={village} />
        </Section>
      )}
      {may('task.read') && (
        <Section title={say(P.tasks)}>
          <VillageTasks code={code} />
        </Section>
      )}
      <OwnRecords code={code} />
      <Section title={say(P.history)}>
        <VillageHistory code={code} />
      </Section>
    </>
  )
}

/** A village: its assignments, its seats with their holders, the branches of its place, its tasks, its history. */
export const VillageScreen = ({ code }: { code: string }) => {
  const say = useSay()
  const trail = useTrail(code)
  const { day } = useKnown()
  const village = useLoad(`village ${code} ${day}`, async (signal) =>
    answered(api.GET('/v1/villages/{code}', { params: { path: { code }, query: { as_of: day } }, signal })),
  )
  const name = village.data?.name ?? code
  return (
    <Screen title={name} trail={trail} scope={`${name} ${code}`} dated>
      <div class="controls no-print">
        <DayControl />
        <a href={at('story', code)}>{say(S.open)}</a>
      </div>
      <ProblemBox {...village} />
      <Loading when={village.loading && village.data === null} />
      {village.data !== null && <Parts village={village.data} />}
    </Screen>
  )
}
