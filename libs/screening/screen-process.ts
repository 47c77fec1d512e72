import { registerHooks } from 'node:module';
import path from 'node:path';
import type { KnownName, NameIndex as Index } from './names.js';
import type { KnownPicture, PictureIndex as Pictures } from './pictures/find-pictures.js';
import type { ListingFinding, ScreenedField } from './screen-listing.js';

/**
 * A process of its own in which texts are looked through, so that thousands of them hold up nobody who asks the API for
 * something else. It keeps the lists of names that were asked for last.
 */
export type Known = { readonly names: readonly KnownName[]; readonly pictures: readonly KnownPicture[] };
export type ScreenWanted = {
  readonly texts: readonly { readonly text: string; readonly field: ScreenedField }[];
  /** By which a list of names and pictures is known; with both where the process asked for them. */
  readonly namesKey: string;
  readonly known?: Known;
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
const { PictureIndex } = (await import(
  `./pictures/find-pictures${ending}`
)) as typeof import('./pictures/find-pictures.js');
const { screenListing } = (await import(`./screen-listing${ending}`)) as typeof import('./screen-listing.js');

/** An index of 10,000 names takes some 20 MB. */
const MOST_KEPT = 8;
type Kept = { readonly names: Index; readonly pictures: Pictures };
const kept = new Map<string, Kept>();

const indexOf = ({ namesKey, known }: ScreenWanted): Kept | undefined => {
  const made = known && { names: new NameIndex(known.names), pictures: new PictureIndex(known.pictures) };
  const index = kept.get(namesKey) ?? made;
  if (index === undefined) return undefined;
  kept.delete(namesKey); // what was used last stands last
  kept.set(namesKey, index);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  return index;
};

process.on('message', (wanted: ScreenWanted) => {
  const index = indexOf(wanted);
  const told: ScreenTold = index
    ? {
        found: wanted.texts.flatMap((one, at) => {
          const found = one.field === 'picture' ? index.pictures.find(one.text) : screenListing(one, index.names);
          return found.map((finding) => ({ ...finding, at }));
        }),
      }
    : { wanted: 'names' };
  process.send?.(told);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
