import { RULE_STAGES_NAMED } from '#messages/rule-making/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { memberRules } from '../../support/member-rules.js';

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
    await page.getByRole('link', { name: D.draft['zh-CN'] }).waitFor();
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
