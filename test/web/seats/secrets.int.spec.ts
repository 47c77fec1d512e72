import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { RETURN_MANNERS_NAMED, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { chooseOption } from '../../browser/choose-option.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { dayIn } from '../../support/day-in.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { catchUp } from '../../support/everywhere.js';
import { passDays } from '../../support/pass-days.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { silence } from '../../support/silence.js';
import { withReaders } from '../../support/with-readers.js';

const SECRET = 'indigo 4.2, alum 0.7, ninety minutes at 60 degrees';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let home = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  await catchUp(api);
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

const sit = async (token: string, { locale, width, colorScheme }: Look, walk: (seen: Sight) => Promise<void>) => {
  const sight = { locale, colorScheme, cookies: sessionCookies(api, token), viewport: { width, height: 860 } };
  const seen = browser.see(sight, (view) =>
    walk({ ...view, look: (name) => view.inspect(`secrets-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};
const seated = (login: string): Promise<string> => story.association.signIn(login);

const opened = async (depositId: string): Promise<string> => {
  const by = { token: await seated('ana') };
  const told = { receiverId: story.ben.partyId, purpose: 'production', until: await dayOf(5) };
  const { body } = await api.post(`/v1/deposits/${depositId}/grants`, told, by);
  await catchUp(api);
  return String(body['grantId']);
};

/** A day by the association’s clock. */
const dayOf = async (days: number): Promise<string> => dayIn(api, { token: await seated('ana') }, days);
/** Part by part, as somebody types it. */
const typeDay = async (page: DeskView['page'], label: string, day: string): Promise<void> => {
  const field = page.getByRole('group', { name: label });
  const [year = '', month = '', date = ''] = day.split('-');
  for (const [part, digits] of [
    ['year', year],
    ['month', month],
    ['day', date],
  ] as const) {
    await field.locator(`[data-type=${part}]`).click();
    await page.keyboard.type(digits);
  }
};

/** A recipe of Ana's, deposited before anybody is there. */
const deposit = async (title: string, bytes: Buffer = Buffer.from(`${title}\n${SECRET}\n`)): Promise<string> => {
  const by = { token: await seated('ana') };
  const told = { kind: 'design', title, sha256: hash('sha256', bytes) };
  const id = String((await api.post('/v1/deposits', told, by)).body['depositId']);
  const headers = { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' };
  await fetch(`${api.url}/v1/deposits/${id}/content`, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  await catchUp(api);
  return id;
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale } = as;
  it('opens a trade secret to one other, which signs, reads under its name and accounts for its copies', async () => {
    const title = locale === 'en' ? 'Dye of the winter bags' : '冬季箱包染色配方';
    const id = await deposit(title);
    await sit(await seated('ben'), as, async ({ page, look }) => {
      await page.goto(`${home}/desk/secrets`);
      await page.getByText(W.ownNumberHelp[locale]).waitFor();
      await page.getByText(story.ben.partyId).waitFor();
      await look('empty');
    });
    await sit(await seated('ana'), as, async ({ page, look }) => {
      await page.goto(`${home}/desk/deposits/${id}`);
      await page.getByText(W.noneOpen[locale], { exact: true }).waitFor();
      await page.getByLabel(W.receiverId[locale], { exact: true }).fill(story.ben.partyId);
      await typeDay(page, W.until[locale], await dayOf(5));
      await look('form');
      await page.getByRole('button', { name: W.grant[locale], exact: true }).click();
      await page.getByRole('button', { name: W.withdraw[locale], exact: true }).waitFor();
      await look('opened');
    });
    await sit(await seated('ben'), as, async ({ page, look }) => {
      await page.goto(`${home}/desk/secrets`);
      await page.locator('main a[href*="/desk/secrets/"]').first().click();
      await page.getByText(W.signFirst[locale]).waitFor();
      expect(await page.content()).not.toContain(title);
      await look('to-sign');
      await page.getByRole('button', { name: EXHIBIT_WORDS.sign[locale], exact: true }).click();
      await page.getByRole('button', { name: W.read[locale], exact: true }).click();
      await page.getByText(SECRET).waitFor();
      expect(await page.locator('[data-watermark]').getAttribute('data-watermark')).toContain('DE-');
      await look('read');
    });
    await sit(await seated('ana'), as, async ({ page, look }) => {
      await page.goto(`${home}/desk/deposits/${id}`);
      await page.locator('main li time').first().waitFor();
      await look('record');
      await page.getByRole('button', { name: W.withdraw[locale], exact: true }).click();
      await page.getByText(W.owes[locale], { exact: true }).first().waitFor();
    });
    await passDays(api, story.association.associationId)(12);
    await sit(await seated('maja'), as, async ({ page, look }) => {
      await page.goto(`${home}/desk/confidential-returns`);
      await page.getByText(W.overdue[locale], { exact: true }).filter({ visible: true }).first().waitFor();
      expect(await page.content()).not.toContain(title);
      await look('overdue');
    });
    await sit(await seated('ben'), as, async ({ page, look }) => {
      await page.goto(`${home}/desk/secrets`);
      await page.getByRole('button', { name: W.send[locale], exact: true }).first().waitFor();
      await look('owed');
      await chooseOption(page, W.manner[locale], RETURN_MANNERS_NAMED['none-kept'][locale]);
      await typeDay(page, W.doneOn[locale], await dayOf(-1));
      await page.getByRole('button', { name: W.send[locale], exact: true }).first().click();
      await page.getByText(W.noneOwed[locale], { exact: true }).waitFor();
    });
    await sit(await seated('ana'), as, async ({ page, look }) => {
      await page.goto(`${home}/desk/deposits/${id}`);
      await page.getByText(RETURN_MANNERS_NAMED['none-kept'][locale]).first().waitFor();
      await look('returned');
    });
  });
});

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale, width } = as;
  it('plays a film and a sound under the undertaking, the watermark and the record', async () => {
    const film = readFileSync('apps/cli/demo/assets/bag-film.webm');
    // each look deposits its own: the same bytes are deposited once
    const own = Buffer.concat([film, Buffer.from([0xec, 0x81, width % 251])]);
    const filmId = await deposit(locale === 'en' ? 'How the bag is sewn' : '箱包缝制过程', own);
    const soundId = await deposit(locale === 'en' ? 'The jingle' : '直播间提示音', silence(locale === 'en' ? 3 : 4));
    const grants = [await opened(filmId), await opened(soundId)];
    for (const [name, grantId] of [
      ['film', grants[0]],
      ['sound', grants[1]],
    ] as const)
      await sit(await seated('ben'), as, async ({ page, look }) => {
        await page.goto(`${home}/desk/secrets/${grantId}`);
        await page.getByRole('button', { name: EXHIBIT_WORDS.sign[locale], exact: true }).click();
        await page.getByRole('button', { name: W.read[locale], exact: true }).click();
        await page.getByText(/ \/ 00:0\d\.\d{3}/).waitFor();
        expect(await page.locator('[data-watermark]').getAttribute('data-watermark')).toContain('DE-');
        const player = page.locator(name === 'film' ? 'video' : 'audio');
        expect(await player.getAttribute('controlslist')).toContain('nodownload');
        await page.getByText(W.playedHelp[locale], { exact: false }).waitFor();
        await player.evaluate((media) => {
          const playing = media as unknown as { muted: boolean; play: () => Promise<void> };
          playing.muted = true;
          return playing.play();
        });
        await page
          .locator('[data-second]')
          .getByText(/00:0[1-9]/)
          .waitFor();
        await look(`played-${name}`);
      });
    // what is withdrawn plays no further
    await sit(await seated('ana'), as, async ({ page }) => {
      await page.goto(`${home}/desk/deposits/${filmId}`);
      await page.locator('main li time').first().waitFor();
      await page.getByRole('button', { name: W.withdraw[locale], exact: true }).click();
      await page.getByText(W.owes[locale], { exact: true }).first().waitFor();
    });
    await sit(await seated('ben'), as, async ({ page }) => {
      await page.goto(`${home}/desk/secrets/${grants[0]}`);
      await page.getByText(W.closed[locale]).waitFor();
      expect(await page.locator('video').count()).toBe(0);
    });
  });
});
