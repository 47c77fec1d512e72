import { parseArgs } from 'node:util';
import { headOfAll } from '#event-store/head-of-all.js';
import { readHead } from '#event-store/head.js';
import { archiveLog, checkArchives } from './archive-log.js';
import { checkHead } from './check-head.js';
import type { Config } from './config.js';
import { verifyTheLog } from './verify-log.js';
import { withDatabase } from './with-database.js';

/** Checks every event, or tells what all streams end in: now, or as they did at a position, against a hash of then; holds a saved head against what is published; writes archives, and checks them. */
export async function log(config: Config, [what, ...args]: readonly string[], now: () => Date): Promise<number> {
  if (what === 'check-head') return checkHead(args, config);
  if (what === 'check-archive') return checkArchives(args);
  if (what === 'archive') return archiveLog(config, args, now);
  if (what === 'verify') return verifyTheLog(config, args, now);
  if (what !== 'head') {
    console.error('parley log verify | head | check-head | archive | check-archive');
    return 2;
  }
  const { values } = parseArgs({ args: [...args], options: { at: { type: 'string' }, expect: { type: 'string' } } });
  return withDatabase(config, async (pool) => {
    const end = await readHead(pool);
    const position = values.at === undefined ? end : Number(values.at);
    if (!Number.isSafeInteger(position) || position < 0 || position > end) {
      console.error(`--at wants a position of the log, 0 to ${end}`);
      return 2;
    }
    const head = await headOfAll(pool, position);
    console.log(JSON.stringify(head));
    if (values.expect === undefined || values.expect.toLowerCase() === head.sha256) return 0;
    console.error(`The log is NOT what it was: ${values.expect} is expected at position ${position}.`);
    return 1;
  });
}
