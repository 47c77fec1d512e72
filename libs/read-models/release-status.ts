import { describeProcesses, findLivingProcesses } from '#infrastructure/clock/living-processes.js';
import type { Database } from '#event-store/types.js';
import { findBuilding, type Building } from './building.js';
import { describeProgress } from './building-progress.js';
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
  const [living, found, others, now] = await Promise.all([
    findLivingProcesses(database),
    findAllGenerations(database, projections),
    findOtherShapes(database, projections),
    readClock(database),
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
      ...(live && (built.get(live.reader)?.total ?? 0) > 0 ? [describeBuilding(live, built, now)] : []),
      ...building.map((one) => describeBuilding(one, built, now)),
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

/** By the database's clock, as is noted when something was begun. */
const readClock = async (database: Database): Promise<Date | undefined> =>
  (await database.query<{ now: Date }>('SELECT clock_timestamp() AS now')).rows[0]?.now;

/** One that has all streams takes in what was recorded since it was begun, and then the live one's place. */
const describeBuilding = (
  { projection: { name }, version, reader }: Found,
  built: ReadonlyMap<string, Building>,
  now: Date | undefined,
): string => {
  const building = built.get(reader);
  const seconds = ((now?.getTime() ?? 0) - (building?.begunAt.getTime() ?? 0)) / 1_000;
  const progress = building ? describeProgress(building, seconds) : 'all streams are in';
  return `${name}: version ${version} is being built: ${progress}`;
};

const describeOutdated = ({ projection: { name } }: Found, streams: number): readonly string[] =>
  streams === 0 ? [] : [`${name}: rows of ${streams} streams are still to be counted again, by a newer calendar`];

/** Of another release, beside this one’s. */
const describeOther = ({ name, version }: Projection, other: string, isThere: boolean): string =>
  isThere
    ? `${name}: version ${other} is kept for processes of another release, beside version ${version}`
    : `${name}: there is version ${other} alone, which this release cannot read; it needs ${version}`;
