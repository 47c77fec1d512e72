import { newId } from '#infrastructure/ids.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { REWARD_STAGES_NAMED } from '#messages/reward/words.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { DESK_RISK_WORDS as K, RISK_WORDS as W } from '#messages/ui/risks.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { putRulesInForce } from '../../support/member-rules.js';
import { rewardRules } from '../../support/reward-rules.js';
import { sessionCookies } from '../../support/session-cookies.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let noa: { readonly token: string };
beforeAll(async () => {
  seat = await seatCaseManager();
  noa = { token: await seat.story.association.person({ login: 'noa', roles: ['case-manager'] }) };
}, 120_000);
afterAll(() => seat.stop());

const ZH = 'zh-CN';
const wide = { width: 1280, height: 860 };
const phone = { width: 390, height: 860 };

/** Handed to the platform, which acted. */
const handOn = async (tipId: string): Promise<void> => {
  const { api, story } = seat;
  const route = { to: 'platform', platformId: story.shop.platformId, reason: 'x' };
  await api.post(`/v1/tips/${tipId}/routes`, route, story.maja);
  await api.post(`/v1/tips/${tipId}/answers`, { outcome: 'acted' }, { token: story.shop.apiKey });
};
it('tips that many gave are taken up into a draft of the catalogue, which everybody reads and searches', async () => {
  const { api, story, browser } = seat;
  for (let n = 0; n < 5; n += 1) {
    const path = `/v1/associations/${story.association.associationId}/tips`;
    const { body } = await api.post(path, { subject: 'counterfeit', words: 'x' }, { key: newId() });
    await handOn(String(body['tipId']));
  }
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  await browser.see({ locale: ZH, cookies: seat.cookies, viewport: wide }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/risks`);
    await page.getByText(TIP_SUBJECT_NAMES.counterfeit[ZH]).first().waitFor();
    await inspect('risks-desk-zh');
    await page.getByRole('link', { name: K.takeUp[ZH] }).click();
    await page.getByRole('button', { name: D.save[ZH] }).waitFor();
    for (const part of [W.name, W.example, W.law, W.advice])
      for (const language of ['中文', '英文'])
        await page.getByLabel(`${part[ZH]} · ${language}`).first().fill(`${language}：直播间低价假冒护肤品`);
    await inspect('risks-editor-zh');
    await page.getByRole('button', { name: D.save[ZH] }).click();
    await page.getByRole('button', { name: D.open[ZH] }).waitFor();
    await inspect('risks-draft-zh');
  });
  for (const look of [
    { locale: ZH, viewport: wide, colorScheme: 'light' },
    { locale: 'en', viewport: phone, colorScheme: 'dark' },
  ] as const)
    await browser.see(look, async ({ page, inspect }) => {
      await page.goto(`${seat.at}/risks`);
      await page.getByText(W.release[look.locale]).waitFor();
      await inspect(`risks-${look.locale}`);
      await page.getByLabel(W.seek[look.locale]).fill('高仿');
      await page.getByText(W.example[look.locale]).first().waitFor();
      await page.goto(`${seat.at}/risks?rule=brand-traffic&subject=patent`);
      await page.getByText(W.noneFits[look.locale]).waitFor();
      await inspect(`risks-none-${look.locale}`);
    });
}, 180_000);

it('a consumer’s tip is rewarded: by two people, claimed with a code of its own, paid, and told to it alone', async () => {
  const { api, story, browser } = seat;
  await putRulesInForce(api, story.association, [story.maja, noa], ['reward-rules', { rewardRules: rewardRules() }]);
  let fate = '';
  let code = '';
  await browser.see({ locale: ZH, viewport: phone }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/tips`);
    await page.getByRole('button', { name: new RegExp(T.subject[ZH]) }).click();
    await page.getByRole('option', { name: TIP_SUBJECT_NAMES.counterfeit[ZH] }).click();
    await page.getByLabel(T.words[ZH]).fill('直播间的面霜没有批准文号');
    await page.getByRole('button', { name: T.send[ZH], exact: true }).click();
    await page.getByText(T.keepClaim[ZH]).waitFor();
    await inspect('tip-taken-zh');
    code =
      (await page
        .getByText(/^[a-z0-9]{5}(-[a-z0-9]{5}){3}$/)
        .first()
        .textContent()) ?? '';
    await page.getByRole('link', { name: T.look[ZH] }).click();
    await page.getByText(T.receivedAt[ZH]).waitFor();
    fate = page.url();
  });
  const tipId = fate.split('/').at(-1) ?? '';
  await handOn(tipId);
  const as = ({ token }: { readonly token: string }) => ({
    ...{ locale: ZH, cookies: sessionCookies(api, token), viewport: wide },
  });
  const act = (operation: keyof typeof OPERATIONS) => OPERATIONS[operation].label[ZH];
  await browser.see(as(story.maja), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/tips/${tipId}`);
    await page.getByRole('link', { name: act('proposeReward') }).click();
    await page.getByRole('textbox', { name: '奖励等级代码' }).fill('first');
    await page.getByRole('textbox', { name: '金额（元）' }).fill('500');
    await page.getByRole('textbox', { name: '理由' }).fill('平台下架了十二个链接。');
    await inspect('reward-propose-zh');
    await page.getByRole('button', { name: act('proposeReward') }).click();
    await page.goto(`${seat.at}/desk/tips/${tipId}`);
    await page.getByText(REWARD_STAGES_NAMED.proposed[ZH]).waitFor();
    await inspect('reward-proposed-zh');
  });
  const granted = await api.post(`/v1/tips/${tipId}/reward-decisions`, { granted: true }, noa);
  expect([granted.status, granted.text]).toEqual([200, granted.text]);
  await browser.see({ locale: ZH, viewport: phone, colorScheme: 'dark' }, async ({ page, inspect }) => {
    await page.goto(fate);
    await page.getByLabel(T.claimCode[ZH]).fill(code); // the address alone tells of no reward
    await inspect('reward-look-zh');
    await page.getByRole('button', { name: T.lookReward[ZH], exact: true }).click();
    await page.getByLabel(T.payee[ZH]).fill('陈女士');
    await page.getByLabel(T.payment[ZH]).fill('工商银行 6222 0815');
    await page.getByText(T.notConcerned[ZH]).click();
    await inspect('reward-claim-zh');
    await page.getByRole('button', { name: T.claim[ZH], exact: true }).click();
    await page.getByText('已登记领取', { exact: false }).waitFor();
  });
  const paidOn = String((await api.get('/v1/clock', story.maja)).body['now']).slice(0, 10);
  await api.post(`/v1/tips/${tipId}/reward-payments`, { reference: 'B-1', paidOn }, noa);
  await browser.see(as(story.maja), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/tips/${tipId}`);
    await page.getByText('陈女士').waitFor();
    await inspect('reward-paid-zh');
    await page.goto(`${seat.at}/desk/rewards`);
    await page.getByText(REWARD_STAGES_NAMED.paid[ZH]).waitFor();
    expect(await page.getByText('陈女士').count()).toBe(0);
    await inspect('rewards-zh');
  });
  await browser.see({ locale: 'en', viewport: phone }, async ({ page, inspect }) => {
    await page.goto(fate);
    await page.getByLabel(T.claimCode.en).fill(code);
    await page.getByRole('button', { name: T.lookReward.en, exact: true }).click();
    await page.getByText('The reward of CNY 500 was paid.').waitFor();
    await inspect('reward-fate-en');
  });
}, 180_000);
