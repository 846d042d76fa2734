import { useMemo } from 'preact/hooks'
import { useDescribed, type Described } from '../../api/described.ts'
import { useKnown } from '../../names.tsx'

/** The records with what of them the signed-in user may do, the named ones whole: nobody meets a button that would be refused for his role. */
export const usePermitted = (...whole: readonly string[]) => {
  const described = useDescribed(whole)
  const { me } = useKnown()
  const records = useMemo(() => {
    const held: ReadonlySet<string> = new Set(me.permissions)
    return (described.data ?? []).map((record): Described => ({
      ...record,
      list: record.list && held.has(record.list.permission) ? record.list : null,
      read: record.read && held.has(record.read.permission) ? record.read : null,
      parts: record.parts.filter(({ permission }) => held.has(permission)),
      create: record.create && held.has(record.create.permission) ? record.create : null,
      acts: record.acts.filter(({ permission }) => held.has(permission)),
      imports: record.imports.filter(({ permission }) => held.has(permission)),
    }))
  }, [described.data, me])
  return { ...described, records }
}
