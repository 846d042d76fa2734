import { useCallback, useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useDescribed } from '../../api/described.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { M, MEETING_NAMES, SEAT_NAMES, taskKind } from '../../text/mine-catalogue.ts'
import { SUBJECTS } from '../../text/work-catalogue.ts'
import { recordName } from '../../text/records-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { PlaceName, VillageName } from '../../village-name.tsx'
import { nameOf } from '../records/naming.ts'
import { subjectAddress } from './task-acts.ts'

type Task = Shapes['Task']
type RuleText = Shapes['Rule']

const VILLAGE_LENGTH = 12
const NONE_WHOLE: readonly string[] = []

/** The rule book, read once for the list; without the right to it the clauses stand for themselves. */
export const useRules = (): ReadonlyMap<string, RuleText> => {
  const may = useMay()
  const mayRead = may('rule.read')
  const rules = useLoad(`rules ${mayRead}`, async (signal) =>
    mayRead ? (await answered(api.GET('/v1/rules', { signal }))).items : [],
  )
  return useMemo(() => new Map((rules.data ?? []).map((rule) => [rule.number, rule])), [rules.data])
}

/** What a kind of task is called: in the office's words, else as the rule book has it. */
export const useKindName = () => {
  const say = useSay()
  const { language } = useLanguage()
  const rules = useRules()
  return useCallback(
    ({ rule }: { rule: string }): string => {
      const words = taskKind(rule)
      if (words !== null) return say(words)
      const text = rules.get(rule)
      return (language === 'en' ? text?.title_en : text?.title_zh) ?? rule
    },
    [say, language, rules],
  )
}

/** What a task is about, in a word: a seat, a meeting of a branch, a kind the page knows, else as the record calls itself. */
const useSubjectWords = () => {
  const described = useDescribed(NONE_WHOLE)
  return ({ subject: { kind, id, href } }: Task): Words => {
    const [, last = ''] = id.split('/')
    const known: Readonly<Record<string, Words>> = SUBJECTS
    const name = href?.split('/')[2] ?? kind
    const record = described.data?.find((each) => each.name === name)
    const own = kind === 'seat' ? SEAT_NAMES : kind === 'branch' ? MEETING_NAMES : {}
    return own[last] ?? known[kind] ?? (record === undefined ? recordName(name) : nameOf(record))
  }
}

/** A year as it is; a stretch by its days; a first day of a vacancy as the day since when. */
const usePeriod = () => {
  const say = useSay()
  return ({ kind, period }: Task['subject']): string => {
    if (period === null || !/^\d{4}/.test(period)) return ''
    if (kind === 'seat' || kind === 'recall_case') return say(M.since, { day: period })
    return period.replace('/', ' – ')
  }
}

/** What a task is about: the person or the kind of record, with a link to it. */
export const TaskSubject = ({ task }: { task: Task }) => {
  const say = useSay()
  const period = usePeriod()
  const { me } = useKnown()
  const subjectWords = useSubjectWords()
  const address = subjectAddress(task, me)
  const kind = say(subjectWords(task))
  const { person_name } = task
  const name =
    person_name === null ? (
      kind
    ) : (
      <>
        <span lang="zh-CN">{person_name}</span>（{kind}）
      </>
    )
  return (
    <>
      {address === null ? name : <a href={address}>{name}</a>} {period(task.subject)}
    </>
  )
}

/** Where it lies: the village by its name. */
export const TaskPlace = ({ task: { scope_code, village_name } }: { task: Task }) => {
  const names = useNames()
  if (scope_code.length === VILLAGE_LENGTH)
    return (
      <a href={at('village', scope_code)}>
        {names.county(scope_code.slice(0, 6))}{' '}
        <span lang="zh-CN">{village_name ?? <VillageName code={scope_code} />}</span>
      </a>
    )
  return /^\d+$/.test(scope_code) ? <PlaceName code={scope_code} /> : null
}
