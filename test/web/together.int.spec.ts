import { COMMANDS } from '#messages/commands.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { LIVE_WORDS } from '#messages/ui/live.js';
import { complaintOf, type Filed } from '../support/dispute.js';
import { seatCaseManager } from '../desk/seat-case-manager.js';
import { formFor } from './screens/forms.js';
import { staffAt } from './screens/staff.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let noa: string;
beforeAll(async () => {
  seat = await seatCaseManager();
  noa = await seat.story.association.person({ login: 'noa', roles: ['case-manager'] });
});
afterAll(() => seat.stop());

/** A dispute whose files are there, and both case managers before their screens. */
async function sitDown() {
  const { api, story, browser, at, cookies } = seat;
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await api.post(`/v1/disputes/${filed.disputeId}/cure-requests`, {}, story.ana); // sends its files, and asks for nothing
  const others = cookies.map((cookie) => ({ ...cookie, value: noa }));
  const [hers, his] = [
    await browser.open({ locale: 'zh-CN', cookies }),
    await browser.open({ locale: 'en', cookies: others }),
  ];
  const find = (path: string) => formFor('POST', `/disputes/${filed.disputeId}${path}`);
  return {
    filed,
    find,
    maja: staffAt(hers, `${at}/desk`, 'zh-CN'),
    noa: staffAt(his, `${at}/desk`, 'en'),
    pageOf: `${at}/desk/disputes/${filed.disputeId}/overview`,
    actOf: (command: string) => `${at}/desk/disputes/${filed.disputeId}/acts/${command}`,
    rise: async (): Promise<void> => void (await Promise.all([hers.context.close(), his.context.close()])),
  };
}
const REFERRED = {
  authority: { kind: 'court', name: '杭州市中级人民法院' },
  number: '（2026）浙01诉前调7号',
  referredAt: '2026-03-02T01:00:00Z',
  text: '诉前调解',
};
/** Each has seen that the page follows. */
const follows = ({ page, say }: ReturnType<typeof staffAt>) =>
  page.getByText(say(LIVE_WORDS.live), { exact: true }).waitFor();

it('shows one what the other has done, by the stream, without a reload', async () => {
  const { maja, noa: other, find, pageOf, filed, rise } = await sitDown();
  await maja.page.goto(pageOf);
  const ask = maja.page.getByRole('link', { name: COMMANDS.RequestCure['zh-CN'], exact: true }).first();
  await ask.waitFor();
  await follows(maja);
  const loads: string[] = [];
  maja.page.on('framenavigated', (frame) => loads.push(frame.url()));
  const polls: string[] = [];
  maja.page.on('request', (request) => {
    if (request.url().includes('/v1/stream')) polls.push(request.url());
  });
  await other.page.goto(pageOf);
  await other.openAct(filed, find('/acceptances'));
  const { status } = await other.send(find('/acceptances'));
  const done = performance.now();
  expect(status).toBe(200);
  await ask.waitFor({ state: 'detached' });
  process.stdout.write(`seen by the other after ${Math.round(performance.now() - done)} ms\n`);
  expect([loads, polls]).toEqual([[], []]); // the stream that was open told of it
  await rise();
});

it('keeps what one has typed when the other was faster, and lets it choose', async () => {
  const { maja, noa: other, find, pageOf, filed, rise } = await sitDown();
  const referIn = find('/referrals-in');
  await maja.page.goto(pageOf);
  await maja.openAct(filed, referIn);
  await maja.fill(referIn, REFERRED);
  await other.page.goto(pageOf);
  await other.openAct(filed, find('/acceptances'));
  expect((await other.send(find('/acceptances'))).status).toBe(200);
  await maja.page.locator('main form').getByRole('button', { name: COMMANDS.ReferIn['zh-CN'], exact: true }).click();
  await maja.page.getByText(W.changed['zh-CN'], { exact: true }).waitFor();
  await maja.page.getByRole('link', { name: W.look['zh-CN'], exact: true }).waitFor();
  await maja.inspect('zh-somebody-was-faster');
  expect(await maja.page.locator('[data-field="authority.name"] input').inputValue()).toBe(REFERRED.authority.name);
  await maja.page.getByRole('button', { name: W.seenAgain['zh-CN'], exact: true }).click();
  await maja.page.getByText(W.changed['zh-CN'], { exact: true }).waitFor({ state: 'detached' });
  const { status } = await maja.send(referIn);
  expect(status).toBeLessThan(300);
  const { body } = await seat.api.get(`/v1/disputes/${filed.disputeId}/referrals`, seat.story.maja);
  expect((body as unknown as { readonly referrals: readonly object[] }).referrals).toMatchObject([
    { number: REFERRED.number },
  ]);
  await rise();
});

it('keeps what one has typed even where it can be done no more, and says so', async () => {
  const { maja, noa: other, find, pageOf, actOf, filed, rise } = await sitDown();
  const ask = find('/cure-requests');
  await maja.page.goto(actOf('RequestCure'));
  await maja.fill(ask, { defects: [{ code: 'TM1', note: '注册证扫描件缺第二页' }] });
  await follows(maja);
  await other.page.goto(pageOf);
  await other.openAct(filed, find('/acceptances'));
  expect((await other.send(find('/acceptances'))).status).toBe(200);
  await maja.page.getByText(W.notNow['zh-CN'], { exact: true }).waitFor();
  await maja.inspect('zh-done-by-another');
  expect(await maja.page.locator('[data-field="defects.0.note"] :is(input, textarea)').inputValue()).toBe(
    '注册证扫描件缺第二页',
  );
  await rise();
});
