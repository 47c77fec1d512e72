import { ARCHIVED_TABLES, MADE_ANEW } from './archived-tables.js';

/** What no backup has, and a copy of the whole database is emptied of before anybody is let in. */
export const EMPTIED_TABLES: readonly string[] = Object.entries(ARCHIVED_TABLES).flatMap(([name, archived]) =>
  typeof archived === 'string' || archived.leftOut === MADE_ANEW ? [] : [name],
);
