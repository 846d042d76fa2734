import type { Permission } from '../access/permissions.ts'
import type { RecordLaw } from '../rules/law.ts'

/** The permission of an act: its law grants it, so that it is one of the closed list. */
export const permissionOf = ({ noun, acts }: RecordLaw, act: string): Permission => {
  if (act !== 'read' && !(act in acts)) throw new Error(`the law of ${noun} knows no act ${act}`)
  return `${noun}.${act}` as Permission
}
