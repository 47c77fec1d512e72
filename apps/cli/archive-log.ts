import path from 'node:path';
import { parseArgs } from 'node:util';
import { archivePiece, archivesIn, piecesToArchive } from '#application/log-archive/archive-log.js';
import { checkArchive, type Keys } from '#application/log-archive/check-archive.js';
import { readList } from '#application/log-archive/archive-list.js';
import { instant } from '#domain/kernel/message.js';
import { positionAt } from '#event-store/position-at.js';
import { readHead } from '#event-store/head.js';
import type { Database } from '#event-store/types.js';
import type { AnswerKey } from '#infrastructure/answer-keys/answer-keys.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import type { Config } from './config.js';
import { publishedKeys } from './published.js';
import { withDatabase } from './with-database.js';

const USAGE = 'parley log archive <folder> --before <position | day | instant>';

/**
 * Writes what the log holds before a position, or what was recorded before an instant, into a folder, as files with a
 * signed list; what lies there already is not written again. Nothing is taken out of the log.
 */
export async function archiveLog(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { before: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || values.before === undefined) {
    console.error(USAGE);
    return 2;
  }
  const before = values.before;
  const masterKey = await openMasterKey(config.masterKey, kmsOf(config.kms));
  return withDatabase(config, async (database) => {
    const upTo = await lastBefore(database, before);
    if (upTo === undefined) {
      console.error(`${USAGE}: ${before} is neither`);
      return 2;
    }
    const archiving = { database, masterKey, folder: path.resolve(folder), now };
    const pieces = await piecesToArchive(archiving, upTo);
    for (const piece of pieces) console.log(`${await archivePiece(archiving, piece)}: written, and read back`);
    console.log(
      pieces.length === 0
        ? `Everything before ${before} is archived already.`
        : `Positions ${pieces[0]?.from} to ${upTo} are archived. They stay in the log, which is folded from its first event.`,
    );
    return 0;
  });
}

/** A day begins where the associations are. */
const lastBefore = async (database: Database, before: string): Promise<number | undefined> => {
  if (/^\d+$/.test(before)) return Math.min(Number(before) - 1, await readHead(database));
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(before) ? `${before}T00:00:00+08:00` : before);
  return Number.isNaN(at.getTime()) ? undefined : positionAt(database, instant(new Date(at.getTime() - 1)));
};

const CHECK = 'parley log check-archive <folder> [--site <https://…>]';

/**
 * Checks archives without a database: one, or all in a folder, which must follow each other. `--site` takes the public
 * keys from the page of the association instead of from the archive. Exit code 1 where something is not as it was.
 */
export async function checkArchives(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { site: { type: 'string' } },
  });
  const [given] = positionals;
  if (given === undefined) {
    console.error(CHECK);
    return 2;
  }
  const folders = archivesIn(given).map(({ name }) => path.join(given, name));
  let [next, all] = [undefined as number | undefined, 0];
  for (const folder of folders.length > 0 ? folders : [given]) {
    const keys = values.site === undefined ? undefined : await keysOf(folder, values.site);
    const { list, events, faults } = await checkArchive(folder, keys);
    const gap = next !== undefined && list.from !== next ? [`positions ${next} to ${list.from - 1} are missing`] : [];
    for (const fault of [...gap, ...faults]) console.error(`${folder}: ${fault}`);
    console.log(`${folder}: ${events} events, ${gap.length + faults.length} faults`);
    all += gap.length + faults.length;
    next = list.to + 1;
  }
  const whose =
    values.site === undefined ? 'by the keys that lie in it; --site compares them' : 'by the published keys';
  console.log(all === 0 ? `The archive is sound, ${whose}.` : `The archive is NOT sound: ${all} faults.`);
  return all === 0 ? 0 : 1;
}

const keysOf = async (folder: string, site: string): Promise<Keys> => {
  const keys: Record<string, readonly AnswerKey[]> = {};
  for (const { associationId } of readList(folder).associations)
    keys[associationId] = await publishedKeys(site, associationId);
  return keys;
};
