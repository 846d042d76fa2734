import { useState } from 'preact/hooks'
import { DUTY_CATEGORIES, DUTY_ITEMS, type DutyCategory } from '../../../../src/rules/lists/enums.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { at } from '../../route.ts'
import { D } from '../../text/diary-catalogue.ts'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { termOf } from '../../text/terms.ts'
import { Choice } from '../../ui/fields.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Done } from '../../ui/panel.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { VillageName } from '../../village-name.tsx'
import { addressOf } from '../records/address.ts'
import { Entry, type Item } from './entry.tsx'

type Posting = Shapes['Posting']

/** All a year of one posting may hold in a request. */
const SHOWN = 100

const useTerm = () => {
  const { language } = useLanguage()
  return ({ zh, en }: { zh: string; en: string }): string => (language === 'en' ? en : zh)
}

const Items = ({ choose }: { choose: (item: Item) => void }) => {
  const term = useTerm()
  const say = useSay()
  return (
    <Section title={say(D.what)}>
      {DUTY_CATEGORIES.map((category) => (
        <fieldset key={category.id} class="group">
          <legend>{term(category)}</legend>
          <div class="choose-item">
            {DUTY_ITEMS.filter((item) => item.category === category.id).map((item) => (
              <button key={item.id} type="button" onClick={() => choose(item)}>
                {term(item)}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </Section>
  )
}

const Year = ({ posting, version }: { posting: Posting; version: number }) => {
  const say = useSay()
  const term = useTerm()
  const year = today().slice(0, 4)
  const records = useLoad(`diary ${posting.id} ${version}`, async (signal) => {
    const query = { posting_id: posting.id, year, limit: SHOWN }
    return (await answered(api.GET('/v1/duty_records', { params: { query }, signal }))).items
  })
  const rows = (records.data ?? []).toSorted((a, b) => (a.date < b.date ? 1 : -1))
  const seen: ReadonlySet<DutyCategory> = new Set(rows.map(({ category }) => category))
  const missing = DUTY_CATEGORIES.filter(({ id }) => !seen.has(id)).map(term)
  return (
    <Section title={say(D.recent)}>
      <ProblemBox {...records} />
      <Loading when={records.loading && records.data === null} />
      {records.data !== null && (
        <p>{missing.length === 0 ? say(D.covered) : say(D.missing, { names: missing.join(say(T.comma)) })}</p>
      )}
      <ol class="sentences">
        {rows.map(({ id, date, item, text, checked_on }) => (
          <li key={id}>
            <a href={addressOf('duty_records', id)}>{date}</a>{' '}
            {term(DUTY_ITEMS.find((each) => each.id === item) ?? { zh: item, en: item })}：
            <span lang="zh-CN">{text}</span> {checked_on !== null && <small class="soft">{say(D.checked)}</small>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const Post = ({ posting }: { posting: Posting }) => {
  const say = useSay()
  const { id, post_role, village_code, planned_start, ended_on, planned_end } = posting
  const filling = { post: say(termOf('role', post_role)), from: planned_start, to: ended_on ?? planned_end }
  return (
    <Section title={say(D.term)}>
      <p>
        {village_code !== null && <VillageName code={village_code} />} {say(D.term_of, filling)}{' '}
        <a href={addressOf('postings', id)}>{say(D.to_posting)}</a>
      </p>
      <p>
        <a href={`${at('new', 'four_leads_sheets')}?posting_id=${id}&year=${today().slice(0, 4)}`}>{say(D.sheet)}</a>
      </p>
    </Section>
  )
}

const Book = ({ postings }: { postings: readonly Posting[] }) => {
  const say = useSay()
  const term = useTerm()
  const [id, setId] = useState(postings[0]?.id ?? '')
  const [item, setItem] = useState<Item | null>(null)
  const [saved, setSaved] = useState<{ day: string; item: Item } | null>(null)
  const [version, setVersion] = useState(0)
  const posting = postings.find((each) => each.id === id)
  if (posting === undefined) return <p>{say(D.none)}</p>
  const choose = (chosen: Item): void => {
    setSaved(null)
    setItem(chosen)
  }
  return (
    <>
      {postings.length > 1 && (
        <Choice
          label={say(D.post)}
          value={id}
          options={postings.map((each) => ({
            value: each.id,
            label: `${say(termOf('role', each.post_role))} ${each.planned_start}`,
          }))}
          onChange={setId}
        />
      )}
      {saved !== null && <Done>{say(D.saved, { day: saved.day, item: term(saved.item) })}</Done>}
      {item === null ? (
        <Items choose={choose} />
      ) : (
        <Entry
          key={item.id}
          posting={posting.id}
          item={item}
          title={term(item)}
          done={(day) => {
            setSaved({ day, item })
            setItem(null)
            setVersion(version + 1)
          }}
          cancel={() => setItem(null)}
        />
      )}
      <Year posting={posting} version={version} />
      <Post posting={posting} />
    </>
  )
}

/** What somebody in post did, written where he stands: choose, write, save. */
export const DiaryScreen = () => {
  const say = useSay()
  const postings = useLoad('my postings', async (signal) => {
    const query = { status: 'active' as const, limit: SHOWN }
    return (await answered(api.GET('/v1/postings', { params: { query }, signal }))).items
  })
  return (
    <Screen title={say(T.diary)}>
      <p class="hint">{say(D.intro)}</p>
      <ProblemBox {...postings} />
      <Loading when={postings.loading && postings.data === null} />
      {postings.data !== null && <Book postings={postings.data} />}
    </Screen>
  )
}
