import path from 'node:path';
import { noteProcess } from '#infrastructure/clock/note-process.js';
import type { OwnMeasures } from '#infrastructure/metrics/own-measures.js';
import { newId } from '#infrastructure/ids.js';
import { ALERT_WORDS } from '#messages/ui/alerts.js';
import { OPERATION_WORDS as W, OPERATOR_WORDS as O } from '#messages/ui/operation.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser } from '../../browser/open-desk.js';
import { OPERATOR_KEY, startApi, type Api } from '../../support/api.js';
import { complaintOf, setUpCase } from '../../support/dispute.js';
import { catchUp } from '../../support/everywhere.js';

const WELL: OwnMeasures = {
  ...{ appends: [], failedAppends: 0, refusedSignIns: 0, serverErrors: 0 },
  disks: { evidence: { free: 40e9, size: 100e9 }, state: { free: 40e9, size: 100e9 } },
  certificates: { 'temporal-client': Date.now() + 90 * 86_400_000, 'database-authority': Date.now() + 3e10 },
  ages: { backup: 1_800, archive: 4 },
  memory: 3e8,
  pool: { busy: 3, size: 20, waiting: 0 },
};

let api: Api;
let browser: DeskBrowser;
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  const story = await setUpCase(api);
  await api.post('/v1/disputes', complaintOf(story), story.ana);
  await catchUp(api);
  await api.parts.clock.close(); // this process notes nothing of itself from now on
  await api.parts.pool.query('UPDATE read.checkpoint SET position = (SELECT position FROM log.head)');
  await api.parts.pool.query(
    `INSERT INTO read.checkpoint (reader, position) SELECT reader, position FROM read.generation, log.head
       ON CONFLICT (reader) DO UPDATE SET position = excluded.position`,
  );
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const PROGRAMS = { api: newId(), worker: newId() };
/** As if each program had noted it just now, however long a browser takes. */
const note = async (of: Readonly<Record<keyof typeof PROGRAMS, OwnMeasures>>): Promise<void> => {
  const { pool } = api.parts;
  for (const kind of ['api', 'worker'] as const)
    await noteProcess(pool, { id: PROGRAMS[kind], kind }, 0, new Date(), of[kind]);
  await pool.query("UPDATE office.process_seen SET seen_at = clock_timestamp() + interval '1 hour'");
};

describe.each([
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const)('in $locale on $width points', ({ locale, width, colorScheme }) => {
  it('shows how the installation runs to whoever has the operator’s key, and says what to do', async () => {
    await browser.see({ locale, colorScheme, viewport: { width, height: 860 } }, async (view) => {
      const { page } = view;
      const look = (name: string) => view.inspect(`operation-${name}-${locale}-${width}`);
      const give = async (key: string): Promise<void> => {
        await page.getByLabel(O.key[locale], { exact: true }).fill(key);
        await page.getByRole('button', { name: O.look[locale], exact: true }).click();
      };
      await page.goto(`${api.url}/operation`);
      await page.getByLabel(O.key[locale], { exact: true }).waitFor();
      expect(await page.locator('dl').count()).toBe(0);
      await look('key');
      await give('plo_0123456789-that-is-none');
      await page.getByText(O.refused[locale], { exact: true }).waitFor();
      await look('refused');

      await note({ api: WELL, worker: WELL });
      await give(OPERATOR_KEY);
      await page.getByText(W.well[locale], { exact: true }).waitFor();
      for (const name of ['p50', 'p99', 'refusedSignIns', 'disks', 'certificates', 'backup', 'connections'] as const)
        expect(await page.getByText(W[name][locale], { exact: true }).count()).toBe(1);
      await look('well');

      await page.getByRole('button', { name: O.leave[locale], exact: true }).click();
      const bad = {
        ...WELL,
        appends: Array.from({ length: 14 }, (_, at) => (at === 10 ? 90 : 0)), // up to 2.5 s
        refusedSignIns: 73,
        disks: { ...WELL.disks, evidence: { free: 4e9, size: 100e9 } },
        certificates: { ...WELL.certificates, 'temporal-client': Date.now() + 3 * 86_400_000 },
        ages: { backup: 40 * 3_600, archive: 4 },
      };
      await note({ api: { ...WELL, ages: {} }, worker: bad });
      await give(OPERATOR_KEY);
      for (const name of [
        'ParleyAppendsSlow',
        'ParleySignInsRefused',
        'ParleyDiskFull',
        'ParleyCertificateEnds',
        'ParleyBackupsCease',
      ] as const) {
        const action = ALERT_WORDS[name].action[locale].replaceAll('`', '');
        await page.getByText(action, { exact: true }).waitFor();
      }
      await look('alerts');
    });
  }, 120_000);
});
