import type pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { networkOf } from '#infrastructure/limits/network-of.js';

const MINUTES = 60_000;
const FROM_ONE_ADDRESS = { most: 10, within: 15 * MINUTES };
/** With three codes good at a time, a guesser who has the password needs about a year of these for an even chance. */
const FROM_STRANGE_ADDRESSES = { most: 20, within: 60 * MINUTES };
/** An address from which the person signed in so lately is no stranger's. */
const KNOWN_DAYS = 30;

export type Attempt = { readonly accountId: string; readonly address: string; readonly at: Date };

/**
 * Counts an attempt before it is looked at, so that many at once are no more than so many. Ten from one address in a
 * quarter of an hour; twenty in an hour from all addresses that the person has not signed in from, so that a guesser
 * with many addresses is slowed and the person at home is not; of IPv6 a network counts as one address. Passkeys and
 * recovery codes cannot be guessed and are not counted: they are always a way in. Gives the seconds to wait where it is
 * too many.
 */
export const limitFactor = (pool: pg.Pool, { accountId, address, at }: Attempt): Promise<number | undefined> =>
  inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`factor:${accountId}`]);
    await client.query('DELETE FROM office.factor_attempt WHERE account_id = $1 AND at <= $2', [
      accountId,
      new Date(at.getTime() - FROM_STRANGE_ADDRESSES.within),
    ]);
    const since = new Date(at.getTime() - KNOWN_DAYS * 24 * 60 * MINUTES);
    const { rows: known } = await client.query<{ address: string }>(
      'SELECT DISTINCT address FROM office.session WHERE account_id = $1 AND created_at > $2 AND address IS NOT NULL',
      [accountId, since],
    );
    const { rows: tried } = await client.query<{ address: string; at: Date }>(
      'SELECT address, at FROM office.factor_attempt WHERE account_id = $1 ORDER BY at',
      [accountId],
    );
    const networks = new Set(known.map((row) => networkOf(row.address)));
    const isKnown = (one: string): boolean => networks.has(networkOf(one));
    const here = tried.filter((one) => networkOf(one.address) === networkOf(address));
    const strange = isKnown(address) ? [] : tried.filter((one) => !isKnown(one.address));
    const wait = waitOf(here, FROM_ONE_ADDRESS, at) ?? waitOf(strange, FROM_STRANGE_ADDRESSES, at);
    if (wait === undefined)
      await client.query('INSERT INTO office.factor_attempt (account_id, address, at) VALUES ($1, $2, $3)', [
        accountId,
        address,
        at,
      ]);
    return wait;
  });

/** The right code was given: what was tried from there before was the person. */
export const forgetAttempts = async (pool: pg.Pool, { accountId, address }: Attempt): Promise<void> => {
  await pool.query('DELETE FROM office.factor_attempt WHERE account_id = $1 AND address = $2', [accountId, address]);
};

type Limit = { readonly most: number; readonly within: number };

const waitOf = (tried: readonly { readonly at: Date }[], { most, within }: Limit, now: Date): number | undefined => {
  const recent = tried.filter(({ at }) => at.getTime() > now.getTime() - within);
  const oldest = recent.at(-most);
  return oldest && Math.max(1, Math.ceil((oldest.at.getTime() + within - now.getTime()) / 1_000));
};
