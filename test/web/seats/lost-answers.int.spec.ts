import path from 'node:path';
import { FORM_WORDS } from '#messages/forms/words.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PARTY_FILING as F } from '#messages/ui/party-filing.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { checkedRight } from '../../support/checked-right.js';
import { evidence, setUpCase, type Case } from '../../support/dispute.js';
import { PNG } from '../../support/evidence.js';
import { sessionCookies } from '../../support/session-cookies.js';

import { withReaders } from '../../support/with-readers.js';
import { formFor, titleOf } from '../screens/forms.js';
import { staffAt } from '../screens/staff.js';
import { fileWritten, writeComplaint } from './from-a-right.js';

const ZH = 'zh-CN';
let api: Api;
let story: Case;
let browser: DeskBrowser;
let at = '';
let rightId = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { body } = await api.get('/v1/me', story.ana);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}/desk`;
  rightId = await checkedRight(api, story);
  await withReaders(api.parts.pool, () => Promise.resolve());
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const sit = () => browser.open({ locale: ZH, cookies: sessionCookies(api, story.ana.token) });
const countOf = async (type: string): Promise<number> => {
  const { rows } = await api.parts.pool.query<{ count: string }>(
    'SELECT count(*) AS count FROM log.event WHERE type = $1',
    [type],
  );
  return Number(rows[0]?.count);
};

it('sends files again to the right that was recorded, and records no second', async () => {
  const { page, fill, close, inspect } = staffAt(await sit(), at, ZH);
  const before = await countOf('RightRecorded');
  const paper = evidence('own-G01');
  await page.goto(`${at}/do/recordRight`);
  await page.locator('main form').waitFor();
  const form = formFor('POST', '/rights');
  await fill(form, {
    right: { kind: 'trademark', name: '云雀', registrationNumber: '45678901', trademark: { classes: [25] } },
    evidence: [paper],
    materials: [{ code: 'G01', evidence: ['own-G01'] }],
  });
  await page.route('**/content', (route) => route.fulfill({ status: 403, body: '' }));
  await page.getByRole('button', { name: titleOf(form.form.operationId)[ZH], exact: true }).click();
  await page.getByText(FORM_WORDS.filesLost[ZH]).waitFor();
  expect(await page.locator('main form').count()).toBe(0); // it is on record: nobody is asked to do it again
  await inspect('files-lost');
  await page.unroute('**/content');
  const recorded = page.waitForResponse((response) => response.url().includes('/content') && response.ok());
  await page.getByRole('button', { name: KIT_WORDS.again[ZH], exact: true }).click();
  const [, newRightId = ''] = /rights\/([0-9a-f-]{36})/.exec((await recorded).url()) ?? [];
  await page.getByText(FORM_WORDS.filesLost[ZH]).waitFor({ state: 'detached' });
  await close();
  const { body } = await api.get(`/v1/rights/${newRightId}`, story.ana);
  expect(body['evidence']).toMatchObject([{ sha256: paper.sha256, stored: true }]);
  expect(await countOf('RightRecorded')).toBe(before + 1);
}, 120_000);

it('files a complaint once, when its answer was lost and it is filed again', async () => {
  const before = await countOf('ComplaintFiled');
  const { page, close } = staffAt(await sit(), at, ZH);
  await page.goto(`${at}/filing?right=${rightId}`);
  await writeComplaint(page, ZH, {
    url: 'https://shop.example/goods?id=lark',
    seller: 'Cai’s Bags',
    account: 'cai',
    shown: { name: 'lark.png', mimeType: 'image/png', buffer: Buffer.concat([PNG, Buffer.from('lark')]) },
  });
  await page.route('**/filings', async (route) => {
    await route.fetch(); // it arrives, and its answer does not
    await route.abort();
  });
  await page.getByRole('button', { name: F.file[ZH], exact: true }).click();
  await page.getByRole('heading', { name: PAGE_WORDS.noConnection[ZH] }).waitFor();
  await page.unroute('**/filings');
  expect(await fileWritten(page, ZH)).toMatch(/^[0-9a-f-]{36}$/);
  expect(await countOf('ComplaintFiled')).toBe(before + 1);
  await page.reload();
  await page.getByLabel(F.links[ZH]).waitFor();
  expect(await page.getByLabel(F.links[ZH]).inputValue()).toBe(''); // nothing stands there that was filed
  await close();
}, 120_000);
