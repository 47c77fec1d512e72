import pg from 'pg';
import { z } from 'zod';
import { verifyLog } from '#event-store/verify-log.js';
import { DOCKET_VIEW } from '#read-models/views.js';
import { until } from '../support/until.js';
import { describeFaults, startBalancer } from './balancer.js';
import { faultOfHealth } from './bounds.js';
import type { startAndTakeOver } from './first-system.js';
import { keepAsking } from './keep-asking.js';
import { statusOf, type Programs } from './program-of.js';
import { startingBehind, type Api } from './start-programs.js';
import { watchFirst } from './watch-first.js';
import { watchHealth } from './watch-health.js';

export type Upgrade = {
  readonly system: Awaited<ReturnType<typeof startAndTakeOver>>;
  readonly first: Programs;
  readonly present: Programs;
  readonly ownerUrl: string;
  readonly temporal: string;
  readonly openFire: typeof import('../faults/kit/fire.js').openFire;
  readonly say: (line: string) => void;
  readonly check: (what: string, holds: boolean, found?: string) => void;
};

const Status = z.object({
  release: z.object({
    processes: z.string(),
    readModels: z.array(z.string()),
    unkept: z.array(z.string()),
  }),
});

/** The steps of docs/upgrading.md, there and back, under the load of the first release's clients. */
export async function upgrade({ system, first, present, ownerUrl, temporal, openFire, say, check }: Upgrade) {
  const [toApis, toWorkers] = [await startBalancer(), await startBalancer()];
  const { environments, addresses } = system;
  const databaseUrl = environments.worker['DATABASE_URL'] ?? '';
  const { startApi, startWorker } = startingBehind({ apis: toApis.url, environments });

  const operator = { ...environments.api, DATABASE_OWNER_URL: ownerUrl, TEMPORAL_ADDRESS: temporal };
  const statusBy = async (programs: Programs) => {
    const { said } = await programs.command(['status', '--json'], operator);
    return Status.parse(JSON.parse(said)).release;
  };
  const isReady = async ({ url }: Api): Promise<boolean> => (await statusOf(`${url}/readyz`)) === 200;

  const mail = environments['mail-server'];
  await first.start(
    'mail-server',
    { ...mail, REPORT_URL: `${toWorkers.url}/delivery-reports` },
    `http://127.0.0.1:${mail['MAIL_PORT']}`,
  );
  const demo = environments['demo-platform'];
  await first.start('demo-platform', { ...demo, PARLEY_API_URL: toApis.url }, `http://127.0.0.1:${demo['DEMO_PORT']}`);
  const old = { api: await startApi(first), worker: await startWorker(first) };
  await until('the first release’s API is ready', () => isReady(old.api));
  toApis.spread(old.api.url);
  toWorkers.spread(old.worker.reports);

  const running = { ...addresses, api: toApis.url, databaseUrl, temporalAddress: temporal, start: '' };
  const fire = await openFire({ home: system.home, running }, () => [toApis.url]);
  const load = keepAsking(fire);
  let healthOf: readonly string[] = [old.api.url];
  const health = watchHealth(() => healthOf);
  await load.more(40);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 }).on('error', () => undefined);
  const its = await watchFirst(old.api, toApis, pool);
  say('— the first release works, and is asked');

  const migrated = await present.command(['migrate'], operator);
  check(
    'the database is brought forward beside the first release',
    migrated.code === 0,
    migrated.said.trim().slice(-300),
  );
  await load.more(20);

  const worker = await startWorker(present);
  toWorkers.spread(old.worker.reports, worker.reports);
  await until('this release’s read models are built', async () => {
    const { readModels } = await statusBy(present);
    return readModels.every((line) => line.includes('is kept for processes of another release'));
  });
  check('this release’s read models stand beside those of the first', true);
  await load.more(20);

  const api = await startApi(present);
  await until('this release’s API is ready', () => isReady(api));
  toApis.spread(old.api.url, api.url);
  healthOf = [old.api.url, api.url];
  say('— both releases are asked');
  await load.more(60);
  say('— and back');
  const back = await first.command(['migrate'], operator);
  check('the first release still runs on this database', back.code === 0, back.said.trim().slice(-100));
  healthOf = [old.api.url];
  toApis.spread(old.api.url);
  toWorkers.spread(old.worker.reports);
  await api.end();
  await worker.end();
  await load.more(40);
  const unanswered = (when: string): void => {
    const faults = toApis.faults.filter((fault) => !its.isItsOwn(fault));
    const found = describeFaults(toApis.answered(), faults);
    check(`nobody was answered with 5xx, or not at all, but for the first’s Busy, ${when}`, faults.length === 0, found);
  };
  const judgeFirst = async (when: string): Promise<void> => {
    check(`the first release seldom says that it is busy, ${when}`, its.isSeldomBusy(), its.howBusy());
    const outages = its.outages();
    check(`it says so for no other reason, ${when}`, outages.length === 0, outages[0]);
    const changed = await its.changed();
    const found = changed.join('; ') || `${its.kept} tables`;
    check(`nothing of what it keeps was built again, ${when}`, its.kept > 0 && changed.length === 0, found);
  };
  unanswered('there and back');
  await judgeFirst('there and back');

  const again = { worker: await startWorker(present), api: await startApi(present) };
  await until('this release’s API is ready again', () => isReady(again.api));
  toWorkers.spread(old.worker.reports, again.worker.reports);
  toApis.spread(old.api.url, again.api.url);
  healthOf = [old.api.url, again.api.url];
  say('— both releases are asked again');
  await load.more(30);
  healthOf = [again.api.url];
  toApis.spread(again.api.url);
  toWorkers.spread(again.worker.reports);
  await judgeFirst('to its end');
  await old.api.end();
  await old.worker.end();
  await until('this release is alone', async () => !(await statusBy(present)).processes.includes(first.release));
  say('— this release is alone');
  await load.more(40);
  unanswered('to the end');
  const watched = health.watched();
  const unready = faultOfHealth(watched);
  const checks = `${watched.asked} checks, ${watched.late} late`;
  check('no health check was refused, and no more came late than may', unready === undefined, unready ?? checks);

  await load.end();
  // what judges is the first release's, and asks by its name for what is owed; nobody keeps that up any more
  await pool.query(`DROP VIEW read.docket; CREATE VIEW read.docket AS SELECT * FROM ${DOCKET_VIEW} AS docket`);
  // the first release sends a mail again, under one Message-ID, whose record met others five times; this one tries on
  await fire.settle({ mayRepeat: true });
  say('— everything that was acknowledged is in the log once, and at its receivers');
  const { faults } = await verifyLog(pool, () => undefined).finally(() => pool.end());
  check('this release finds every event of the log whole', faults.length === 0, JSON.stringify(faults[0] ?? ''));
  health.stop();
  await fire.close();
  toApis.stop();
  toWorkers.stop();
}
