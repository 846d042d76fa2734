import { useState } from 'preact/hooks'
import { answered, api } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { PlaceChoice } from '../../place-choice.tsx'
import { at, useFilter, useFilters } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { O } from '../../text/overview-catalogue.ts'
import { V } from '../../text/trends-catalogue.ts'
import { Choice } from '../../ui/fields.tsx'
import { Loading, ProblemBox, Unavailable } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { Charts } from './charts.tsx'
import { DayControl } from './day-control.tsx'
import { Exports } from './exports.tsx'
import { FigureTable, RateTable, type Counted } from './figures.tsx'
import { Headline } from './headline.tsx'
import { PairingTable } from './pairings.tsx'
import {
  CHAPTER_NAMES,
  chapterName,
  GROUPINGS,
  groupingName,
  isChapter,
  isGrouping,
  readSummary,
  type Asked,
  type Summary,
} from './summary.ts'
import { TileMap } from './tile-map.tsx'

const usePairings = (day: string) =>
  useLoad(`pairings ${day}`, async (signal) => {
    const { items } = await answered(api.GET('/v1/pairings', { params: { query: { as_of: day } }, signal }))
    return items
  })

/** What a reader has to know beside the numbers: who is missing, who is silent, what is not shown. */
export const SummaryNotes = ({ summary }: { summary: Summary }) => {
  const say = useSay()
  const names = useNames()
  const { silent, unavailable, people_shown_from, warnings } = summary
  return (
    <>
      <Unavailable codes={unavailable} />
      {silent.length > 0 && (
        <p class="notice">{say(T.silent_cities, { names: silent.map(names.tenant).join(say(T.comma)) })}</p>
      )}
      {warnings.map(({ rule, listed, expected }) => (
        <p key={rule} class="notice">
          {say(O.list_warning, { rule, listed, expected })}
        </p>
      ))}
      {people_shown_from > 0 && <p class="hint">{say(T.not_shown_why, { n: people_shown_from })}</p>}
    </>
  )
}

interface FiguresProps {
  summary: Summary
  asked: Asked
}

const Figures = ({ summary, asked }: FiguresProps) => {
  const say = useSay()
  const [asked_for, setChapter] = useFilter('chapter', isChapter)
  const chapter = asked_for === '' ? 'villages' : asked_for
  const [counted, setCounted] = useState<Counted>('own')
  const canHelp = summary.groups.some(({ helping }) => helping !== null)
  const chapters = CHAPTER_NAMES.map((value) => ({ value, label: say(chapterName(value)) }))
  const ways = [
    { value: 'own' as const, label: say(O.own) },
    { value: 'helping' as const, label: say(O.helping) },
  ]
  return (
    <Section title={say(O.figures)} kind="figures">
      <div class="controls no-print">
        <Choice
          label={say(O.chapter)}
          value={chapter}
          options={chapters}
          onChange={(value) => setChapter(value === 'villages' ? '' : value)}
        />
        {canHelp && <Choice label={say(O.counted)} value={counted} options={ways} onChange={setCounted} />}
      </div>
      <p class="hint">{say(O.order_note)}</p>
      <FigureTable summary={summary} chapter={chapter} counted={canHelp ? counted : 'own'} />
      <Exports asked={asked} />
      <h3>{say(O.rates)}</h3>
      <RateTable summary={summary} />
    </Section>
  )
}

/** Map, figures, charts and files of a day. */
export const OverviewScreen = () => {
  const say = useSay()
  const may = useMay()
  const { day } = useKnown()
  const [chosen, setGroupBy] = useFilter('by', isGrouping)
  const group_by = chosen === '' ? 'tenant' : chosen
  const [{ place = '' }, ask] = useFilters(['place'])
  const asked = { group_by, as_of: day, ...(place === '' ? {} : { division: place }) }
  const summary = useLoad(`summary ${group_by} ${day} ${place}`, (signal) => readSummary(asked, signal))
  const pairings = usePairings(day)
  const groupings = GROUPINGS.map((value) => ({ value, label: say(groupingName(value)) }))
  return (
    <Screen title={say(O.title)} dated>
      <div class="controls no-print">
        <DayControl />
        <Choice
          label={say(O.group_by)}
          value={group_by}
          options={groupings}
          onChange={(by) => setGroupBy(by === 'tenant' ? '' : by)}
        />
        <PlaceChoice value={place} onChange={(code) => ask('place', code)} />
        <button type="button" onClick={() => print()}>
          {say(T.print)}
        </button>
        <a href={at('clauses')}>{say(V.clauses)}</a>
        <a href={at('trends')}>{say(V.title)}</a>
      </div>
      <ProblemBox {...summary} />
      <Loading when={summary.loading} />
      {summary.data !== null && <SummaryNotes summary={summary.data} />}
      {summary.data !== null && <Headline summary={summary.data} whole={place === ''} />}
      <Section title={say(O.map)}>
        <div class="map-and-table">
          <TileMap
            pairings={pairings.data ?? []}
            silent={summary.data?.silent ?? []}
            unavailable={summary.data?.unavailable ?? []}
          />
          {may('pairing.read') && pairings.data !== null && <PairingTable pairings={pairings.data} day={day} />}
        </div>
      </Section>
      {summary.data !== null && <Figures summary={summary.data} asked={asked} />}
      {summary.data !== null && <Charts summary={summary.data} />}
    </Screen>
  )
}
