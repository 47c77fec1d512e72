import path from 'node:path';
import type { Locator } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { FINDINGS_NAMED, GOVERNING_NAMED, TRANSLATION_STATUSES_NAMED } from '#messages/service/translations.js';
import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { COMPARISON_WORDS as C } from '#messages/ui/desk-comparison.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { byHand } from '../screens/by-hand.js';
import { startApi, type Api } from '../../support/api.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { fileWith, PNG } from '../../support/evidence.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let slug = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { body } = await api.get('/v1/me', story.ana);
  slug = (body as unknown as { association: { slug: string } }).association.slug;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
type Look = (typeof LOOKS)[number];
type Sight = DeskView & { readonly look: (view: string) => Promise<void> };

const sit = async (
  who: { readonly token: string },
  { locale, width, colorScheme }: Look,
  walk: (seen: Sight) => Promise<void>,
) => {
  const options = { locale, colorScheme, viewport: { width, height: 860 } };
  const seen = browser.see({ ...options, cookies: sessionCookies(api, who.token) }, (view) =>
    walk({ ...view, look: (name) => view.inspect(`translations-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale } = as;
  it('a respondent asks, the right holder delivers, a passage is contested and checked, through screens alone', async () => {
    const photo = Buffer.concat([PNG, Buffer.from(locale)]);
    const dispute = await fileWith(api, story, { photo: { bytes: photo } });
    await dispute.put(dispute.idOf('photo'), photo, story.ana);
    const accepted = await dispute.accept();
    if (accepted.status !== 200) throw new Error(accepted.text);
    const { items } = await dispute.list(story.maja);
    const named = items.find((one) => one['evidenceId'] === dispute.idOf('photo'))?.['number'];
    const { code: number } = named as { readonly code: string };
    const at = `${api.url}/a/${slug}/desk/disputes/${dispute.disputeId}/evidence`;
    const openAt = async ({ page }: Sight): Promise<void> => {
      await page.goto(at);
      await page.getByRole('button', { name: `${W.title[locale]} ${number}` }).click();
      await page.getByRole('dialog').waitFor();
    };
    /** The button of the form, then the one that sends after what follows was shown. */
    const send = async (
      { page }: Sight,
      act: keyof typeof COMMANDS,
      press = (what: Locator): Promise<void> => what.click(),
    ): Promise<void> => {
      await press(page.getByRole('button', { name: COMMANDS[act][locale], exact: true }));
      await press(page.getByRole('alertdialog').getByRole('button', { name: COMMANDS[act][locale], exact: true }));
      await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    };
    await sit(story.ben, as, async (seen) => {
      await openAt(seen);
      await seen.look('drawer');
      await seen.page.getByRole('button', { name: W.ask[locale], exact: true }).click();
      await seen.page.getByLabel(W.note[locale]).fill('第2页');
      await seen.look('ask');
      await send(seen, 'AskForTranslation');
      await seen.page.getByText('第2页').waitFor();
    });
    await sit(story.ana, as, async (seen) => {
      const { page } = seen;
      await page.goto(`${api.url}/a/${slug}/desk`);
      await page.getByText(COMMANDS.DeliverTranslation[locale]).first().waitFor();
      await openAt(seen);
      await page.getByRole('button', { name: W.deliver[locale], exact: true }).click();
      await page.getByLabel(W.name[locale]).fill('深圳市信达翻译有限公司');
      const file = { name: '译本.png', mimeType: 'image/png', buffer: Buffer.concat([photo, Buffer.from('zh')]) };
      await page.locator('input[type=file]').setInputFiles([file]);
      await page.getByText('译本.png').waitFor();
      await seen.look('deliver');
      await send(seen, 'DeliverTranslation');
      await page.getByRole('link', { name: W.sideBySide[locale] }).waitFor();
    });
    await sit(story.ben, as, async (seen) => {
      await openAt(seen);
      await seen.page.getByRole('button', { name: W.contest[locale], exact: true }).click();
      await seen.page.getByLabel(W.passage[locale]).fill('编织的表带');
      await seen.page.getByLabel(W.reason[locale]).fill('原文为机织。');
      await seen.page.getByLabel(W.proposal[locale]).fill('机织的表带');
      await send(seen, 'ContestTranslation');
      await seen.page.getByText(GOVERNING_NAMED.original[locale]).first().waitFor();
      await seen.look('contested');
    });
    await sit(story.maja, as, async (seen) => {
      await openAt(seen);
      await byHand('checkTranslation', async ({ press, tick, write }) => {
        await press(seen.page.getByRole('button', { name: W.check[locale], exact: true }));
        await tick(seen.page.getByText(FINDINGS_NAMED.faithful[locale]));
        await write(seen.page.getByLabel(W.findingNote[locale]), '逐句对照。');
        await seen.look('check');
        await send(seen, 'CheckTranslation', press);
      });
      await seen.page.getByText(W.answered[locale]).waitFor();
      await seen.page.goto(at);
      await seen.page.getByText(TRANSLATION_STATUSES_NAMED.checked[locale]).first().waitFor();
      await seen.page.getByText(`${number}-ZH`, { exact: true }).first().waitFor();
      await seen.look('evidence');
      await seen.page.getByRole('link', { name: W.seeOriginal[locale] }).first().click();
      await seen.page.waitForURL(/\/evidence\/[0-9a-f-]+/);
    });
  }, 240_000);

  it('the right holder compares element by element, and the respondent answers beside it', async () => {
    const photo = Buffer.concat([PNG, Buffer.from(`compared ${locale}`)]);
    const dispute = await fileWith(api, story, { photo: { bytes: photo } });
    await dispute.put(dispute.idOf('photo'), photo, story.ana);
    const accepted = await dispute.accept();
    if (accepted.status !== 200) throw new Error(accepted.text);
    const { items } = await dispute.list(story.maja);
    const { code } = items.find((one) => one['evidenceId'] === dispute.idOf('photo'))?.['number'] as { code: string };
    const at = `${api.url}/a/${slug}/desk/disputes/${dispute.disputeId}/evidence`;
    const choose = async ({ page }: Sight, label: string, option: string): Promise<void> => {
      await page.getByLabel(label).first().click();
      await page.getByRole('option', { name: option }).click();
    };
    const view = COMPARISON_VIEWS_NAMED;
    await sit(story.ana, as, async (seen) => {
      const { page } = seen;
      await page.goto(at);
      await page.getByRole('button', { name: C.compare[locale] }).click();
      await page.getByLabel(C.element[locale], { exact: true }).fill('鸟形图案，翅膀展开');
      for (const label of [C.original[locale], C.accused[locale]]) {
        await choose(seen, label, code);
      }
      await page.getByLabel(C.place[locale]).first().fill('12-30');
      await page.getByText(C.placeFault[locale]).waitFor();
      await seen.look('compare');
      await page.getByLabel(C.place[locale]).first().fill('3');
      await choose(seen, C.view[locale], view.identical[locale]);
      await page.reload(); // nothing that was written is lost
      await page.getByRole('button', { name: C.file[locale] }).click();
      await page.getByRole('button', { name: C.anew[locale] }).waitFor();
    });
    await sit(story.ben, as, async (seen) => {
      const { page } = seen;
      await page.goto(at);
      await page.getByRole('button', { name: C.answer[locale] }).click();
      await choose(seen, C.view[locale], view.different[locale]);
      await page.getByLabel(C.why[locale]).fill('我方图案是花。');
      await seen.look('compare-answer');
      await page.getByRole('button', { name: C.sendAnswer[locale] }).click();
      await page.getByRole('cell', { name: '我方图案是花。' }).waitFor();
      await seen.look('compared');
    });
    await sit(story.ana, as, async (seen) => {
      await seen.page.goto(at);
      await seen.page.getByRole('cell', { name: '我方图案是花。' }).waitFor();
      await seen.page.getByRole('button', { name: C.anew[locale] }).click();
      expect(await seen.page.getByLabel(C.element[locale], { exact: true }).inputValue()).toBe('鸟形图案，翅膀展开');
    });
  }, 240_000);
});
