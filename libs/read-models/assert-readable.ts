import type { Database } from '#event-store/types.js';
import { findAllGenerations } from './generations.js';
import type { Projection } from './projection.js';
import { canRead, compareVersions } from './projection-version.js';

/** A read model whose live table a program cannot read: one of the release before still, or already of a later one. */
export type Unreadable = {
  readonly name: string;
  readonly live: string;
  readonly known: string;
  readonly is: 'older' | 'newer';
};

/**
 * Of these projections those that a program which knows them cannot read as they are live. What nobody has begun yet is
 * not among them.
 */
export async function findUnreadable(
  database: Database,
  projections: readonly Projection[],
): Promise<readonly Unreadable[]> {
  return (await findAllGenerations(database, projections))
    .filter((one) => one.live && !canRead(one.projection.version, one))
    .map(({ projection: { name, version }, version: live }) => ({
      name,
      live,
      known: version,
      is: compareVersions(live, version) < 0 ? 'older' : 'newer',
    }));
}

/**
 * Throws while a live table is older than this program needs (a worker of this release builds another), or newer than
 * it can read. `only` asks for one of the two.
 */
export async function assertReadable(
  database: Database,
  projections: readonly Projection[],
  only?: Unreadable['is'],
): Promise<void> {
  const unreadable = (await findUnreadable(database, projections)).filter(({ is }) => is === (only ?? is));
  if (unreadable.length > 0) throw new Error(unreadable.map(describeUnreadable).join('\n'));
}

export const describeUnreadable = ({ name, live, known, is }: Unreadable): string =>
  is === 'older'
    ? `The read model ${name} is live in version ${live}, older than this program needs (${known}). ` +
      'A worker of this release builds it: start one.'
    : `The read model ${name} is live in version ${live}, which this program (${known}) cannot read. ` +
      'Start the newer program.';
