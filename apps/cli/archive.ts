import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { assertRestored } from '#infrastructure/database/assert-restored.js';
import { carryLedger, ledgersOf } from '#infrastructure/erasure/ledger.js';
import { writeArchiveMark } from '#infrastructure/journal/archive-mark.js';
import { openArchive } from '#infrastructure/journal/open-archive.js';
import { checkMasterKey } from '#infrastructure/vault/check-master-key.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import { archiveUrl } from './archive-url.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';
import { withStores } from './with-stores.js';

const OPTIONS = {
  keys: { type: 'string' },
  days: { type: 'string', default: '30' },
  'base-days': { type: 'string', default: '7' },
  every: { type: 'string', default: '10' },
  once: { type: 'boolean', default: false },
} as const;

/**
 * Archives PostgreSQL's journal as long as it runs, so that `parley restore --at` leads to any instant (docs/backup.md);
 * with --once what there is by now. What fails is told and begun anew.
 */
export async function archive(
  config: Config,
  args: readonly string[],
  now: () => Date,
  ended = new AbortController(),
): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [target] = positionals;
  const [days, baseDays, every] = [values.days, values['base-days'], values.every].map(Number) as [
    number,
    number,
    number,
  ];
  if (target === undefined || !(days > baseDays && baseDays > 0 && every > 0)) {
    console.error(
      'parley archive <folder> [--keys <folder>] [--days <days that a key lives>] [--base-days <fewer days, after ' +
        'which a base is taken anew>] [--every <seconds>] [--once]',
    );
    return 2;
  }
  const masterKey = await openMasterKey(config.masterKey, kmsOf(config.kms));
  const keys = path.resolve(values.keys ?? path.join(config.home, 'backup-keys'));
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const end = (): void => ended.abort();
  process.once('SIGTERM', end).once('SIGINT', end);
  const session = (pool: pg.Pool): Promise<void> =>
    withStores(config, { pool, masterKey, now }, async ({ store }) => {
      await assertRestored(pool);
      await checkMasterKey(pool, masterKey);
      const report = (said: string): void => console.log(said);
      const parts = { url: archiveUrl(config), target, keys, masterKey, evidence: config.evidenceFolder, store };
      const open = await openArchive({ ...parts, days, baseDays, now, report });
      try {
        for (let isFirst = true; !ended.signal.aborted; isFirst = false) {
          const { at } = await open.cycle();
          await carryLedger(pool, ledgersOf({ home: config.home, more: [...config.ledgers, target] }));
          if (isFirst) console.log(`Archived up to ${at}, from ${open.base()} on. Keys lie in ${keys}.`);
          if (values.once) return; // whoever calls it each time watches that
          writeArchiveMark(config.home, { base: open.base(), at });
          await pause(every, ended.signal);
        }
      } finally {
        await open.close();
      }
    });
  try {
    for (;;) {
      try {
        await withDatabase(config, session);
        return 0;
      } catch (error) {
        if (values.once || ended.signal.aborted) throw error;
        console.error(
          `Archiving broke off: ${error instanceof Error ? error.message : String(error)}. It begins anew.`,
        );
        await pause(every, ended.signal);
        if (ended.signal.aborted) return 1;
      }
    }
  } finally {
    process.off('SIGTERM', end).off('SIGINT', end);
  }
}

const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(seconds * 1_000, undefined, { signal }).catch(() => undefined);
