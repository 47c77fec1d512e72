import {
  ACCOUNT_FACTORS_NAMED,
  BEARERS_NAMED as B,
  DUTIES_NAMED,
  DUTY_NOTICES_NAMED,
} from '#messages/contract-duty/words.js';
import { DUTY_WORDS as W, TO_LOOK_AT } from '#messages/ui/open-contract-duties.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

for (const [locale, viewport] of [
  ['zh-CN', { width: 1280, height: 900 }],
  ['en', { width: 390, height: 844 }],
] as const)
  it(`compares a contract of one's own with the guideline, and sends nothing of it (${locale})`, async () => {
    await seat.browser.see({ locale, viewport }, async ({ page, inspect }) => {
      const say = (words: Readonly<Record<'zh-CN' | 'en', string>>) => words[locale];
      const sent: string[] = [];
      page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
      await page.goto(`${seat.at}/contract-duties`);
      await page.getByText(say(W.notAdvice)).waitFor();
      expect(await page.locator('[data-invalid]').count()).toBe(0); // nobody chose anything yet
      const choose = async (duty: keyof typeof DUTIES_NAMED, label: string, bearer: keyof typeof B) => {
        const heading = page.getByRole('heading', { name: say(DUTIES_NAMED[duty]), exact: true });
        const card = page.locator('section', { has: heading });
        await card.getByRole('button', { name: new RegExp(label) }).click();
        await page.getByRole('option', { name: say(B[bearer]), exact: true }).click();
        return card;
      };
      await page.getByText(say(B['live-marketer']), { exact: true }).first().click();
      await page.getByText(say(B['service-agency']), { exact: true }).first().click();
      await page.getByText(TO_LOOK_AT[locale]({ count: 9 })).waitFor();
      const goods = await choose('goods-liability', say(W.bearer), 'live-marketer');
      await goods.getByText(say(DUTY_NOTICES_NAMED['unlike-advice'])).waitFor();
      const account = await choose('account-ownership', say(W.owner), 'service-agency');
      await account.getByText(say(DUTY_NOTICES_NAMED['account-unweighed'])).waitFor();
      await choose('account-ownership', say(ACCOUNT_FACTORS_NAMED.registration), 'live-marketer');
      await account.getByText(say(DUTY_NOTICES_NAMED['factors-differ'])).waitFor();
      await inspect(`contract-duties-${locale}`);
      await page.reload();
      await account.getByText(say(DUTY_NOTICES_NAMED['factors-differ'])).waitFor();
      expect(sent.filter((url) => url.includes('/v1/'))).toEqual([]);
    });
  }, 120_000);
