import type pg from 'pg';
import { follow, type Following } from '#event-store/follow.js';
import { listen, type Listening } from '#event-store/listen.js';

export type SessionWatch = {
  /** Calls back once if the session ends; gives the way to stop that. */
  readonly whenEnded: (tokenHash: Buffer, callBack: () => void) => () => void;
  readonly close: () => Promise<void>;
};

/** Milliseconds after which it looks without having been called: a session that ended by time, a lost connection. */
const IDLE = 1_000;

/** Of people and of links; what find-session.ts and find-link-session.ts ask, but for being idle. */
const GOOD = `
  SELECT encode(s.token_hash, 'hex') AS token FROM office.session s JOIN office.account a ON a.id = s.account_id
    WHERE s.token_hash = ANY ($1) AND s.expires_at > $2 AND a.suspended_at IS NULL AND a.ended_at IS NULL
  UNION ALL
  SELECT encode(s.token_hash, 'hex') FROM office.link_session s JOIN office.link l ON l.token_hash = s.link_hash
    WHERE s.token_hash = ANY ($1) AND s.expires_at > $2 AND l.expires_at > $2 AND l.revoked_at IS NULL`;

/**
 * Looks at the sessions under which somebody waits or reads just now, one query for all of them: when sessions ended
 * anywhere (endSessions), and once a second, so that a suspension is seen though nobody told.
 */
export function watchSessions(
  pool: pg.Pool,
  connectionString: string,
  now: () => Date,
  report: (error: unknown) => void,
): SessionWatch {
  const open = new Map<string, Set<() => void>>();
  let watching: Promise<{ readonly following: Following; readonly listening: Listening | undefined }> | undefined;

  const pass = async (): Promise<number> => {
    if (open.size === 0) return 0;
    const asked = [...open.keys()];
    const values = [asked.map((token) => Buffer.from(token, 'hex')), now()];
    const { rows } = await pool.query<{ token: string }>({ name: 'good-sessions', text: GOOD, values });
    const good = new Set(rows.map(({ token }) => token));
    for (const token of asked.filter((one) => !good.has(one))) {
      const calls = open.get(token) ?? [];
      open.delete(token);
      for (const callBack of calls) callBack();
    }
    return 0;
  };
  const begin = async () => {
    const listening = await listen(connectionString, report, 'session').catch(
      (error: unknown) => (report(error), undefined),
    );
    // it looks often although it is called: what ended and nobody told of must be cut off, too
    return { listening, following: follow(pass, IDLE, report, listening && { onAppend: listening.onAppend }) };
  };

  return {
    whenEnded: (tokenHash, callBack) => {
      watching ??= begin();
      const token = tokenHash.toString('hex');
      const calls = open.get(token) ?? new Set();
      open.set(token, calls.add(callBack));
      return () => {
        calls.delete(callBack);
        if (calls.size === 0 && open.get(token) === calls) open.delete(token);
      };
    },
    close: async () => {
      const { following, listening } = (await watching) ?? {};
      await following?.stop();
      await listening?.close();
    },
  };
}
