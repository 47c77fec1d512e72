import { OPERATIONS } from '#messages/forms/operations.js';
import { PREVENTION_STAGES_NAMED } from '#messages/prevention/words.js';
import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { catchUp } from '../../support/everywhere.js';
import { joinAssociation } from '../../support/join-association.js';
import { memberRulesWith, putRulesInForce } from '../../support/member-rules.js';
import { sessionCookies } from '../../support/session-cookies.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
const [light, dark] = LOOKS;
const ZH = 'zh-CN';
const as = ({ token }: { readonly token: string }, { locale, width, colorScheme }: (typeof LOOKS)[number]) => ({
  ...{ locale, colorScheme, cookies: sessionCookies(seat.api, token), viewport: { width, height: 860 } },
});
const prevention = {
  ...{ withinMonths: 12, replyDays: 5 },
  steps: [
    { article: '2', kind: 'pre-listing-check', leastGrounds: 1, days: 90, publicity: 'platforms', needsSecond: true },
  ],
};

it('after a penalty a member is told, heard, asked for its papers, and let go', async () => {
  const { api, story, browser, at } = seat;
  const { ben, cai, maja, shop, association } = story;
  const noa = { token: await association.person({ login: 'noa', roles: ['case-manager'] }) };
  const rules = await putRulesInForce(api, association, [maja, noa], memberRulesWith({ prevention }));
  await joinAssociation(api, { rules, maja }, ben);
  await browser.see(as(ben, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/prevention`);
    await page.getByText(W.none.en).waitFor();
    await inspect('prevention-none-en');
  });
  const penalties = [{ number: '深市监罚〔2026〕12号', imposedOn: '2026-03-01' }];
  const proposal = { article: '2', penalties, reason: '同类商品受到行政处罚。' };
  const told = await api.post(`/v1/parties/${ben.partyId}/preventive-measures`, proposal, maja);
  expect(told.status).toBe(200);
  await browser.see(as(ben, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/prevention`);
    await page.getByText(PREVENTION_STAGES_NAMED.proposed[ZH]).waitFor();
    await inspect('prevention-proposed-zh');
    await page.getByRole('link', { name: OPERATIONS.replyToPrevention.label[ZH] }).click();
    await page.getByRole('textbox').last().fill('罚款已缴清，商品已下架。');
    await inspect('prevention-reply-zh');
    await page.getByRole('main').getByRole('button', { name: OPERATIONS.replyToPrevention.label[ZH] }).click();
    await page.getByText('已记录').first().waitFor();
  });
  const measure = `/v1/parties/${ben.partyId}/preventive-measures/${String(told.body['measureId'])}`;
  const decision = { imposed: true, reason: '答复未说明今后如何核对。' };
  expect((await api.post(`${measure}/decisions`, decision, noa)).status).toBe(200);
  await catchUp(api);
  await browser.see(as(maja, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/prevention`);
    await page.getByRole('link', { name: 'The firm of ben' }).click();
    await page.getByText(PREVENTION_STAGES_NAMED['in-force'][ZH]).waitFor();
    await inspect('prevention-in-force-zh');
  });
  const done = { reason: '资质档案已齐备并核验。' };
  expect((await api.post(`${measure}/fulfilments`, done, maja)).status).toBe(200);
  await browser.see(as(ben, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/prevention`);
    await page.getByText(PREVENTION_STAGES_NAMED.fulfilled.en).first().waitFor();
    await inspect('prevention-fulfilled-en');
  });

  // of somebody who is no member a platform is only recommended something
  const advice = { kind: 'pre-listing-check', platformIds: [shop.platformId], penalties, reason: '一年内两次处罚。' };
  expect((await api.post(`/v1/parties/${cai.partyId}/recommendations`, advice, maja)).status).toBe(200);
  await browser.see(as(cai, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/prevention`);
    await page.getByText(W.recommended[ZH]).first().waitFor();
    await inspect('recommendation-zh');
  });
}, 240_000);
