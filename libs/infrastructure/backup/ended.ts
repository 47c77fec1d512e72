import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Archived } from './archived-in.js';
import { MANIFEST } from './manifest.js';
import { destroyEndedKeys, namesIn } from './snapshot-key.js';
import { begunAt } from './snapshot-name.js';
import { takeAway } from './take-away.js';

type Looking = {
  /** Whose keys are there. */
  readonly living: ReadonlySet<string>;
  /** Whose keys have just been destroyed. */
  readonly destroyed: readonly string[];
  /** How long a key lives where the manifest does not say until when. */
  readonly days: number;
  readonly now: Date;
};
export type WithoutKey = {
  /** Nobody can open them any more. */
  readonly ended: readonly string[];
  /** Their period goes on: the key lies elsewhere, or its folder is not mounted. */
  readonly astray: readonly string[];
};

/**
 * Of the snapshots or bases below this folder those without a key. A key that is not found ends nothing by itself:
 * with another folder of keys than usual everything that was archived before would go.
 */
export function withoutKey(folder: string, all: readonly string[], { living, destroyed, days, now }: Looking) {
  const without = all.filter((name) => !living.has(name));
  const isOver = (name: string): boolean =>
    destroyed.includes(name) || (saidEnd(path.join(folder, name)) ?? lastDay(name, days)) <= now;
  return { ended: without.filter(isOver), astray: without.filter((name) => !isOver(name)) } satisfies WithoutKey;
}

export type Dropped = WithoutKey & {
  /** Of which a part is gone. */
  readonly broken: readonly string[];
  /** Those whose key is there and of which nothing is missing. */
  readonly usable: readonly string[];
};

/**
 * Destroys the keys whose period has ended, and of the snapshots or bases below this folder those that nobody can open
 * any more, whole or not. What is left of them is named in one way each.
 */
export function dropEnded(
  folder: string,
  { whole, broken }: Archived,
  { keys, days, now }: { readonly keys: string; readonly days: number; readonly now: Date },
): Dropped {
  const destroyed = destroyEndedKeys(keys, now);
  const living = new Set(namesIn(keys));
  const found = withoutKey(folder, [...whole, ...broken], { living, destroyed, days, now });
  for (const name of found.ended) takeAway(folder, name);
  return {
    ended: found.ended,
    astray: found.astray.filter((name) => whole.includes(name)),
    broken: broken.filter((name) => !found.ended.includes(name)),
    usable: whole.filter((name) => living.has(name)),
  };
}

/** What to tell whoever archives of those that are astray. */
export const astrayLine = (astray: readonly string[], keys: string): string =>
  `No key in ${keys} for ${astray.join(', ')}: kept until its period ends. Is this the folder of keys, and is it mounted?`;

const Said = z.object({ keyUntil: z.iso.datetime().optional() });

/** As the manifest says; its code cannot be looked at without the key. */
const saidEnd = (folder: string): Date | undefined => {
  try {
    const { keyUntil } = Said.parse(JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8')));
    return keyUntil === undefined ? undefined : new Date(keyUntil);
  } catch {
    return undefined; // damaged: it stays as long as it would have
  }
};

/** What keys live at least where nobody says how long: what earlier releases gave them. */
const USUAL_DAYS = 30;

/** Whoever now asks for less ends nothing of before by it. */
const lastDay = (name: string, days: number): Date =>
  new Date(begunAt(name).getTime() + Math.max(days, USUAL_DAYS) * 86_400_000);
