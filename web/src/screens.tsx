import type { ComponentChildren, ComponentType } from 'preact'
import { useLinks } from './header.tsx'
import { lazyScreen } from './lazy-screen.tsx'
import { useKnown, useMay, type Permission } from './names.tsx'
import { useRoute } from './route.ts'
import { T } from './text/general-catalogue.ts'
import { useSay } from './text/language.tsx'
import { Screen } from './ui/screen.tsx'

const SearchScreen = lazyScreen(async () => (await import('./screens/search.tsx')).SearchScreen)
const AssignmentScreen = lazyScreen(async () => (await import('./screens/assignments/assignment.tsx')).AssignmentScreen)
const AssignmentsScreen = lazyScreen(
  async () => (await import('./screens/assignments/assignments.tsx')).AssignmentsScreen,
)
const OverviewScreen = lazyScreen(async () => (await import('./screens/overview/overview.tsx')).OverviewScreen)
const CityScreen = lazyScreen(async () => (await import('./screens/places/city.tsx')).CityScreen)
const CountyScreen = lazyScreen(async () => (await import('./screens/places/county.tsx')).CountyScreen)
const AccountScreen = lazyScreen(async () => (await import('./screens/password.tsx')).AccountScreen)
const PlacesScreen = lazyScreen(async () => (await import('./screens/places/places.tsx')).PlacesScreen)
const VillageScreen = lazyScreen(async () => (await import('./screens/places/village.tsx')).VillageScreen)
const AccountsScreen = lazyScreen(async () => (await import('./screens/postings/accounts.tsx')).AccountsScreen)
const RecallScreen = lazyScreen(async () => (await import('./screens/recalls/recall.tsx')).RecallScreen)
const RoutingScreen = lazyScreen(async () => (await import('./screens/branches/routing.tsx')).RoutingScreen)
const DiaryScreen = lazyScreen(async () => (await import('./screens/diary/diary.tsx')).DiaryScreen)
const NewPersonScreen = lazyScreen(async () => (await import('./screens/postings/new-person.tsx')).NewPersonScreen)
const NewPostingScreen = lazyScreen(async () => (await import('./screens/postings/new-posting.tsx')).NewPostingScreen)
const PostingScreen = lazyScreen(async () => (await import('./screens/postings/posting.tsx')).PostingScreen)
const ImportScreen = lazyScreen(async () => (await import('./screens/imports/import.tsx')).ImportScreen)
const NewRecordScreen = lazyScreen(async () => (await import('./screens/records/new-record.tsx')).NewRecordScreen)
const RecordListScreen = lazyScreen(async () => (await import('./screens/records/record-list.tsx')).RecordListScreen)
const PromotionScreen = lazyScreen(async () => (await import('./screens/promotions/promotion.tsx')).PromotionScreen)
const RecordScreen = lazyScreen(async () => (await import('./screens/records/record.tsx')).RecordScreen)
const RecordsScreen = lazyScreen(async () => (await import('./screens/records/records.tsx')).RecordsScreen)
const TrendsScreen = lazyScreen(async () => (await import('./screens/trends/trends.tsx')).TrendsScreen)
const PaidYearsScreen = lazyScreen(async () => (await import('./screens/trends/paid-years.tsx')).PaidYearsScreen)
const ClausesScreen = lazyScreen(async () => (await import('./screens/clauses/clauses.tsx')).ClausesScreen)
const StoryScreen = lazyScreen(async () => (await import('./screens/story/story.tsx')).StoryScreen)
const BranchScreen = lazyScreen(async () => (await import('./screens/work/branch.tsx')).BranchScreen)
const MineScreen = lazyScreen(async () => (await import('./screens/work/mine.tsx')).MineScreen)
const SealedScreen = lazyScreen(async () => (await import('./screens/work/sealed.tsx')).SealedScreen)
const TasksScreen = lazyScreen(async () => (await import('./screens/work/tasks.tsx')).TasksScreen)

interface Entry {
  /** Null for what everybody has who is signed in. */
  permission: Permission | null
  show: (part: string, second: string) => ComponentChildren
}

/** Records whose form is written by hand; every other one is drawn from its description. */
const OWN_FORMS: ReadonlyMap<string, ComponentType<object>> = new Map([
  ['people', NewPersonScreen],
  ['postings', NewPostingScreen],
])

/** Records whose own screen is written by hand. */
const OWN_RECORDS: ReadonlyMap<string, ComponentType<{ id: string }>> = new Map([
  ['postings', PostingScreen],
  ['recall_cases', RecallScreen],
  ['promotion_cases', PromotionScreen],
])

const newRecord = (name: string): ComponentChildren => {
  const Own = OWN_FORMS.get(name)
  return Own ? <Own key={name} /> : <NewRecordScreen key={name} name={name} />
}

const record = (name: string, id: string): ComponentChildren => {
  const Own = OWN_RECORDS.get(name)
  const key = `${name} ${id}`
  return Own ? <Own key={key} id={id} /> : <RecordScreen key={key} name={name} id={id} />
}

/** First part of the address → what is shown there, and the permission without which it is not. */
const SCREENS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['overview', { permission: 'summary.read', show: () => <OverviewScreen /> }],
  ['trends', { permission: 'summary.read', show: () => <TrendsScreen /> }],
  ['clauses', { permission: 'summary.read', show: () => <ClausesScreen /> }],
  ['funds', { permission: null, show: () => <PaidYearsScreen /> }],
  ['mine', { permission: 'task.read', show: () => <MineScreen /> }],
  ['places', { permission: 'village.read', show: () => <PlacesScreen /> }],
  ['city', { permission: 'village.read', show: (code) => <CityScreen key={code} code={code} /> }],
  ['county', { permission: 'village.read', show: (code) => <CountyScreen key={code} code={code} /> }],
  ['village', { permission: 'village.read', show: (code) => <VillageScreen key={code} code={code} /> }],
  ['story', { permission: 'village.read', show: (code) => <StoryScreen key={code} code={code} /> }],
  ['assignments', { permission: 'assignment.read', show: () => <AssignmentsScreen /> }],
  ['assignment', { permission: 'assignment.read', show: (id) => <AssignmentScreen key={id} id={id} /> }],
  ['branch', { permission: 'branch.read', show: (id) => <BranchScreen key={id} id={id} /> }],
  ['accounts', { permission: 'posting.read', show: (id) => <AccountsScreen key={id} posting={id} /> }],
  ['routing', { permission: 'branch.read', show: (division) => <RoutingScreen key={division} division={division} /> }],
  ['diary', { permission: 'duty_record.create', show: () => <DiaryScreen /> }],
  ['tasks', { permission: 'task.read', show: () => <TasksScreen /> }],
  [
    'records',
    {
      permission: null,
      show: (name) => (name === '' ? <RecordsScreen /> : <RecordListScreen key={name} name={name} />),
    },
  ],
  ['record', { permission: null, show: record }],
  ['new', { permission: null, show: newRecord }],
  ['import', { permission: null, show: (name, id) => <ImportScreen key={`${name} ${id}`} name={name} id={id} /> }],
  ['search', { permission: null, show: () => <SearchScreen /> }],
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
