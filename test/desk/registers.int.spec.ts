import { indexWords } from '#application/search/index-words.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { evidence } from '../support/dispute.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
  const right = { kind: 'trademark', name: 'SOUTHWIND 南风', registrationNumber: '999', trademark: { classes: [18] } };
  const papers = {
    evidence: [evidence('r-G01'), evidence('r-TM1')],
    materials: ['G01', 'TM1'].map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  const { associationId } = seat.story.association;
  const answers = [
    await seat.api.post('/v1/rights', { right, ...papers }, seat.story.ana),
    await seat.api.post(`/v1/associations/${associationId}/tips`, { subject: 'counterfeit', words: 'The cream burns' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const { pool, vaultOf } = seat.api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  while ((await indexWords(pool, (id) => ({ vault: vaultOf(id) }))) > 0);
}, 90_000);
afterAll(() => seat.stop());

const see = (locale: 'en' | 'zh-CN') => ({ locale, cookies: seat.cookies, viewport: { width: 1280, height: 1000 } });

it('leads from a right of the register to its papers, its holder and the form of its check', async () => {
  await seat.browser.see(see('en'), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/rights`);
    await page.getByRole('link', { name: 'SOUTHWIND 南风' }).waitFor();
    await inspect('en-rights');
    await page.getByRole('searchbox').fill('no such number');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'SOUTHWIND 南风' }).waitFor({ state: 'detached' });
    await inspect('en-no-right-of-that-number');
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('link', { name: 'SOUTHWIND 南风' }).click();
    await page.getByRole('rowheader', { name: 'Trademark registration certificate' }).waitFor();
    await page.getByRole('link', { name: 'The firm of ana' }).waitFor();
    await inspect('en-right');
    await page.getByRole('link', { name: 'Confirm the check of a right' }).click();
    await page.getByRole('heading', { level: 1, name: 'Confirm the check of a right' }).waitFor();
  });
}, 60_000);

it('leads from a tip to its words and to handing it on', async () => {
  await seat.browser.see(see('zh-CN'), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/tips`);
    await page.getByRole('link', { name: /^TP-/ }).waitFor();
    await inspect('zh-tips');
    await page.getByRole('link', { name: /^TP-/ }).click();
    await page.getByText('The cream burns').waitFor();
    await page.locator('main a[href*="/do/routeTip?tipId="]').waitFor();
    await page.locator('main a[href*="/do/closeTip?tipId="]').waitFor();
    await inspect('zh-tip');
  });
}, 60_000);

it('finds a party by its name and tells how one knows it, and who may act for it', async () => {
  await seat.browser.see(see('en'), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/parties?search=firm`);
    await page.getByRole('link', { name: 'The firm of ana' }).click();
    await page.getByRole('heading', { level: 1, name: 'The firm of ana' }).waitFor();
    await page.getByRole('grid', { name: 'Who may act for it' }).getByRole('rowheader').first().waitFor();
    await page.getByRole('link', { name: seat.filed.number }).waitFor();
    await inspect('en-party');
  });
}, 60_000);

it('says that no review waits, and what a signal is not', async () => {
  await seat.browser.see(see('zh-CN'), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/signals`);
    await page.getByText('没有等待办理的审查或者申诉。').waitFor();
    await inspect('zh-signals');
  });
}, 60_000);
