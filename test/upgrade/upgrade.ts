import pg from 'pg';
import { z } from 'zod';
import { verifyLog } from '#event-store/verify-log.js';
import { DOCKET_VIEW } from '#read-models/views.js';
import { portBelowOutgoing } from '../support/port-below-outgoing.js';
import { until } from '../support/until.js';
import { startBalancer, type Answered } from './balancer.js';
import type { startAndTakeOver } from './first-system.js';
import { statusOf, type Programs, type Running } from './program-of.js';
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
type Api = Running & { readonly url: string };
type Worker = Running & { readonly reports: string };

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
  const base = environments.worker;
  const databaseUrl = base['DATABASE_URL'] ?? '';

  const startApi = async (programs: Programs): Promise<Api> => {
    const url = `http://127.0.0.1:${await portBelowOutgoing()}`;
    const environment = { ...environments.api, API_URL: toApis.url, API_PORT: new URL(url).port };
    return { ...(await programs.start('api', environment, url)), url };
  };
  const startWorker = async (programs: Programs): Promise<Worker> => {
    const [health, reports] = [await portBelowOutgoing(), await portBelowOutgoing()].map(
      (port) => `http://127.0.0.1:${port}`,
    ) as [string, string];
    const environment = {
      ...base,
      API_URL: toApis.url,
      WORKER_PORT: new URL(health).port,
      REPORT_PORT: new URL(reports).port,
      DSN_PORT: '0',
    };
    return { ...(await programs.start('worker', environment, health)), reports };
  };
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
  /** The first release says that it is busy after five tries at once, beside another or alone; this one tries on. */
  const isItsOwn = ({ from, code }: Answered): boolean => from === old.api.url && code === 'Busy';
  const unanswered = (when: string): void => {
    const [its, ours] = [toApis.faults.filter(isItsOwn), toApis.faults.filter((fault) => !isItsOwn(fault))];
    const found = describe(toApis.answered(), ours) + (its.length > 0 ? `; the first release busy: ${its.length}` : '');
    check(`nobody was answered with 5xx, or not at all, ${when}`, ours.length === 0, found);
  };
  unanswered('there and back');

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
  await old.api.end();
  await old.worker.end();
  await until('this release is alone', async () => !(await statusBy(present)).processes.includes(first.release));
  say('— this release is alone');
  await load.more(40);
  unanswered('to the end');
  const refused = [...health.refused.slice(0, 5), `${health.late()} late`].join('; ');
  check('no health check was refused', health.refused.length === 0, refused);

  await load.end();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
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

const describe = (answered: number, faults: readonly Answered[]): string =>
  faults.length === 0
    ? `${answered} answers`
    : `${faults.length} of ${answered}: ${faults
        .slice(0, 5)
        .map(({ what, status, code = '', from: by }) => `${what} ${status} ${code} by ${by}`)
        .join('; ')}`;

type Fire = Awaited<ReturnType<Upgrade['openFire']>>;

/** The load goes on by itself, in pieces; `more` waits until so many more commands were acknowledged. */
function keepAsking(fire: Fire) {
  let over = false;
  const playing = (async () => {
    while (!over) {
      await fire.play(fire.clients.acknowledged() + 20);
    }
  })();
  playing.catch(() => undefined); // whoever waits for more, or for the end, is told
  return {
    more: async (count: number): Promise<void> => {
      const wanted = fire.clients.acknowledged() + count;
      await Promise.race([playing, until('clients are answered', () => fire.clients.acknowledged() >= wanted)]);
    },
    end: async (): Promise<void> => {
      over = true;
      await playing;
    },
  };
}
