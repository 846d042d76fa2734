import type { VillageFixture } from '../harness/world.ts'
import { mayRead, type Somebody, type Thing } from './oracle.ts'

/** A value that names something, what that is, and who is to see a difference to a name of nothing. */
export interface Named {
  value: string
  /** Names of nothing to put in its place; the first is well formed in every respect. */
  absent: readonly string[]
  thing: Thing
  visible(who: Somebody): boolean
}

/** A list's cursor as the product writes it today; forging one must not pay. */
export const forgeCursor = (content: unknown): string =>
  btoa(JSON.stringify(content)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

export const UUID = '01931f6e-0000-7000-8000-00000000dead'
export const ABSENT_IDS = [`441400-${UUID}`, `441800-${UUID}`, `449900-${UUID}`, UUID, 'nothing']

export const ofThing = (value: string, absent: readonly string[], thing: Thing): Named => ({
  value,
  absent,
  thing,
  visible: (who) => mayRead(who, thing),
})

/** A filter's value: the difference is to be seen by those who see something it matches. */
export const filter = (
  value: string,
  absent: readonly string[],
  { matches = [], also = () => false }: { matches?: readonly Thing[]; also?: (who: Somebody) => boolean },
): Named => ({
  value,
  absent,
  thing: { kind: 'open' },
  visible: (who) => also(who) || matches.some((thing) => mayRead(who, thing)),
})

/** Beside each key of a row the key of none: behind both the same rows stand. */
export const after = (key: readonly string[], seen: Parameters<typeof filter>[2]): Named =>
  filter(forgeCursor(key), [forgeCursor(key.with(-1, `${key.at(-1)}!`))], seen)

/** A village as the oracle knows it. */
export const villageThing = (of: VillageFixture): Thing => ({
  kind: 'village',
  host: of.tenant,
  division: of.code,
  shared_with: of.counterpart === null ? [] : [of.counterpart],
  mode: of.mode,
})
