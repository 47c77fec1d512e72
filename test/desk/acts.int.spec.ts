import type { Page } from 'playwright-core';
import { docket } from '#read-models/docket.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { complaintOf, type Filed } from '../support/dispute.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 90_000);
afterAll(() => seat.stop());

type Seen = {
  readonly stage: string;
  readonly services: readonly { readonly serviceId: string; readonly arrivedAt?: string }[];
  readonly allowedActions: readonly { readonly action: string; readonly subject: string }[];
};
const file = async (): Promise<Filed> =>
  (await seat.api.post('/v1/disputes', complaintOf(seat.story), seat.story.ana)).body as unknown as Filed;
const see = async (disputeId: string): Promise<Seen> =>
  (await seat.api.get(`/v1/disputes/${disputeId}`, seat.story.maja)).body as unknown as Seen;
/** The files that a complaint named, as an honest complainant sends them; nothing rests on what is missing. */
const sendFiles = (disputeId: string) =>
  seat.api.post(`/v1/disputes/${disputeId}/cure-requests`, {}, { ...seat.story.ana });

const open = (page: Page, ...parts: readonly string[]) => page.goto(`${seat.at}/desk/${parts.join('/')}`);
/** Presses the act, and agrees to the question before what cannot be taken back. */
const send = async (page: Page, act: string, isGrave = false): Promise<void> => {
  await page.getByRole('button', { name: act, exact: true }).click();
  if (isGrave) await page.getByRole('alertdialog').getByRole('button', { name: act, exact: true }).click();
};
const recorded = (page: Page, word = 'It is recorded') => page.getByText(word, { exact: true }).first().waitFor();
/** What was told to who hears the page is over; it refers to a button that is gone. */
const toldOut = (page: Page) => page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' });
const pick = async (page: Page, label: RegExp, option: RegExp | string): Promise<void> => {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
};

it('says what is missing beside its field, keeps what was typed over a reload, and records the act once', async () => {
  const { disputeId } = await file();
  await sendFiles(disputeId);
  await seat.browser.see({ locale: 'en', cookies: seat.cookies }, async ({ page, inspect }) => {
    await open(page, 'disputes', disputeId, 'acts', 'RequestCure');
    await page.getByRole('heading', { level: 1, name: 'Ask for missing materials' }).waitFor();
    await page.getByRole('combobox', { name: /Paper of the checklist/ }).waitFor();
    await inspect('en-cure-empty');
    await send(page, 'Ask for missing materials');
    await page.getByRole('alert').filter({ hasText: 'put right' }).waitFor();
    await inspect('en-cure-faults');
    await page.getByRole('combobox', { name: /Paper of the checklist/ }).fill('Trademark reg');
    await page.getByRole('option', { name: /Trademark registration certificate/ }).click();
    await page.getByLabel(/^Note/).fill('The certificate is cut off');
    await page.reload();
    await page.getByLabel(/^Note/).waitFor();
    expect(await page.getByLabel(/^Note/).inputValue()).toBe('The certificate is cut off');
    await inspect('en-cure-filled');
    await send(page, 'Ask for missing materials');
    await recorded(page);
  });
  expect((await see(disputeId)).stage).toBe('curing');
}, 120_000);

it('does a dozen acts of a case manager, by names alone', async () => {
  const { disputeId } = await file();
  await sendFiles(disputeId);
  await seat.browser.see({ locale: 'zh-CN', cookies: seat.cookies }, async ({ page, inspect }) => {
    const act = (command: string) => open(page, 'disputes', disputeId, 'acts', command);
    const done = () => recorded(page, '已记录');
    await act('AcceptComplaint');
    await page.getByRole('button', { name: '受理投诉', exact: true }).waitFor();
    await inspect('zh-accept');
    await page.getByRole('button', { name: /预览/ }).click();
    await page.getByRole('heading', { name: '将送达的文书' }).waitFor();
    await page.locator('details summary').first().click();
    await inspect('zh-accept-previewed');
    const letters = await page.locator('details').count();
    expect((await see(disputeId)).stage).toBe('intake');
    await page.getByRole('button', { name: '受理投诉', exact: true }).click();
    await page.getByRole('alertdialog').getByText('将收到提示的人').waitFor();
    await inspect('zh-accept-asked');
    await page.getByRole('alertdialog').getByRole('button', { name: '受理投诉', exact: true }).click();
    await done();
    expect((await see(disputeId)).stage).not.toBe('intake');
    const { services, allowedActions } = await see(disputeId);
    expect(services).toHaveLength(letters + 1); // the receipt was there
    const [arrival] = allowedActions.filter(({ action }) => action === 'RecordArrival');
    await open(page, 'disputes', disputeId, 'acts', `RecordArrival?subject=${arrival?.subject ?? ''}`);
    await page.getByLabel(/^备注/).fill('当面签收');
    await inspect('zh-arrival');
    await send(page, '记录文书到达');
    await done();
    await act('NoteProceeding');
    await page.getByRole('radio', { name: '投诉方' }).first().waitFor();
    await inspect('zh-proceeding');
    await act('OpenDesk');
    await pick(page, /当事人/, 'The firm of ana');
    await send(page, '咨询协会');
    await done();
    await act('ReferIn');
    await page.getByRole('button', { name: /机关类型/ }).click();
    await page.getByRole('option').nth(1).click();
    await page.getByLabel(/^机关名称/).fill('杭州市版权局');
    await page.getByLabel(/^编号/).first().fill('2026-17');
    await page.getByRole('button', { name: '现在' }).first().click();
    await inspect('zh-refer-in');
    await send(page, '登记来案机关');
    await done();
  });
}, 240_000);

it('does what lies outside disputes: registers a party, and says what was recorded', async () => {
  await seat.browser.see({ locale: 'en', cookies: seat.cookies }, async ({ page, inspect }) => {
    await open(page, 'do', 'registerParty');
    await page.getByRole('radio', { name: 'Organisation' }).waitFor();
    await inspect('en-register-empty');
    await page.getByText('Organisation', { exact: true }).click();
    await page.getByLabel('Name', { exact: true }).fill('Silk Road Bags');
    await send(page, 'Register a party');
    await recorded(page);
    await toldOut(page);
    await inspect('en-register-done');
    await open(page, 'do', 'recordOutage');
    await page.getByRole('button', { name: 'Now' }).first().waitFor();
    await inspect('en-outage');
    await open(page, 'do', 'nothing');
    await page.getByRole('heading', { level: 1, name: 'There is no such act' }).waitFor();
  });
}, 120_000);

it('writes a note into each dispute that is chosen, once, though the connection fails half-way and the page is loaded anew', async () => {
  for (let i = 0; i < 2; i += 1) await file();
  while ((await keepUp(seat.api.parts.pool, [docket])) > 0);
  await seat.browser.see({ locale: 'en', cookies: seat.cookies }, async ({ page, inspect }) => {
    await open(page, 'docket');
    await page.getByRole('row').nth(3).waitFor();
    await page
      .getByRole('button', { name: 'More filters' })
      .or(page.getByRole('button', { name: /Expand|More/ }))
      .first()
      .click();
    await inspect('en-docket-filters');
    for (const place of [1, 2, 3]) {
      const row = page.getByRole('row').nth(place);
      await row.getByRole('checkbox').press('Space');
      await row.getByRole('checkbox', { checked: true }).waitFor(); // nobody presses the next before the page has seen it
    }
    await page.getByRole('button', { name: 'Do it to all of these' }).click();
    await page.getByRole('menuitem', { name: /Write a note/ }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Call the platform on Monday');
    await page.getByRole('button', { name: 'See for which it can be done' }).click();
    await page.getByText('3 of 3 can; 0 not').waitFor();
    await inspect('en-bulk-looked');
    let sent = 0;
    await page.route('**/staff-notes', async (route) => {
      sent += 1;
      await route.fetch(); // it was done, and nobody heard of it
      await route.abort();
    });
    await page.getByRole('button', { name: 'Do it', exact: true }).click();
    await page.getByText('It stopped half-way').waitFor();
    expect(sent).toBeGreaterThan(0);
    await inspect('en-bulk-stopped');
    await page.unroute('**/staff-notes');
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
    await page.getByText('3 of 3 done; 0 not').waitFor();
    await toldOut(page);
    await inspect('en-bulk-done');
  });
  const { rows } = await seat.api.parts.pool.query<{ notes: number; disputes: number }>(
    `SELECT count(*)::int AS notes, count(DISTINCT stream_id)::int AS disputes FROM log.event WHERE type = 'StaffNoteWritten'`,
  );
  expect(rows[0]).toEqual({ notes: 3, disputes: 3 });
}, 120_000);
