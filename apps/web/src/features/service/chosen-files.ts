import type { GivenFile } from '../../kit/files/file-row.js';
import { withRead, type NamedFile } from './named-file.js';
import type { Read } from './read-files.js';

export type Chosen = NamedFile & { readonly file: File };

export const withChosen = (chosen: readonly Chosen[], read: Read): readonly Chosen[] =>
  withRead(chosen, read, (named) => ({ ...named, file: read.file }));

/** As an act names them. */
export const namesOf = (chosen: readonly Chosen[]): readonly NamedFile[] =>
  chosen.map(({ file: _, ...named }) => named);

/** What is sent: the files that are in the list, and no others. */
export const heldOf = (chosen: readonly Chosen[]): ReadonlyMap<string, File> =>
  new Map(chosen.map(({ sha256, file }) => [sha256, file]));

export const rowsOf = (chosen: readonly Chosen[]): readonly GivenFile[] =>
  chosen.map(({ ref, name, file }) => ({ id: ref, name, size: file.size, fate: { kind: 'waiting' } }));
