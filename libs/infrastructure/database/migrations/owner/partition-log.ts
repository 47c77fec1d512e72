import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';
import { lockingEvents } from './locking-events.js';

/**
 * The third step: what was the table is the first of ranges of 2,000,000 positions, and the next is there before it is
 * needed. Nothing is copied, and programs of before go on: they read and append under the same name.
 */
export class PartitionLog1796920150200 implements Migration {
  readonly name = 'PartitionLog1796920150200';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
    await runner.query(SQL);
  }

  down = onlyForward;
}

/** One (stream, version) can stand in one range alone: log.stream says which comes next, under the lock of the head. */
const FUNCTIONS = `
-- A range of positions: its table, its indexes, and what refuses to change it. For the owner.
CREATE FUNCTION log.add_partition(first bigint, until bigint) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE name text := 'event_' || first;
BEGIN
  EXECUTE format('CREATE TABLE log.%I (LIKE log.event)', name);
  EXECUTE format('ALTER TABLE log.%I ADD CONSTRAINT %I PRIMARY KEY (position), ADD CONSTRAINT %I UNIQUE (stream_id, version)',
                 name, name || '_pkey', name || '_stream_id_version_key');
  EXECUTE format('CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.%I FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change()', name);
  EXECUTE format('ALTER TABLE log.event ATTACH PARTITION log.%I FOR VALUES FROM (%s) TO (%s)', name, first, until);
END $$;
REVOKE ALL ON FUNCTION log.add_partition FROM PUBLIC;

-- Makes ranges until there is room for a whole one beyond a position; how many. For the owner.
CREATE FUNCTION log.make_partitions_beyond(place bigint) RETURNS int LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  size CONSTANT bigint := 2000000;
  bound bigint;
  made  int := 0;
BEGIN
  SELECT max(until) INTO bound FROM log.event_partition;
  IF bound > place + size + 1 THEN
    RETURN 0;
  END IF;
  PERFORM pg_advisory_xact_lock(7061727); -- somebody else may be about it
  SELECT max(until) INTO bound FROM log.event_partition;
  WHILE bound <= place + size + 1 LOOP
    PERFORM log.add_partition(bound, bound + size);
    bound := bound + size;
    made := made + 1;
  END LOOP;
  RETURN made;
END $$;
REVOKE ALL ON FUNCTION log.make_partitions_beyond FROM PUBLIC;

-- The application may make no tables. It may have the next range made when the log comes near the end of the last one.
CREATE FUNCTION log.make_partitions() RETURNS int LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS 'SELECT log.make_partitions_beyond((SELECT position FROM log.head))';
REVOKE ALL ON FUNCTION log.make_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log.make_partitions TO parley_application;
`;

const SQL = lockingEvents(`
  ALTER TABLE log.event RENAME TO event_1;
  ALTER INDEX log.event_pkey RENAME TO event_1_pkey;
  ALTER INDEX log.event_stream_id_version_key RENAME TO event_1_stream_id_version_key;
  CREATE TABLE log.event (LIKE log.event_1) PARTITION BY RANGE (position);
  ALTER TABLE log.event ADD CONSTRAINT event_pkey PRIMARY KEY (position);
  CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.event
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
  -- whoever may read the one may read the other
  EXECUTE (SELECT coalesce(string_agg(format('GRANT SELECT ON log.event TO %s;', a.grantee::regrole), ' '), 'SELECT')
             FROM pg_class c, aclexplode(c.relacl) a
            WHERE c.oid = 'log.event_1'::regclass AND a.privilege_type = 'SELECT' AND a.grantee NOT IN (0, c.relowner));
  -- the bound is validated: nothing is read, nothing is copied
  EXECUTE (SELECT format('ALTER TABLE log.event ATTACH PARTITION log.event_1 FOR VALUES FROM (MINVALUE) TO (%s)',
                         substring(pg_get_constraintdef(oid) FROM '[0-9]+'))
             FROM pg_constraint WHERE conname = 'event_1_range' AND conrelid = 'log.event_1'::regclass);
  ALTER TABLE log.event_1 DROP CONSTRAINT event_1_range;
  REVOKE ALL ON log.event_1 FROM parley_application; -- nobody reads a range by its own name

  -- The ranges there are: from a position on, and before another.
  CREATE VIEW log.event_partition AS
    SELECT c.relname::text AS name, coalesce(substring(b.bounds FROM 'FROM \\(''?([0-9]+)')::bigint, 1) AS first,
           substring(b.bounds FROM 'TO \\(''?([0-9]+)')::bigint AS until
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
           CROSS JOIN LATERAL (SELECT pg_get_expr(c.relpartbound, c.oid) AS bounds) b
     WHERE i.inhparent = 'log.event'::regclass;
  GRANT SELECT ON log.event_partition TO parley_application;

  PERFORM log.make_partitions();
`);
