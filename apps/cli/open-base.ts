import type { KeyObject } from 'node:crypto';
import { brokenLine } from '#infrastructure/backup/archived-in.js';
import { namesIn, openedBy } from '#infrastructure/backup/snapshot-key.js';
import {
  basesIn,
  chooseBase,
  readBase,
  readReached,
  type Base,
  type Reached,
} from '#infrastructure/journal/instants.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';

type Archive = { readonly target: string; readonly keys: string; readonly masterKey: MasterKey };
type Opened = { readonly base: Base; readonly key: KeyObject; readonly reached: Reached };

/**
 * The base from which the archive leads to this instant, of those whose key is there and is opened by the master key or
 * one of the others beside it. Throws, saying what it has, where there is none.
 */
export async function openBaseFor({ target, keys, masterKey }: Archive, instant: Date): Promise<Opened> {
  const living = new Set(namesIn(keys));
  const { whole, broken } = await basesIn(target);
  if (broken.length > 0) console.error(brokenLine(broken));
  const there = whole.filter((name) => living.has(name));
  const all = there.flatMap((name) => {
    const key = openedBy(masterKey, keys, name);
    return key ? { key, base: readBase(target, name, key), reached: readReached(target, name) } : [];
  });
  if (all.length === 0 && there.length > 0)
    throw new Error(
      'The master key is not the one that this archive was made with. If it was replaced since, name the older one in ' +
        'PARLEY_MASTER_KEY_OTHERS.',
    );
  const choices = all.map(({ base, reached }) => ({ base: base.base, madeAt: base.madeAt, reached: reached?.at }));
  const chosen = chooseBase(choices, instant);
  const found = all.find(({ base }) => base.base === chosen);
  if (!found?.reached) throw new Error('The archive has no base whose key is there');
  return { base: found.base, key: found.key, reached: found.reached };
}

/** Throws for what does not say of which zone it is. */
export const instantOf = (text: string): Date => {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()) || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text))
    throw new Error(`--at wants an instant with its zone, such as 2026-11-30T14:05:00+08:00, not ${text}`);
  return instant;
};
