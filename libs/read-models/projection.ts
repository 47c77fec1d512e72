import type { Category } from '#domain/event-types.js';
import type { LoadStreams } from '#event-store/load-streams.js';
import type { Read } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';
import { numberOf, type ProjectionVersion } from './projection-version.js';

/**
 * Something that follows the log into a table of its own. A new version is built from the beginning in another table.
 * With other columns it has a view of its own beside that of the older version, `read.<name>_v<number>`; with the same
 * columns, made of other data, it takes the older table's place behind that view.
 */
export type Projection = {
  readonly name: string;
  readonly version: ProjectionVersion;
  /** The kinds of streams that it is made of, each stream for itself: a new table is built from these alone. */
  readonly categories: readonly Category[];
  /** Other kinds of streams on which its rows rest, too. */
  readonly restsOn?: readonly Category[];
  /** The table's columns and indexes; `table` is a quoted name in schema `read`. */
  readonly create: (table: string) => string;
  /**
   * Gives the streams that it could read, those apart that it had to park. `load` may know streams already that others
   * had loaded in the same transaction. Unless it stands `apart`, a row that is refused throws, and nothing of the
   * transaction may be kept.
   */
  readonly apply: (
    database: Database,
    table: string,
    reader: string,
    events: readonly Read[],
    load?: LoadStreams,
    apart?: boolean,
  ) => Promise<readonly string[]>;
  /** Where rows are made of working days, too: those that rest on days which may still move are counted again. */
  readonly counting?: {
    /** The calendar that this release brings; older ones come before it as text. */
    readonly by: string;
    /** Makes the rows of these streams again, as they stand at the position. Gives the streams that it could read. */
    readonly again: (
      database: Database,
      to: { readonly table: string; readonly reader: string },
      places: readonly Place[],
      position: number,
      load: LoadStreams,
    ) => Promise<readonly string[]>;
  };
};

/** The kinds of streams of which it reads anything. */
export const readBy = ({ categories, restsOn = [] }: Projection): readonly Category[] => [...categories, ...restsOn];

export type Place = { readonly associationId: string; readonly streamId: string };

/** Under which name its view and tables are kept: with other columns under another, beside those of other releases. */
export const shapeOf = ({ name, version }: Pick<Projection, 'name' | 'version'>): string =>
  `${name}_v${numberOf(version)}`;

/** The name of a projection in whichever shape. */
export const nameOf = (shape: string): string => shape.replace(/_v\d+$/, '');

/** Its number; releases before 0.3.0 had none in their names: 0, older than all that have. */
export const numberIn = (shape: string): number => Number(/_v(\d+)$/.exec(shape)?.[1] ?? 0);

/** One built or growing table of a projection. Its name is also the name of its reader. */
export type Generation = {
  readonly projection: Projection;
  readonly reader: string;
  readonly table: string;
  readonly live: boolean;
};
