import { sql, type SQL } from 'drizzle-orm'
import { columnOf, rowsOf, targetOf } from '../../kit/rows.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { leadershipPosts } from './record.ts'

export { leadershipPosts }

/** A post as another record names it: a township does not see its county leader's, and the rules have to. */
export const postNamed = targetOf(leadershipPosts, 'judge')

/** A post inside the caller's division. */
export const ownPostNamed = targetOf(leadershipPosts, 'own')

/** The posts of a place, whenever they were held. */
export const postsAt = (door: Handle, place: SQL) =>
  rowsOf(leadershipPosts, door, [sql`${columnOf(leadershipPosts, 'place')} = ${place}`])

/** The posts of the place in which a post lies. */
export const postsBeside = (door: Handle, post: SQL) => {
  const place = sql`(SELECT p.place FROM leadership_posts p WHERE p.id = ${post})`
  return rowsOf(leadershipPosts, door, [sql`${columnOf(leadershipPosts, 'place')} = ${place}`])
}

/** The post that a column names is held no longer on a day: who answers there has to be named anew (3.6). */
export const isLeft = (named: SQL, day: string): SQL =>
  sql`EXISTS (SELECT 1 FROM leadership_posts p WHERE p.id = ${named} AND p.valid_to <= ${day})`
