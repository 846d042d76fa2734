import type { Described } from '../../api/described.ts'
import { PERMISSION_NOUNS, PERMISSION_VERBS } from '../../text/permissions-catalogue.ts'
import { actName } from '../../text/screens-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { nameOf } from './naming.ts'

const allOf = ({ list, read, create, acts }: Described) => [list, read, create, ...acts].filter((each) => each !== null)

/** A permission in an office's words: what it is about, and the acts that it allows. */
export const permissionWords = (permission: string, records: readonly Described[]): Words => {
  const [noun = '', verb = ''] = permission.split('.')
  const record = records.find((each) => allOf(each).some((act) => act.permission.startsWith(`${noun}.`)))
  const about = record === undefined ? (PERMISSION_NOUNS[noun] ?? { zh: noun, en: noun }) : nameOf(record)
  const acts = [...(record?.create ? [record.create] : []), ...(record?.acts ?? [])]
  const named = acts.filter((act) => act.permission === permission).map(actName)
  const verbs = named.length > 0 ? named : [PERMISSION_VERBS[verb] ?? actName({ name: verb })]
  return {
    zh: `${about.zh}：${verbs.map(({ zh }) => zh).join('、')}`,
    en: `${about.en}: ${verbs.map(({ en }) => en.toLowerCase()).join(', ')}`,
  }
}
