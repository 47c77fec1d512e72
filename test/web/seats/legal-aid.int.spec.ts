import path from 'node:path';
import { TASKS } from '#messages/core/tasks.js';
import { CONSULTATION_STAGE_NAMES, CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { AID_HELPS_NAMED, LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { WAYS } from '#messages/ui/ways.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { openNegotiable } from '../../support/negotiation.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';
import { visitByLink } from '../visit-by-link.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let disputeId = '';
let home = '';
let visit: Awaited<ReturnType<typeof visitByLink>>;
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web'), {}, api.url) });
  story = await setUpCase(api);
  ({ disputeId } = await openNegotiable(api, story));
  visit = await visitByLink(api, story, disputeId);
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  const station = {
    kind: 'protection-station',
    name: { 'zh-CN': '某市知识产权保护中心', en: 'IP Protection Centre' },
    fee: 'free',
    telephone: '0755-12330',
    source: '其官方网站',
  };
  await api.post(`/v1/associations/${story.association.associationId}/help-entries`, station, story.maja);
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
const ABOUT = '我曾获得“青鸾”商标的授权，被投诉后不知道如何举证。';
const SITUATION = '个人经营，月收入约三千元，请不起律师。';
const NAMES = { 'zh-CN': '某市知识产权保护中心', en: 'IP Protection Centre' } as const;

const sit = async (token: string, { locale, width, colorScheme }: Look, walk: (seen: Sight) => Promise<void>) => {
  const seen = browser.see(
    { locale, colorScheme, cookies: sessionCookies(api, token), viewport: { width, height: 860 } },
    (view) => walk({ ...view, look: (name) => view.inspect(`legal-aid-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale, width } = as;
  it('is asked from the directory, handed on by the staff from a task, and given', async () => {
    let number = '';
    let id = '';
    await sit(story.ana.token, as, async ({ page, look }) => {
      await page.goto(`${home}/help`);
      await page.getByRole('link', { name: L.ask[locale] }).click();
      await page.getByRole('button', { name: L.send[locale], exact: true }).click();
      await page.getByText(L.noHelp[locale]).waitFor();
      await look('lacking');
      await page.getByLabel(L.about[locale]).fill(ABOUT);
      await page.getByLabel(L.situation[locale]).fill(SITUATION);
      await page.getByText(AID_HELPS_NAMED.drafting[locale]).first().click();
      await page.getByRole('button', { name: L.send[locale], exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /^LA-/ }).waitFor();
      number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await page.getByText(SITUATION).waitFor();
      await look('asked');
    });
    await sit(story.maja.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/legal-aid`);
      await page.getByRole('link', { name: number }).waitFor();
      await look('staff-list');
      await page.goto(`${home}/desk?whose=unowned&kind=answer-legal-aid`);
      await page.getByRole('link', { name: TASKS['answer-legal-aid'][locale] }).first().waitFor();
      await page.locator(`main a[href$="/legal-aid/${id}"]`).first().click();
      await page.getByText(ABOUT).first().waitFor();
      await page.getByLabel(L.entry[locale]).first().click();
      await page.getByRole('option', { name: NAMES[locale] }).click();
      await page.getByLabel(L.word[locale]).last().fill('请工作日致电，并说明本编号。');
      await look('staff');
      await page.getByRole('button', { name: L.hand[locale], exact: true }).click();
      await page.getByRole('button', { name: L.accepted[locale], exact: true }).waitFor();
      await look('handed');
      await page.getByRole('button', { name: L.accepted[locale], exact: true }).click();
      await page.getByText(CONSULTATION_STAGE_NAMES.granted[locale]).first().waitFor();
    });
    await sit(story.ana.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/legal-aid/${id}`);
      await page.getByText(NAMES[locale]).first().waitFor();
      await look('given');
      await page.getByRole('button', { name: L.withdraw[locale], exact: true }).click();
      await page.getByText(L.withdrawn[locale]).first().waitFor();
    });
  });

  it('is asked from a link on the phone, says what it does to no day, is answered, and taken back', async () => {
    const cookies = visit.cookies;
    await browser.see(
      { locale, colorScheme: as.colorScheme, cookies, viewport: { width: 390, height: 780 } },
      async ({ page, inspect }) => {
        await withReaders(api.parts.pool, async () => {
          await page.addInitScript(visit.script);
          await page.goto(visit.at);
          await page.getByRole('link', { name: WAYS.legalAid[locale] }).click();
          await page.getByText(L.noDays[locale]).waitFor();
          await page.getByLabel(L.about[locale]).fill(ABOUT);
          await page.getByLabel(L.situation[locale]).fill(SITUATION);
          await page.getByLabel(AID_HELPS_NAMED.representation[locale]).check();
          await inspect(`legal-aid-link-${locale}-${width}`);
          await page.getByRole('button', { name: L.send[locale], exact: true }).click();
          await page.getByText(CONSULTATION_STAGE_NAMES.asked[locale]).waitFor();
          const { items } = (await api.get(`/v1/disputes/${disputeId}/legal-aid`, { token: visit.token }))
            .body as unknown as {
            readonly items: readonly { readonly consultationId: string; readonly stage: string }[];
          };
          const refusal = { text: '属于可以自行办理的事项，附办理说明。' };
          // beside it stands what was asked for in the look before, and taken back
          const consultationId = items.find(({ stage }) => stage === 'asked')?.consultationId ?? '';
          const of = `/v1/consultations/${consultationId}`;
          expect((await api.post(`${of}/refusals`, refusal, story.maja)).status).toBe(200);
          await page.reload();
          await page.getByText(refusal.text).first().waitFor();
          await inspect(`legal-aid-link-answered-${locale}-${width}`);
          const withdraw = page.getByRole('button', { name: L.withdraw[locale] });
          await withdraw.click();
          await withdraw.waitFor({ state: 'detached' });
          await page.getByText(L.withdrawn[locale]).first().waitFor();
        });
      },
    );
  });

  it('shows who asked for nothing yet the place to ask', async () => {
    await sit(story.cai.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/legal-aid`);
      await page.getByText(L.none[locale]).waitFor();
      expect(await page.getByLabel(W.question[locale]).count()).toBe(0);
      await look('none');
    });
  });
});
