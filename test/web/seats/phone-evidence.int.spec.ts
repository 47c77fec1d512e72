import { readFileSync } from 'node:fs';
import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { DISPUTE_WORDS as D } from '#messages/ui/dispute.js';
import { LOOKED_AT as W } from '#messages/ui/looked-at.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS } from '#messages/ui/respondent.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { DECLARATION } from '../../support/dispute.js';
import { fileWith, PNG, type FiledCase } from '../../support/evidence.js';
import { hasFfmpeg, oldFilm, wrappedFfmpeg } from '../../support/films.js';
import { until } from '../../support/until.js';
import { PHONE } from '../on-phone.js';
import { visitByLink } from '../visit-by-link.js';

const FILMS = {
  old: { bytes: hasFfmpeg ? oldFilm(8) : Buffer.from('no film'), mediaType: 'video/vnd.avi' },
  plays: { bytes: readFileSync('apps/cli/demo/assets/bag-film.webm'), mediaType: 'video/webm' },
  picture: { bytes: PNG, mediaType: 'image/png' },
} as const;
/** What its filer says of the films. */
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
let visit: Awaited<ReturnType<typeof visitByLink>>;
beforeAll(async () => {
  seat = await seatCaseManager(hasFfmpeg ? wrappedFfmpeg() : 'none');
  const { api, story } = seat;
  dispute = await fileWith(api, story, FILMS);
  for (const [ref, { bytes }] of Object.entries(FILMS))
    if (hasFfmpeg || ref !== 'old') expect((await dispute.put(dispute.idOf(ref), bytes, story.ana)).status).toBe(200);
  expect((await api.post(`${dispute.path}/acceptances`, {}, story.maja)).status).toBe(200);
  visit = await visitByLink(api, story, dispute.disputeId);
}, 240_000);
afterAll(() => seat.stop());

type Walk = Parameters<typeof seat.browser.see>[1];
const see = (options: object, place: string, walk: Walk): Promise<unknown> =>
  seat.browser.see({ cookies: visit.cookies, ...PHONE, ...options }, async (view) => {
    await view.page.addInitScript(visit.script);
    await view.page.route(`**${dispute.path}/evidence`, async (route) => {
      const answer = await route.fetch();
      const { items } = (await answer.json()) as { readonly items: readonly object[] };
      await route.fulfill({ response: answer, json: { items: items.map((one) => ({ ...one, liveStream: LIVE })) } });
    });
    await view.page.goto(`${visit.at}#/${place}`);
    await walk(view);
    await view.page.unrouteAll({ behavior: 'wait' }); // what is on its way comes to its end
  });
const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'en', colorScheme: 'dark' },
] as const;

it.each(LOOKS)(
  'shows who opens the link what the other side filed: the list, and a film with its seconds and own marks ($locale)',
  async ({ locale, colorScheme }) => {
    await see({ locale, colorScheme }, '', async ({ page, inspect }) => {
      await page.getByRole('link', { name: D.evidence[locale], exact: true }).click();
      await page.getByRole('heading', { level: 1, name: D.evidence[locale] }).waitFor();
      await page.locator('main li a').first().waitFor();
      await inspect(`phone-evidence-${locale}`);
      await page.locator(`a[href$="${dispute.idOf('plays')}"]`).click();
      const film = page.locator('video');
      await page.getByText(/ \/ 00:0\d\.\d{3}/).waitFor(); // its length: the film was read, by the visit’s own cookie
      expect(await film.evaluate((one) => (one as unknown as { error: unknown }).error)).toBeNull();
      await page.getByRole('button', { name: W.toProduct[locale] }).click();
      await page.locator('[data-second]').getByText('00:03.', { exact: false }).waitFor();
      await page.getByRole('textbox', { name: W.markText[locale] }).fill('吊牌');
      await page.getByRole('button', { name: new RegExp(`${W.mark[locale]} 00:03`) }).click();
      await page.getByRole('region', { name: W.marks[locale] }).getByText('吊牌').waitFor();
      await inspect(`phone-film-${locale}`);
    });
  },
  120_000,
);

it('records each look as the party’s, and shows a picture', async () => {
  const id = dispute.idOf('picture');
  await see({ locale: 'en' }, `evidence/${id}`, async ({ page, inspect }) => {
    await page.locator('main img').waitFor();
    await until('the picture is drawn', () =>
      page.locator('main img').evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth > 0),
    );
    await inspect('phone-picture');
  });
  const { body } = await seat.api.get(`${dispute.path}/evidence/${id}/viewings`, seat.story.ana);
  expect((body as unknown as { items: readonly object[] }).items).toMatchObject([{ purpose: 'prepare-answer' }]);
});

withFfmpeg(
  'plays the preview of a film that no browser plays, says so, and has its small pictures',
  async () => {
    await until('it was looked into', async () => {
      const { items } = await dispute.list(seat.story.maja);
      const { film } = items.find(({ evidenceId }) => evidenceId === dispute.idOf('old'))?.['content'] as {
        readonly film?: { readonly state: string };
      };
      return film?.state === 'made';
    });
    await see({ locale: 'zh-CN' }, `evidence/${dispute.idOf('old')}`, async ({ page, inspect }) => {
      await page.getByText(W.previewWhy['zh-CN']).waitFor();
      const frames = page.getByRole('group', { name: W.frames['zh-CN'] });
      await frames.getByRole('button').nth(2).click();
      await page.locator('[data-second]').getByText('00:02.', { exact: false }).waitFor();
      await inspect('phone-film-preview');
    });
  },
  120_000,
);

it('reads nothing by an address that names another’s visit', async () => {
  const { viewingId } = (
    await seat.api.post(`${dispute.path}/evidence/${dispute.idOf('plays')}/viewings`, { purpose: 'verify' }, visit)
  ).body as unknown as { readonly viewingId: string };
  const url = `${seat.api.url}${dispute.contentOf(dispute.idOf('plays'))}?viewing=${viewingId}`;
  const [cookie] = visit.cookies;
  const serviceId = cookie?.name.slice(-36) ?? '';
  const read = async (query: string, headers: Readonly<Record<string, string>>) =>
    (await fetch(`${url}${query}`, { headers: { 'sec-fetch-site': 'same-origin', ...headers } })).status;
  const held = { cookie: `${cookie?.name}=${cookie?.value}` };
  expect(await read(`&visit=${serviceId}`, held)).toBe(200);
  expect(await read('', held)).toBe(401);
  expect(await read(`&visit=${serviceId.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}`, held)).toBe(401);
  expect(await read(`&visit=${serviceId}`, { ...held, 'sec-fetch-site': 'cross-site' })).toBe(403);
});

it('urges the right holder, and sends what a counter-notice lacked', async () => {
  const { api, story } = seat;
  const items = dispute.items.filter(({ ref }) => ref !== 'hat').map(({ itemId }) => itemId);
  const answer = {
    respondentId: story.ben.partyId,
    itemIds: items.slice(0, 1),
    statement: '商品是正品。',
    evidence: [],
    declaration: DECLARATION,
  };
  const filed = await api.post(`${dispute.path}/counter-notices`, answer, story.ben);
  if (filed.status >= 300) throw new Error(filed.text);
  await see({ locale: 'zh-CN' }, '', async ({ page, inspect }) => {
    const way = (command: 'CureCounterNotice' | 'UrgeRightHolder') =>
      page.getByRole('link', { name: PARTY_COMMANDS[command]['zh-CN'], exact: true });
    await way('CureCounterNotice').click();
    await page.getByText(RESPONDENT_WORDS.cureMissing['zh-CN']).waitFor();
    await page.getByRole('textbox').fill('进货单随后提交。');
    await inspect('phone-cure');
    await page.getByRole('button', { name: PAGE_WORDS.send['zh-CN'], exact: true }).click();
    await page.getByRole('heading', { level: 1, name: dispute.number }).waitFor();
    await way('UrgeRightHolder').click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('textbox').fill('请撤回投诉，或者起诉。');
    await inspect('phone-urge');
    await page.getByRole('button', { name: PAGE_WORDS.send['zh-CN'], exact: true }).click();
    await page.getByRole('heading', { level: 1, name: dispute.number }).waitFor();
  });
  const { rows } = await api.parts.pool.query<{ type: string }>(
    "SELECT type FROM log.event WHERE stream_id = $1 AND type IN ('CounterNoticeCured', 'RightHolderUrged') ORDER BY version",
    [dispute.disputeId],
  );
  expect(rows.map(({ type }) => type)).toEqual(['CounterNoticeCured', 'RightHolderUrged']);
}, 120_000);
