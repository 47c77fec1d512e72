import type pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { readAfter } from '#event-store/read.js';
import { nameContents } from '#infrastructure/vault/name-contents.js';
import { isBehind, saveCheckpoint, takeCheckpoint } from '#read-models/catch-up.js';

export const NAMING_READER = 'name-contents-1';
const PAGE = 500;

/** Keeps the words that events name from the sweep; how many events were read. */
export async function nameContentsOfNext(pool: pg.Pool): Promise<number> {
  if (!(await isBehind(pool, NAMING_READER))) return 0;
  return inTransaction(pool, async (client) => {
    const position = await takeCheckpoint(client, NAMING_READER);
    const events = await readAfter(client, position, PAGE);
    await nameContents(client, events);
    await saveCheckpoint(client, NAMING_READER, position + events.length);
    return events.length;
  });
}
