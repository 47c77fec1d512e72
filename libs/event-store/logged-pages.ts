import type { Database } from './types.js';
import { LOGGED, type LoggedRow } from './verify-event.js';

const PAGE = 2_000;

const pageOf = (values: readonly number[], associationId: string | undefined) =>
  associationId === undefined
    ? {
        name: 'logged-page',
        text: `SELECT ${LOGGED} FROM log.event WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $3`,
        values: [...values],
      }
    : {
        name: 'own-logged-page',
        text: `SELECT ${LOGGED} FROM log.event
                WHERE position > $1 AND position <= $2 AND association_id = $4 ORDER BY position LIMIT $3`,
        values: [...values, associationId],
      };

/** What the log holds from a position to another, in its order and whole, some at a time; of one association alone. */
export async function* loggedPages(
  database: Database,
  from: number,
  to: number,
  associationId?: string,
): AsyncGenerator<readonly LoggedRow[], void, void> {
  for (let after = from - 1; after < to;) {
    const { rows } = await database.query<LoggedRow>(pageOf([after, to, PAGE], associationId));
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = Number(rows.at(-1)?.position);
  }
}
