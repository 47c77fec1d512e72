import { readFileSync } from 'node:fs';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, type FiledCase } from '../../support/evidence.js';
import { hasFfmpeg, oldFilm, wrappedFfmpeg } from '../../support/films.js';
import { until } from '../../support/until.js';

const FILMS = {
  old: { bytes: hasFfmpeg ? oldFilm(8) : Buffer.from('no film'), mediaType: 'video/vnd.avi' },
  plays: { bytes: readFileSync('apps/cli/demo/assets/bag-film.webm'), mediaType: 'video/webm' },
} as const;
/** What its filer says of both. */
const LIVE = {
  platform: 'Shop',
  recordedFrom: '2026-09-18T12:14:36Z',
  recordedUntil: '2026-09-18T12:14:42Z',
  fromSecond: 600,
  toSecond: 606,
  productSecond: 603,
} as const;
const withFfmpeg = hasFfmpeg ? it : it.skip;

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
beforeAll(async () => {
  seat = await seatCaseManager(hasFfmpeg ? wrappedFfmpeg() : 'none');
  dispute = await fileWith(seat.api, seat.story, FILMS);
  for (const [ref, { bytes }] of Object.entries(FILMS))
    if (hasFfmpeg || ref === 'plays')
      expect((await dispute.put(dispute.idOf(ref), bytes, seat.story.ana)).status).toBe(200);
}, 240_000);
afterAll(() => seat.stop());

type Content = { readonly film?: { readonly state: string } };
const made = (ref: keyof typeof FILMS) =>
  until(`${ref} was looked into`, async () => {
    const { items } = await dispute.list(seat.story.maja);
    const { film } = items.find(({ evidenceId }) => evidenceId === dispute.idOf(ref))?.['content'] as Content;
    return film?.state === 'made' || !hasFfmpeg;
  });
const see = (
  options: object,
  ref: keyof typeof FILMS,
  walk: Parameters<typeof seat.browser.see>[1],
  film?: object,
): Promise<unknown> =>
  seat.browser.see({ cookies: seat.cookies, ...options }, async (view) => {
    await view.page.route(`**${dispute.path}/evidence`, async (route) => {
      const answer = await route.fetch();
      const { items } = (await answer.json()) as { readonly items: readonly { readonly content?: object }[] };
      const told = items.map((one) => ({
        ...one,
        liveStream: LIVE,
        ...(film && one.content && { content: { ...one.content, film } }),
      }));
      await route.fulfill({ response: answer, json: { items: told } });
    });
    await view.page.goto(`${seat.at}/desk/disputes/${dispute.disputeId}/evidence/${dispute.idOf(ref)}`);
    await walk(view);
  });

withFfmpeg(
  'plays a preview where the original does not, says so, and keeps to the hash of the original',
  async () => {
    await made('old');
    await see({ locale: 'zh-CN' }, 'old', async ({ page, inspect }) => {
      const zh = 'zh-CN';
      await page.getByText(W.previewWhy[zh]).waitFor();
      await page.getByText(/ \/ 00:0\d\.\d{3}/).waitFor();
      const frames = page.getByRole('group', { name: W.frames[zh] });
      await until('the small pictures are drawn', () =>
        frames.locator('img').evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth > 500),
      );
      const second = page.locator('[data-second]');
      await frames.getByRole('button').nth(4).click();
      await second.getByText('00:04.', { exact: false }).waitFor();
      await page.getByRole('textbox', { name: W.markText[zh] }).fill('吊牌');
      await page.getByRole('button', { name: new RegExp(`${W.mark[zh]} 00:04`) }).click();
      await page.getByRole('region', { name: W.marks[zh] }).getByText('吊牌').waitFor();
      await page.getByRole('button', { name: W.checkWhole[zh] }).click();
      await page.getByText(W.hashTrue[zh]).waitFor();
      await inspect('film-preview-zh');
    });
  },
  240_000,
);

it('plays the original where it can, with small pictures where there is ffmpeg', async () => {
  await made('plays');
  await see(
    { locale: 'en', colorScheme: 'dark', viewport: { width: 390, height: 780 } },
    'plays',
    async ({ page, inspect }) => {
      await page.getByText(/ \/ 00:0\d\.\d{3}/).waitFor();
      expect(await page.getByText(W.previewWhy.en).count()).toBe(0);
      expect(await page.getByRole('group', { name: W.frames.en }).count()).toBe(hasFfmpeg ? 1 : 0);
      await inspect('film-original-en-390');
    },
  );
}, 240_000);

withFfmpeg(
  'says that a preview is being made, and where there is none how the film is taken',
  async () => {
    await see({ locale: 'en' }, 'old', ({ page }) => page.getByText(W.previewWaits.en).waitFor(), { state: 'waiting' });
    await see({ locale: 'en' }, 'old', ({ page }) => page.getByText(W.unsupported.en).waitFor(), { state: 'none' });
  },
  240_000,
);
