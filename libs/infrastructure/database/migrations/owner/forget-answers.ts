import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Answers that no client asks for again have an end; what was recorded stays. */
export class ForgetAnswers1796920150300 implements Migration {
  readonly name = 'ForgetAnswers1796920150300';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Looks at 64 pages of the answers and forgets those that clients got more than 400 days ago (machine time; longer than
-- any client asks again, a platform that sends a whole year anew included). The page to go on from; null after the last.
-- By pages, so that no append carries an index for it. What the engine, the clock, an import or a draft did once under
-- a name of its own, and a file that was sent, under its hash, is remembered for ever: that name says that it was done.
CREATE FUNCTION log.forget_answers(page bigint) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE many CONSTANT bigint := 64;
BEGIN
  IF page >= pg_relation_size('log.answer') / current_setting('block_size')::bigint THEN
    RETURN NULL;
  END IF;
  DELETE FROM log.answer
   WHERE ctid >= format('(%s,0)', page)::tid AND ctid < format('(%s,0)', page + many)::tid
     AND recorded_at < now() - interval '400 days'
     AND caller ~ '^([0-9a-f-]{36}:(person|platform|reading):|half:|(public|operator|account|link|platform)$)' AND caller !~ ':draft$'
     AND key !~ '[0-9a-f]{64}' AND key !~ '^(opened|reached):';
  RETURN page + many;
END $$;
REVOKE ALL ON FUNCTION log.forget_answers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log.forget_answers TO parley_application;
`;
