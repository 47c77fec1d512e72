import path from 'node:path';
import type { Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { EXHIBIT_WORDS as E } from '#messages/ui/desk-evidence.js';
import { CHANGE_VIEW, DESK_DOCKET_WORDS as D } from '#messages/ui/desk-docket.js';
import { DESK_DISPUTE as W } from '#messages/ui/desk-dispute.js';
import { VIEWER_WORDS as V } from '#messages/ui/desk-viewer.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser } from '../../browser/open-desk.js';
import { byHand } from '../screens/by-hand.js';
import { startApi, type Api } from '../../support/api.js';
import { askingOf } from '../../support/asking.js';
import {
  CODES,
  complaintOf,
  DECLARATION,
  evidence,
  item,
  setUpCase,
  type Case,
  type Filed,
} from '../../support/dispute.js';

type Seen = { readonly services: readonly { readonly serviceId: string; readonly document: string }[] };
type Listed = {
  readonly items: readonly { readonly evidenceId: string; readonly late?: { readonly ruling?: object } }[];
};

let api: Api;
let browser: DeskBrowser;
let story: Case;
let at = '';
let answered: Filed;
let urgent: Filed;
let lateId = '';
const { ok } = askingOf(() => api);
const keepReading = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const late = async () =>
  ((await api.get(`/v1/disputes/${answered.disputeId}/evidence`, story.maja)).body as unknown as Listed).items.find(
    (one) => one.late,
  );
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { ana, ben, maja, shop, association } = story;
  const me = (await api.get('/v1/me', maja)).body as unknown as { readonly association: { readonly slug: string } };
  at = `${api.url}/a/${me.association.slug}/desk`;
  answered = (await api.post('/v1/disputes', complaintOf(story), ana)).body as unknown as Filed;
  const dispute = `/v1/disputes/${answered.disputeId}`;
  await ok(`${dispute}/acceptances`, {}, maja);
  const { services } = (await api.get(dispute, ben)).body as unknown as Seen;
  const notice = services.find(({ document }) => document === 'forwarded-notice')?.serviceId;
  await ok(`${dispute}/services/${notice}/acknowledgements`, {}, ben);
  await ok('/v1/clock/advances', { by: 'P60D' }, association.operator); // his time to answer is over
  const bag = answered.items.find(({ ref }) => ref === 'bag')?.itemId;
  const answer = { statement: 'We buy from the right holder.', evidence: [evidence('invoice')] };
  await ok(
    `${dispute}/counter-notices`,
    { respondentId: ben.partyId, itemIds: [bag], ...answer, declaration: DECLARATION },
    ben,
  );
  lateId = (await late())?.evidenceId ?? '';
  const complaint = complaintOf(story);
  const shown = `e-${CODES[0] ?? ''}`;
  const room = { ...item(shop.platformId, 'room', ['ben']), kind: 'room' };
  const wish = { items: ['bag'], capture: { evidence: shown, card: shown, seconds: 30 } };
  urgent = (await api.post('/v1/disputes', { ...complaint, items: [...complaint.items, room], urgent: wish }, ana))
    .body as unknown as Filed;
  await keepReading();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const cookies = () => [
  {
    name: '__Host-parley-session',
    value: story.maja.token,
    url: api.url.replace('http:', 'https:'),
    httpOnly: true,
    secure: true,
    sameSite: 'Strict' as const,
  },
];

/** A tablet is turned, and back: what stood beside the page has no room for a while. */
const turn = async (page: Page, beside: string): Promise<void> => {
  await page.setViewportSize({ width: 820, height: 1_180 });
  await page.locator(`aside[aria-label="${beside}"]`).waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1_280, height: 860 });
  await page.locator(`aside[aria-label="${beside}"]`).waitFor({ state: 'attached' });
};

it('tags a dispute where it is looked at quickly, and finds it by its tag', async () => {
  const zh = 'zh-CN';
  await browser.see({ locale: zh, cookies: cookies() }, async ({ page, inspect }) => {
    await page.goto(`${at}/docket`);
    await page.getByRole('row').filter({ hasText: urgent.number }).getByRole('gridcell').last().click();
    const drawer = page.getByRole('dialog', { name: urgent.number });
    await byHand('setTags', async ({ write }) => {
      await write(drawer.getByLabel(D.tagToAdd[zh]), '媒体关注', 'Enter');
      await drawer.getByRole('row', { name: '媒体关注' }).waitFor();
    });
    await inspect('in-place-tags-zh');
    await drawer.getByLabel(D.tagToAdd[zh]).fill('字'.repeat(31));
    await page.keyboard.press('Enter');
    await drawer.getByLabel(D.tagToAdd[zh]).and(page.locator('[aria-invalid=true]')).waitFor();
    await inspect('in-place-tags-refused-zh');
    await keepReading();
    await page.goto(`${at}/docket`);
    await page.getByRole('link', { name: answered.number }).waitFor();
    await page.getByRole('button', { name: KIT_WORDS.unfold[zh], exact: true }).click();
    await page.getByRole('textbox', { name: D.tags[zh] }).fill('媒体关注');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: answered.number }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: urgent.number }).waitFor();
    await page.getByRole('row', { name: `${D.tags[zh]}：媒体关注` }).waitFor(); // as what is in force
    await inspect('in-place-found-by-tag-zh');
  });
}, 90_000);

it('keeps what the docket shows under a name, and changes that', async () => {
  await browser.see({ locale: 'en', cookies: cookies() }, async ({ page, inspect }) => {
    await page.goto(`${at}/docket?state=all`);
    const views = page.getByRole('button', { name: D.views.en, exact: true });
    await byHand('saveView', async ({ press, write }) => {
      await press(views);
      await press(page.getByRole('menuitem', { name: D.saveView.en }));
      await write(page.getByLabel(D.viewName.en), 'Press');
      await press(page.getByRole('button', { name: D.keepView.en }));
      await page.getByText(D.viewSaved.en).waitFor();
    });
    await page.goto(`${at}/docket?stage=intake`);
    await byHand('changeView', async ({ press }) => {
      await press(views);
      await inspect('in-place-views-en');
      await press(page.getByRole('menuitem', { name: CHANGE_VIEW.en({ name: 'Press' }) }));
      await page.getByText(D.viewChanged.en).waitFor();
    });
    await page.goto(`${at}/docket`);
    await views.click();
    await page.getByRole('menuitem', { name: 'Press', exact: true }).click();
    await page.waitForURL(/stage=intake/);
  });
}, 90_000);

it('takes in hand what cannot wait beside its task, once it was shown what follows', async () => {
  await browser.see({ locale: 'zh-CN', cookies: cookies() }, async ({ page, inspect }) => {
    await page.goto(`${at}/disputes/${urgent.disputeId}/overview`);
    const task = page.getByRole('complementary').getByRole('button', { name: COMMANDS.TakeUrgent['zh-CN'] });
    await task.waitFor();
    await inspect('in-place-urgent-zh');
    await byHand('takeUrgent', async ({ press }) => {
      await press(task);
      const asked = page.getByRole('alertdialog');
      await asked.locator('h3').first().waitFor();
      expect(await asked.innerText()).toContain('值班人员已接手紧急请求'); // what would be recorded
      await turn(page, W.now['zh-CN']);
      await press(asked.getByRole('button', { name: COMMANDS.TakeUrgent['zh-CN'] }));
      await task.waitFor({ state: 'detached' });
    });
    await page.getByText(W.waitsForUs['zh-CN']).waitFor(); // what comes after it
  });
}, 90_000);

it('rules on a late file where it is looked at', async () => {
  expect(lateId).not.toBe('');
  await browser.see({ locale: 'en', cookies: cookies() }, async ({ page, inspect }) => {
    await page.goto(`${at}/disputes/${answered.disputeId}/evidence/${lateId}`);
    const act = page.getByRole('button', { name: COMMANDS.RuleOnLateEvidence.en, exact: true });
    await act.waitFor();
    expect(await act.isDisabled()).toBe(true);
    await byHand('ruleOnLateEvidence', async ({ press, tick, write }) => {
      await tick(page.getByText(E.admit.en, { exact: true }));
      await write(page.getByLabel(E.rulingReason.en), 'The invoice could not be had before.');
      await page.reload(); // nothing that was written is lost
      await act.waitFor();
      await page.getByText(W.looks.en).first().waitFor();
      await inspect('in-place-late-en');
      await press(act);
      await page.getByRole('alertdialog').waitFor();
      await turn(page, V.facts.en);
      await press(page.getByRole('alertdialog').getByRole('button', { name: COMMANDS.RuleOnLateEvidence.en }));
    });
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await act.waitFor({ state: 'detached' });
    await page.getByText('The invoice could not be had before.').waitFor();
    expect(await late()).toMatchObject({ late: { ruling: { admitted: true, by: 'association' } } });
  });
}, 90_000);
