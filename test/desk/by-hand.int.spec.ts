import { indexWords } from '#application/search/index-words.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { DICTATION_WORDS as D } from '#messages/ui/desk-dictations.js';
import { POSTING_WORDS as P, RECORD_MANY, RECORDED_MANY } from '#messages/ui/desk-posting.js';
import { findNamed, namedPicture } from '../support/picture.js';
import { complaintOf, evidence } from '../support/dispute.js';
import { byHand } from '../web/screens/by-hand.js';
import { seatCaseManager } from './seat-case-manager.js';

type Dictated = { readonly disputeId: string; readonly dictationId: string; readonly number: string };
type Seen = { readonly services: readonly { readonly serviceId: string; readonly document: string }[] };

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let second: typeof seat.cookies = [];
let paper: Dictated;
const keepReading = async (): Promise<void> => {
  const { pool, vaultOf } = seat.api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0); // lists are asked for after every act
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
};
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  const value = await story.association.person({ login: 'nils', roles: ['case-manager'] });
  second = seat.cookies.map((cookie) => ({ ...cookie, value }));
  const dictation = {
    partyId: story.ana.partyId,
    source: 'paper',
    receivedAt: '2026-03-02T01:30:00Z',
    record: evidence('scan'),
  };
  const asked = await api.post('/v1/dictated-complaints', { ...complaintOf(story), dictation }, story.maja);
  paper = asked.body as unknown as Dictated;
  // refused, for it is not confirmed; its files are here after it
  expect((await api.post(`/v1/disputes/${paper.disputeId}/acceptances`, {}, story.maja)).status).toBe(409);
  const signed = { version: '2026-12-b', accepted: true }; // the scan is its party's and the association's alone
  await api.post(`/v1/disputes/${paper.disputeId}/confidentiality-undertakings`, signed, { token: value });
  await api.post(`/v1/disputes/${seat.filed.disputeId}/acceptances`, {}, story.maja);
  await keepReading();
}, 120_000);
afterAll(() => seat.stop());

const screen = (locale: 'zh-CN' | 'en', width: number, cookies: typeof seat.cookies) =>
  ({ locale, cookies, viewport: { width, height: 860 }, colorScheme: width < 600 ? 'dark' : 'light' }) as const;

it('lets a second officer compare a paper filing with its scan line by line, and release it', async () => {
  await seat.browser.see(screen('zh-CN', 1280, second), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/dictations`);
    await page.getByRole('link', { name: paper.number }).waitFor();
    await inspect('dictations-zh');
    await page.getByRole('link', { name: paper.number }).click();
    await byHand('confirmDictationOnPaper', async ({ press, tick, give }) => {
      await press(page.getByRole('button', { name: D.openScan['zh-CN'] }));
      await page.getByRole('application').waitFor();
      const release = page.getByRole('button', { name: D.releaseAct['zh-CN'] });
      const lines = page.getByText(D.agrees['zh-CN'], { exact: true });
      await lines.first().waitFor();
      for (const line of await lines.all()) await tick(line);
      expect(await release.isDisabled()).toBe(true);
      await give(page.locator('main'), {
        name: '签名页.png',
        mimeType: 'image/png',
        buffer: findNamed(namedPicture('signed')) ?? Buffer.alloc(0),
      });
      await inspect('compare-zh');
      await press(release);
      await page.getByRole('alertdialog').locator('h3').first().waitFor();
      await inspect('compare-ask-zh');
      await press(page.getByRole('alertdialog').getByRole('button', { name: D.releaseAct['zh-CN'] }));
      await page.getByText(D.isConfirmed['zh-CN']).waitFor();
    });
  });
}, 120_000);

it('keeps a call over a reload, and begins the act of the party that calls', async () => {
  await seat.browser.see(screen('en', 390, seat.cookies), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/dictations/call`);
    await page.getByLabel(D.answered.en).first().fill('Agrees to the recording');
    await page.getByRole('button', { name: D.stepDone.en }).first().click();
    await page.getByRole('button', { name: D.lineBreaks.en }).click();
    await page.reload();
    await page.getByText(D.broke.en).waitFor();
    expect(await page.getByLabel(D.answered.en).first().inputValue()).toBe('Agrees to the recording');
    await page.getByText(D.aCounterNotice.en, { exact: true }).click();
    const find = page.getByRole('searchbox', { name: D.findDispute.en });
    await find.fill(seat.filed.number);
    await page.getByRole('button', { name: new RegExp(seat.filed.number) }).click();
    await page.getByRole('button', { name: D.respondent.en }).click();
    await page.getByRole('option', { name: "Ben's Bags" }).click();
    await page.locator('form [data-field]').first().waitFor();
    await inspect('call-en');
  });
}, 90_000);

it('lists what is to be posted, prints its packet and records its number', async () => {
  const { api, story, filed } = seat;
  const at = `/v1/disputes/${filed.disputeId}`;
  const { services } = (await api.get(at, story.maja)).body as unknown as Seen;
  const serviceId = services.find(({ document }) => document === 'forwarded-notice')?.serviceId ?? '';
  const sent = { channel: 'post', arrived: false, number: 'EA1' };
  expect((await api.post(`${at}/services/${serviceId}/handovers`, sent, story.maja)).status).toBe(200);
  expect((await api.post(`${at}/services/${serviceId}/returns`, { channel: 'post' }, story.maja)).status).toBe(200);
  await keepReading();
  await seat.browser.see(screen('zh-CN', 1280, seat.cookies), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/posting`);
    const number = page.getByRole('textbox', { name: P.tracking['zh-CN'] });
    await number.first().fill('EA123456789CN');
    await number.first().press('Enter');
    await inspect('posting-zh');
    await page.getByRole('button', { name: RECORD_MANY['zh-CN']({ count: 1 }) }).click();
    await page.getByText(RECORDED_MANY['zh-CN']({ count: 1 })).waitFor();
    await page.goto(`${seat.at}/desk/posting/${filed.disputeId}/${serviceId}`);
    await page.getByRole('heading', { name: P.receipt['zh-CN'] }).waitFor();
    await page.getByText(P.printPictures['zh-CN']).click();
    await page.locator('main li img').first().waitFor();
    await inspect('packet-zh');
    await page.getByText(P.proved['zh-CN']).click();
    await page.locator('details[open] form [data-field]').first().waitFor();
    await inspect('packet-proved-zh');
  });
}, 120_000);
