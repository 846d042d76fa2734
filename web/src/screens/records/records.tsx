import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen } from '../../ui/screen.tsx'
import { nameOf } from './naming.ts'
import { usePermitted } from './use-permitted.ts'

/** All kinds of records the user reads or enters, each with its list and its form. */
export const RecordsScreen = () => {
  const say = useSay()
  const { records, ...loaded } = usePermitted()
  const mine = records.filter(({ list, create }) => list !== null || create !== null)
  return (
    <Screen title={say(R.title)}>
      <p class="hint">{say(R.intro)}</p>
      <ProblemBox {...loaded} />
      <Loading when={loaded.loading} />
      <ul class="record-kinds">
        {mine.map((record) => (
          <li key={record.name}>
            {record.list === null ? (
              say(nameOf(record))
            ) : (
              <a href={at('records', record.name)}>{say(nameOf(record))}</a>
            )}{' '}
            {record.create !== null && (
              <a class="create" href={at('new', record.name)}>
                {say(R.create, { name: say(nameOf(record)) })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Screen>
  )
}
