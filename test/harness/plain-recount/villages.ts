import { LISTED, POSTED, SEATS, STRETCHES } from './counted.ts'

/** poor villages by mode and by the state of their assignment; open assignments. */
export const VILLAGES_SQL = `WITH ${LISTED},
  state AS MATERIALIZED (SELECT l.*,
    EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = l.village_code AND a.open_from <= ?1
      AND coalesce(a.open_to, '9999-12-31') > ?1) AS is_open,
    EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = l.village_code AND a.status IN ('active', 'ended')
      AND a.valid_from <= ?1 AND coalesce(a.valid_to, '9999-12-31') > ?1) AS is_answered FROM listed l),
  named AS MATERIALIZED (
    SELECT s.*, '' AS kind FROM state s
    UNION ALL SELECT s.*, '_assigned' FROM state s WHERE is_open
    UNION ALL SELECT s.*, '_unassigned' FROM state s WHERE NOT is_open
    UNION ALL SELECT s.*, '_answered' FROM state s WHERE is_answered)
  SELECT 'villages' || kind AS figure, county, mode, partner, count(*) AS n FROM named GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'villages_' || mode || kind, county, mode, partner, count(*) FROM named GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'assignments_open', substr(village_code, 1, 6), mode, counterpart, count(*) FROM assignments
    WHERE open_from <= ?1 AND coalesce(open_to, '9999-12-31') > ?1 GROUP BY 2, 3, 4`

/**
 * the seats of each stretch of a listing, by who owes them; vacant are those of its days up to the day on which nobody held the seat
 * (two holders a day are refused, so that the days of each add up).
 */
const SEAT_DAYS = `${POSTED}, ${SEATS},
  ${STRETCHES},
  listings AS MATERIALIZED (SELECT village_code, county, mode, partner, leads, first_day,
    min(?1, date(next_day, '-1 day')) AS last_day, next_day > ?1 AS is_now FROM stretches WHERE first_day <= ?1),
  owed AS MATERIALIZED (SELECT DISTINCT l.*, s.seat, CASE WHEN s.seat = 'first_secretary' THEN ?2 ELSE l.leads END AS owed_by
    FROM listings l JOIN seats s ON s.mode = l.mode),
  counts AS MATERIALIZED (SELECT o.*, julianday(o.last_day) - julianday(o.first_day) + 1 AS days,
    (SELECT coalesce(sum(julianday(min(p.last_day, o.last_day)) - julianday(max(p.planned_start, o.first_day)) + 1), 0)
      FROM posted p JOIN seats f ON f.mode = o.mode AND f.seat = o.seat AND f.post = p.post_role
      WHERE p.village_code = o.village_code AND max(p.planned_start, o.first_day) <= min(p.last_day, o.last_day)) AS held_days,
    (SELECT count(*) FROM posted p JOIN seats f ON f.mode = o.mode AND f.seat = o.seat AND f.post = p.post_role
      WHERE p.village_code = o.village_code AND p.planned_start <= ?1 AND ?1 <= p.last_day AND o.is_now) AS holders FROM owed o),
  named AS MATERIALIZED (
    SELECT 'required' AS kind, seat, owed_by, county, mode, partner, 1 AS n FROM counts WHERE is_now
    UNION ALL SELECT 'filled', seat, owed_by, county, mode, partner, holders FROM counts WHERE is_now
    UNION ALL SELECT 'vacant', seat, owed_by, county, mode, partner, holders = 0 FROM counts WHERE is_now
    UNION ALL SELECT 'vacant_days', seat, owed_by, county, mode, partner, days - held_days FROM counts)`

export const SEATS_SQL = `WITH ${SEAT_DAYS}
  SELECT 'seats_' || kind AS figure, county, mode, partner, sum(n) AS n FROM named GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'seats_' || kind || '_' || seat, county, mode, partner, sum(n) FROM named GROUP BY 1, 2, 3, 4`

/** The same by the side that owes them. */
export const OWED_SQL = `WITH ${SEAT_DAYS}
  SELECT kind || ' ' || seat || ' ' || owed_by AS figure, county, mode, partner, sum(n) AS n FROM named GROUP BY 1, 2, 3, 4 HAVING sum(n) > 0`
