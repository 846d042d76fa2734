import type { Finding } from './finding.ts'
import { isVisible } from './text.ts'

/** State → legal action → next state. The 409's `allowed`, the docs and the tests come from the table. */
export type Transitions = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The actions a state allows, in the order of the table. */
export const actionsFrom = (table: Transitions, status: string): string[] => Object.keys(table[status] ?? {})

/** The state an action leads to, or null where it is not legal. */
export const nextState = (table: Transitions, status: string, action: string): string | null => {
  const next = table[status] ?? {}
  return Object.hasOwn(next, action) ? (next[action] ?? null) : null
}

/** The shortest way of actions from a state to one that knows the action; null where none leads there. */
export const stepsBefore = (table: Transitions, status: string, action: string): string[] | null => {
  const ways: [string, string[]][] = [[status, []]]
  const seen = new Set([status])
  for (const [state, way] of ways) {
    const actions = table[state] ?? {}
    if (Object.hasOwn(actions, action)) return way
    for (const [step, next] of Object.entries(actions)) {
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([next, [...way, step]])
    }
  }
  return null
}

interface Attempt {
  rule: string
  table: Transitions
  status: string
  action: string
}

/** 3.5: an action the state does not know is STATE, naming the legal next ones. */
export const stateFindings = ({ rule, table, status, action }: Attempt): Finding[] =>
  nextState(table, status, action) === null
    ? [{ rule, code: 'STATE', facts: { status, allowed: actionsFrom(table, status) } }]
    : []

/** A text a rule asks for that is absent or blank. */
export const requiredText = (rule: string, field: string, text: string | null | undefined): Finding[] =>
  !isVisible(text ?? '') ? [{ rule, code: 'FIELD_REQUIRED', field }] : []
