import { at } from '../../route.ts'

const OWN_SCREENS: ReadonlyMap<string, string> = new Map([
  ['villages', 'village'],
  ['assignments', 'assignment'],
  ['branches', 'branch'],
])

/** The address of a record of that kind: its own screen where it has one. */
export const addressOf = (record: string, id: string): string => {
  const own = OWN_SCREENS.get(record)
  return own === undefined ? at('record', record, id) : at(own, id)
}
