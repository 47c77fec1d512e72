import type { MigrationInterface } from 'typeorm';

/** A step of the database's shape, and who can go on running beside it. */
export type Migration = MigrationInterface & {
  readonly name: string;
  /**
   * The oldest release that still runs on a database that has this. Kept in log.migration_release, since a program that
   * has never heard of the migration cannot look here. Those of before that table need none.
   */
  readonly oldestRelease?: string;
};
