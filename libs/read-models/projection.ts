import type { LoadStreams } from '#event-store/load-streams.js';
import type { Read } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';
import type { ProjectionVersion } from './projection-version.js';

/**
 * Something that follows the log into a table of its own. A new version is built from the beginning in another table
 * beside the live one and then takes its place; readers use the view `read.<name>`.
 */
export type Projection = {
  readonly name: string;
  readonly version: ProjectionVersion;
  /**
   * The oldest version whose programs can read this one's table: it has all of their columns, with the same meaning.
   * Without it, it becomes live only when no older program lives.
   */
  readonly readableFrom?: ProjectionVersion;
  /** The kinds of streams that it is made of, each stream for itself: a new table is built from these alone. */
  readonly categories: readonly string[];
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
};

/** One built or growing table of a projection. Its name is also the name of its reader. */
export type Generation = {
  readonly projection: Projection;
  readonly reader: string;
  readonly table: string;
  readonly live: boolean;
};
