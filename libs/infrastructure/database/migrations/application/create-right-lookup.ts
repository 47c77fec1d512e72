import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** How often rights were looked up, by day, and what was asked for as a keyed hash; never by whom. */
export class CreateRightLookup1796860000010 implements Migration {
  readonly name = 'CreateRightLookup1796860000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.right_lookup (
  association_id uuid NOT NULL,
  right_id       uuid NOT NULL,
  day            date NOT NULL,
  times          int NOT NULL,
  CONSTRAINT right_lookup_key PRIMARY KEY (right_id, day)
);
CREATE TABLE office.lookup_query (
  association_id uuid NOT NULL,
  day            date NOT NULL,
  by             text NOT NULL,
  term           text NOT NULL,
  found          boolean NOT NULL,
  times          int NOT NULL,
  CONSTRAINT lookup_query_key PRIMARY KEY (association_id, day, by, term, found)
);
`;
