import type { Page } from 'playwright-core';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, type FiledCase } from '../../support/evidence.js';
import { endlessFilm, hasFfmpeg, oldFilm } from '../../support/films.js';
import { until } from '../../support/until.js';
import { PHONE } from '../on-phone.js';
import { visitByLink } from '../visit-by-link.js';

/** With an ffmpeg as machines have it: its previews are H.264. */
const withFfmpeg = hasFfmpeg ? describe : describe.skip;
const NONE = Buffer.from('no film');

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
  type Walk = Parameters<typeof seat.browser.see>[1];
  /** As a browser sees it that has no decoder for it: not every Chromium has one. */
  const blind = (page: Page): Promise<unknown> =>
    page.route(/as=preview/, (route) => route.fulfill({ contentType: 'video/mp4', body: 'nothing that it knows' }));
  const atDesk = (ref: string, isBlind: boolean, walk: Walk, locale: 'zh-CN' | 'en' = 'zh-CN') =>
    seat.browser.see({ cookies: seat.cookies, locale }, async (view) => {
      if (isBlind) await blind(view.page);
      await view.page.goto(`${seat.at}/desk/disputes/${dispute.disputeId}/evidence/${dispute.idOf(ref)}`);
      await walk(view);
    });
  const onPhone = (ref: string, isBlind: boolean, walk: Walk) =>
    seat.browser.see({ cookies: visit.cookies, locale: 'zh-CN', ...PHONE }, async (view) => {
      if (isBlind) await blind(view.page);
      await view.page.addInitScript(visit.script);
      await view.page.goto(`${visit.at}#/evidence/${dispute.idOf(ref)}`);
      await walk(view);
    });
  const shows = (page: Page): Promise<unknown> =>
    until('the film shows a picture', () =>
      page.evaluate<boolean>(
        `[...document.querySelectorAll('video')].some(({ readyState, videoWidth }) => readyState >= 2 && videoWidth > 0)`,
      ),
    );
  /** What is said once the preview was wanted: in this browser, or in one without its decoder. */
  const said = async (page: Page, isBlind: boolean, instead: typeof W.noPreview | typeof W.noPlayer) => {
    const type = `video/mp4; codecs="avc1.42E01E"`;
    const has = await page.evaluate<boolean>(`document.createElement('video').canPlayType('${type}') !== ''`);
    return has && !isBlind ? W.previewWhy : instead;
  };

  it('is served as a film whose index stands in front', async () => {
    const { bytes, headers, status } = await dispute.read(dispute.idOf('old'), seat.story.maja, { as: 'preview' });
    expect([status, headers.get('content-type'), headers.get('parley-shown')]).toEqual([200, 'video/mp4', 'preview']);
    const text = bytes.toString('latin1');
    expect(text.slice(4, 8)).toBe('ftyp');
    expect(text.indexOf('moov')).toBeLessThan(text.indexOf('mdat'));
    for (const codec of ['avc1', 'mp4a']) expect(text).toContain(codec);
  });

  describe.each([false, true])('in a browser without its decoder: %s', (isBlind) => {
    const name = (view: string): string => `${view}-${isBlind ? 'blind' : 'plays'}`;

    it('plays at the desk from the second at which the original was, which goes on where it does not', async () => {
      await atDesk('endless', isBlind, async ({ page, inspect }) => {
        await shows(page);
        await page.evaluate(`document.querySelector('video').currentTime = 2`);
        await page.locator('[data-second]').getByText('00:02.', { exact: false }).waitFor();
        await page.getByRole('button', { name: W.toPreview['zh-CN'] }).click();
        await page.getByText((await said(page, isBlind, W.noPreview))['zh-CN']).waitFor();
        await shows(page);
        await page.locator('[data-second]').getByText('00:02.', { exact: false }).waitFor();
        await inspect(name('film-h264'));
      });
    }, 120_000);

    it('plays in the place of an original that no browser plays, and where it does not, that is said', async () => {
      const walk: Walk = async ({ page, inspect }) => {
        await page.getByText((await said(page, isBlind, W.noPlayer)).en).waitFor();
        const plays = await page.locator('video').count();
        if (plays > 0) await shows(page);
        await inspect(name('film-h264-old'));
      };
      await atDesk('old', isBlind, walk, 'en');
    }, 120_000);

    it('does the same for a party on its phone', async () => {
      await onPhone('endless', isBlind, async ({ page, inspect }) => {
        await shows(page);
        await page.getByRole('button', { name: W.toPreview['zh-CN'] }).click();
        await page.getByText((await said(page, isBlind, W.noPreview))['zh-CN']).waitFor();
        await shows(page);
        await inspect(name('phone-film-h264'));
      });
      await onPhone('old', isBlind, async ({ page, inspect }) => {
        await page.getByText((await said(page, isBlind, W.noPlayer))['zh-CN']).waitFor();
        await inspect(name('phone-film-h264-old'));
      });
    }, 120_000);
  });
});
