import { EXCEPTION_KINDS } from '../../../../src/rules/lists/enums.ts'
import type { Finding } from '../../../../src/rules/finding.ts'
import type { Described } from '../../api/described.ts'
import { textIn, type Row } from '../../api/send.ts'
import { FOUND, Q } from '../../text/guided-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { termOf } from '../../text/terms.ts'
import { VillageName } from '../../village-name.tsx'
import { addressOf } from '../records/address.ts'
import { labelOf } from '../records/naming.ts'
import { RowTitle } from '../records/titles.tsx'
import { Value } from '../records/value.tsx'
import { useRules } from '../work/task-parts.tsx'
import { typedIn } from '../records/draft.ts'
import type { Guide, Posting, Situation } from './guide.ts'
import { shown } from './shown.ts'

/** Whom the form is about. */
const About = ({ posting }: { posting: Posting }) => {
  const say = useSay()
  const { person_name, post_role, village_code, planned_start, ended_on, planned_end } = posting
  const filling = {
    name: person_name,
    post: say(termOf('role', post_role)),
    from: planned_start,
    to: ended_on ?? planned_end,
  }
  return (
    <p>
      {village_code !== null && (
        <>
          <VillageName code={village_code} />：
        </>
      )}
      {say(Q.about_line, filling)}
    </p>
  )
}

const Found = ({ found }: { found: readonly Finding[] }) => {
  const say = useSay()
  return (
    <div role="status">
      {found.length === 0 ? (
        <p class="found-none">{say(Q.nothing_found)}</p>
      ) : (
        <ul class="findings">
          {found.map(({ code, field = '', rule, facts }) => (
            <li key={`${code} ${field}`}>
              {say(FOUND[code] ?? { zh: code, en: code }, shown(facts))} <small class="soft">{rule}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Clauses = ({ numbers }: { numbers: readonly string[] }) => {
  const say = useSay()
  const { language } = useLanguage()
  const rules = useRules()
  const known = numbers.flatMap((number) => rules.get(number) ?? [])
  if (known.length === 0) return null
  return (
    <details>
      <summary>{say(Q.clauses)}</summary>
      {known.map(({ number, title_zh, title_en, clause_zh }) => (
        <p key={number} class="rule-text">
          {number} {language === 'en' ? title_en : title_zh}：<span lang="zh-CN">{clause_zh.join(' ')}</span>
        </p>
      ))}
    </details>
  )
}

/** What the posting has of the kind already, each with the way to it. */
const Others = ({ record, rows }: { record: string; rows: readonly Row[] }) => {
  const say = useSay()
  return (
    <>
      <h3>{say(Q.before)}</h3>
      {rows.length === 0 && <p class="soft">{say(Q.before_none)}</p>}
      <ul>
        {rows.map((row) => (
          <li key={textIn(row['id'])}>
            <a href={addressOf(record, textIn(row['id']))}>
              <RowTitle record={record} row={row} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is recorded now where a correction is entered. */
const Recorded = ({ described, situation }: { described: Described; situation: Situation }) => {
  const say = useSay()
  const name = typedIn(situation.draft, 'field')
  const field = described.list?.fields.find((each) => each.name === name)
  if (situation.row === null || field === undefined) return null
  return (
    <p>
      {say(labelOf(field))}：{say(Q.correct_now, { value: '' })}
      <strong>
        <Value record={described.name} field={field} value={situation.row[name]} />
      </strong>
    </p>
  )
}

/** The exception that is to be approved. */
const Asked = ({ row }: { row: Row }) => {
  const say = useSay()
  const kind = EXCEPTION_KINDS.find(({ id }) => id === row['kind'])
  return (
    <>
      <p>
        <strong>{say(Q.exception, { kind: kind === undefined ? textIn(row['kind']) : say(kind) })}</strong>
      </p>
      <p>{say(Q.exception_reason, { reason: textIn(row['reason']) })}</p>
    </>
  )
}

interface BesideProps {
  guide: Guide
  situation: Situation
  found: readonly Finding[]
  described: Described
}

/** What stands beside a form: whom it is about, what the rules say so far, what follows, and what stands already. */
export const Beside = ({ guide, situation, found, described }: BesideProps) => {
  const say = useSay()
  const { posting, row, others } = situation
  const isAbout = posting !== null || typedIn(situation.draft, 'posting_id') !== ''
  return (
    <section class="check panel" aria-labelledby="beside-title">
      <h2 id="beside-title">{say(Q.rules)}</h2>
      {posting !== null && <About posting={posting} />}
      {described.name === 'exceptions' && row !== null && <Asked row={row} />}
      {described.name === 'postings' && <Recorded described={described} situation={situation} />}
      {guide.found !== undefined && (isAbout || found.length > 0) && <Found found={found} />}
      <h3>{say(Q.follows)}</h3>
      {guide.follows(situation).map((words) => (
        <p key={words.en}>{say(words)}</p>
      ))}
      <Clauses numbers={guide.rules} />
      {guide.found !== undefined && isAbout && (
        <Others record={described.name} rows={others.filter(({ id }) => id !== row?.['id'])} />
      )}
    </section>
  )
}
