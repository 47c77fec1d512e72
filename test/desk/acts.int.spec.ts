import type { Page } from 'playwright-core';
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
    await send(page, '受理投诉', true);
    await done();
    expect((await see(disputeId)).stage).not.toBe('intake');
    const { services, allowedActions } = await see(disputeId);
    expect(services.length).toBeGreaterThan(0);
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
