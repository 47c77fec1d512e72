import { GUARANTEE_KINDS_NAMED } from '#messages/measures/guarantee.js';
import { FAITH_WORDS } from '#messages/ui/bad-faith-review.js';
import { RESPONDENT_WORDS as W } from '#messages/ui/respondent.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, PNG, type FiledCase } from '../../support/evidence.js';
import { until } from '../../support/until.js';
import { follow, lastOf as lastRecorded, press, seeByLink, type Visit } from '../on-phone.js';
import { proveByPaper, visitByLink } from '../visit-by-link.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
let ben: Visit;
let ana: Visit;
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  dispute = await fileWith(api, story);
  await ok('/acceptances', {}, story.maja);
  ben = await visitByLink(api, story, dispute.disputeId);
  await proveByPaper(api, story, ben, story.ben.partyId);
  ana = await visitByLink(api, story, dispute.disputeId, 'ana');
}, 240_000);
afterAll(() => seat.stop());

const ok = async (path: string, body: object, by: { readonly token: string } | undefined) => {
  const { status, text, body: answer } = await seat.api.post(`${dispute.path}${path}`, body, by);
  if (status >= 300) throw new Error(`${path}: ${text}`);
  return answer as Readonly<Record<string, string>>;
};
const lastOf = (type: string): Promise<unknown> => lastRecorded(seat.api, dispute.disputeId, type);

type Page = Parameters<typeof follow>[0];
const choose = (page: Page, name: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'image/png', buffer: PNG });
/** On the page to which one is led then, the bytes go by themselves. */
const arrives = async (page: Page, name: string, before: number): Promise<void> => {
  await page.waitForURL(/#\/files$/);
  await page.getByText(name).first().waitFor();
  await until('the bytes are here', async () => (await stored()) > before);
};
/** How many files have come: those of the complaint were sent before. */
const stored = async (): Promise<number> => {
  const { rows } = await seat.api.parts.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM log.event WHERE stream_id = $1 AND type = 'EvidenceStored'`,
    [dispute.disputeId],
  );
  return rows[0]?.count ?? 0;
};

it('stands behind goods with the letter of its bank, which the other side reads', async () => {
  const { api, story, browser } = seat;
  const before = await stored();
  await seeByLink(browser, ben, { locale: 'zh-CN' }, async ({ page, inspect }) => {
    await follow(page, 'GiveGuarantee');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('radio', { name: GUARANTEE_KINDS_NAMED['bank-letter']['zh-CN'] }).check();
    await page.getByRole('textbox', { name: W.guaranteeHolder['zh-CN'] }).fill('杭州银行');
    await page.getByRole('textbox', { name: W.guaranteeAmount['zh-CN'] }).fill('50000');
    await page.getByLabel(W.guaranteeFrom['zh-CN']).fill('2026-03-01');
    await choose(page, '保函.png');
    await page.getByText('保函.png').first().waitFor();
    await inspect('phone-guarantee-letter');
    await press(page);
    await arrives(page, '保函.png', before);
  });
  expect(await lastOf('GuaranteeGiven')).toMatchObject({ areExhibits: true });
  const read = await api.get(`${dispute.path}/evidence`, story.ana);
  expect(read.text).toContain('保函.png');
  expect((await api.get(`${dispute.path}/evidence`, story.cai)).text).not.toContain('保函.png');
}, 120_000);

it('asks for a review of the complaint with what shows it', async () => {
  await seeByLink(seat.browser, ben, { locale: 'zh-CN' }, async ({ page, inspect }) => {
    await follow(page, 'RequestFaithReview');
    await page.getByRole('textbox', { name: FAITH_WORDS.statement['zh-CN'] }).fill('对方来电要求付款后撤回投诉。');
    await choose(page, '通话截图.png');
    await page.getByText('通话截图.png').first().waitFor();
    await inspect('phone-review-asked');
    await press(page);
    await page.waitForURL(/#\/files$/);
  });
  expect(await lastOf('FaithReviewRequested')).toMatchObject({ evidence: [{ part: 'confidential' }] });
}, 120_000);

it('replies to a warning with its proof', async () => {
  const { api, story, browser } = seat;
  const { reviewId = '' } = (await lastOf('FaithReviewRequested')) as Readonly<Record<string, string>>;
  const accountId = await story.association.account({ login: 'mo', roles: ['case-manager'] });
  await api.post(`/v1/reviewers/${accountId}/listings`, { competesWith: [] }, story.association.operator);
  const mo = { token: await story.association.signIn('mo') };
  await ok('/reviews', { reviewId, disputeIds: [], ground: '需要核实。' }, mo);
  await ok(`/reviews/${reviewId}/warnings`, { warning: '印章存疑。' }, mo);
  await seeByLink(browser, ana, { locale: 'zh-CN' }, async ({ page, inspect }) => {
    await follow(page, 'ReplyToFaithReview');
    await page.getByText(FAITH_WORDS.toReply['zh-CN'], { exact: true }).first().click();
    await page.getByRole('textbox', { name: FAITH_WORDS.reply['zh-CN'] }).fill('印章真实，原件附后。');
    await choose(page, '印章.png');
    await page.getByText('印章.png').first().waitFor();
    await inspect('phone-review-reply');
    await page.getByRole('button', { name: FAITH_WORDS.toReply['zh-CN'] }).click();
    await page.waitForURL(/#\/files$/);
  });
  expect(await lastOf('FaithReviewReplied')).toMatchObject({ evidence: [{ part: 'confidential' }] });
}, 120_000);
