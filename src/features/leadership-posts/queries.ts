import { targetOf } from '../../kit/rows.ts'
import { leadershipPosts } from './record.ts'

/** A post as another record names it: a township does not see its county leader's, and the rules have to. */
export const postNamed = targetOf(leadershipPosts, 'judge')
