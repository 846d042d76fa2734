import { sql } from 'drizzle-orm'
import { born } from '../../kit/born.ts'
import { copies } from '../../kit/copies.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, held } from '../../kit/fields.ts'
import { day, flag, names, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { CADRE_TRAINING_PARTICIPANTS, otherKeyPost, r32Key, r32Once } from '../../rules/r-cadre-trainings.ts'
import { cadreTrainingNamed } from '../cadre-trainings/queries.ts'
import { leadershipPosts, postNamed, postsBeside } from '../leadership-posts/queries.ts'

const record = localRecord({
  law: CADRE_TRAINING_PARTICIPANTS,
  fields: {
    training_id: fixed(names(cadreTrainingNamed)),
    leadership_post_id: fixed(names(postNamed, { on: ['date'], by: null })),
    date: held(day()),
    year: held(year()),
    is_concentrated: held(flag()),
  },
  place: (_draft, named) => named.leadership_post_id[0]?.division ?? null,
  unique: [{ on: ['training_id', 'leadership_post_id'] }],
  asks: ({ door, of, self }) => [
    self((columns) => [
      sql`${columns.training_id} = ${of('training_id')} AND ${columns.leadership_post_id} = ${of('leadership_post_id')}`,
    ]),
    postsBeside(door, of('leadership_post_id')),
    self((columns) => [sql`${columns.training_id} = ${of('training_id')}`]),
  ],
})

// a post that is entered after the training, by who was there for another one, counts for both like one that stood before
copies(record, leadershipPosts, ({ rows, sources, ...writing }) => {
  const isIn = (training: string, post: string): boolean =>
    rows.some(({ training_id, leadership_post_id }) => training_id === training && leadership_post_id === post)
  const owed = rows.flatMap(({ training_id, leadership_post_id, date, year: of, is_concentrated }) => {
    const other = otherKeyPost(
      sources.find(({ id }) => id === leadership_post_id),
      sources,
      date,
    )
    if (other === null || isIn(training_id, other.id)) return []
    const values = { training_id, leadership_post_id: other.id, date, year: of, is_concentrated }
    return [{ division: other.division, values }]
  })
  return born(record, writing, owed)
})

export const cadreTrainingParticipants = served(record, [
  createLocal(record, {
    summary: 'Enters who took part, by the post held that day; who holds both key posts of a village counts for both',
    judge: (_next, { named, facts: [same] }) => [
      ...r32Key(named.training_id[0], named.leadership_post_id[0]),
      ...r32Once(same),
    ],
    begins: (
      _draft,
      {
        named: {
          training_id: [training],
        },
      },
    ) =>
      training
        ? {
            date: training.date,
            year: Number(training.date.slice(0, 4)),
            is_concentrated: training.is_concentrated,
          }
        : {},
    also: (row, { named, facts: [, posts, recorded], own, call }) => {
      const other = otherKeyPost(named.leadership_post_id[0], posts, row.date)
      if (other === null || recorded.some(({ leadership_post_id }) => leadership_post_id === other.id)) return {}
      const { training_id, date, year: of, is_concentrated } = row
      const values = { training_id, leadership_post_id: other.id, date, year: of, is_concentrated }
      return born(record, { own, call }, [{ division: other.division, values }])
    },
  }),
  ...localReads(record, 'Who took part in trainings of leaders and key village cadres'),
])
