import path from 'node:path';
import type { Page } from 'playwright-core';
import { STAGES } from '#messages/core/stages.js';
import { AUDIT_WORDS as A } from '#messages/ui/auditor-access.js';
import { REPLAY_SEAT_NAMES, REPLAY_WORDS as W } from '#messages/ui/auditor-replay.js';
import { TAB_NAMES } from '#messages/ui/desk-dispute.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { playsOf, type Ids } from '../../access-matrix/disputes.js';
import { gatherPeople, type Gathered } from '../../access-matrix/people.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { cameToItsEnd } from '../../support/until.js';
import { asSeat, replayed, seenIn, slideTo } from './in-replay.js';

type Locale = 'zh-CN' | 'en';

let api: Api;
let browser: DeskBrowser;
let gathered: Gathered;
let accepted: Ids;
let sitting: Ids;
let number = '';
let at = '';
// before the story: the matter that is replayed was played by the people’s commands through the API
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  gathered = await gatherPeople(api);
  const plays = playsOf(api, gathered);
  [accepted, sitting] = [await plays.accepted(), await plays.sitting()];
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { amy } = gathered.people;
  const { association } = (await api.get('/v1/me', amy.call)).body as unknown as {
    readonly association: { readonly slug: string };
  };
  number = String((await api.get(`/v1/disputes/${accepted['disputeId']}`, amy.call)).body['number']);
  at = `${api.url}/a/${association.slug}/desk`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** Sits down as Amy; nothing that the pages ask for is refused. */
const sit = async (locale: Locale, phone: boolean, walk: (view: DeskView) => Promise<void>): Promise<void> => {
  const refused: string[] = [];
  const url = api.url.replace('http:', 'https:');
  const { token = '' } = gathered.people.amy.call;
  const cookie = { name: '__Host-parley-session', value: token, url, httpOnly: true, secure: true };
  await browser.see(
    {
      locale,
      cookies: [{ ...cookie, sameSite: 'Strict' }],
      colorScheme: phone ? 'dark' : 'light',
      viewport: phone ? { width: 390, height: 860 } : { width: 1280, height: 860 },
      hasTouch: phone,
    },
    async (view) => {
      view.page.on('response', (answer) => {
        if (answer.url().includes('/v1/') && answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`);
      });
      await walk(view);
      cameToItsEnd();
    },
  );
  expect(refused).toEqual([]);
};
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

it('replays the same matter from seat to seat and act to act, and shows nothing of what came later', async () => {
  const Z = 'zh-CN';
  await sit(Z, false, async ({ page, inspect }) => {
    await page.goto(at);
    await page.getByRole('heading', { level: 1, name: SEAT_WORDS.matters[Z] }).waitFor();
    await page.locator('main').getByRole('link', { name: number }).click();
    await tab(page, TAB_NAMES.replay[Z]);
    await seenIn(page, Z).waitFor();
    expect(await seenIn(page, Z).innerText()).toContain(STAGES['awaiting-counter-notice'][Z]);
    await inspect('auditor-replay-now-zh-CN');

    // to the beginning, by keyboard: filed, and nothing of what was done with it
    await slideTo(page, 'Home');
    await seenIn(page, Z).getByText(STAGES.intake[Z]).first().waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toMatch(/^2026-/);
    expect(await page.getByRole('button', { name: W.previous[Z] }).isDisabled()).toBe(true);
    await inspect('auditor-replay-filed-zh-CN');

    // who is complained of had no part yet; some acts later it had
    await asSeat(page, Z, REPLAY_SEAT_NAMES.respondent[Z]);
    await page.getByRole('heading', { name: W.notThere[Z] }).waitFor();
    await inspect('auditor-replay-not-there-zh-CN');
    await slideTo(page, 'End');
    await seenIn(page, Z).waitFor();
    const address = page.url();
    expect(await page.locator('main').innerText()).not.toContain('told the association alone');
    await replayed(page, () => page.getByRole('button', { name: W.previous[Z] }).click());
    await page.getByRole('button', { name: W.next[Z] }).click();
    await page.waitForURL(address);
    await page.reload(); // an address shows the same again
    await seenIn(page, Z).waitFor();
    expect(new URL(page.url()).searchParams.get('as')).toMatch(/^respondent /);
    await inspect('auditor-replay-respondent-zh-CN');

    // who read it, and whether its log holds
    await tab(page, TAB_NAMES.access[Z]);
    await page.getByRole('list', { name: A.records[Z] }).getByRole('listitem').first().waitFor();
    await page.getByRole('button', { name: A.verify[Z] }).click();
    await page.getByRole('heading', { name: A.sound[Z] }).waitFor();
    await inspect('auditor-access-zh-CN');
  });
}, 240_000);

it('looks on a phone as the panel did, and reads nothing of its room', async () => {
  await sit('en', true, async ({ page, inspect }) => {
    await page.goto(`${at}/disputes/${sitting['disputeId']}/replay?as=panel`);
    await seenIn(page, 'en').waitFor();
    await inspect('auditor-panel-en');
    const words = await page.locator('main').innerText();
    expect(words).toContain(W.pending.en);
    await slideTo(page, 'Home');
    await page.getByRole('heading', { name: W.notThere.en }).waitFor();
    await page.goto(`${at}/disputes/${sitting['disputeId']}/access`);
    await page.getByRole('button', { name: A.verify.en }).click();
    await page.getByRole('heading', { name: A.sound.en }).waitFor();
    await inspect('auditor-access-en');
  });
}, 240_000);
