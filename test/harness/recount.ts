import { expect } from 'vitest'
import { query } from './databases.ts'

/** What the summary's figures say, counted anew from the rows of a city: plain SQL, nothing of the product. */
const recount = async (city: string, day: string) =>
  query(
    city,
    `WITH listed AS (SELECT village_code AS code FROM village_listings WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)),
     open AS (SELECT village_code AS code FROM assignments WHERE open_from <= ?1 AND (open_to IS NULL OR open_to > ?1)),
     answered AS (SELECT village_code AS code FROM assignments
       WHERE status IN ('active', 'ended') AND valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1))
     SELECT (SELECT count(*) FROM listed) AS villages,
       (SELECT count(*) FROM listed WHERE code IN (SELECT code FROM open)) AS villages_assigned,
       (SELECT count(*) FROM listed WHERE code IN (SELECT code FROM answered)) AS villages_answered,
       (SELECT count(*) FROM open) AS assignments_open`,
    day,
  )

/** The same from the maintained counters, by their days and by the sums of closed months. */
const maintained = async (city: string, day: string) =>
  query(
    city,
    `WITH value AS (SELECT s.indicator,
       coalesce((SELECT m.total FROM counter_months m WHERE m.series = s.id AND m.month < substr(?1, 1, 7) ORDER BY m.month DESC LIMIT 1), 0)
       + coalesce((SELECT sum(d.delta) FROM counter_days d WHERE d.series = s.id AND d.day >= substr(?1, 1, 7) AND d.day <= ?1), 0) AS n
       FROM counter_series s)
     SELECT (SELECT coalesce(sum(n), 0) FROM value WHERE indicator = 'villages') AS villages,
       (SELECT coalesce(sum(n), 0) FROM value WHERE indicator = 'villages_assigned') AS villages_assigned,
       (SELECT coalesce(sum(n), 0) FROM value WHERE indicator = 'villages_answered') AS villages_answered,
       (SELECT coalesce(sum(n), 0) FROM value WHERE indicator = 'assignments_open') AS assignments_open`,
    day,
  )

/** The maintained figures of a city are those of its rows, on each of the days. */
export const expectRecount = async (city: string, days: readonly string[]): Promise<void> => {
  for (const day of days)
    expect({ city, day, ...(await maintained(city, day))[0] }).toEqual({ city, day, ...(await recount(city, day))[0] })
}
