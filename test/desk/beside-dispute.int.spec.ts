import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { TASKS } from '#messages/core/tasks.js';
import { FACT_NAMES } from '#messages/rating/words.js';
import { DESK_DISPUTE as W } from '#messages/ui/desk-dispute.js';
import { RATING_FACT_WORDS as F } from '#messages/ui/desk-rating-facts.js';
import { PARTY_GRADE } from '#messages/ui/party-grade.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { CODES, complaintOf, DECLARATION, item, type Filed } from '../support/dispute.js';
import { seatCaseManager } from './seat-case-manager.js';

const MINUTE = 60_000;
const FIRST = `e-${CODES[0] ?? ''}`;

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let urgent: Filed & { readonly urgentId: string };
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  const complaint = complaintOf(story);
  const room = { ...item(story.shop.platformId, 'room', ['ben']), kind: 'room' };
  const wish = { items: ['bag'], capture: { evidence: FIRST, card: FIRST, seconds: 30 } };
  const filed = await api.post(
    '/v1/disputes',
    { ...complaint, items: [...complaint.items, room], urgent: wish },
    story.ana,
  );
  urgent = filed.body as unknown as typeof urgent;
  await keepReading();
}, 90_000);
afterAll(() => seat.stop());

const keepReading = async (): Promise<void> => {
  while ((await keepUp(seat.api.parts.pool, PROJECTIONS)) > 0);
};
const done = async (path: string, body: object, by: { readonly token: string }): Promise<void> => {
  const { status, text } = await seat.api.post(`/v1/disputes/${path}`, body, by);
  if (status !== 200 && status !== 201) throw new Error(`${path} ${text}`);
};
const pairOf = ({ items }: Filed, what: string) => ({
  respondentId: seat.story.ben.partyId,
  itemId: items.find(({ ref }) => ref === what)?.itemId,
});

it('tells the clock of the urgent lane in minutes from the start, and lets it run without reading it out', async () => {
  const { browser, at, cookies } = seat;
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.clock.install();
    const clocks = page.getByRole('timer');
    const told = async (): Promise<number> => Number(/^剩(\d+)分钟$/.exec(await clocks.first().innerText())?.[1]);
    for (const path of ['', '?whose=all', '/docket', `/disputes/${urgent.disputeId}/overview`]) {
      await page.goto(`${at}/desk${path === '' ? '?whose=all&kind=take-urgent' : path}`);
      await clocks.first().waitFor();
      expect(await told()).toBeGreaterThan(10);
      expect(await told()).toBeLessThanOrEqual(15);
      expect(await clocks.first().locator('xpath=ancestor-or-self::*[@aria-live]').count()).toBe(0);
    }
    const before = await told();
    await page.clock.runFor(2 * MINUTE);
    expect(await told()).toBe(before - 2);
    await page.getByText(SUBJECT_KINDS.urgent['zh-CN'], { exact: true }).first().waitFor();
    await inspect('zh-urgent-lane');
  });
}, 120_000);

it('tells what runs beside a dispute, each with its day and its last event', async () => {
  const { story, browser, at, cookies } = seat;
  const id = urgent.disputeId;
  const bag = pairOf(urgent, 'bag');
  const measure = { pairs: [bag], rung: 'hide-card', confirmed: ['identity', 'right'] };
  await done(`${id}/urgent/${urgent.urgentId}/measures`, measure, story.maja);
  await browser.see({ locale: 'en', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/disputes/${id}/overview`);
    const card = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: W.lanes.en, exact: true }) })
      .last();
    await card.getByText(TASKS['call-respondent'].en).waitFor();
    const clocks = await card.getByRole('timer').allInnerTexts();
    expect(clocks).toContainEqual(expect.stringMatching(/^23 h 5\d min left$/)); // its review within a day
    expect(clocks).toContainEqual(expect.stringMatching(/^5\d min left$/)); // the call within an hour

    await done(`${id}/acceptances`, {}, story.maja);
    const answer = { itemIds: [bag.itemId], statement: 'Ours', evidence: [], declaration: DECLARATION };
    await done(`${id}/counter-notices`, { respondentId: bag.respondentId, ...answer }, story.ben);
    const details = { body: 'Hangzhou Internet Court', caseNumber: '1' };
    await done(`${id}/proceedings`, { pairs: [bag], kind: 'suit', proof: 'case-number', details }, story.ana);
    const order = { pairs: [bag], order: 'take-down', issuedAt: '2026-03-02T01:00:00Z', details: { body: 'A court' } };
    const termed = { ...order, endsOn: '2026-09-02' }; // one without a last day runs no clock
    await done(`${id}/court-orders`, termed, story.maja);
    await page.reload();
    for (const kind of ['urgent', 'preservation', 'order', 'proceeding'] as const)
      await card.getByText(SUBJECT_KINDS[kind].en, { exact: true }).waitFor();
    await inspect('en-beside');
    await card.getByRole('link', { name: W.laneCourse.en }).first().click();
    await page.waitForURL(/\/timeline\?subject=/);
  });
}, 120_000);

it('asks for no more than it shows, and for facts of ratings once somebody wants them', async () => {
  const { api, story, browser, at, cookies, filed } = seat;
  const rate = `/v1/ratings/${story.ana.partyId}`;
  expect((await api.post(`${rate}/acceptances`, { version: '2027-01' }, story.ana)).status).toBe(201);
  await done(`${filed.disputeId}/acceptances`, {}, story.maja);
  const pairs = [pairOf(filed, 'bag'), pairOf(filed, 'cap')];
  await done(`${filed.disputeId}/withdrawals`, { pairs, consideration: 'none', reason: 'x' }, story.ana);
  await keepReading();
  await browser.see({ locale: 'en', cookies }, async ({ page, inspect }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/disputes/')) asked.push(pathname.split('/')[4] ?? 'dispute');
    });
    await page.goto(`${at}/desk/disputes/${filed.disputeId}/overview`);
    await page.getByText(W.noSignal.en).waitFor();
    expect(asked.toSorted()).toEqual(['dispute', 'evidence', 'signals']);
    await page.getByRole('button', { name: F.look.en }).click();
    await page.getByText(F.unrated.en).first().waitFor();
    await page.getByText(FACT_NAMES['complaint-withdrawn-early'].en).waitFor();
    await inspect('en-rating-facts');
    const { roles } = (await api.get(rate, story.ana)).body as unknown as Rated;
    const factId = roles.flatMap(({ points }) => points)[0]?.factId;
    expect((await api.post(`${rate}/objections`, { factId, ground: 'x' }, story.ana)).status).toBe(201);
    await page.reload();
    await page.getByRole('button', { name: F.look.en }).click();
    await page.getByText(PARTY_GRADE.contested.en).waitFor();
    await page.getByRole('link', { name: F.member.en }).click();
    await page.waitForURL(new RegExp(`/ratings/${story.ana.partyId}$`));
  });
}, 120_000);

type Rated = { readonly roles: readonly { readonly points: readonly { readonly factId: string }[] }[] };
