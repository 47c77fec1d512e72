import path from 'node:path';
import { ANSWER_ALL, PARTY_ANSWERS } from '#messages/ui/party-answers.js';
import { PARTY_FILING } from '#messages/ui/party-filing.js';
import { PARTY_GRADE } from '#messages/ui/party-grade.js';
import { PARTY_RIGHTS } from '#messages/ui/party-rights.js';
import { RATINGS_WORDS } from '#messages/ui/desk-ratings.js';
import { NOTICE_WORDS } from '#messages/ui/desk-notices.js';
import { SEAT_PAPERS } from '#messages/ui/seat-papers.js';
import { COMMANDS } from '#messages/commands.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { evidence, setUpCase, type Case } from '../../support/dispute.js';
import { PNG } from '../../support/evidence.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { checkedRight } from '../../support/checked-right.js';
import { settle } from '../../support/settle.js';
import { withReaders } from '../../support/with-readers.js';
import { peopleOf } from '../people.js';
import { formFor } from '../screens/forms.js';
import { staffAt } from '../screens/staff.js';
import { fileWritten, writeComplaint } from './from-a-right.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let home = '';
let at = '';
const people = peopleOf(() => ({ api, browser, story, home }));
let rightId = '';
const ok = async (answer: Promise<{ status: number; text: string; body: unknown }>): Promise<Answer> => {
  const { status, text, body } = await answer;
  if (status !== 200 && status !== 201) throw new Error(`${status} ${text}`);
  return body as Answer;
};
type Answer = Readonly<Record<string, string>>;

// before the stories: Ana’s right was recorded with its papers and checked once
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  await story.association.account({ login: 'lea', roles: ['administrator'] });
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  at = `${home}/desk`;
  rightId = await checkedRight(api, story);
  await catchUp();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const legalTime = async (now: string): Promise<void> => {
  await api.parts.dataSource.query('UPDATE office.association SET clock_offset_ms = $1 WHERE id = $2', [
    Math.round(new Date(now).getTime() - Date.now()),
    story.association.associationId,
  ]);
};
const catchUp = (): Promise<void> => withReaders(api.parts.pool, () => Promise.resolve());

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
type Look = (typeof LOOKS)[number];
type Sight = DeskView & { readonly look: (view: string) => Promise<void>; readonly clicks: () => number };

/** Somebody at the desk, whose presses are counted. */
const sit = async (who: Case['ana'], { locale, width, colorScheme }: Look, walk: (seen: Sight) => Promise<void>) => {
  const seen = browser.see(
    { locale, colorScheme, cookies: sessionCookies(api, who.token), viewport: { width, height: 860 } },
    async (view) => {
      let pressed = 0;
      await view.page.exposeFunction('notePress', () => (pressed += 1));
      await view.page.addInitScript(`addEventListener('pointerdown', () => window.notePress(), true)`);
      const look = (name: string): Promise<void> => view.inspect(`party-${name}-${locale}-${width}`);
      await walk({ ...view, look, clicks: () => pressed });
    },
  );
  await withReaders(api.parts.pool, () => seen); // what is read is caught up with, as by the worker
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale, width } = as;
  it('complains at eleven at night with a link, a picture and a click, and reports its suit on day fourteen', async () => {
    await legalTime('2026-03-02T15:00:00Z');
    let disputeId = '';
    await sit(story.ana, as, async ({ page, look, clicks }) => {
      await page.goto(`${at}/rights`);
      await page.getByText('青鸾 Azurebird').first().waitFor();
      await look('rights');
      await page.goto(`${at}/rights/${rightId}`);
      await page.getByRole('link', { name: PARTY_RIGHTS.complain[locale] }).waitFor();
      await look('right');
      await page.goto(`${at}/rights`);
      const before = clicks();
      await page.getByRole('link', { name: PARTY_RIGHTS.complain[locale] }).first().click();
      await writeComplaint(page, locale, {
        url: `https://shop.example/goods?id=${width}`,
        seller: 'Ben’s Bags',
        account: 'ben',
        shown: { name: 'seen.png', mimeType: 'image/png', buffer: Buffer.concat([PNG, Buffer.from(locale)]) },
      });
      await look('filing');
      disputeId = await fileWritten(page, locale);
      await look('filed');
      expect(clicks() - before).toBeLessThanOrEqual(3); // from the right, the guarantee, send
    });
    const filed = `/v1/disputes/${disputeId}`;
    await api.sendFirst(`${filed}/acceptances`, story.ana); // the papers of her right, which she sends once
    const maja = await people.sit('maja', { locale });
    await people.during(() => people.act(maja, disputeId, '/acceptances'));
    await sit(story.ben, as, async ({ page, look }) => {
      await page.goto(`${at}/answers`);
      await page.locator('main tbody label').first().click();
      await page.getByLabel(PARTY_ANSWERS.statement[locale]).fill('The goods are bought from the right holder.');
      await page.getByText(PARTY_FILING.accept[locale]).click();
      await look('answers');
      await page.getByRole('button', { name: ANSWER_ALL[locale]({ count: 1 }) }).click();
      await page.getByText(PARTY_ANSWERS.answered[locale], { exact: true }).waitFor();
      await look('answered');
    });
    const { services = [] } = (await api.get(filed, story.ana)).body as unknown as {
      services?: readonly { serviceId: string; document: string }[];
    };
    const ana = await people.sit('ana', { locale });
    for (const { serviceId } of services.filter(({ document }) => document === 'forwarded-counter-notice'))
      await people.during(() => people.act(ana, disputeId, `/services/${serviceId}/acknowledgements`));
    await legalTime('2026-03-16T03:00:00Z');
    await catchUp();
    await sit(story.ana, as, async ({ page, look }) => {
      await page.goto(at);
      const report = page.getByRole('link', { name: COMMANDS.ReportProceeding[locale] }).first();
      await report.waitFor();
      await look('day-fourteen');
      await report.click();
      await page.getByRole('heading', { level: 1, name: COMMANDS.ReportProceeding[locale] }).waitFor();
      const choices = page.locator('main label:has(input[type=radio])');
      await choices.nth(0).click(); // a suit
      await choices.nth(2).click(); // with the receipt of its filing
      await page.locator('main').getByRole('textbox').first().fill('杭州互联网法院');
      await look('report');
      await page.getByRole('button', { name: COMMANDS.ReportProceeding[locale], exact: true }).click();
      await page.waitForURL(/\/overview/); // recorded: back at the dispute
      await page.locator('main [role=tabpanel]').waitFor();
      await look('reported');
    });
  }, 300_000);

  it('tells each of 300 lines what becomes of it, and takes back a draft that was thrown away', async () => {
    await sit(story.ana, as, async ({ page, look }) => {
      await page.goto(`${at}/filing?right=${rightId}`);
      const rows = [
        '链接,名称,店铺',
        'no link',
        ...Array.from({ length: 8 }, (_, n) => `https://shop.example/${width}-${n},Bag ${n},Seller ${n % 2}`),
      ];
      await page.getByLabel(PARTY_FILING.links[locale]).fill(rows.join('\n'));
      await page.getByText(PARTY_FILING.accept[locale]).click();
      await page.getByRole('button', { name: PARTY_FILING.file[locale], exact: true }).click();
      await page.getByRole('heading', { name: PARTY_FILING.filed[locale] }).waitFor();
      expect(await page.locator('main tbody a').count()).toBe(8);
      expect(await page.getByText(PARTY_FILING.noAddress[locale]).count()).toBe(1);
      await look('lines');
    });
    const content = {
      filedAs: 'right-holder',
      rightId,
      items: [{ ref: 'i1', title: 'Bag', locator: { url: 'https://shop.example/1' } }],
    };
    await ok(api.post('/v1/drafts', { kind: 'complaint', content }, story.ana));
    await sit(story.ana, as, async ({ page, look }) => {
      await page.goto(`${at}/filing?right=${rightId}`);
      const name = page.getByRole('link', { name: /青鸾 Azurebird · Bag/ });
      await name.first().waitFor();
      await page.getByRole('button', { name: PARTY_FILING.drop[locale] }).first().click();
      await page.getByRole('button', { name: PARTY_FILING.undo[locale] }).waitFor();
      await look('dropped');
      await page.getByRole('button', { name: PARTY_FILING.undo[locale] }).click();
      await name.first().waitFor();
    });
  }, 120_000);

  it('has its papers to sign and its notices', async () => {
    await sit(story.ana, as, async ({ page, look }) => {
      await page.goto(`${at}/papers`);
      await page.getByText(SEAT_PAPERS.none[locale]).waitFor();
      await look('papers');
      await page.goto(`${at}/notices`);
      await page.getByText(NOTICE_WORDS.quietOn[locale]).click();
      await page.getByRole('button', { name: NOTICE_WORDS.save[locale] }).click();
      await page.getByText(NOTICE_WORDS.saved[locale]).waitFor();
      await look('notices');
    });
  }, 90_000);
});

/** Somebody complained of Ben; they settled, and he kept his word or did not. */
const settled = (day: string, isKept: boolean): Promise<void> =>
  settle(api, story.association.associationId, { respondentId: story.ben.partyId, day, isKept });

const GROUND = '款项已于4月3日付清，附银行回单。';

it('a member contests a fact and wins', async () => {
  const [zh, en] = LOOKS;
  await legalTime('2026-03-02T04:00:00Z');
  await sit(story.ben, en, async ({ page, look }) => {
    await page.goto(`${at}/grade`);
    await page.getByRole('button', { name: PARTY_GRADE.accept.en }).waitFor();
    // what is accepted can be read before
    const rules = page.getByRole('link', { name: PARTY_GRADE.readRules.en });
    expect(await rules.getAttribute('href')).toMatch(/^\/a\/[^/]+\/method$/);
    await look('unrated');
    await page.getByRole('button', { name: PARTY_GRADE.accept.en }).click();
    await page.getByRole('heading', { name: PARTY_GRADE.choices.en }).waitFor();
  });
  for (const day of ['2026-03-05', '2026-03-06', '2026-03-10', '2026-03-12', '2026-03-17', '2026-03-19'])
    await settled(day, true);
  await settled('2026-04-06', false);
  await legalTime('2026-07-21T04:00:00Z');
  await catchUp();
  await sit(story.ben, zh, async ({ page, look }) => {
    await page.goto(`${at}/grade`);
    await page.getByRole('img').waitFor();
    await look('grade');
    await page.getByRole('button', { name: PARTY_GRADE.contest['zh-CN'] }).first().click();
    await page.getByLabel(PARTY_GRADE.ground['zh-CN']).fill(GROUND);
    await look('contest');
    await page.getByRole('button', { name: PARTY_GRADE.send['zh-CN'] }).click();
    await page.getByText(PARTY_GRADE.contested['zh-CN']).waitFor();
  });
  const rating = `/v1/ratings/${story.ben.partyId}`;
  const { body } = await api.get(rating, story.ben);
  const { decisions } = body as unknown as { decisions: { objections: readonly { objectionId: string }[] } };
  const objection = decisions.objections[0]?.objectionId ?? '';
  // an administrator without a hand in the matter finds the member, reads what it says, and decides
  const lea = await people.sit('lea');
  await people.during(async () => {
    await lea.go('ratings');
    await lea.page.getByRole('tab', { name: RATINGS_WORDS.members['zh-CN'] }).click();
    await lea.page.getByRole('searchbox').fill('The firm of ben');
    await lea.page.keyboard.press('Enter');
    await lea.page.locator(`main a[href$="/ratings/${story.ben.partyId}"]`).first().click();
    await lea.see(GROUND);
    await lea.inspect('party-contest-to-decide');
    const decided = `/ratings/${story.ben.partyId}/objections/${objection}/decisions`;
    await lea.act(decided, { upheld: true, reason: '经核对银行回单，款项已付清。' });
  });
  for (const as of LOOKS)
    await sit(story.ben, as, async ({ page, look }) => {
      await page.goto(`${at}/grade`);
      await page.getByText(PARTY_GRADE.upheld[as.locale]).waitFor();
      await look('won');
    });
}, 180_000);

type Listed = readonly { readonly sha256: string; readonly content?: object; readonly stored?: boolean }[];

it('records a right with its papers and complains of it, and no exhibit lacks its file', async () => {
  const zh = 'zh-CN';
  await legalTime('2026-07-22T04:00:00Z');
  const papers = ['G01', 'TM1'];
  const named = papers.map((code) => evidence(`own-${code}`));
  const window = await browser.open({ locale: zh, cookies: sessionCookies(api, story.ana.token) });
  const { page, fill, send, close } = staffAt(window, at, zh);
  await page.goto(`${at}/rights`);
  await page.locator('main a[href*="/do/recordRight"]').first().click();
  await page.locator('main form').waitFor();
  const form = formFor('POST', '/rights');
  await fill(form, {
    right: { kind: 'trademark', name: '云雀', registrationNumber: '45678901', trademark: { classes: [25] } },
    evidence: named,
    materials: papers.map((code) => ({ code, evidence: [`own-${code}`] })),
  });
  const { body } = await send(form);
  const own = `/v1/rights/${String(body['rightId'])}`;
  const kept = (await api.get(own, story.ana)).body as unknown as { readonly evidence: Listed };
  expect(kept.evidence).toMatchObject(named.map(({ sha256 }) => ({ sha256, stored: true })));
  await ok(api.post(`${own}/checks`, { note: 'Compared with the register' }, story.maja));
  await catchUp();

  await page.goto(`${at}/filing?right=${String(body['rightId'])}`);
  await writeComplaint(page, zh, {
    url: 'https://shop.example/goods?id=lark',
    seller: 'Cai’s Bags',
    account: 'cai',
    shown: { name: 'lark.png', mimeType: 'image/png', buffer: Buffer.concat([PNG, Buffer.from('lark')]) },
  });
  const disputeId = await fileWritten(page, zh);
  await close();
  const exhibits = `/v1/disputes/${disputeId}/evidence`;
  const { items } = (await api.get(exhibits, story.ana)).body as unknown as { readonly items: Listed };
  expect(items.map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining(named.map(({ sha256 }) => sha256)));
  expect(items.filter(({ content }) => content === undefined)).toEqual([]);
}, 120_000);
