import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { Shown } from '../active-content/shown-files.js';
import type { Files } from '../files/files.js';
import type { Place } from '../files/place.js';
import type { Received, Sending } from '../files/receive-file.js';
import { FILM_KINDS } from './film-kinds.js';
import { filmKey, findFilm, findFilms, forgetFilm, putFilm, type FilmRow, type KeptFilm } from './film-rows.js';
import type { PreviewFilms } from './preview-films.js';

/** What can be shown instead of a film. */
export const DERIVED = ['preview', 'frames'] as const;
export type DerivedKind = (typeof DERIVED)[number];
export type ShownDerived = Omit<Shown, 'as'> & { readonly as: DerivedKind; readonly mediaType: string };

/** What was derived from films that people have sent. */
export type ShownFilms = {
  /** Undefined if there is none. Throws FileInfected, FileNotScanned, as the film itself would. */
  readonly open: (film: KeptFilm & { readonly key: KeyObject }, as: DerivedKind) => Promise<ShownDerived | undefined>;
  /** Of these files of one dispute; films that were never looked into are put in turn. Of others undefined. */
  readonly of: (files: readonly KeptFilm[]) => Promise<(place: Place) => FilmRow | undefined>;
};

/** Nothing is derived in such an installation. */
export const NO_FILMS: ShownFilms = {
  open: () => Promise.resolve(undefined),
  of: () => Promise.resolve(() => undefined),
};

type Parts = {
  readonly files: Pick<Files, 'open'>;
  readonly copies: Files;
  readonly pool: pg.Pool;
  readonly making: Pick<PreviewFilms, 'wake'>;
};
const isFilm = ({ mediaType }: Pick<KeptFilm, 'mediaType'>): boolean => FILM_KINDS[mediaType] !== undefined;
const WAITS: FilmRow = { state: 'waiting' };

export const shownFilms = ({ files, copies, pool, making }: Parts): ShownFilms => ({
  open: async ({ place, size, key }, as) => {
    const derived = (await findFilm(pool, place))?.[as];
    const original = derived && (await files.open(place, size, key));
    await original?.close();
    if (!original) return undefined;
    const { sha256, size: bytes, mediaType } = derived;
    const reader = await copies.open({ ...place, sha256 }, bytes, key);
    if (reader) return { reader, size: bytes, sha256, mediaType, as };
    await forgetFilm(pool, place);
    making.wake();
    return undefined;
  },
  of: async (kept) => {
    const films = kept.filter(isFilm);
    const [first] = films;
    const found = first ? await findFilms(pool, first.place) : new Map<string, FilmRow>();
    const unknown = films.filter(({ place }) => !found.has(filmKey(place)));
    for (const film of unknown) await putFilm(pool, film);
    if (unknown.length > 0) making.wake();
    const told = new Set(films.map(({ place }) => filmKey(place)));
    return (place) => (told.has(filmKey(place)) ? (found.get(filmKey(place)) ?? WAITS) : undefined);
  },
});

type Watched = { readonly pool: pg.Pool; readonly wake: () => void };

/** Puts films that people have sent where they are looked into. */
export const watchedFilms = (files: Files, watched: Watched): Files => ({
  ...files,
  receive: async (sending) => lookedInto(watched, sending, await files.receive(sending)),
  adopt: async (whole) => lookedInto(watched, whole, await files.adopt(whole)),
});

const lookedInto = (
  { pool, wake }: Watched,
  { keyName, place }: Pick<Sending, 'keyName' | 'place'>,
  received: Received,
): Received => {
  if (keyName === undefined || !isFilm(received)) return received;
  const { sha256, size, mediaType } = received;
  return {
    ...received,
    keep: async () => {
      await received.keep();
      await putFilm(pool, { place: { ...place, sha256 }, size, keyName, mediaType });
      wake();
    },
  };
};
