import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Locale } from '#messages/locale.js';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { fileWith, type FiledCase } from '../support/evidence.js';
import { ARMED, chinesePdf, pdfWith, scannedPdf } from '../support/pdfs.js';
import { silence } from '../support/silence.js';
import { seatCaseManager } from './seat-case-manager.js';

const demo = (name: string): Buffer => readFileSync(`apps/cli/demo/assets/${name}`);
const FILES = {
  certificate: { bytes: chinesePdf('商标注册证第一页', '核定使用商品：手提包'), mediaType: 'application/pdf' },
  scan: { bytes: scannedPdf(), mediaType: 'application/pdf' },
  armed: { bytes: pdfWith(ARMED['a script when it opens']?.parts), mediaType: 'application/pdf' },
  photo: { bytes: demo('bag-genuine.jpg'), mediaType: 'image/jpeg', part: 'confidential' },
  received: { bytes: demo('bag-received.jpg'), mediaType: 'image/jpeg' },
  film: { bytes: demo('bag-film.webm'), mediaType: 'video/webm' },
  copied: { bytes: scannedPdf('jbig2'), mediaType: 'application/pdf' },
  archived: { bytes: scannedPdf('jpeg2000'), mediaType: 'application/pdf' },
  call: { bytes: silence(600), mediaType: 'audio/wav' },
  later: { bytes: Buffer.from('not sent yet'), mediaType: 'text/plain' },
} as const;
type Ref = keyof typeof FILES;

/** What its filer says of the film. */
const LIVE = {
  platform: 'Shop',
  room: '80017709309',
  session: '7431002',
  recordedFrom: '2026-09-18T12:14:36Z',
  recordedUntil: '2026-09-18T12:14:43Z',
  fromSecond: 600,
  toSecond: 607,
  lengthSeconds: 7_200,
  product: { number: '7301188', name: 'Chain bag' },
  productSecond: 603,
  price: { minorUnits: 8_600, currency: 'CNY' },
} as const;

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
beforeAll(async () => {
  seat = await seatCaseManager();
  dispute = await fileWith(seat.api, seat.story, FILES);
  for (const [ref, { bytes }] of Object.entries(FILES))
    if (ref !== 'later') expect((await dispute.put(dispute.idOf(ref), bytes, seat.story.ana)).status).toBe(200);
}, 120_000);
afterAll(() => seat.stop());

const at = (ref: Ref, search = ''): string =>
  `${seat.at}/desk/disputes/${dispute.disputeId}/evidence/${dispute.idOf(ref)}${search}`;
const viewings = async (ref: Ref): Promise<number> => {
  const { body } = await seat.api.get(`${dispute.path}/evidence/${dispute.idOf(ref)}/viewings`, seat.story.maja);
  return (body['items'] as unknown as readonly object[]).length;
};
const see = (locale: Locale, options: object, walk: Parameters<typeof seat.browser.see>[1]) =>
  seat.browser.see({ locale, cookies: seat.cookies, ...options }, walk);
const paneOf = (page: Page, ref: Ref) => page.getByRole('article', { name: `What ${ref} shows` });
/** How many colours a canvas shows, roughly: one that was not drawn has a single one. */
const colours = (page: Page): Promise<number> =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('[data-drawn] canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(Array.from({ length: data.length / 4000 }, (_, at) => data.slice(at * 4000, at * 4000 + 3).join())).size;
  })()`);
/** How bright the page is at a quarter and at three quarters of its width. */
const sides = (page: Page): Promise<readonly number[]> =>
  page.evaluate<readonly number[]>(`(() => {
    const canvas = document.querySelector('[data-drawn] canvas');
    const at = (share) => canvas.getContext('2d').getImageData(canvas.width * share, canvas.height / 2, 1, 1).data[0];
    return [at(0.25), at(0.75)];
  })()`);
const seekTo = (page: Page, second: number): Promise<unknown> =>
  page.evaluate(`document.querySelector('video').currentTime = ${second}`);

it('reads a PDF in Chinese, finds its words, checks its hash, and goes on by keyboard to a picture for few', async () => {
  const zh = 'zh-CN';
  await see(zh, {}, async ({ page, inspect }) => {
    await page.goto(at('certificate'));
    const pane = paneOf(page, 'certificate');
    await pane.getByText('商标注册证第一页').waitFor();
    await pane.getByText(W.hashTrue[zh]).waitFor();
    await pane.locator('[data-page="1"][data-drawn]').waitFor();
    await page.getByRole('searchbox', { name: W.find[zh] }).fill('手提 包');
    await pane.locator('[data-current]').getByText('手提包').waitFor();
    await inspect('viewer-pdf-zh');
    expect(await viewings('certificate')).toBe(1);
    await page.getByRole('complementary', { name: W.facts[zh] }).getByText('maja').waitFor();

    await pane.getByRole('group', { name: W.pages[zh] }).focus();
    await page.keyboard.press('n');
    await paneOf(page, 'scan').locator('[data-drawn]').waitFor();
    expect(await colours(page)).toBe(2); // its decoder was fetched, and is none of WebAssembly
    await page.getByRole('group', { name: W.stage[zh] }).focus();
    await page.keyboard.press('n');
    await paneOf(page, 'armed').getByText(W.hashCopy[zh]).waitFor();
    await page.getByRole('button', { name: W.checkOriginal[zh] }).click();
    await paneOf(page, 'armed').getByText(W.hashTrue[zh]).waitFor();
    await page.getByRole('group', { name: W.stage[zh] }).focus();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: EXHIBIT_WORDS.sign[zh] }).click(); // before what one side keeps to itself opens
    await paneOf(page, 'photo').getByText(W.hashTrue[zh]).waitFor();
    await page.locator('[data-drawn]').waitFor();
    expect(await colours(page)).toBeGreaterThan(20);
    await page.getByRole('heading', { name: /仅.*可以查看/ }).waitFor();
    const mark = page.locator('[data-watermark]');
    expect(await mark.getAttribute('data-watermark')).toMatch(/maja \d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /);
    expect(await viewings('photo')).toBe(1);
    await inspect('viewer-confidential-zh');
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('img', { name: new RegExp(W.picture[zh]) }).waitFor();
    expect(await mark.isVisible()).toBe(true);
  });
}, 120_000);

it('seeks in a film by ranges, steps by frames and keeps marks', async () => {
  await see('en', { colorScheme: 'dark' }, async ({ page, inspect }) => {
    const statuses: number[] = [];
    page.on('response', (answer) => {
      if (answer.url().includes('/content?viewing=') && answer.request().headers()['range'] !== 'bytes=0-0')
        statuses.push(answer.status());
    });
    await page.route(`**${dispute.path}/evidence`, async (route) => {
      const answer = await route.fetch();
      const { items } = (await answer.json()) as { readonly items: readonly { readonly evidenceId: string }[] };
      const told = items.map((one) => (one.evidenceId === dispute.idOf('film') ? { ...one, liveStream: LIVE } : one));
      await route.fulfill({ response: answer, json: { items: told } });
    });
    await page.goto(at('film'));
    const second = page.locator('[data-second]');
    await page.getByText(/ \/ 00:0\d\.\d{3}/).waitFor(); // its length is known
    await seekTo(page, 1.5);
    await second.getByText('00:01.500').waitFor();
    await page.getByRole('button', { name: W.frameOn.en }).click();
    await second.getByText('00:01.540').waitFor();
    expect(new Set(statuses)).toEqual(new Set([206]));
    const live = page.getByRole('region', { name: W.live.en });
    await live.getByText('20:14:37 Beijing time').first().waitFor(); // a second and a half after it began
    await live.getByText('CNY 86.00').waitFor();
    await live.getByRole('button', { name: W.toProduct.en }).click();
    await second.getByText('00:03.000').waitFor();
    await live.getByText('10:03.000').first().waitFor();
    await page.getByRole('button', { name: W.frameBack.en }).click();
    await second.getByText('00:02.960').waitFor();
    await seekTo(page, 1.54);
    await second.getByText('00:01.540').waitFor();
    await page.getByRole('textbox', { name: W.markText.en }).fill('the label');
    await page.getByRole('button', { name: `${W.mark.en} 00:01.540` }).click();
    const marks = page.getByRole('region', { name: W.marks.en });
    await marks.getByText('the label').waitFor();
    await seekTo(page, 0);
    await second.getByText('00:00.000').waitFor();
    await marks.getByRole('button', { name: '00:01.540', exact: true }).click();
    await second.getByText('00:01.540').waitFor();
    await page.getByRole('button', { name: W.checkWhole.en }).click();
    await page.getByText(W.hashTrue.en).waitFor();
    await inspect('viewer-film-en-dark');
  });
}, 120_000);

it.each(['copied', 'archived'] as const)(
  'shows a page whose picture is %s by what no browser decodes',
  async (ref) => {
    await see('en', {}, async ({ page, inspect }) => {
      await page.goto(at(ref));
      await paneOf(page, ref).locator('[data-page="1"][data-drawn]').waitFor();
      await inspect(`viewer-${ref}-en`);
      expect(await sides(page)).toEqual([255, 0]); // its left half white, its right half black
    });
  },
  60_000,
);

it('opens another viewing when the first has ended, and goes on where and as it was', async () => {
  await see('en', {}, async ({ page }) => {
    const ended: number[] = [];
    page.on('response', (answer) => {
      if (answer.url().includes('/content?viewing=') && answer.status() === 409) ended.push(answer.status());
    });
    await page.goto(at('call'));
    await page.getByText(' / 10:00.000').waitFor();
    await page.getByRole('button', { name: W.speed.en }).click();
    await page.getByRole('option', { name: '2×', exact: true }).click();
    await page.evaluate(`document.querySelector('audio').play()`);
    const before = await viewings('call');
    seat.api.pass(16 * 60_000);
    await page.evaluate(`document.querySelector('audio').currentTime = 480`); // far beyond what has been read
    await page.getByText(/^(08:(?!00)|09:)/).waitFor(); // it plays on, however late one looks
    expect(ended.length).toBeGreaterThan(0);
    expect(await viewings('call')).toBe(before + 1);
    const player = `(() => { const { paused, playbackRate } = document.querySelector('audio'); return { paused, playbackRate }; })()`;
    expect(await page.evaluate(player)).toEqual({ paused: false, playbackRate: 2 });

    seat.api.pass(16 * 60_000);
    await page.route('**/viewings', (route) =>
      route.fulfill({ status: 403, json: { code: 'Forbidden', title: 'Not allowed any more' } }),
    );
    await page.evaluate(`document.querySelector('audio').currentTime = 400`); // between what has been read twice
    await page.getByText('Not allowed any more').waitFor(); // not that the file is damaged
    expect(await page.getByText(W.damaged.en).count()).toBe(0);
  });
}, 120_000);

it('moves two exhibits as one, swaps them, and keeps that in the address', async () => {
  await see('en', { viewport: { width: 1440, height: 900 } }, async ({ page, inspect }) => {
    await page.goto(at('photo', `?beside=${dispute.idOf('received')}`));
    const [one, other] = [paneOf(page, 'photo'), paneOf(page, 'received')];
    await one.locator('[data-drawn]').waitFor();
    await other.locator('[data-drawn]').waitFor();
    await one.getByRole('application').focus();
    await page.keyboard.press('+');
    await other.getByText('125%').waitFor();
    await inspect('viewer-beside-en');
    await page.keyboard.press('l');
    await page.waitForURL(/linked=no/);
    await one.getByRole('application').focus();
    await page.keyboard.press('+');
    await one.getByText('156%').waitFor();
    expect(await other.getByText('125%').count()).toBe(1);
    await page.keyboard.press('x');
    await page.waitForURL((url) => url.pathname.endsWith(dispute.idOf('received')));
    expect(page.url()).toContain(`beside=${dispute.idOf('photo')}`);
  });
}, 120_000);

it('says that bytes are not what was filed, and why what is not there is not shown', async () => {
  await see('en', { viewport: { width: 390, height: 844 }, hasTouch: true }, async ({ page, inspect }) => {
    await page.route('**/content?viewing=*', async (route) => {
      const answer = await route.fetch();
      const bytes = await answer.body();
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
      await route.fulfill({ response: answer, body: bytes });
    });
    await page.goto(at('received'));
    await page.getByRole('alert').getByText(W.hashFalse.en).waitFor();
    await inspect('viewer-tampered-en-390');
    await page.unroute('**/content?viewing=*');
    await page.goto(at('later'));
    await page.getByText(W.awaited.en).waitFor();
    expect(await page.getByRole('button', { name: W.take.en }).count()).toBe(0);
    for (const [code, status, words] of [
      ['FileNotScanned', 503, W.scanning],
      ['FileInfected', 422, W.infected],
    ] as const) {
      await page.route('**/content?viewing=*', (route) => route.fulfill({ status, json: { code, title: code } }));
      await page.goto(at('received'));
      await page.getByText(words.en).waitFor();
    }
  });
}, 120_000);

it('makes small pictures for the list when asked to, each of a recorded look', async () => {
  await see('zh-CN', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, async ({ page, inspect }) => {
    const before = await viewings('received');
    await page.goto(`${seat.at}/desk/disputes/${dispute.disputeId}/evidence`);
    await page.getByRole('button', { name: W.thumbs['zh-CN'] }).click();
    const cards = page.getByRole('article').filter({ has: page.locator('img') });
    await cards.nth(4).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await viewings('received')).toBe(before + 1);
    await inspect('viewer-list-zh-390');
    await page.goto(at('photo'));
    await page.locator('[data-drawn]').waitFor();
    await inspect('viewer-photo-zh-390-dark');
  });
}, 120_000);
