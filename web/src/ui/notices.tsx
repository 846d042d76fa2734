import type { Problem } from '../api/problem.ts'
import { useNames } from '../names.tsx'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'

const Findings = ({ problem }: { problem: Problem }) => {
  const findings = problem.errors.filter(({ code, field }) => code !== problem.code || field !== undefined)
  if (findings.length === 0) return null
  return (
    <ul>
      {findings.map(({ code, field, title, detail }) => (
        <li key={`${code} ${field ?? ''}`}>
          {title} <code>{field === undefined ? code : `${code} · ${field}`}</code> {detail}
        </li>
      ))}
    </ul>
  )
}

/** What the API refused and why, in its own words: title, code, rule, and what would be accepted. */
export const ProblemBox = ({ failed, problem }: { failed: boolean; problem: Problem | null }) => {
  const say = useSay()
  if (!failed) return null
  if (problem === null)
    return (
      <div class="notice problem" role="alert">
        <strong>{say(T.network)}</strong> {say(T.network_detail)}
      </div>
    )
  return (
    <div class="notice problem" role="alert">
      <strong>{problem.title || say(T.refused)}</strong> <code>{problem.code}</code>
      {problem.rule !== undefined && <span class="tag">{say(T.rule, { rule: problem.rule })}</span>}
      {problem.detail !== '' && <p>{problem.detail}</p>}
      <Findings problem={problem} />
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
