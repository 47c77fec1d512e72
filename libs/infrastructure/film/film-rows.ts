import type pg from 'pg';
import type { Place } from '../files/place.js';

/** Raised when previews are made otherwise: what older rules made is made again. */
const RULES = 1;
const MOST_TRIES = 3;

/** A film that somebody has sent. */
export type KeptFilm = {
  readonly place: Place;
  /** In bytes. */
  readonly size: number;
  /** Of the vault, under which its bytes are sealed. */
  readonly keyName: string;
  /** What it is by its content. */
  readonly mediaType: string;
};
export type Derived = { readonly sha256: string; readonly size: number; readonly mediaType: string };

export const FILM_STATES = ['waiting', 'made', 'none'] as const;
/** What was made of a film; `none`: it cannot be read, or nothing more is made of it. */
export type FilmRow = {
  readonly state: (typeof FILM_STATES)[number];
  readonly length?: number;
  readonly width?: number;
  readonly height?: number;
  /** Small pictures in one row, and the seconds they are of. */
  readonly frames?: Derived & { readonly seconds: readonly number[] };
  readonly preview?: Derived;
};
type Kept = Omit<FilmRow, 'state'>;
type Database = Pick<pg.Pool, 'query'>;
type Row = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly author_id: string;
  readonly sha256: string;
  readonly size: string;
  readonly key_name: string;
  readonly media_type: string;
  readonly state: FilmRow['state'];
  readonly made: Kept;
};

const valuesOf = ({ associationId, disputeId, authorId, sha256 }: Place): readonly string[] => [
  associationId,
  disputeId,
  authorId,
  sha256,
];
const PLACE = 'association_id = $1 AND dispute_id = $2 AND author_id = $3 AND sha256 = $4';
export const filmKey = ({ authorId, sha256 }: Pick<Place, 'authorId' | 'sha256'>): string => `${authorId}/${sha256}`;

/** Puts it where it is made in turn, unless it was, by the rules of now. */
export const putFilm = async (database: Database, { place, size, keyName, mediaType }: KeptFilm): Promise<void> => {
  await database.query(
    `INSERT INTO office.film_preview AS f (association_id, dispute_id, author_id, sha256, size, key_name, media_type, rules)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ON CONSTRAINT film_preview_key DO UPDATE
         SET state = 'waiting', rules = $8, tries = 0, tried_at = NULL, made = '{}' WHERE f.rules < $8`,
    [...valuesOf(place), size, keyName, mediaType, RULES],
  );
};

/** What was made is gone: it is made again. */
export const forgetFilm = async (database: Database, place: Place): Promise<void> => {
  await database.query(
    `UPDATE office.film_preview SET state = 'waiting', tries = 0, tried_at = NULL, made = '{}' WHERE ${PLACE}`,
    [...valuesOf(place)],
  );
};

/** Of the films of one dispute, by author and hash. */
export const findFilms = async (
  database: Database,
  { associationId, disputeId }: Pick<Place, 'associationId' | 'disputeId'>,
): Promise<ReadonlyMap<string, FilmRow>> => {
  const { rows } = await database.query<Row>(
    'SELECT * FROM office.film_preview WHERE association_id = $1 AND dispute_id = $2 AND rules >= $3',
    [associationId, disputeId, RULES],
  );
  return new Map(
    rows.map(({ author_id, sha256, state, made }) => [filmKey({ authorId: author_id, sha256 }), { ...made, state }]),
  );
};

export const findFilm = async (database: Database, place: Place): Promise<FilmRow | undefined> =>
  (await findFilms(database, place)).get(filmKey(place));

/** It is being made still: nobody else begins it. */
export const holdFilm = async (database: Database, place: Place): Promise<void> => {
  await database.query(`UPDATE office.film_preview SET tried_at = now() WHERE ${PLACE}`, [...valuesOf(place)]);
};

/** It could not be begun, for a reason that passes. */
export const putOffFilm = async (database: Database, place: Place): Promise<void> => {
  await database.query(`UPDATE office.film_preview SET tried_at = now(), tries = 0 WHERE ${PLACE}`, [
    ...valuesOf(place),
  ]);
};

/** What has been made so far, and whether that is all. */
export const noteFilm = async (database: Database, place: Place, { state, ...made }: FilmRow): Promise<void> => {
  await database.query(`UPDATE office.film_preview SET state = $5, made = $6, tried_at = now() WHERE ${PLACE}`, [
    ...valuesOf(place),
    state,
    JSON.stringify(made),
  ]);
};

/** Its key was destroyed, or it was never kept. */
export const dropFilm = async (database: Database, place: Place): Promise<void> => {
  await database.query(`DELETE FROM office.film_preview WHERE ${PLACE}`, [...valuesOf(place)]);
};

/** The one that waits the longest and that nobody works on; after some tries nothing is made of it. */
export const nextFilm = async (database: Database): Promise<KeptFilm | undefined> => {
  await database.query(`UPDATE office.film_preview SET state = 'none' WHERE state = 'waiting' AND tries >= $1`, [
    MOST_TRIES,
  ]);
  const { rows } = await database.query<Row>(
    `UPDATE office.film_preview c SET tried_at = now(), tries = tries + 1 FROM (
       SELECT association_id, dispute_id, author_id, sha256 FROM office.film_preview
         WHERE state = 'waiting' AND (tried_at IS NULL OR tried_at < now() - interval '3 minutes')
         ORDER BY tried_at NULLS FIRST, since LIMIT 1 FOR UPDATE SKIP LOCKED) n
       WHERE c.association_id = n.association_id AND c.dispute_id = n.dispute_id AND c.author_id = n.author_id
         AND c.sha256 = n.sha256
       RETURNING c.*`,
  );
  const [row] = rows;
  if (!row) return undefined;
  const {
    association_id: associationId,
    dispute_id: disputeId,
    author_id: authorId,
    sha256,
    key_name,
    media_type,
  } = row;
  const place = { associationId, disputeId, authorId, sha256 };
  return { place, size: Number(row.size), keyName: key_name, mediaType: media_type };
};
