import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import type { Described } from '../../api/described.ts'
import type { Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at, useFilters } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { S } from '../../text/story-catalogue.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen } from '../../ui/screen.tsx'
import { DayControl } from '../overview/day-control.tsx'
import { covers, readBranches } from '../places/branches.tsx'
import { useTrail } from '../places/county.tsx'
import { nameOf } from '../records/naming.ts'
import { usePermitted } from '../records/use-permitted.ts'
import { happeningsOf, type Happening } from './happenings.ts'
import { Missing } from './missing.tsx'
import { readSources, type Sources, type Told } from './sources.ts'
import { StoryFilters } from './story-filters.tsx'

type Village = Shapes['Village']

const YEAR_CHARACTERS = 4

/** What is not found by the village's code: its listing, the pairings of its city, the branches whose place holds it. */
const readBeside = async (
  records: readonly Described[],
  { village, may }: { village: Village; may: ReturnType<typeof useMay> },
  signal: AbortSignal,
): Promise<Told[]> => {
  const told = async (name: string, rows: () => Promise<readonly object[]>): Promise<Told[]> => {
    const record = records.find((each) => each.name === name)
    if (!record) return []
    return [{ record, rows: (await rows()).map((row): Row => ({ ...row })), whole: true }]
  }
  const pairings = async () => {
    const query = { supported_city: village.tenant_code }
    return (await answered(api.GET('/v1/pairings', { params: { query }, signal }))).items
  }
  const branches = async () => {
    const { items } = await readBranches(village, { cursor: undefined, signal })
    return items.filter((branch) => covers(branch, village))
  }
  const parts = await Promise.all([
    told('villages', async () => [village]),
    may('pairing.read') ? told('pairings', pairings) : [],
    may('branch.read') ? told('branches', branches) : [],
  ])
  return parts.flat()
}

const useStory = (records: readonly Described[], village: Village) => {
  const may = useMay()
  const key = `story of ${village.code} ${records.length} ${village.version}`
  return useLoad(key, async (signal): Promise<Sources> => {
    const [beside, own] = await Promise.all([
      readBeside(records, { village, may }, signal),
      readSources(records, village.code, signal),
    ])
    return { told: [...beside, ...own.told], failed: own.failed }
  })
}

const Line = ({ happening: { day, text, href } }: { happening: Happening }) => (
  <li>
    <time dateTime={day}>{day}</time> {href === null ? text : <a href={href}>{text}</a>}
  </li>
)

const Years = ({ happenings }: { happenings: readonly Happening[] }) => {
  const say = useSay()
  const years = Map.groupBy(happenings, ({ day }) => day.slice(0, YEAR_CHARACTERS))
  return (
    <>
      {[...years].map(([year, lines]) => (
        <section key={year} class="story-year">
          <h2>{say(S.year_of, { year })}</h2>
          <ol class="timeline">
            {lines.map((happening, i) => (
              <Line key={`${happening.day} ${i}`} happening={happening} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

const Timeline = ({ sources, village }: { sources: Sources; village: Village }) => {
  const say = useSay()
  const names = useNames()
  const { day } = useKnown()
  const [{ year = '', kind = '' }, choose] = useFilters(['year', 'kind'])
  const all = useMemo(
    () => happeningsOf(sources.told, { say, names }).filter((each) => each.day <= day),
    [sources, say, names, day],
  )
  const shown = all.filter(
    (each) => (kind === '' || each.kind === kind) && (year === '' || each.day.startsWith(`${year}-`)),
  )
  const kinds = sources.told.map(({ record }) => record).filter(({ name }) => all.some((each) => each.kind === name))
  return (
    <>
      <StoryFilters
        chosen={{ year, kind }}
        years={[...new Set(all.map((each) => each.day.slice(0, YEAR_CHARACTERS)))]}
        kinds={[...new Set(kinds)].map((record) => ({ value: record.name, label: say(nameOf(record)) }))}
        choose={choose}
      />
      <p class="count">{say(shown.length === 0 ? S.none : S.count, { n: shown.length, day })}</p>
      <Years happenings={shown} />
      <Missing sources={sources} village={village.code} />
    </>
  )
}

const Story = ({ records, village }: { records: readonly Described[]; village: Village }) => {
  const sources = useStory(records, village)
  return (
    <>
      <ProblemBox {...sources} />
      <Loading when={sources.loading && sources.data === null} />
      {sources.data !== null && <Timeline sources={sources.data} village={village} />}
    </>
  )
}

/** What happened to a village from its listing to the chosen day, each sentence leading to the record that says so. */
export const StoryScreen = ({ code }: { code: string }) => {
  const say = useSay()
  const { records, ...described } = usePermitted()
  const village = useLoad(`village ${code}`, async (signal) =>
    answered(api.GET('/v1/villages/{code}', { params: { path: { code } }, signal })),
  )
  const name = village.data?.name ?? code
  const trail = [...useTrail(code), { href: at('village', code), name }]
  return (
    <Screen title={say(S.title, { name })} trail={trail} scope={`${name} ${code}`} dated>
      <div class="controls no-print">
        <DayControl />
        <button type="button" onClick={() => print()}>
          {say(T.print)}
        </button>
      </div>
      <ProblemBox {...village} />
      <ProblemBox {...described} />
      <Loading when={village.loading || described.loading} />
      {village.data !== null && described.data !== null && <Story records={records} village={village.data} />}
    </Screen>
  )
}
