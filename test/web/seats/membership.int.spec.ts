import {
  MEMBERSHIP_ROLES_NAMED,
  MEMBERSHIP_STANDINGS_NAMED,
  REGISTER_SHOWINGS_NAMED,
} from '#messages/membership/words.js';
import { RULE_STAGES_NAMED } from '#messages/rule-making/words.js';
import { MEMBERSHIP_WORDS as M } from '#messages/ui/desk-membership.js';
import { REGISTER_WORDS } from '#messages/ui/members.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { keepUp } from '#read-models/keep-up.js';
import { members } from '#read-models/members.projection.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { memberRules, putRulesInForce } from '../../support/member-rules.js';
import { setUpCase } from '../../support/dispute.js';
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

it('an officer drafts member rules, opens them for comments, and answers what a stranger said', async () => {
  const { api, story, browser } = seat;
  const viewport = { width: 1280, height: 860 };
  const drafted = await api.post('/v1/rules', { memberRules: memberRules('会员管理规则') }, story.maja);
  const version = String(drafted.body['version']);
  const path = `${seat.at}/rules/member-rules/${version}`;
  const { now } = (await api.get('/v1/clock', story.maja)).body;
  const until = new Date(Date.parse(String(now)) + 10 * 86_400_000).toISOString().slice(0, 10);
  await browser.see({ locale: 'zh-CN', cookies: seat.cookies, viewport }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/rules`);
    await page.getByRole('button', { name: D.draft['zh-CN'] }).waitFor();
    await inspect('rules-desk');
    await page.goto(`${seat.at}/desk/rules/draft`);
    await page.getByRole('button', { name: D.add['zh-CN'] }).waitFor();
    await inspect('rules-editor');
    await page.goto(`${seat.at}/desk/rules/member-rules/${version}`);
    await page.getByLabel(D.lastDay['zh-CN']).fill(until);
    await page.getByRole('button', { name: D.open['zh-CN'] }).click();
    await page.getByText(RULE_STAGES_NAMED['comments-open']['zh-CN']).first().waitFor();
  });
  for (const { locale, width, colorScheme } of LOOKS)
    await browser.see({ locale, colorScheme, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
      await page.goto(`${seat.at}/rules`);
      await page.getByText(RULE_STAGES_NAMED['comments-open'][locale]).first().waitFor();
      await inspect(`rules-${locale}`);
      await page.goto(path);
      await page.getByRole('button', { name: W.send[locale], exact: true }).click();
      await page.getByText(W.missing[locale]).waitFor();
      await inspect(`rule-${locale}`);
      await page.getByLabel(W.words[locale]).fill('第二条请说明“展示”的含义。');
      await page.getByText(W.mayBeShown[locale]).click();
      await page.getByRole('button', { name: W.send[locale], exact: true }).click();
      await page.getByText(W.sent[locale]).waitFor();
    });
  await browser.see({ locale: 'zh-CN', cookies: seat.cookies, viewport }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/rules/member-rules/${version}`);
    await page.getByLabel(D.reply['zh-CN']).first().fill('已在第二条中说明。');
    await page.getByRole('button', { name: D.answer['zh-CN'], exact: true }).first().click();
    await page.getByText('已在第二条中说明。', { exact: false }).first().waitFor();
    await inspect('rule-desk');
  });
  await browser.see({ locale: 'en' }, async ({ page }) => {
    await page.goto(path);
    await page.getByText('已在第二条中说明。', { exact: false }).waitFor();
  });
}, 120_000);

const ZH = 'zh-CN';
it('a shop applies, signs its letter, is admitted, stands in the register, and answers an allegation', async () => {
  const { api, browser } = seat;
  const { cai, maja, association } = await setUpCase(api);
  const me = (await api.get('/v1/me', maja)).body as unknown as { readonly association: { readonly slug: string } };
  const at = `${api.url}/a/${me.association.slug}`;
  const noa = { token: await association.person({ login: 'noa', roles: ['case-manager'] }) };
  await putRulesInForce(api, association, [maja, noa]);
  const as = ({ token }: { readonly token: string }, { locale, width, colorScheme }: (typeof LOOKS)[number]) => ({
    ...{ locale, colorScheme, cookies: sessionCookies(api, token), viewport: { width, height: 860 } },
  });
  const [light, dark] = LOOKS;
  const shown = (standing: keyof typeof MEMBERSHIP_STANDINGS_NAMED) => MEMBERSHIP_STANDINGS_NAMED[standing][ZH];
  await browser.see(as(cai, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/membership`);
    await page.getByText(M.none.en, { exact: true }).waitFor();
    await page.getByRole('button', { name: M.apply.en, exact: true }).click();
    await page.getByText(M.rolesMissing.en).waitFor();
    await inspect('membership-outside-en');
  });
  await browser.see(as(cai, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/membership`);
    await page.getByText(MEMBERSHIP_ROLES_NAMED.merchant[ZH], { exact: true }).click();
    await page.getByText('我已阅读并接受', { exact: false }).click();
    await inspect('membership-apply-zh');
    await page.getByRole('button', { name: M.apply[ZH], exact: true }).click();
    await page.getByText(M.nextSign[ZH]).waitFor();
    await page.getByRole('button', { name: M.readLetter[ZH] }).click();
    await page.getByText(M.readIt[ZH]).click();
    await inspect('membership-letter-zh');
    await page.getByRole('button', { name: M.sign[ZH], exact: true }).click();
    await page.getByText(M.nextWait[ZH]).waitFor();
    await inspect('membership-applied-zh');
  });
  const checked = { proof: 'in-person', note: 'Seen' };
  await api.post(`/v1/parties/${cai.partyId}/identity-checks`, checked, maja);
  while ((await keepUp(api.parts.pool, [members])) > 0);
  await browser.see(as(maja, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/members?progress=applied`);
    await page.getByRole('link', { name: 'The firm of cai' }).waitFor();
    await inspect('members-zh');
    await page.getByRole('link', { name: 'The firm of cai' }).click();
    await page.getByRole('button', { name: M.refuse[ZH], exact: true }).click();
    await page.getByText(M.missing[ZH]).waitFor();
    await inspect('member-zh');
    await page.getByRole('button', { name: M.admit[ZH], exact: true }).click();
    await page.getByText(shown('member'), { exact: true }).last().waitFor();
    await page.getByText(M.admissionHelp[ZH]).waitFor({ state: 'detached' });
    await page.getByLabel(M.alleged[ZH]).fill('直播间展示仿冒手袋。');
    await page.getByRole('button', { name: M.allege[ZH], exact: true }).click();
    await page.getByText(M.open[ZH], { exact: true }).waitFor();
    await inspect('member-alleged-zh');
  });
  await browser.see(as(cai, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/membership`);
    await page.getByLabel(M.statement.en).fill('The bags came from the holder.');
    await inspect('membership-alleged-en');
    await page.getByRole('button', { name: M.makeStatement.en }).click();
    await page.getByRole('button', { name: M.makeStatement.en }).waitFor({ state: 'detached' });
    await page.getByText(REGISTER_SHOWINGS_NAMED.entry.en, { exact: true }).click();
    const saved = page.waitForResponse((one) => one.url().endsWith('/register-showings'));
    await page.getByRole('button', { name: M.save.en, exact: true }).click();
    expect((await saved).status()).toBe(200);
  });
  await browser.see(as(noa, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/members/${cai.partyId}`);
    await page.getByText(M.found[ZH], { exact: true }).click();
    await page.getByLabel(M.why[ZH]).fill('终局决定已认定侵权。');
    await page.getByRole('button', { name: M.decide[ZH], exact: true }).click();
    await page.getByText(shown('suspended'), { exact: true }).waitFor();
    await inspect('member-suspended-zh');
  });
  while ((await keepUp(api.parts.pool, [members])) > 0);
  for (const { locale, width, colorScheme } of LOOKS)
    await browser.see({ locale, colorScheme, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
      await page.goto(`${at}/members`);
      await page.getByText('The firm of cai').waitFor();
      // its rules tell platforms alone that it is suspended
      await page.getByText(MEMBERSHIP_STANDINGS_NAMED.member[locale], { exact: true }).first().waitFor();
      expect(await page.getByText(MEMBERSHIP_STANDINGS_NAMED.suspended[locale]).count()).toBe(0);
      await page.getByText(REGISTER_WORDS.notShown[locale]).waitFor();
      await inspect(`register-${locale}`);
    });
}, 240_000);
