import type { ComponentChildren } from 'preact'
import { useLinks } from './header.tsx'
import { useKnown, useMay, type Permission } from './names.tsx'
import { useRoute } from './route.ts'
import { SearchScreen } from './search.tsx'
import { AssignmentScreen } from './screens/assignments/assignment.tsx'
import { AssignmentsScreen } from './screens/assignments/assignments.tsx'
import { OverviewScreen } from './screens/overview/overview.tsx'
import { CityScreen } from './screens/places/city.tsx'
import { CountyScreen } from './screens/places/county.tsx'
import { AccountScreen } from './screens/password.tsx'
import { PlacesScreen } from './screens/places/places.tsx'
import { VillageScreen } from './screens/places/village.tsx'
import { NewRecordScreen } from './screens/records/new-record.tsx'
import { RecordListScreen } from './screens/records/record-list.tsx'
import { RecordScreen } from './screens/records/record.tsx'
import { RecordsScreen } from './screens/records/records.tsx'
import { BranchScreen } from './screens/work/branch.tsx'
import { MineScreen } from './screens/work/mine.tsx'
import { SealedScreen } from './screens/work/sealed.tsx'
import { TasksScreen } from './screens/work/tasks.tsx'
import { T } from './text/general-catalogue.ts'
import { useSay } from './text/language.tsx'
import { Screen } from './ui/screen.tsx'

interface Entry {
  /** Null for what everybody has who is signed in. */
  permission: Permission | null
  show: (part: string, second: string) => ComponentChildren
}

/** First part of the address → what is shown there, and the permission without which it is not. */
const SCREENS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['overview', { permission: 'summary.read', show: () => <OverviewScreen /> }],
  ['mine', { permission: 'task.read', show: () => <MineScreen /> }],
  ['places', { permission: 'village.read', show: () => <PlacesScreen /> }],
  ['city', { permission: 'village.read', show: (code) => <CityScreen key={code} code={code} /> }],
  ['county', { permission: 'village.read', show: (code) => <CountyScreen key={code} code={code} /> }],
  ['village', { permission: 'village.read', show: (code) => <VillageScreen key={code} code={code} /> }],
  ['assignments', { permission: 'assignment.read', show: () => <AssignmentsScreen /> }],
  ['assignment', { permission: 'assignment.read', show: (id) => <AssignmentScreen key={id} id={id} /> }],
  ['branch', { permission: 'branch.read', show: (id) => <BranchScreen key={id} id={id} /> }],
  ['tasks', { permission: 'task.read', show: () => <TasksScreen /> }],
  [
    'records',
    {
      permission: null,
      show: (name) => (name === '' ? <RecordsScreen /> : <RecordListScreen key={name} name={name} />),
    },
  ],
  ['record', { permission: null, show: (name, id) => <RecordScreen key={`${name} ${id}`} name={name} id={id} /> }],
  ['new', { permission: null, show: (name) => <NewRecordScreen key={name} name={name} /> }],
  ['search', { permission: null, show: (q) => <SearchScreen key={q} q={q} /> }],
  ['account', { permission: null, show: () => <AccountScreen /> }],
  ['sealed', { permission: 'sealed_period.read', show: () => <SealedScreen /> }],
])

const Missing = () => {
  const say = useSay()
  return <Screen title={say(T.page_missing)}>{null}</Screen>
}

/** The screen of the address; none where the signed-in user lacks its permission. */
export const Screens = () => {
  const may = useMay()
  const { me } = useKnown()
  const [first] = useLinks()
  const [part = first?.part ?? '', value = '', second = ''] = useRoute()
  const entry = SCREENS.get(part)
  if (!entry || (entry.permission !== null && !may(entry.permission))) return <Missing key={me.id} />
  return <>{entry.show(value, second)}</>
}
