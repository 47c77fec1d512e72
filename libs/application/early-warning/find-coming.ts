import { daysBetween, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { EARLY_WARNINGS_VIEW } from '#read-models/views.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { IS_HELD } from '../context/festival-window.js';

/** As long before a festival as trade is not as on other days (libs/screening/warnings). */
const BEFORE_FESTIVAL = 42;

export type Coming = {
  readonly associationId: string;
  readonly festivalId: string;
  readonly beginsAt: Date;
  readonly ons: readonly Date[];
};

/** The next festival of each association within six weeks of its legal day, unless that day was reckoned already. */
export async function findComing({
  database,
  legalNow,
}: Everywhere): Promise<readonly (Coming & { readonly at: Instant })[]> {
  const { rows } = await database.query<Coming>(
    `SELECT f.association_id AS "associationId", f.id AS "festivalId", f.begins_at AS "beginsAt",
            (SELECT array_agg(e.begins_at ORDER BY e.begins_at) FROM office.festival e
              WHERE e.association_id = f.association_id AND e.name = f.name AND ${IS_HELD}) AS ons
       FROM office.festival f WHERE ${IS_HELD} ORDER BY f.association_id, f.begins_at, f.id`,
  );
  const coming: (Coming & { readonly at: Instant })[] = [];
  for (const [associationId, festivals] of Map.groupBy(rows, (row) => row.associationId)) {
    const at = await legalNow(associationId);
    const today = localDateAt(at);
    const next = festivals.find(({ beginsAt }) => {
      const days = daysBetween(today, localDateAt(instant(beginsAt)));
      return days > 0 && days <= BEFORE_FESTIVAL;
    });
    if (next && !(await wasReckoned(database, next, today))) coming.push({ ...next, at });
  }
  return coming;
}

const wasReckoned = async (database: Everywhere['database'], one: Coming, today: LocalDate): Promise<boolean> => {
  const { rowCount } = await database.query({
    name: 'was-reckoned',
    text: `SELECT FROM ${EARLY_WARNINGS_VIEW} AS early_warnings WHERE association_id = $1 AND festival_id = $2 AND on_day = $3 LIMIT 1`,
    values: [one.associationId, one.festivalId, today],
  });
  return rowCount === 1;
};
