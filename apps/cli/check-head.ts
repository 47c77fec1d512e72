import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkHeads, type HeadFault } from '#application/log-head/check-heads.js';
import { isOfTheLog } from '#application/log-head/check-against-log.js';
import type { PublishedHead, SignedHead } from '#application/log-head/log-heads.js';
import type { Database } from '#event-store/types.js';
import type { Config } from './config.js';
import { publishedAt, publishedKeys, readPublished } from './published.js';
import { withDatabase } from './with-database.js';

const SAID: Readonly<Record<HeadFault['fault'], string>> = {
  signature: 'is not signed by the association',
  differs: 'is not what was saved',
  unchained: 'does not name the head of the day before',
};

/** Heads as they are published: one, or a list of them. */
type Saved = PublishedHead | { readonly items: readonly PublishedHead[] };
const firstOf = (saved: Saved): PublishedHead | undefined => ('items' in saved ? saved.items[0] : saved);

/**
 * Holds a head that somebody saved against those that the association publishes now, which needs no database and no
 * key; without a site against the log itself, where it lies. Exit code 1 if either is not what it was.
 */
export async function checkHead(args: readonly string[], config: Config): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { site: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error('parley log check-head <saved.json> [--site <https://…>]');
    return 2;
  }
  const saved = firstOf(JSON.parse(readFileSync(file, 'utf8')) as Saved);
  if (!saved) {
    console.error(`There is no head in ${file}.`);
    return 2;
  }
  if (values.site === undefined) return withDatabase(config, (database) => checkHere(database, saved.head));
  const { associationId } = saved.head;
  const keys = await publishedKeys(values.site, associationId);
  const published = await readSince(`${publishedAt(values.site, associationId)}/log-heads`, saved.head.day);
  const faults = checkHeads(saved, published, keys);
  for (const { day, fault } of faults) console.error(`${day}: ${SAID[fault]}`);
  const last = published.at(-1)?.head;
  console.log(
    faults.length === 0 && last
      ? `The head of ${saved.head.day} stands unchanged among those published up to ${last.day}.`
      : `What is published is NOT what it was: ${faults.length} faults.`,
  );
  return faults.length === 0 ? 0 : 1;
}

const checkHere = async (database: Database, head: SignedHead): Promise<number> => {
  const isSo = await isOfTheLog(database, head);
  console.log(isSo ? `What was in the log on ${head.day} is in it unchanged.` : 'The log is NOT what it was.');
  return isSo ? 0 : 1;
};

/** All from a day on, page by page: each page begins with the last of the one before. */
const readSince = async (url: string, day: string): Promise<readonly PublishedHead[]> => {
  const found: PublishedHead[] = [];
  for (let from = day; ;) {
    const { items } = await readPublished<{ readonly items: readonly PublishedHead[] }>(`${url}?from=${from}`);
    const next = items.filter((one) => one.head.day > from || found.length === 0);
    found.push(...next);
    const last = items.at(-1)?.head.day ?? from;
    if (last === from) return found;
    from = last;
  }
};
