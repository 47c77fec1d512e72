import path from 'node:path';
import type pg from 'pg';
import type { Everywhere } from '#application/command-handler/everywhere.js';
import { carryOutErasures } from '#application/privacy/data-requests.js';
import { restrictingPass } from '#application/privacy/restrict-files.js';
import { endExports } from '#application/export/end-exports.js';
import { endingPass } from '#application/privacy/ending-pass.js';
import { carryLedger, ledgersOf } from '#infrastructure/erasure/ledger.js';
import { forgetWords } from '#infrastructure/erasure/forget-words.js';
import { isStillSeen, markNow, rewriteTraces } from '#infrastructure/erasure/rewrite-traces.js';
import { adoptKeys } from '#infrastructure/vault/adopt-keys.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import type { Wrappings } from '#infrastructure/vault/wrappings.js';

export type ErasingParts = {
  readonly pool: pg.Pool;
  readonly masterKey: MasterKey;
  readonly wrappings: Wrappings;
  readonly config: { readonly PARLEY_HOME: string; readonly ERASURE_LEDGERS: string };
  /** Told what a person has to see to. */
  readonly note: (part: string, what: string) => void;
};

const BETWEEN = 3_600_000; // addresses are counted in days

/**
 * One pass: erases what was asked for, writes down outside the database what was erased, by whatever program, and has
 * the server let go of the traces. Also ends what another pass had begun.
 */
export function erasingPass({ pool, masterKey, wrappings, config, note }: ErasingParts) {
  const ledgers = ledgersOf({
    home: path.resolve(config.PARLEY_HOME),
    more: config.ERASURE_LEDGERS.split(path.delimiter).filter((folder) => folder !== ''),
  });
  const restrictFiles = restrictingPass();
  const endFiles = endingPass();
  let carried: string | undefined;
  let looksAgain = Number.NEGATIVE_INFINITY;
  let seenUntil: string | undefined; // rewritten while somebody held it, or still saw what had been there
  let forgotten = Number.NEGATIVE_INFINITY;
  return async (keeping: Everywhere, machine: Date): Promise<number> => {
    const looked =
      (await carryOutErasures(keeping, machine)) +
      (await endFiles(keeping)) +
      (await endExports(keeping)) +
      (await restrictFiles(keeping));
    const newest = await newestErasure(pool);
    // of two at once the earlier one may be seen later, and is found with the next one, or within the hour
    const isCarried = newest === carried && performance.now() - looksAgain < BETWEEN;
    const written = isCarried ? 0 : await carryLedger(pool, ledgers);
    const forgottenWords = isCarried ? 0 : await forgetWords(pool);
    if (!isCarried) looksAgain = performance.now();
    carried = newest;
    await wrappings.sweep();
    await adoptKeys(pool, masterKey, wrappings);
    if (written > 0 || forgottenWords > 0 || (seenUntil !== undefined && !(await isStillSeen(pool, seenUntil)))) {
      const mark = await markNow(pool);
      const isSeen = await isStillSeen(pool, mark);
      const { refused, held } = await rewriteTraces(pool);
      seenUntil = isSeen || held ? mark : undefined;
      if (refused.length > 0)
        note('erasure', `the server keeps traces until it writes over them: ${refused.join(', ')}`);
    }
    if (performance.now() - forgotten > BETWEEN) {
      await pool.query('SELECT security.forget_addresses()');
      forgotten = performance.now();
    }
    return looked;
  };
}

/** Changes with every erasure, by whatever program. */
const newestErasure = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query<{ newest: string }>(
    `SELECT concat_ws(' ', (SELECT max(destroyed_at) FROM vault.key WHERE destroyed_at IS NOT NULL),
                           (SELECT max(erased_at) FROM office.account WHERE erased_at IS NOT NULL)) AS newest`,
  );
  return rows[0]?.newest ?? '';
};
