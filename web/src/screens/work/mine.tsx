import type { ComponentChildren } from 'preact'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useDescribed, type Described } from '../../api/described.ts'
import { useLoad } from '../../api/use-load.ts'
import { daysBetween } from '../../../../src/rules/dates.ts'
import { useKnown, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { M } from '../../text/mine-catalogue.ts'
import { ownerName } from '../../text/roles-catalogue.ts'
import { Loading, ProblemBox, Unavailable } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { PostingsWaiting } from './postings-waiting.tsx'
import { taskLink } from './task-acts.ts'
import { TaskPlace, TaskSubject, useKindName } from './task-parts.tsx'

type Group = Shapes['TaskGroup']
type Task = Shapes['Task']

const NONE_WHOLE: readonly string[] = []
const NONE_READ: readonly Described[] = []

/** How long it has been waiting, or still may. */
const Days = ({ task: { opens_on, due_on } }: { task: Task }) => {
  const say = useSay()
  const { day } = useKnown()
  if (opens_on > day) return <>{say(M.opens, { day: opens_on })}</>
  if (due_on === day) return <strong>{say(M.due_today)}</strong>
  const n = daysBetween(day, due_on)
  return (
    <>
      {say(M.due, { day: due_on })} · {n < 0 ? <strong>{say(M.late_by, { n: -n })}</strong> : say(M.left, { n })}
    </>
  )
}

const Line = ({ task, isMine }: { task: Task; isMine: boolean }) => {
  const say = useSay()
  const { me } = useKnown()
  const described = useDescribed(NONE_WHOLE)
  const link = taskLink(task, { mine: isMine, me, records: described.data ?? NONE_READ })
  return (
    <li>
      <span class="what">
        <TaskPlace task={task} /> <TaskSubject task={task} />
      </span>
      <span class="when">
        <Days task={task} />
      </span>
      {link !== null && (
        <a class={isMine ? 'button' : 'button plain'} href={link.href}>
          {say(link.words)}
        </a>
      )}
    </li>
  )
}

const listAddress = ({ rule, mine, stage }: Group): string => {
  const query = new URLSearchParams({
    rule,
    mine: String(mine),
    ...(stage === 'past_years' ? { status: 'overdue' } : {}),
  })
  return `${at('tasks')}?${query.toString()}`
}

const Heading = ({ group }: { group: Group }) => {
  const say = useSay()
  const names = useNames()
  const kindName = useKindName()
  return (
    <h3>
      {kindName(group)} <span class="tag">{say(M.count, { n: group.count })}</span>
      {group.overdue > 0 && <span class="tag overdue">{say(M.overdue, { n: group.overdue })}</span>}
      {!group.mine && (
        <small>
          {names.tenant(group.tenant)} · {say(ownerName(group.owner_role))}
        </small>
      )}
    </h3>
  )
}

const AllOf = ({ group }: { group: Group }) => {
  const say = useSay()
  return (
    <p>
      <a href={listAddress(group)}>{say(M.all_of, { n: group.count })}</a>
    </p>
  )
}

const GroupRows = ({ group }: { group: Group }) => (
  <>
    <ul>
      {group.newest.map((task) => (
        <Line key={task.id} task={task} isMine={group.mine && group.stage !== 'coming'} />
      ))}
    </ul>
    {group.count > group.newest.length && group.stage !== 'coming' && <AllOf group={group} />}
  </>
)

/** What waits for me lies open; what waits for others and what comes is a line with its count until it is asked for. */
const GroupBox = ({ group }: { group: Group }) => {
  if (group.mine && group.stage !== 'coming')
    return (
      <div class="work-group">
        <Heading group={group} />
        <GroupRows group={group} />
      </div>
    )
  if (group.newest.length === 0)
    return (
      <div class="work-group folded">
        <Heading group={group} />
        {group.stage !== 'coming' && <AllOf group={group} />}
      </div>
    )
  return (
    <details class="work-group folded">
      <summary>
        <Heading group={group} />
      </summary>
      <GroupRows group={group} />
    </details>
  )
}

const GroupBoxes = ({ groups, none }: { groups: readonly Group[]; none: ComponentChildren }) =>
  groups.length === 0 ? (
    <p class="soft">{none}</p>
  ) : (
    <>
      {groups.map((group) => (
        <GroupBox key={`${group.rule} ${group.subject_kind} ${group.owner_role} ${group.tenant}`} group={group} />
      ))}
    </>
  )

const sum = (groups: readonly Group[]): number => groups.reduce((total, { count }) => total + count, 0)

/** What is overdue since a year that is over stands behind one line: it must not bury the turn that came today. */
const PastYears = ({ groups }: { groups: readonly Group[] }) => {
  const say = useSay()
  if (groups.length === 0) return null
  const mine = sum(groups.filter((group) => group.mine))
  return (
    <details class="past-years">
      <summary>
        {say(M.past_years, { n: sum(groups) })}
        {mine > 0 && ` · ${say(M.past_mine, { n: mine })}`}
      </summary>
      <GroupBoxes
        groups={[...groups.filter((group) => group.mine), ...groups.filter((group) => !group.mine)]}
        none=""
      />
    </details>
  )
}

/** Nothing waits today: where the rest stands, and where one goes on. */
const NothingForMe = ({ past }: { past: number }) => {
  const say = useSay()
  return (
    <>
      {say(M.for_me_none)} {past > 0 && say(M.for_me_past, { n: past })}{' '}
      <a href={at('records')}>{say(M.for_me_next)}</a>
    </>
  )
}

const Stages = ({ groups }: { groups: readonly Group[] }) => {
  const say = useSay()
  const of = (stage: Group['stage'], mine?: boolean) =>
    groups.filter((group) => group.stage === stage && (mine === undefined || group.mine === mine))
  return (
    <>
      <Section title={say(M.for_me)} kind="work mine">
        <PostingsWaiting isNone={of('now', true).length === 0}>
          <GroupBoxes groups={of('now', true)} none={<NothingForMe past={sum(of('past_years', true))} />} />
        </PostingsWaiting>
      </Section>
      <Section title={say(M.for_others)} kind="work">
        <GroupBoxes groups={of('now', false)} none={say(M.for_others_none)} />
      </Section>
      <Section title={say(M.coming)} kind="work">
        <GroupBoxes groups={of('coming')} none={say(M.coming_none)} />
      </Section>
      <PastYears groups={of('past_years')} />
    </>
  )
}

/** The first screen of a day's work: what waits for me, what waits for others, what comes. */
export const MineScreen = () => {
  const say = useSay()
  const { day: as_of } = useKnown()
  const found = useLoad(`task groups ${as_of}`, async (signal) =>
    answered(api.GET('/v1/tasks/groups', { params: { query: { as_of } }, signal })),
  )
  return (
    <Screen title={say(M.title)} dated>
      <ProblemBox {...found} />
      <Loading when={found.loading && found.data === null} />
      {found.data !== null && (
        <>
          <Unavailable codes={found.data.unavailable} />
          <Stages groups={found.data.items} />
        </>
      )}
    </Screen>
  )
}
