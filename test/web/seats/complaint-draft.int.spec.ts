import { FILING_WORDS as W } from '#messages/ui/filing.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { complaintOf } from '../../support/dispute.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { PHONE } from '../on-phone.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 240_000);
afterAll(() => seat.stop());

const urgent = { items: ['bag'], capture: { evidence: 'e-TM1', card: 'e-TM1', seconds: 30 } };
/** As links that were pasted at the desk leave a complaint whose papers are missing. */
const begin = async (): Promise<string> => {
  const { api, story } = seat;
  const { evidence, ...content } = complaintOf(story, ['TM1']);
  const files = evidence.map((one) => ({ ...one, part: 'confidential' }));
  const body = { kind: 'complaint', content: { ...content, evidence: files, urgent } };
  const { status, text, body: saved } = await api.post('/v1/drafts', body, story.ana);
  if (status !== 201) throw new Error(text);
  return String(saved['draftId']);
};
type Content = Readonly<Record<string, unknown>>;
const read = async (draftId: string) => {
  const answer = await seat.api.get(`/v1/drafts/${draftId}`, seat.story.ana);
  return { content: answer.body['content'] as unknown as Content, etag: answer.headers.get('etag') ?? '' };
};
const asAna = () => ({ ...PHONE, locale: 'zh-CN', cookies: sessionCookies(seat.api, seat.story.ana.token) }) as const;

it('is gone on with as it was begun, and its author says which goes on where it was written on elsewhere', async () => {
  const { api, story, browser, at } = seat;
  const draftId = await begin();
  await browser.see(asAna(), async ({ page, inspect }) => {
    await page.goto(`${at}#/complaint/${draftId}/words`);
    await page.getByRole('textbox', { name: W.statement['zh-CN'] }).fill('在手机上写的投诉说明。');
    const { content, etag } = await read(draftId);
    const elsewhere = { ...content, newFacts: '在电脑上写的新事实。' };
    const headers = { 'if-match': etag };
    const changed = await api.send('PUT', `/v1/drafts/${draftId}`, { ...story.ana, headers }, { content: elsewhere });
    expect(changed.status).toBe(200);
    await page.getByRole('button', { name: W.keepAndGoOn['zh-CN'] }).click();
    await page.getByRole('heading', { name: W.changedElsewhere['zh-CN'] }).waitFor();
    await inspect('complaint-changed-elsewhere');
    await page.getByRole('button', { name: W.keepThis['zh-CN'] }).click();
    await page.getByRole('button', { name: W.keepAndGoOn['zh-CN'] }).click();
    await page.getByRole('heading', { name: W.wish['zh-CN'] }).waitFor();
    await inspect('complaint-with-wish');
  });
  const { content } = await read(draftId);
  expect(content).toMatchObject({
    statement: '在手机上写的投诉说明。',
    urgent,
    claims: [{ kind: 'remove' }, { kind: 'other', text: 'And an apology on the page' }],
    evidence: [{ ref: 'e-TM1', part: 'confidential' }],
  });
}, 120_000);

it('goes on where it was kept and the answer got lost', async () => {
  const { browser, at } = seat;
  const draftId = await begin();
  await browser.see(asAna(), async ({ page }) => {
    let isLost = false;
    await page.route(`**/v1/drafts/${draftId}`, async (route) => {
      if (route.request().method() !== 'PUT' || isLost) return route.continue();
      isLost = true;
      await route.fetch();
      return route.abort();
    });
    await page.goto(`${at}#/complaint/${draftId}/words`);
    await page.getByRole('textbox', { name: W.statement['zh-CN'] }).fill('在电梯里写的投诉说明。');
    await page.getByRole('button', { name: W.keepAndGoOn['zh-CN'] }).click();
    await page.waitForURL(/\/check$/);
    expect(isLost).toBe(true);
  });
  expect((await read(draftId)).content).toMatchObject({ statement: '在电梯里写的投诉说明。' });
}, 120_000);
