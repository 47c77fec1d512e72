import path from 'node:path';
import type { Page } from 'playwright-core';
import { readPages } from '../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser } from './browser/open-desk.js';
import { shareApi, type Api } from './support/api.js';
import { PASSWORD } from './support/association.js';
import { complaintOf, setUpCase, type Case, type Filed } from './support/dispute.js';

let api: Api;
let story: Case;
let slug: string;
beforeAll(async () => {
  api = await shareApi();
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  slug = (await api.get(`/v1/associations/${story.association.associationId}`)).text && story.association.associationId;
  await story.association.account({ login: 'noa', roles: ['case-manager'] });
}, 90_000);
afterAll(() => api.stop());

type Seen = {
  readonly stage: string;
  readonly services: readonly { readonly serviceId: string; readonly document: string }[];
  readonly respondents: readonly { readonly respondentId: string; readonly name: string }[];
  readonly allowedActions: readonly { readonly action: string; readonly subject: string }[];
};
const file = async (): Promise<Filed> =>
  (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
const see = async (disputeId: string): Promise<Seen> =>
  (await api.get(`/v1/disputes/${disputeId}`, story.maja)).body as unknown as Seen;

const atDesk = async (locale: 'zh-CN' | 'en', walk: (desk: DeskBrowser) => Promise<void>): Promise<void> => {
  const who = { association: story.association.associationId, login: 'maja', password: PASSWORD };
  const desk = await openDesk(api.url, who, locale, { pictures: process.env['PICTURES'] });
  try {
    await walk(desk);
  } catch (error) {
    if (process.env['PICTURES'] !== undefined)
      await desk.page.screenshot({ path: `${process.env['PICTURES']}/broken.png`, fullPage: true });
    throw error;
  } finally {
    await desk.close();
  }
};
const open = (page: Page, ...parts: readonly string[]) => page.goto(`${api.url}/a/${slug}/desk/${parts.join('/')}`);
/** Presses the act, agrees to the question before what cannot be taken back, and waits until it is recorded. */
const send = async (page: Page, act: string, isGrave = false): Promise<void> => {
  await page.getByRole('button', { name: act, exact: true }).click();
  if (isGrave) await page.getByRole('alertdialog').getByRole('button', { name: act }).click();
};
const recorded = (page: Page, word = 'It is recorded') => page.getByText(word, { exact: true }).first().waitFor();

it('says what is missing beside its field, keeps what was typed over a reload, and records the act once', async () => {
  const { disputeId } = await file();
  await atDesk('en', async ({ page, inspect }) => {
    await open(page, 'disputes', disputeId, 'acts', 'RequestCure');
    await page.getByRole('heading', { level: 1, name: 'Ask for missing materials' }).waitFor();
    await inspect('cure-empty');
    await send(page, 'Ask for missing materials');
    await page.getByRole('alert').filter({ hasText: 'put right' }).waitFor();
    await inspect('cure-faults');
    await page.getByRole('combobox', { name: /Paper of the checklist/ }).fill('Trademark registration');
    await page.getByRole('option', { name: /Trademark registration certificate/ }).click();
    await page.getByLabel(/^Note/).fill('The certificate is cut off');
    await page.reload();
    expect(await page.getByLabel(/^Note/).inputValue()).toBe('The certificate is cut off');
    await inspect('cure-filled');
    await send(page, 'Ask for missing materials');
    await recorded(page);
  });
  expect((await see(disputeId)).stage).toBe('curing');
}, 180_000);
