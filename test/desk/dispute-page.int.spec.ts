import { CLOSING_REASONS } from '#messages/core/stages.js';
import { COMMANDS } from '#messages/commands.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { materialName } from '#messages/rulebook/materials.js';
import { DESK_MATERIALS as M, PAPER_STATES_NAMED } from '#messages/ui/desk-materials.js';
import { DESK_DISPUTE as W, PURPOSES, STEP_NAMES } from '#messages/ui/desk-dispute.js';
import { complaintOf, type Filed } from '../support/dispute.js';
import { openDisputes, type Disputes } from './open-disputes.js';

type View = Readonly<Record<'pairs' | 'items' | 'respondents', readonly Readonly<Record<string, unknown>>[]>>;

let there: Disputes;
beforeAll(async () => {
  there = await openDisputes(['filed']);
}, 120_000);
afterAll(() => there.stop());

it('goes with a dispute from its filing to its notices, and records every look at a file', async () => {
  const { cookies, api, maja } = there;
  const id = there.idOf('filed');
  await there.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    const here = page.locator('[aria-current=step]');
    await page.goto(there.addressOf('filed', 'overview'));
    await here.getByText(STEP_NAMES.filed['zh-CN']).waitFor();
    await page.getByText(W.waitsForUs['zh-CN']).waitFor();
    await page.getByRole('link', { name: COMMANDS.RequestCure['zh-CN'] }).waitFor();
    await page.getByText(W.bytesAwaited['zh-CN']).first().waitFor(); // nobody can look at what is not here

    await page.goto(there.addressOf('filed', 'materials'));
    const certificate = page.getByRole('article', { name: materialName('TM1', 'zh-CN') });
    await certificate.getByText(PAPER_STATES_NAMED['file-awaited']['zh-CN']).waitFor();
    for (const defective of await page.getByText(M.defective['zh-CN'], { exact: true }).all()) await defective.click();
    await certificate.getByLabel(M.note['zh-CN']).fill('证书与商标不一致。');
    await page.reload(); // nothing that was marked is lost
    await page.getByRole('button', { name: COMMANDS.RequestCure['zh-CN'] }).click();
    const ahead = page.getByRole('alertdialog');
    await ahead.locator('summary').click();
    await ahead.getByText('证书与商标不一致。').waitFor();
    await page.keyboard.press('Escape');

    expect((await api.post(`/v1/disputes/${id}/acceptances`, {}, maja)).status).toBe(200); // sends its files first
    await there.keepReading();
    await page.goto(there.addressOf('filed', 'materials'));
    await certificate.getByText('maja · 审查合格').waitFor();
    await page.goto(there.addressOf('filed', 'evidence'));
    await here.getByText(STEP_NAMES.notified['zh-CN']).waitFor();
    await page.getByRole('link', { name: `${W.look['zh-CN']} C1` }).click();
    await page.getByRole('article').getByText(PURPOSES['check-materials']['zh-CN']).waitFor();
    await page.getByRole('application').waitFor();
    await page.goto(there.addressOf('filed', 'access'));
    await page.getByText(PURPOSES['check-materials']['zh-CN']).waitFor();

    await page.goto(there.addressOf('filed', 'documents'));
    const dialog = page.getByRole('dialog');
    const notice = page.getByRole('article', { name: DOCUMENT_KINDS['statutory-notice']['zh-CN'] });
    await notice.getByRole('button', { name: W.read['zh-CN'] }).click();
    await dialog.getByRole('heading', { name: DOCUMENT_KINDS['statutory-notice']['zh-CN'] }).first().waitFor();
    await inspect('zh-document');
    await page.keyboard.press('Escape');

    await page.goto(`${there.addressOf('filed', 'timeline')}?phase=notified`);
    await page.getByRole('status').getByText(/共/).waitFor();
    const events = await page.getByRole('list', { name: W.timeline['zh-CN'] }).getByRole('listitem').count();
    await page.goto(there.addressOf('filed', 'timeline'));
    expect(events).toBeGreaterThan(0);
    await page.getByRole('list', { name: W.timeline['zh-CN'] }).getByRole('listitem').nth(events).waitFor(); // one more
  });
}, 120_000);

it('counts for the staff what became of the complainant’s other complaints', async () => {
  const { cookies, api, maja, story } = there;
  for (const isRejected of [true, false]) {
    const { disputeId } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
    const out = { cause: 'out-of-scope', reasons: [{ code: 'TM1', note: '与本会业务无关。' }] };
    if (isRejected) await api.post(`/v1/disputes/${disputeId}/rejections`, out, maja);
  }
  await there.keepReading();
  for (const [locale, width] of [
    ['zh-CN', 1280],
    ['en', 390],
  ] as const)
    await there.see({ locale, cookies, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
      await page.goto(there.addressOf('filed', 'overview'));
      const heading = page.getByRole('heading', { level: 3, name: W.record[locale] });
      const card = page.locator('section').filter({ has: heading }).last();
      await card.getByText(CLOSING_REASONS.rejected[locale], { exact: true }).waitFor();
      await card.getByRole('link', { name: W.recordAll[locale] }).waitFor();
      await inspect(`record-${locale}-${width}`);
    });
}, 120_000);

it('keeps what can be read where one part fails, and tries that part again', async () => {
  await there.see({ locale: 'en', cookies: there.cookies }, async ({ page, inspect }) => {
    let isBroken = true;
    await page.route('**/signals', (route) => (isBroken ? route.fulfill({ status: 500, body: '' }) : route.continue()));
    await page.goto(there.addressOf('filed', 'overview'));
    await page.getByRole('alert').waitFor();
    await page.getByText('The goods shown bear our mark.').waitFor();
    await inspect('en-part-failed');
    isBroken = false;
    await page.getByRole('alert').getByRole('button').click();
    await page.getByText(W.noSignal.en).waitFor();
  });
}, 60_000);

it('stays usable with three hundred items and long names', async () => {
  const long = '杭州钱塘江畔直播电商文化创意产业发展有限责任公司第三分公司旗舰店'.repeat(2);
  await there.see({ locale: 'zh-CN', cookies: there.cookies }, async ({ page, inspect }) => {
    await page.route(`**/v1/disputes/${there.idOf('filed')}`, async (route) => {
      const answer = await route.fetch();
      const view = (await answer.json()) as View;
      const [pair] = view.pairs;
      const [item] = view.items;
      const ids = Array.from({ length: 300 }, (_, at) => `item-${at}`);
      const items = ids.map((itemId) => ({ ...item, itemId, title: `${itemId} ${long}` }));
      const respondents = view.respondents.map((one) => ({ ...one, name: long }));
      const pairs = ids.map((itemId) => ({ ...pair, itemId }));
      await route.fulfill({ response: answer, json: { ...view, items, respondents, pairs } });
    });
    await page.goto(there.addressOf('filed', 'overview'));
    const goods = page.getByRole('group', { name: W.goods['zh-CN'] });
    await goods.getByText('item-0 ').waitFor();
    expect(await goods.getByRole('listitem').count()).toBeLessThan(60);
    await inspect('zh-three-hundred');
    await goods.focus();
    // rows are measured as they come, so that the end moves on
    while (!(await goods.getByText('item-299 ').isVisible())) await page.keyboard.press('End');
  });
}, 60_000);
