import type { ComponentChildren } from 'preact'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useSettled } from '../../api/use-settled.ts'
import { G } from '../../text/postings-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { EXCEPTION_KINDS } from '../../../../src/rules/lists/enums.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'

export type CheckFinding = Shapes['PostingFindings']['findings'][number]
type Asked = Shapes['CheckPosting']

/** What the rules say of a draft or of what is typed so far; nothing is asked of what is not whole yet. */
export const useCheck = (asked: Asked | null, fresh = 0) => {
  const text = useSettled(JSON.stringify(asked))
  return useLoad(`check ${text} ${fresh}`, async (signal) => {
    if (asked === null) return null
    return (await answered(api.POST('/v1/postings/check', { body: asked, signal }))).findings
  })
}

/** `person.party_status` is about whom the form names: the field where one puts it right. */
export const fieldOfFinding = ({ field }: Pick<CheckFinding, 'field'>): string | null => {
  const head = field?.split(/[.[]/)[0] ?? null
  return head === 'person' || head === 'unit' ? 'person_id' : head
}

/** What an exception is called. */
export const useExceptionName = () => {
  const { language } = useLanguage()
  return (kind: NonNullable<CheckFinding['exception_kind']>): string => {
    const term = EXCEPTION_KINDS.find(({ id }) => id === kind)
    return (language === 'en' ? term?.en : term?.zh) ?? kind
  }
}

interface FindingsProps {
  findings: readonly CheckFinding[]
  /** What one does about a finding, where something can be done here. */
  cure?: (finding: CheckFinding) => ComponentChildren
}

/** Findings one by one: how strong, what, and by which clause. */
export const Findings = ({ findings, cure }: FindingsProps) => {
  const say = useSay()
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.field ?? ''}`}>
          <span class={finding.strength === 'HARD' ? 'tag warning' : 'tag'}>
            {say(finding.strength === 'HARD' ? G.hard : G.soft)}
          </span>{' '}
          {finding.title}
          {finding.detail !== '' && say(G.accepted, { detail: finding.detail })}{' '}
          <small class="soft">{finding.rule}</small>
          {finding.clause.length > 0 && (
            <details>
              <summary>{say(G.clause)}</summary>
              <p class="rule-text" lang="zh-CN">
                {finding.clause.join(' ')}
              </p>
            </details>
          )}
          {cure?.(finding)}
        </li>
      ))}
    </ul>
  )
}

const FORBIDDEN_OR_NONE = new Set([403, 404])

type Check = ReturnType<typeof useCheck>

/** What was found, in one line that is heard and a list that is read. */
export const CheckResult = ({
  check,
  cure,
  otherwise,
}: { check: Check; otherwise: string } & Pick<FindingsProps, 'cure'>) => {
  const say = useSay()
  const { data, problem, failed, loading } = check
  if (failed && problem !== null && FORBIDDEN_OR_NONE.has(problem.status)) return <p>{otherwise}</p>
  const said = data === null ? '' : say(data.length === 0 ? G.check_none : G.check_found, { n: data.length })
  return (
    <>
      {failed && <ProblemBox {...check} />}
      <Loading when={loading && data === null} />
      <p role="status" class={data?.length === 0 ? 'found-none' : undefined}>
        {said}
      </p>
      {data !== null && <Findings findings={data} {...(cure ? { cure } : {})} />}
    </>
  )
}
