import pg from 'pg';
import { KEPT_ALIVE } from './kept-alive.js';

const RENEWED_AFTER = 900; // seconds

/**
 * Connections to share; whoever has waited 10 s for one is told so. What happens to an idle one (the server restarts,
 * say) is reported and not thrown; the pool opens another. One that is lost while somebody holds it, in the middle of a
 * transaction too, refuses that holder's next query and ends no process. They are pipelined, and take no COPY. `max` of
 * them, else ten. Within a quarter of an hour each makes place for a new one: what the server keeps for it, plans and
 * what it knows of tables, grows with each statement that it has seen.
 */
export function openPool(connectionString: string, report: (error: Error) => void, max?: number): pg.Pool {
  const most = max !== undefined && { max };
  const how = { ...KEPT_ALIVE, connectionTimeoutMillis: 10_000, pipeline: true, maxLifetimeSeconds: lifetime() };
  const pool = new pg.Pool({ connectionString, ...how, ...most });
  return pool.on('error', report).on('connect', (client) => {
    client.on('error', () => undefined); // the pool listens to idle ones alone
    pool.options.maxLifetimeSeconds = lifetime();
  });
}

/** Another for each, so that those opened together do not all make place at once. */
const lifetime = (): number => RENEWED_AFTER * (1 + Math.random()) * 0.5;
