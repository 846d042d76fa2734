import { at, goTo } from '../../route.ts'
import { textIn } from '../../api/send.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { N } from '../../text/nominating-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen } from '../../ui/screen.tsx'
import { addressOf } from '../records/address.ts'
import { nameOf } from '../records/naming.ts'
import { useGiven } from '../records/use-given.ts'
import { usePermitted } from '../records/use-permitted.ts'
import { PostingForm } from './posting-form.tsx'

/** Somebody is named for a seat: what is saved is a draft, and its own screen submits it. */
export const NewPostingScreen = () => {
  const say = useSay()
  const { records, ...loaded } = usePermitted('postings')
  const record = records.find(({ name }) => name === 'postings')
  const given = useGiven('postings', record?.create?.fields)
  return (
    <Screen
      title={say(N.nominate)}
      trail={[
        { href: at('records'), name: say(R.title) },
        ...(record ? [{ href: at('records', 'postings'), name: say(nameOf(record)) }] : []),
      ]}
    >
      <p class="hint">{say(N.nominate_intro)}</p>
      <ProblemBox {...loaded} />
      <Loading when={loaded.loading && loaded.data === null} />
      {loaded.data !== null && !record?.create && <p class="notice">{say(T.page_missing)}</p>}
      {record?.create && (
        <PostingForm
          described={record}
          records={records}
          act={record.create}
          given={given}
          done={({ row }) => goTo(addressOf('postings', textIn(row['id'])))}
          cancel={() => history.back()}
        />
      )}
    </Screen>
  )
}
