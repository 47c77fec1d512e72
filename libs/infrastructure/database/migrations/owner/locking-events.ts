/**
 * Does something for which nobody else may hold the table of events, in a moment. Whoever works meanwhile waits for
 * half a second at most; where somebody reads for long, a backup say, it tries again, for about three minutes.
 */
export const lockingEvents = (work: string): string => `
DO $$
BEGIN
  FOR attempt IN 1..120 LOOP
    BEGIN
      PERFORM set_config('lock_timeout', '500ms', true);
      LOCK TABLE log.event IN ACCESS EXCLUSIVE MODE;
      EXIT;
    EXCEPTION WHEN lock_not_available THEN
      IF attempt = 120 THEN
        RAISE;
      END IF;
      PERFORM pg_sleep(1);
    END;
  END LOOP;
  ${work.trim()}
END $$;
`;
