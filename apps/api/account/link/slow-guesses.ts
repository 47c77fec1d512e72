import type { Link } from '#application/party/links.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';

/** So many wrong codes are anybody's; the party hears of the last of them. */
export const FREE_GUESSES = 5;
/** The first pause, in seconds; it doubles with every wrong code, up to a day. */
const FIRST = 60;
const LONGEST = 86_400;
const DOUBLINGS = Math.ceil(Math.log2(LONGEST / FIRST));

type Counted = Pick<Link, 'hash'>;

/**
 * Counts a guess before it is looked at, so that many at once are no more than one after the other. After the free ones
 * each puts off the next by twice as long: some seventy in the life of a link, where there were 36,000. Never for ever:
 * the party has a new link by then (warn-of-guesses.ts). Throws TooManyAttempts.
 */
export async function countGuess(pool: ApiParts['pool'], { hash }: Counted, at: Date): Promise<void> {
  const { rowCount } = await pool.query(
    `UPDATE office.link SET wrong_codes = wrong_codes + 1,
         slow_until = CASE WHEN wrong_codes + 1 < $3 THEN NULL
           ELSE $2::timestamptz + make_interval(secs => LEAST($5, $4 * power(2, LEAST(wrong_codes + 1 - $3, $6)))) END
       WHERE token_hash = $1 AND (slow_until IS NULL OR slow_until <= $2)`,
    [hash, at, FREE_GUESSES, FIRST, LONGEST, DOUBLINGS],
  );
  if (rowCount === 1) return;
  const { rows } = await pool.query<{ slow_until: Date | null }>(
    'SELECT slow_until FROM office.link WHERE token_hash = $1',
    [hash],
  );
  const seconds = Math.max(1, Math.ceil(((rows[0]?.slow_until?.getTime() ?? 0) - at.getTime()) / 1_000));
  throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(seconds) } });
}

/** The right code was given: whoever did has the party's phone. */
export const forgetGuesses = async (pool: ApiParts['pool'], { hash }: Counted): Promise<void> => {
  await pool.query('UPDATE office.link SET wrong_codes = 0, slow_until = NULL WHERE token_hash = $1', [hash]);
};
