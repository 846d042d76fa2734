import { useEffect, useRef } from 'preact/hooks'
import type { Problem } from '../api/problem.ts'
import { useNames } from '../names.tsx'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'

/** The labels of a form's fields, by their names on the wire. */
export type Labels = Readonly<Record<string, string>>

type Finding = Problem['errors'][number]

/** `helper_units.0.name` and `helper_units[0].name` belong to the field helper_units. */
const fieldOf = (path: string): string => path.split(/[.[]/)[0] ?? path

const dotted = (path: string): string => path.replaceAll(/\[(\d+)\]/g, '.$1')

/** What is wrong with a field, or with one inside it, in the office's words; undefined where nothing is. */
export const errorOf = (problem: Problem | null, name: string): string | undefined => {
  const isOf = (field: string): boolean => dotted(field) === name || fieldOf(field) === name
  const found = problem?.errors.find(({ field }) => field !== undefined && isOf(field))
  return found === undefined ? undefined : found.detail || found.title
}

/** Puts the cursor into the field of that name, in the form the summary belongs to. */
const goToField = (from: EventTarget | null, name: string): void => {
  const near = from instanceof HTMLElement ? from.closest('form, .panel, main') : null
  near?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus()
}

const FindingLine = ({ finding: { field, title, detail }, labels }: { finding: Finding; labels: Labels }) => {
  const say = useSay()
  const name = field === undefined ? undefined : fieldOf(field)
  const label = name === undefined ? undefined : labels[name]
  const text = detail || title
  if (name === undefined || label === undefined) return <>{text}</>
  return (
    <button type="button" class="link" onClick={(event) => goToField(event.currentTarget, name)}>
      {say(T.at_field, { label, text })}
    </button>
  )
}

/** Codes, rules and field names are for who looks after the system; the office reads the sentences above. */
const Technical = ({ problem }: { problem: Problem }) => {
  const say = useSay()
  const parts = [
    problem.code,
    ...(problem.rule === undefined ? [] : [say(T.rule, { rule: problem.rule })]),
    ...problem.errors.flatMap(({ code, field }) => (field === undefined ? [] : [`${code} · ${field}`])),
  ]
  return (
    <details class="technical">
      <summary>{say(T.technical)}</summary>
      <code>{[...new Set(parts)].join('; ')}</code>
    </details>
  )
}

interface ProblemBoxProps {
  failed: boolean
  problem: Problem | null
  /** Asks again; offered wherever asking again can help. */
  reload?: (() => void) | undefined
  labels?: Labels
}

const Retry = ({ reload }: { reload: (() => void) | undefined }) => {
  const say = useSay()
  if (reload === undefined) return null
  return (
    <p>
      <button type="button" onClick={reload}>
        {say(T.retry)}
      </button>
    </p>
  )
}

/** What several fields share is said once where no field of this form leads to it. */
const saidOnce = (findings: readonly Finding[], labels: Labels): Finding[] => {
  const isNamed = ({ field }: Finding): boolean => field !== undefined && labels[fieldOf(field)] !== undefined
  const textOf = ({ title, detail }: Finding): string => detail || title
  return findings.filter(
    (finding, i) => isNamed(finding) || findings.findIndex((other) => textOf(other) === textOf(finding)) === i,
  )
}

const NOT_WELL_FORMED = 'INVALID_REQUEST'

const SERVER_ERROR = 500
const TOO_MANY = 429

/**
 * What was refused and why: the title, then a sentence for each finding with its field. It takes the focus when it comes,
 * so that it is heard and seen first.
 */
export const ProblemBox = ({ failed, problem, reload, labels = {} }: ProblemBoxProps) => {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failed) box.current?.focus()
  }, [failed, problem])
  if (!failed) return null
  if (problem === null)
    return (
      <div class="notice problem" role="alert" tabIndex={-1} ref={box}>
        <strong>{say(T.network)}</strong> {say(T.network_detail)}
        <Retry reload={reload} />
      </div>
    )
  const canRetry = problem.status >= SERVER_ERROR || problem.status === TOO_MANY
  const isSaidAlready = ({ field, detail }: Finding): boolean => field === undefined && detail === problem.detail
  const findings = saidOnce(
    problem.errors.filter((finding) => !isSaidAlready(finding)),
    labels,
  )
  // what was sent in a wrong form is a form that is not filled in rightly: its lines say what to do
  const isForm = problem.code === NOT_WELL_FORMED && findings.length > 0
  const isRepeated = isForm || findings.some(({ detail }) => detail === problem.detail)
  return (
    <div class="notice problem" role="alert" tabIndex={-1} ref={box}>
      <strong>{isForm ? say(T.not_filled) : problem.title || say(T.refused)}</strong>
      {problem.detail !== '' && !isRepeated && <p>{problem.detail}</p>}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.field ?? ''}`}>
              <FindingLine finding={finding} labels={labels} />
            </li>
          ))}
        </ul>
      )}
      {canRetry && <Retry reload={reload} />}
      <Technical problem={problem} />
    </div>
  )
}

/** The cities an answer lacks because their database gave none: named, never counted as zero. */
export const Unavailable = ({ codes }: { codes: readonly string[] }) => {
  const say = useSay()
  const names = useNames()
  if (codes.length === 0) return null
  return (
    <p class="notice warning" role="status">
      {say(T.unavailable_cities, { names: codes.map(names.tenant).join(say(T.comma)) })}
    </p>
  )
}

export const Loading = ({ when }: { when: boolean }) => {
  const say = useSay()
  return (
    <p class="loading" role="status" aria-live="polite">
      {when ? say(T.loading) : ''}
    </p>
  )
}
