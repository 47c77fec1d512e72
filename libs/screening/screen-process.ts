import { registerHooks } from 'node:module';
import path from 'node:path';
import type { KnownName, NameIndex as Index } from './names.js';
import type { ListingFinding, ScreenedField } from './screen-listing.js';

/**
 * A process of its own in which texts are looked through, so that thousands of them hold up nobody who asks the API for
 * something else. It keeps the lists of names that were asked for last.
 */
export type ScreenWanted = {
  readonly texts: readonly { readonly text: string; readonly field: ScreenedField }[];
  /** By which a list of names is known; with the names where the process asked for them. */
  readonly namesKey: string;
  readonly names?: readonly KnownName[];
};
export type FoundInText = ListingFinding & { readonly at: number };
export type ScreenTold = { readonly wanted: 'names' } | { readonly found: readonly FoundInText[] };

const ending = path.extname(import.meta.filename);

// as source, too, where what is named .js is still .ts
if (ending === '.ts')
  registerHooks({
    resolve: (name, context, next) => {
      const ours = name.startsWith('.') && !context.parentURL?.includes('/node_modules/');
      return next(ours ? name.replace(/\.js$/, ending) : name, context);
    },
  });
const { NameIndex } = (await import(`./names${ending}`)) as typeof import('./names.js');
const { screenListing } = (await import(`./screen-listing${ending}`)) as typeof import('./screen-listing.js');

/** An index of 10,000 names takes some 20 MB. */
const MOST_KEPT = 8;
const kept = new Map<string, Index>();

const indexOf = ({ namesKey, names }: ScreenWanted): Index | undefined => {
  const index = kept.get(namesKey) ?? (names && new NameIndex(names));
  if (index === undefined) return undefined;
  kept.delete(namesKey); // what was used last stands last
  kept.set(namesKey, index);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  return index;
};

process.on('message', (wanted: ScreenWanted) => {
  const index = indexOf(wanted);
  const told: ScreenTold = index
    ? { found: wanted.texts.flatMap((one, at) => screenListing(one, index).map((finding) => ({ ...finding, at }))) }
    : { wanted: 'names' };
  process.send?.(told);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
