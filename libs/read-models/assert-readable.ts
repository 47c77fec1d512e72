import type { Database } from '#event-store/types.js';
import { findBuilding } from './building.js';
import { findAllGenerations } from './generations.js';
import { findOtherShapes } from './other-shapes.js';
import type { Projection } from './projection.js';
import { numberOf } from './projection-version.js';

/**
 * A read model that a program cannot read yet: it is being built, or only that of another release is there, which is
 * older or newer.
 */
export type Unreadable = {
  readonly name: string;
  readonly known: string;
  readonly is: 'being built' | 'older' | 'newer';
  /** What is live beside it. */
  readonly live?: string;
};

/**
 * Of these projections those that a program which knows them cannot read. What no release has begun yet is not among
 * them.
 */
export async function findUnreadable(
  database: Database,
  projections: readonly Projection[],
): Promise<readonly Unreadable[]> {
  const own = (await findAllGenerations(database, projections)).filter(({ live }) => live);
  const building = await findBuilding(
    database,
    own.map(({ reader }) => reader),
  );
  const there = new Set(own.map(({ projection }) => projection));
  const unbuilt = own
    .filter(({ reader }) => (building.get(reader)?.total ?? 0) > 0)
    .map(({ projection: { name, version } }) => ({ name, known: version, is: 'being built' as const }));
  const without = projections.filter((projection) => !there.has(projection));
  if (without.length === 0) return unbuilt;
  const others = await findOtherShapes(database, without);
  const elsewhere = without.flatMap((projection) => {
    const versions = others.filter((one) => one.projection === projection).map(({ version }) => version);
    const newest = versions.sort((a, b) => numberOf(b) - numberOf(a))[0];
    if (newest === undefined) return [];
    const is = numberOf(newest) > numberOf(projection.version) ? ('newer' as const) : ('older' as const);
    return [{ name: projection.name, known: projection.version, is, live: newest }];
  });
  return [...unbuilt, ...elsewhere];
}

/**
 * Throws while a program cannot read one of these: a worker of this release builds it; where only that of a newer
 * release is there, the program has to be replaced, or one goes back. `only` asks for one of these.
 */
export async function assertReadable(
  database: Database,
  projections: readonly Projection[],
  only?: Unreadable['is'],
): Promise<void> {
  const unreadable = (await findUnreadable(database, projections)).filter(({ is }) => is === (only ?? is));
  if (unreadable.length > 0) throw new Error(unreadable.map(describeUnreadable).join('\n'));
}

export const describeUnreadable = ({ name, live, known, is }: Unreadable): string => {
  if (is === 'being built') return `The read model ${name} (${known}) is being built by a worker of this release.`;
  return is === 'older'
    ? `The read model ${name} is live in version ${live}, older than this program needs (${known}). ` +
        'A worker of this release builds it: start one.'
    : `The read model ${name} is live in version ${live}, which this program (${known}) cannot read. ` +
        'Start the newer program, or go back by `parley projections rebuild --back`.';
};
