import type { Database } from './types.js';
import { LOGGED, type LoggedRow } from './verify-event.js';

const PAGE = 2_000;

/** What the log holds from a position to another, in its order and whole, some at a time. */
export async function* loggedPages(
  database: Database,
  from: number,
  to: number,
): AsyncGenerator<readonly LoggedRow[], void, void> {
  for (let after = from - 1; after < to;) {
    const { rows } = await database.query<LoggedRow>({
      name: 'logged-page',
      text: `SELECT ${LOGGED} FROM log.event WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $3`,
      values: [after, to, PAGE],
    });
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = Number(rows.at(-1)?.position);
  }
}
