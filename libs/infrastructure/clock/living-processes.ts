import type pg from 'pg';

/**
 * A process that was heard of a moment ago: of which release it is, and the version of each read model that it knows,
 * by name.
 */
export type LivingProcess = {
  readonly kind: string;
  readonly release: string;
  readonly reads: Readonly<Record<string, string>>;
};

/**
 * Seconds of the database's clock for which a process that says nothing is still taken for alive. It speaks every few
 * seconds; one that was only held up must not find gone what it reads. Longer than what the advance of a clock waits
 * for.
 */
export const LIVING_SECONDS = 15;

/** Every process that lives on this database, of whichever release. */
export async function findLivingProcesses(database: Pick<pg.Pool, 'query'>): Promise<readonly LivingProcess[]> {
  const { rows } = await database.query<LivingProcess>({
    name: 'living-processes',
    text: `SELECT kind, release, reads FROM office.process_seen
             WHERE seen_at > clock_timestamp() - $1 * interval '1 second' ORDER BY kind, release`,
    values: [LIVING_SECONDS],
  });
  return rows;
}

/** The releases of all processes that live on this database. */
export async function findLivingReleases(database: Pick<pg.Pool, 'query'>): Promise<readonly string[]> {
  const { rows } = await database.query<{ release: string }>({
    name: 'living-releases',
    text: `SELECT DISTINCT release FROM office.process_seen
             WHERE seen_at > clock_timestamp() - $1 * interval '1 second'`,
    values: [LIVING_SECONDS],
  });
  return rows.map(({ release }) => release);
}

/** “api of release 0.1.0 (2), worker of release 0.1.0”. */
export const describeProcesses = (processes: readonly LivingProcess[]): string =>
  [...Map.groupBy(processes, ({ kind, release }) => `${kind} of release ${release}`)]
    .map(([what, some]) => (some.length === 1 ? what : `${what} (${some.length})`))
    .join(', ');
