import { sql, type Column } from 'drizzle-orm'
import { inForce, SECOND_PERSON_DAYS } from '../rules/parameters/parameters.ts'
import type { Permission } from './permissions.ts'
import { apiKeys, users } from './tables.ts'

/** the deciding half of an act that takes two people. It is a person's: never a key's, and asked anew at each decision. */
const DECISIONS = [
  'posting.confirm',
  'exception.approve',
  'branch.approve',
  'reimbursement_claim.approve',
  'recall_case.decide',
  'promotion_case.decide',
  'model_case.review',
  'assessment.sign',
] as const satisfies readonly Permission[]

export const DECIDES: ReadonlySet<Permission> = new Set<Permission>(DECISIONS)

/** Users, keys and webhooks are managed by people: no key makes another; what is sealed is opened by a person with a reason. */
const OF_PEOPLE =
  /^(user|api_key|webhook_endpoint)\.|^person\.(reveal|release)$|^grant\.(create|object|revoke)$|^acceptance_result\.enter$/

/** Whether no key ever has the permission, whoever made it. */
export const isKeptToPeople = (permission: Permission): boolean => DECIDES.has(permission) || OF_PEOPLE.test(permission)

/** The instant from which on whom one made, or gave a new password, is not one's second person. */
const tiedSince = (now: Date, today: string): string =>
  new Date(now.getTime() - inForce(SECOND_PERSON_DAYS, today) * 86_400_000).toISOString()

/**
 * the users who are not another person beside a user: who made him or gave him a new password lately, whom he did so to, and
 * whose key he was shown at a rotation. Columns of a statement that reads the user anyway, each a list divided by commas.
 */
export const tiesOf = (user: Column, { now, today }: { now: Date; today: string }) => {
  const since = tiedSince(now, today)
  const { made_by, reset_by, reset_at, created_at } = users.table
  return {
    tied_by_making: sql<string | null>`CASE WHEN ${created_at} > ${since} THEN ${made_by} END`.as('tied_by_making'),
    tied_by_reset: sql<string | null>`CASE WHEN ${reset_at} > ${since} THEN ${reset_by} END`.as('tied_by_reset'),
    tied_as_maker: sql<
      string | null
    >`(SELECT group_concat(u.id) FROM users u WHERE u.made_by = ${user} AND u.created_at > ${since})`.as(
      'tied_as_maker',
    ),
    tied_as_resetter: sql<
      string | null
    >`(SELECT group_concat(u.id) FROM users u WHERE u.reset_by = ${user} AND u.reset_at > ${since})`.as(
      'tied_as_resetter',
    ),
    tied_by_key: sql<
      string | null
    >`(SELECT group_concat(k.made_by) FROM ${apiKeys.table} k WHERE k.created_by = ${user})`.as('tied_by_key'),
  }
}

type Ties = { [K in keyof ReturnType<typeof tiesOf>]: string | null }

/** The ids of one person and of everybody who is not another beside him. */
export const onePerson = (id: string, ties: Ties): readonly string[] => {
  const { tied_by_making, tied_by_reset, tied_as_maker, tied_as_resetter, tied_by_key } = ties
  const lists = [tied_by_making, tied_by_reset, tied_as_maker, tied_as_resetter, tied_by_key]
  return [...new Set([id, ...lists.flatMap((list) => (list ? list.split(',') : []))])]
}
