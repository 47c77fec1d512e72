import { describeProcesses, findLivingProcesses } from '#infrastructure/clock/living-processes.js';
import type { Database } from '#event-store/types.js';
import { findAllGenerations, type Found } from './generations.js';
import type { Projection } from './projection.js';
import { canRead, compareVersions, VERIFYING } from './projection-version.js';

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
  const [living, found] = await Promise.all([findLivingProcesses(database), findAllGenerations(database, projections)]);
  const workers = living.filter(({ kind }) => kind === 'worker');
  const readModels = projections.flatMap((projection) => {
    const own = found.filter((one) => one.projection === projection && one.version !== VERIFYING);
    const live = own.find((one) => one.live);
    const building = own.filter((one) => !one.live && compareVersions(one.version, live?.version ?? VERIFYING) >= 0);
    return [
      ...(live && live.version !== projection.version ? [describeLive(projection, live)] : []),
      ...building.map((one) =>
        describeBuilding(
          one,
          cannotRead(
            living.map(({ reads }) => reads[projection.name]),
            one,
          ),
        ),
      ),
    ];
  });
  const isKept = ({ version, projection: { name } }: Found): boolean =>
    workers.some(({ reads }) => compareVersions(reads[name] ?? VERIFYING, version) >= 0);
  const unkept = workers.length === 0 ? [] : found.filter((one) => one.live && !isKept(one)).map(describeUnkept);
  return { processes: describeProcesses(living) || 'none', readModels, unkept };
}

const describeUnkept = ({ projection: { name }, version }: Found): string =>
  `${name}: no living worker keeps version ${version} up to date; start one of its release`;

const cannotRead = (known: readonly (string | undefined)[], one: Found): number =>
  known.filter(
    (version) => version !== undefined && compareVersions(version, one.version) <= 0 && !canRead(version, one),
  ).length;

const describeLive = ({ name, version }: Projection, live: Found): string => {
  const order = compareVersions(live.version, version) < 0 ? 'older' : 'newer';
  const can = canRead(version, live) ? 'which it can read' : 'which it cannot read';
  return `${name}: live in version ${live.version}, ${order} than this release’s ${version}, ${can}`;
};

const describeBuilding = ({ projection: { name }, version }: Found, waiting: number): string =>
  waiting === 0
    ? `${name}: version ${version} is being built`
    : `${name}: version ${version} is being built, and becomes live when ` +
      `${waiting} ${waiting === 1 ? 'process has' : 'processes have'} ended that cannot read it`;
