import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DESK_DISPUTE } from '#messages/ui/desk-dispute.js';
import { VIEWER_WORDS } from '#messages/ui/desk-viewer.js';
import { ANSWER_ALL, PARTY_ANSWERS } from '#messages/ui/party-answers.js';
import { PARTY_FILING } from '#messages/ui/party-filing.js';
import { CHOOSE_FILE, UPLOAD_WORDS } from '#messages/ui/uploads.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { checkedRight } from '../../support/checked-right.js';
import { exhibitsOf, sha256 } from '../../support/evidence.js';
import { startFaultProxy, type FaultProxy } from '../../support/fault-proxy.js';
import { until } from '../../support/until.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';
import { peopleOf } from '../people.js';
import { fileWritten, writeComplaint } from './from-a-right.js';

const film = readFileSync('apps/cli/demo/assets/bag-film.webm');
/** The same film with a long element behind it that every player skips (EBML Void), as long as `size` bytes. */
const longFilm = (size: number, fill: number): Buffer => {
  const empty = Buffer.alloc(size - film.length - 9, fill);
  const head = Buffer.alloc(9);
  head.writeUInt8(0xec);
  head.writeUInt32BE(0x0100_0000, 1);
  head.writeUInt32BE(empty.length, 5);
  return Buffer.concat([film, head, empty]);
};
const original = longFilm(film.length + 1_000, 1);

let api: Api;
let story: Case;
let browser: DeskBrowser;
let line: FaultProxy;
let home = '';
let at = '';
let rightId = '';
const people = peopleOf(() => ({ api, browser, story, home }));
// before the story: Ana’s right was recorded with its papers and checked once
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  line = await startFaultProxy({ port: Number(new URL(api.url).port) });
  story = await setUpCase(api);
  const { body } = await api.get('/v1/me', story.ben);
  const { slug } = (body as unknown as { association: { slug: string } }).association;
  home = `${api.url}/a/${slug}`;
  at = `http://127.0.0.1:${line.port}/a/${slug}/desk`;
  rightId = await checkedRight(api, story);
  // the tables of this new database are first built here, which may take longer than a page waits for its list
  await withReaders(api.parts.pool, () => Promise.resolve());
}, 240_000);
afterAll(async () => {
  await browser.close();
  await line.stop();
  await api.stop();
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light', bytes: 20_000_000 },
  { locale: 'en', width: 390, colorScheme: 'dark', bytes: 21_000_000 },
] as const;
type Look = (typeof LOOKS)[number];

const sit = async (who: Case['ana'] | Case['maja'], as: Look, walk: (view: DeskView) => Promise<void>) => {
  const { locale, width, colorScheme } = as;
  const options = { locale, colorScheme, viewport: { width, height: 860 } };
  const seen = browser.see({ ...options, cookies: sessionCookies(api, who.token) }, walk);
  await withReaders(api.parts.pool, () => seen);
};

/** So many bytes a second go out; none for as fast as they go. */
const slow = async (page: Page, bytes: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const usual = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytes };
  await session.send('Network.emulateNetworkConditions', usual);
};
/** Both films have a picture of their own and are as long as they are. */
const plays = async (page: Page, films: number): Promise<void> => {
  await until('the films show a picture', () =>
    page.evaluate<boolean>(`document.querySelectorAll('video').length === ${films} &&
      [...document.querySelectorAll('video')].every(({ readyState, videoWidth }) => readyState >= 2 && videoWidth > 0)`),
  );
};
type Exhibits = ReturnType<typeof exhibitsOf>;
const idOf = async (dispute: Exhibits, bytes: Buffer): Promise<string> =>
  String((await dispute.list(story.ben)).items.find((one) => one['sha256'] === sha256(bytes))?.['evidenceId']);

it.each(LOOKS)(
  'a merchant answers with the counterfeit’s film beside the original ($locale)',
  async (as) => {
    const { locale, width } = as;
    const own = longFilm(as.bytes, 2);
    // Ana complains with the film of the original, and the case manager accepts it
    let disputeId = '';
    await sit(story.ana, as, async ({ page }) => {
      await page.goto(`${at}/filing?right=${rightId}`);
      await writeComplaint(page, locale, {
        url: `https://shop.example/goods?id=${width}`,
        seller: 'Ben’s Bags',
        account: 'ben',
        shown: { name: 'original.webm', mimeType: 'video/webm', buffer: original },
      });
      disputeId = await fileWritten(page, locale);
    });
    const dispute = exhibitsOf(api, disputeId);
    await api.sendFirst(`${dispute.path}/acceptances`, story.ana); // the papers of her right, which she sends once
    const maja = await people.sit('maja', { locale });
    await people.during(() => people.act(maja, disputeId, '/acceptances'));
    const theirs = await idOf(dispute, original);
    const page_ = `${at}/disputes/${disputeId}`;
    const view = (name: string): string => `two-films-${name}-${locale}-${width}`;

    await sit(story.ben, as, async ({ page, inspect }) => {
      const offsets: number[] = [];
      page.on('request', (asked) => {
        if (asked.method() === 'PATCH') offsets.push(Number(asked.headers()['upload-offset']));
      });
      // looks at what is complained of before answering
      await page.goto(`${page_}/evidence/${theirs}`);
      await plays(page, 1);
      await page.getByRole('textbox', { name: VIEWER_WORDS.markText[locale] }).fill('The clasp');
      await page.getByRole('button', { name: new RegExp(`^${VIEWER_WORDS.mark[locale]}`) }).click();
      await page
        .getByRole('region', { name: new RegExp(VIEWER_WORDS.marks[locale]) })
        .getByText('The clasp')
        .waitFor();
      await inspect(view('look'));
      // answers with a film of its own
      await page.goto(`${at}/answers`);
      await page.locator('main tbody label').first().click();
      await page.getByLabel(PARTY_ANSWERS.statement[locale]).fill('Ours has another clasp.');
      const chosen = { name: 'ours.webm', mimeType: 'video/webm', buffer: own };
      await page.locator('input[type=file]').last().setInputFiles(chosen);
      await page.getByText('ours.webm').waitFor();
      await page.getByText(PARTY_FILING.accept[locale]).click();
      await slow(page, 3_000_000);
      let through = 0;
      const dropped = line.arm('reset', (bytes) => (through += bytes.length) > 3_000_000);
      await page.getByRole('button', { name: ANSWER_ALL[locale]({ count: 1 }) }).click();
      await page.getByText(PARTY_ANSWERS.answered[locale], { exact: true }).waitFor();
      await dropped; // and goes on by itself
      await page.waitForRequest((asked) => asked.method() === 'PATCH');
      await page.evaluate(`history.pushState({}, '', '${new URL(page_).pathname}/evidence')`);
      await page.evaluate(`dispatchEvent(new PopStateEvent('popstate'))`);
      await page.getByRole('button', { name: UPLOAD_WORDS.pause[locale], exact: true }).click();
      await page.getByText(UPLOAD_WORDS.paused[locale], { exact: true }).waitFor();
      await inspect(view('paused'));
      // the page is opened anew, and the file chosen again
      await slow(page, -1);
      await page.goto(`${page_}/evidence`);
      await page.getByLabel(CHOOSE_FILE[locale]({ name: 'ours.webm' })).setInputFiles(chosen);
      await page.getByText(UPLOAD_WORDS.title[locale]).waitFor({ state: 'detached' });
      expect(offsets[0]).toBe(0);
      expect(offsets.length).toBeGreaterThan(2);
      expect(offsets.slice(1).every((offset, index) => offset > (offsets[index] ?? 0))).toBe(true);
      // beside each other
      const ours = await idOf(dispute, own);
      await page.goto(`${page_}/evidence/${ours}?beside=${theirs}`);
      await plays(page, 2);
      await inspect(view('beside'));
    });
    const ours = await idOf(dispute, own);
    expect(sha256((await dispute.read(ours, story.maja)).bytes)).toBe(sha256(own));
    for (const who of [story.ana, story.maja])
      await sit(who, as, async ({ page }) => {
        await page.goto(`${page_}/evidence`);
        await page.getByText(DESK_DISPUTE.everyLook[locale]).waitFor();
        await page.goto(`${page_}/evidence/${ours}?beside=${theirs}`);
        await plays(page, 2);
      });
  },
  300_000,
);
