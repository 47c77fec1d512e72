import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import {
  describeProcesses,
  findLivingProcesses,
  LIVING_SECONDS,
  type LivingProcess,
} from '../clock/living-processes.js';
import { compareReleases } from '../release.js';
import { allDone } from './assert-database-fits.js';
import type { Migration } from './migrations/migration.js';
import type { Program } from './program.js';

type Connection = Pick<pg.Client, 'query'>;

const PAUSE = 250;

/** Milliseconds: whoever was killed is taken for dead by then. */
export const PATIENCE = (LIVING_SECONDS + 1) * 1_000;

/**
 * Waits until no process lives that a migration still to come would leave without what it needs. Those that were killed
 * are taken for dead after a while; if some live longer than that, throws and names them.
 */
export async function waitForOlderProcesses(
  application: Connection,
  program: Program,
  report: (what: string) => void,
  patience: number,
): Promise<void> {
  const ahead = await migrationsAhead(application, program);
  if (ahead.length === 0 || !(await saysWhoLives(application))) return;
  const inTheWay = async (): Promise<readonly LivingProcess[]> =>
    (await findLivingProcesses(application)).filter(({ release }) =>
      ahead.some(({ oldestRelease }) => !runsOn(release, program, oldestRelease)),
    );
  const end = performance.now() + patience;
  for (let told = false, living = await inTheWay(); living.length > 0; living = await inTheWay()) {
    if (performance.now() > end) throw new Error(refusalOf(living, ahead, program));
    if (!told) report(`Waiting for ${describeProcesses(living)}, which cannot run on what is to come`);
    told = true;
    await setTimeout(PAUSE);
  }
}

/** Of the same release it runs on whatever this one brings; a migration that says nothing leaves no older one room. */
const runsOn = (release: string, program: Program, oldest: string = program.release): boolean =>
  compareReleases(release, oldest) >= 0;

const migrationsAhead = async (
  application: Connection,
  { owner, application: own }: Program,
): Promise<readonly Migration[]> => {
  const done = new Set(await allDone(application));
  return [...owner, ...own].map((Migration) => new Migration()).filter(({ name }) => !done.has(name));
};

/** In a database of before the first release, processes do not say what they are; then as now nobody asked them. */
const saysWhoLives = async (application: Connection): Promise<boolean> => {
  const text = `SELECT FROM information_schema.columns
                  WHERE table_schema = 'office' AND table_name = 'process_seen' AND column_name = 'release'`;
  return (await application.query(text)).rowCount === 1;
};

const refusalOf = (living: readonly LivingProcess[], ahead: readonly Migration[], program: Program): string => {
  const needed = ahead.filter(({ oldestRelease }) =>
    living.some(({ release }) => !runsOn(release, program, oldestRelease)),
  );
  const what = needed
    .map(({ name, oldestRelease = program.release }) => `${name} needs release ${oldestRelease} or a later one`)
    .join(', ');
  const remedy = 'Stop them first, then run `parley migrate` again. Nothing was changed.';
  return `${what}, but on this database there live: ${describeProcesses(living)}. ${remedy}`;
};
