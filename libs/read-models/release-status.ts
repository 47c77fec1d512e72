import { describeProcesses, findLivingProcesses } from '#infrastructure/clock/living-processes.js';
import type { Database } from '#event-store/types.js';
import { findBuilding } from './building.js';
import { countOutdated } from './count-again.js';
import { findAllGenerations, type Found } from './generations.js';
import { findOtherShapes } from './other-shapes.js';
import { shapeOf, type Projection } from './projection.js';
import { compareVersions, VERIFYING } from './projection-version.js';

/** How releases stand beside each other on one database, as an operator reads it in the middle of an upgrade. */
export type ReleaseStatus = {
  /** Which processes live, of which releases. */
  readonly processes: string;
  /** Each read model that is not simply live in this release's version, a sentence each. */
  readonly readModels: readonly string[];
  /**
   * Read models that nobody keeps up to date or is about to replace, though workers live: they know only older
   * versions.
   */
  readonly unkept: readonly string[];
};

export async function readReleaseStatus(
  database: Database,
  projections: readonly Projection[],
): Promise<ReleaseStatus> {
  const [living, found, others] = await Promise.all([
    findLivingProcesses(database),
    findAllGenerations(database, projections),
    findOtherShapes(database, projections),
  ]);
  const workers = living.filter(({ kind }) => kind === 'worker');
  const built = await findBuilding(database);
  const outdated = await countOutdated(database, found);
  const readModels = projections.flatMap((projection) => {
    const own = found.filter((one) => one.projection === projection && one.version !== VERIFYING);
    const live = own.find((one) => one.live);
    const building = own.filter((one) => !one.live && compareVersions(one.version, live?.version ?? VERIFYING) >= 0);
    return [
      ...(live && live.version !== projection.version ? [describeLive(projection, live)] : []),
      ...(live && (built.get(live.reader)?.total ?? 0) > 0 ? [describeBuilding(live)] : []),
      ...building.map(describeBuilding),
      ...(live ? describeOutdated(live, outdated.get(live.reader) ?? 0) : []),
      ...others
        .filter((one) => one.projection === projection)
        .map(({ version }) => describeOther(projection, version, live !== undefined)),
    ];
  });
  const isKept = ({ version, projection }: Found): boolean =>
    workers.some(({ reads }) => compareVersions(reads[shapeOf(projection)] ?? VERIFYING, version) >= 0);
  const unkept = workers.length === 0 ? [] : found.filter((one) => one.live && !isKept(one)).map(describeUnkept);
  return { processes: describeProcesses(living) || 'none', readModels, unkept };
}

const describeUnkept = ({ projection: { name }, version }: Found): string =>
  `${name}: no living worker keeps version ${version} up to date; start one of its release`;

const describeLive = ({ name, version }: Projection, live: Found): string =>
  `${name}: live in version ${live.version}, ${compareVersions(live.version, version) < 0 ? 'older' : 'newer'} than this release’s ${version}, which it can read`;

const describeBuilding = ({ projection: { name }, version }: Found): string =>
  `${name}: version ${version} is being built`;

const describeOutdated = ({ projection: { name } }: Found, streams: number): readonly string[] =>
  streams === 0 ? [] : [`${name}: rows of ${streams} streams are still to be counted again, by a newer calendar`];

/** Of another release, beside this one’s. */
const describeOther = ({ name, version }: Projection, other: string, isThere: boolean): string =>
  isThere
    ? `${name}: version ${other} is kept for processes of another release, beside version ${version}`
    : `${name}: there is version ${other} alone, which this release cannot read; it needs ${version}`;
