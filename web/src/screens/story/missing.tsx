import { useMay } from '../../names.tsx'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { S } from '../../text/story-catalogue.ts'
import { nameOf } from '../records/naming.ts'
import { ROWS_MAX, type Sources } from './sources.ts'

const listAt = (record: string, filter: string, village: string): string =>
  `${at('records', record)}?${new URLSearchParams({ [filter]: village }).toString()}`

/** What a story leaves out, said plainly: what gave no answer, what was too long, and the diaries. */
export const Missing = ({ sources: { told, failed }, village }: { sources: Sources; village: string }) => {
  const say = useSay()
  const may = useMay()
  const cut = [...new Set(told.filter(({ whole }) => !whole).map(({ record }) => record))]
  return (
    <>
      {failed.length > 0 && (
        <p class="notice warning" role="status">
          {say(S.not_read, { names: failed.map((record) => say(nameOf(record))).join(say(T.comma)) })}
        </p>
      )}
      {cut.length > 0 && (
        <p class="hint">
          {say(S.cut, { n: ROWS_MAX })}{' '}
          {cut.map((record) => (
            <a key={record.name} href={at('records', record.name)}>
              {say(nameOf(record))}{' '}
            </a>
          ))}
        </p>
      )}
      {may('duty_record.read') && (
        <p class="hint">
          {say(S.diaries)} <a href={listAt('duty_records', 'village_code', village)}>{say(S.to_diaries)}</a>
        </p>
      )}
    </>
  )
}
