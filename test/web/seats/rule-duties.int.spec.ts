import { PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { DEGREE, DESK_DUTY_WORDS as U, RULE_DUTY_WORDS as R } from '#messages/ui/rule-duties.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { memberRules, putRulesInForce } from '../../support/member-rules.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const ZH = 'zh-CN';
const viewport = { width: 1280, height: 860 };

it('an officer writes courses and degrees of preventive measures by hand, and the next version shows what is new', async () => {
  const { api, story, browser, at, cookies } = seat;
  const noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  await putRulesInForce(api, story.association, [story.maja, noa]);
  await browser.see({ locale: ZH, cookies, viewport }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/rules/draft`);
    await page.getByText(U.noTraining[ZH]).waitFor();
    await page.getByRole('button', { name: U.addTraining[ZH] }).click();
    await page.getByRole('group', { name: COURSES_NAMED['before-listing'][ZH] }).waitFor();
    await page.getByRole('textbox', { name: U.withinDays[ZH] }).fill('45');
    await page.getByText(U.hasPrevention[ZH]).click();
    const first = page.getByRole('group', { name: DEGREE[ZH]({ degree: 1 }) });
    await first.getByRole('textbox', { name: U.days[ZH] }).fill('60');
    await page.getByRole('button', { name: U.addStep[ZH] }).click();
    const second = page.getByRole('group', { name: DEGREE[ZH]({ degree: 2 }) });
    await second.getByRole('button', { name: PREVENTIVE_KINDS_NAMED['pre-listing-check'][ZH] }).click();
    await page.getByRole('option', { name: PREVENTIVE_KINDS_NAMED.training[ZH] }).click();
    await second.getByRole('button', { name: COURSES_NAMED['before-listing'][ZH] }).waitFor();
    await second.getByRole('textbox', { name: U.leastGrounds[ZH] }).fill('2');
    await inspect('rule-duties-editor-zh');
    await page.getByRole('button', { name: D.save[ZH], exact: true }).click();
    await page.getByRole('region', { name: R.prevention[ZH] }).waitFor();
    const compared = page.getByRole('region', { name: W.compare[ZH] });
    await compared
      .getByText(`${R.prevention[ZH]} · ${DEGREE[ZH]({ degree: 2 })}`)
      .first()
      .waitFor();
    await compared.getByText('45', { exact: false }).first().waitFor();
    await inspect('rule-duties-compared-zh');
  });
  const { items } = (await api.get('/v1/rules', story.maja)).body as unknown as {
    readonly items: readonly { readonly version: string; readonly stage: string }[];
  };
  const version = items.find(({ stage }) => stage === 'draft')?.version ?? '';
  const { body } = await api.get(`/v1/rules/member-rules/${version}`, story.maja);
  expect(body['memberRules']).toMatchObject({
    training: [{ course: 'before-listing', withinDays: 45, everyMonths: 12 }],
    prevention: {
      ...{ withinMonths: 12, replyDays: 5 },
      steps: [
        { article: '1', kind: 'pre-listing-check', leastGrounds: 1, days: 60, needsSecond: true },
        { article: '2', kind: 'training', course: 'before-listing', leastGrounds: 2 },
      ],
    },
  });
  await browser.see(
    { locale: 'en', colorScheme: 'dark', cookies, viewport: { width: 390, height: 860 } },
    async ({ page, inspect }) => {
      await page.goto(`${at}/desk/rules/member-rules/${version}/revise`);
      await page.getByText(U.hasPrevention.en).waitFor();
      await inspect('rule-duties-editor-en');
      // taken out again, a version says nothing of it
      await page.getByText(U.hasPrevention.en).click();
      const course = `${D.remove.en} · ${COURSES_NAMED['before-listing'].en}`;
      await page.getByRole('button', { name: course }).click();
      await page.getByRole('button', { name: D.save.en, exact: true }).click();
      await page.getByRole('heading', { name: W.articles.en }).waitFor();
    },
  );
  const without = (await api.get(`/v1/rules/member-rules/${version}`, story.maja)).body['memberRules'];
  expect(without).toEqual({ ...memberRules('会员管理规则'), training: [] });
}, 180_000);
