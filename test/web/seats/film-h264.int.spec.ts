import type { Page } from 'playwright-core';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, type FiledCase } from '../../support/evidence.js';
import { endlessFilm, hasFfmpeg, oldFilm } from '../../support/films.js';
import { until } from '../../support/until.js';
import { visitByLink } from '../visit-by-link.js';

/** With an ffmpeg as machines have it: its previews are H.264, which not every Chromium plays. */
const withFfmpeg = hasFfmpeg ? describe : describe.skip;
const NONE = Buffer.from('no film');
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };

const FILMS = hasFfmpeg ? { endless: endlessFilm(6), old: oldFilm(4) } : { endless: NONE, old: NONE };

withFfmpeg('a preview in H.264', () => {
  let seat: Awaited<ReturnType<typeof seatCaseManager>>;
  let dispute: FiledCase;
  let visit: Awaited<ReturnType<typeof visitByLink>>;
  beforeAll(async () => {
    seat = await seatCaseManager('ffmpeg');
    const { api, story } = seat;
    dispute = await fileWith(api, story, {
      endless: { bytes: FILMS.endless, mediaType: 'video/webm' },
      old: { bytes: FILMS.old, mediaType: 'video/vnd.avi' },
    });
    for (const [ref, bytes] of Object.entries(FILMS))
      expect([ref, (await dispute.put(dispute.idOf(ref), bytes, story.ana)).status]).toEqual([ref, 200]);
    await dispute.accept();
    visit = await visitByLink(api, story, dispute.disputeId);
    await until('both were looked into', async () => {
      const { items } = await dispute.list(story.maja);
      const made = items.filter(({ content }) => (content as Content | undefined)?.film?.preview !== undefined);
      return made.length === 2;
    });
  }, 240_000);
  afterAll(() => seat.stop());

  type Content = { readonly film?: { readonly preview?: unknown } };
  const atDesk = (ref: string, walk: Parameters<typeof seat.browser.see>[1], locale: 'zh-CN' | 'en' = 'zh-CN') =>
    seat.browser.see({ cookies: seat.cookies, locale }, async (view) => {
      await view.page.goto(`${seat.at}/desk/disputes/${dispute.disputeId}/evidence/${dispute.idOf(ref)}`);
      await walk(view);
    });
  const onPhone = (ref: string, walk: Parameters<typeof seat.browser.see>[1]) =>
    seat.browser.see({ cookies: visit.cookies, locale: 'zh-CN', ...PHONE }, async (view) => {
      await view.page.addInitScript(visit.script);
      await view.page.goto(`${visit.at}#/evidence/${dispute.idOf(ref)}`);
      await walk(view);
    });
  const hasDecoder = (page: Page): Promise<boolean> =>
    page.evaluate(`document.createElement('video').canPlayType('video/mp4; codecs="avc1.42E01E"') !== ''`);
  const shows = (page: Page): Promise<unknown> =>
    until('the film shows a picture', () =>
      page.evaluate<boolean>(
        `[...document.querySelectorAll('video')].some(({ readyState, videoWidth }) => readyState >= 2 && videoWidth > 0)`,
      ),
    );

  it('is served as a film whose index stands in front', async () => {
    const { bytes, headers, status } = await dispute.read(dispute.idOf('old'), seat.story.maja, { as: 'preview' });
    expect([status, headers.get('content-type'), headers.get('parley-shown')]).toEqual([200, 'video/mp4', 'preview']);
    const text = bytes.toString('latin1');
    expect(text.slice(4, 8)).toBe('ftyp');
    expect(text.indexOf('moov')).toBeLessThan(text.indexOf('mdat'));
    for (const codec of ['avc1', 'mp4a']) expect(text).toContain(codec);
  });

  it('gives way to the original at the desk where the browser plays that alone, at the second where it was', async () => {
    await atDesk('endless', async ({ page, inspect }) => {
      await shows(page);
      await page.evaluate(`document.querySelector('video').currentTime = 2`);
      await page.locator('[data-second]').getByText('00:02.', { exact: false }).waitFor();
      await page.getByRole('button', { name: W.toPreview['zh-CN'] }).click();
      const said = (await hasDecoder(page)) ? W.previewWhy : W.noPreview;
      await page.getByText(said['zh-CN']).waitFor();
      await shows(page);
      await page.locator('[data-second]').getByText('00:02.', { exact: false }).waitFor();
      await inspect('film-no-decoder');
    });
  }, 120_000);

  it('is said not to play where neither does, with how the film is looked at then', async () => {
    await atDesk(
      'old',
      async ({ page, inspect }) => {
        const said = (await hasDecoder(page)) ? W.previewWhy : W.noPlayer;
        await page.getByText(said.en).waitFor();
        await inspect('film-no-player');
      },
      'en',
    );
  }, 120_000);

  it('is not in the way of a party on its phone: the original plays, and what does not is told', async () => {
    await onPhone('endless', async ({ page, inspect }) => {
      await shows(page);
      await page.getByRole('button', { name: W.toPreview['zh-CN'] }).click();
      await page.getByText(((await hasDecoder(page)) ? W.previewWhy : W.noPreview)['zh-CN']).waitFor();
      await shows(page);
      await inspect('phone-film-no-decoder');
    });
    await onPhone('old', async ({ page, inspect }) => {
      await page.getByText(((await hasDecoder(page)) ? W.previewWhy : W.noPlayer)['zh-CN']).waitFor();
      await inspect('phone-film-no-player');
    });
  }, 120_000);
});
