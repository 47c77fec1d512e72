import { readFileSync } from 'node:fs';
import { OWN_ACCOUNT_WORDS as A } from '#messages/ui/own-account.js';
import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const say = (words: Readonly<Record<'zh-CN', string>>) => words['zh-CN'];

it('a party asks to have something put right and to be forgotten, sees what is kept and why, and takes its data along', async () => {
  const { browser, story, at } = seat;
  const cookies = seat.cookies.map((cookie) => ({ ...cookie, value: story.ben.token }));
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk`);
    await page.getByRole('link', { name: say(SEAT_PLACES.ownData) }).click();
    await page.getByRole('heading', { name: say(W.noneAsked) }).waitFor();
    const choose = async (label: string, option: string): Promise<void> => {
      await page.getByRole('button', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    const send = page.getByRole('button', { name: say(W.send), exact: true });
    await choose(say(W.kind), say(W.correction));
    expect(await send.isDisabled()).toBe(true); // what is wrong has to be said
    await page.getByRole('textbox', { name: say(W.words) }).fill('电话号码有误');
    await send.click();
    await page
      .getByRole('row')
      .filter({ hasText: say(W.correction) })
      .filter({ hasText: say(W.open) })
      .waitFor();
    await inspect('zh-own-data');
    await choose(say(W.kind), say(W.erasure));
    await send.click();
    const sure = page.getByRole('alertdialog', { name: say(W.sure) });
    await inspect('zh-own-data-sure');
    await sure.getByRole('button', { name: say(W.send) }).click();
    await page
      .getByRole('row')
      .filter({ hasText: say(W.erasure) })
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: say(A.name) }).fill('本先生');
    await page.getByRole('button', { name: say(A.keep) }).click();
    await page.getByText(say(A.kept)).waitFor();
    await inspect('zh-own-account');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: say(W.take) }).click();
    const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as Readonly<
      Record<string, unknown>
    >;
    expect(file).toMatchObject({ exportedAt: expect.any(String), parties: [expect.anything()] });
  });
}, 120_000);

it('whoever has no account reads what is done with data, asks, and is told the same whatever is kept', async () => {
  const { browser, at, api } = seat;
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, colorScheme: 'dark' } as const;
  await browser.see({ locale: 'en', ...phone }, async ({ page, inspect }) => {
    await page.goto(at);
    await page.getByRole('link', { name: W.title.en }).click();
    await page.getByRole('heading', { name: W.rights.en }).waitFor();
    await page.getByRole('button', { name: W.send.en }).click();
    await page.getByText(W.missing.en).first().waitFor();
    await inspect('en-asking-missing');
    await page.getByRole('button', { name: W.kind.en }).click();
    await page.getByRole('option', { name: W.access.en }).click();
    await page.getByLabel(W.name.en, { exact: true }).fill('Wei Wang');
    await page.getByLabel(W.mail.en).fill('wei@example.org');
    await page.getByRole('button', { name: W.send.en }).click();
    await page.getByText('confirm within 24 hours', { exact: false }).waitFor();
    await inspect('en-asking-taken');
  });
  const { rows } = await api.parts.pool.query(`SELECT 1 FROM security.event WHERE kind = 'asking-received'`);
  expect(rows).toHaveLength(1);
}, 120_000);
