import { useDescribed } from '../../api/described.ts'
import { useKnown } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { Loading } from '../../ui/notices.tsx'
import { Choices, type InputProps } from './choices.tsx'
import { permissionWords } from './permission-words.ts'

const NONE_WHOLE: readonly string[] = []

const useWords = () => {
  const { data } = useDescribed(NONE_WHOLE)
  return data === null ? null : (permission: string) => permissionWords(permission, data)
}

/** The permissions of a key, in words. */
export const Permissions = ({ permissions }: { permissions: readonly string[] }) => {
  const say = useSay()
  const words = useWords()
  if (words === null) return <Loading when />
  return (
    <ul class="values">
      {permissions.map((permission) => (
        <li key={permission}>{say(words(permission))}</li>
      ))}
    </ul>
  )
}

/** The permissions one may give a key: those one holds; what is kept to people is not among the values of the field. */
export const PermissionChoices = ({ label, ...props }: InputProps & { label: string }) => {
  const words = useWords()
  const { me } = useKnown()
  const held: ReadonlySet<string> = new Set(me.permissions)
  if (words === null) return <Loading when />
  const values = (props.field.values ?? []).flatMap(([id]) => {
    const { zh, en } = words(id)
    return held.has(id) ? [[id, zh, en] as const] : []
  })
  return <Choices {...props} field={{ ...props.field, values }} label={label} />
}
