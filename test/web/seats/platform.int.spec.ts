import path from 'node:path';
import type { Locator } from 'playwright-core';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { AGREE_TO, DIFFERENT_COUNTS, PLATFORM_DESK } from '#messages/ui/platform-desk.js';
import { HANDED_OF, HAND_OVER, HAND_OVER_COLUMNS } from '#messages/ui/platform-hand-over.js';
import { LETTERS_ARRIVED, OWED_LETTERS } from '#messages/ui/platform-letters.js';
import { NO_REPORTS_FOR, OWED_WORDS, REPORT_CHOSEN, SAY_OF_CHOSEN, SEND_ANSWERS } from '#messages/ui/platform-owed.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { termsOf } from '../../support/delegation.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../support/dispute.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';
import { askedAfterWaiting } from '../../support/ask-for-reports.js';
import { peopleOf } from '../people.js';

type Answer = Readonly<Record<string, string>>;
let api: Api;
let story: Case;
let pat: { token: string };
let browser: DeskBrowser;
let home = '';
let at = '';
const people = peopleOf(() => ({ api, browser, story, home }));

const ok = async <T = Answer>(answer: Promise<{ status: number; text: string; body: unknown }>): Promise<T> => {
  const { status, text, body } = await answer;
  if (status !== 200 && status !== 201) throw new Error(`${status} ${text}`);
  return body as T;
};

// before the story: the shop has a clerk, and Ana and Ben have their accounts there
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { association, shop } = story;
  const accountId = await association.account({ login: 'pat', roles: ['platform-staff'] });
  await api.parts.pool.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
    [accountId, association.associationId, shop.platformId, ['read', 'measures', 'delegation', 'keys', 'people']],
  );
  pat = { token: await association.signIn('pat') };
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  at = `${home}/desk`;
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

/** The clerk at the desk, whose presses are counted. */
const sit = async ({ locale, width, colorScheme }: Look, walk: (seen: Sight) => Promise<void>): Promise<void> => {
  const refused: string[] = [];
  const seen = browser.see(
    { locale, colorScheme, cookies: sessionCookies(api, pat.token), viewport: { width, height: 860 } },
    async (view) => {
      let pressed = 0;
      view.page.on('response', (answer) => {
        if (answer.url().includes('/v1/') && answer.status() >= 400)
          refused.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`);
      });
      await view.page.exposeFunction('notePress', () => (pressed += 1));
      await view.page.addInitScript(`addEventListener('pointerdown', () => window.notePress(), true)`);
      await walk({
        ...view,
        look: (name) => view.inspect(`platform-${name}-${locale}-${width}`),
        clicks: () => pressed,
      });
    },
  );
  // what is read is caught up with, as by the worker
  await withReaders(api.parts.pool, () => seen).catch((fault: Error) => {
    throw new Error([fault.message, ...refused].join('\n'), { cause: fault });
  });
};

const GOOD = 39;
/** Thirty-nine lines that are right, one that is none, and one that the API refuses: the seller complains of itself. */
const tableOf = ({ locale, width }: Look): string => {
  const columns = [
    'reference',
    'filedAt',
    'url',
    'title',
    'seller',
    'account',
    'counterNotice',
    'counterFiledAt',
  ] as const;
  const row = (reference: string, url: string, account: string): string =>
    [
      reference,
      '2026-02-10 09:00',
      url,
      '帆布包',
      "Ben's Bags",
      account,
      '"自有品牌，附授权书"',
      '2026-02-15 10:00',
    ].join(',');
  const good = Array.from({ length: GOOD }, (_, n) =>
    row(`C-${width}-${n}`, `https://shop.example/goods?id=${width}-${n}`, 'ben'),
  );
  return [
    columns.map((column) => HAND_OVER_COLUMNS[column][locale]).join(','),
    ...good.slice(0, 20),
    row(`C-${width}-bad`, '帆布包', 'ben'),
    row(`C-${width}-self`, `https://shop.example/goods?id=${width}-self`, 'ana'),
    ...good.slice(20),
  ].join('\r\n');
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale, width } = as;
  it('forty delegated by a clerk, of which some come back and are answered together', async () => {
    const { shop, ana } = story;
    await legalTime('2026-03-02T02:00:00Z');
    // the case manager offers an agreement on the page of the platform, and its clerk agrees
    const [manager, holder] = [await people.sit('maja', { locale }), await people.sit('ana', { locale })];
    const { offered } = await people.during(async () => {
      await manager.open('platforms', `/platforms/${shop.platformId}`);
      const terms = { terms: termsOf({ dailyCap: 500 }), words: '双方每月核对数量。' };
      return manager.act(`/platforms/${shop.platformId}/delegation-agreement/offers`, terms);
    });
    await sit(as, async ({ page, look, clicks }) => {
      await page.goto(`${at}/delegated?tab=agreement`);
      await page.getByRole('heading', { name: AGREE_TO[locale]({ version: Number(offered) }) }).waitFor();
      await look('offer');
      const agree = page.getByRole('button', { name: PLATFORM_DESK.agree[locale], exact: true });
      await agree.click();
      const asked = page.getByRole('alertdialog');
      await asked.getByRole('button', { name: PLATFORM_DESK.agree[locale] }).click();
      await asked.waitFor({ state: 'detached' }); // while it closes, its button and the page's are both there
      await agree.waitFor({ state: 'detached' });
      await look('agreed');
      await page.goto(`${at}/delegated`);
      await page.getByRole('complementary').waitFor();
      await look('delegated-before');
      const before = clicks();
      await page.getByRole('link', { name: PLATFORM_DESK.handOver[locale] }).first().click();
      const csv = { name: 'complaints.csv', mimeType: 'text/csv', buffer: Buffer.from(tableOf(as)) };
      await page.locator('input[type=file]').setInputFiles([csv]);
      await page.getByText(HAND_OVER.one[locale]).click();
      const fill = (name: keyof typeof HAND_OVER_COLUMNS, value: string): Promise<void> =>
        page.locator('details').getByLabel(HAND_OVER_COLUMNS[name][locale], { exact: true }).fill(value);
      await fill('reference', `F-${width}`);
      await fill('filedAt', '2026-02-11 09:00');
      await fill('url', `https://shop.example/goods?id=${width}-form`);
      await fill('seller', "Ben's Bags");
      await fill('counterFiledAt', '2026-02-16 10:00');
      await fill('counterNotice', '自有品牌，附授权书');
      await page.getByRole('button', { name: HAND_OVER.add[locale] }).click();
      await page.getByText(HAND_OVER.one[locale]).click();
      const forAll = page.getByRole('group', { name: HAND_OVER.forAll[locale] });
      const said = (name: string): Locator => forAll.getByRole('textbox', { name: new RegExp(`^${name}`) }).first();
      await said(HAND_OVER_COLUMNS.right[locale]).fill('青鸾 AZUREBIRD');
      await said(HAND_OVER_COLUMNS.registration[locale]).fill('34567890');
      await said(FILING_WORDS.classes[locale].slice(0, 5)).fill('25');
      await said(HAND_OVER_COLUMNS.complainant[locale]).fill('The firm of ana');
      await said(HAND_OVER_COLUMNS.complainantAccount[locale]).fill('ana');
      await said(HAND_OVER.declaration[locale]).fill('shop-2026-1');
      await look('hand-over');
      await page.getByRole('button', { name: HAND_OVER.handOver[locale], exact: true }).click();
      await page.getByRole('heading', { name: HANDED_OF[locale]({ handed: 40, of: 41 }) }).waitFor();
      expect(await page.locator('main tbody a').count()).toBe(40);
      expect(await page.locator('main tbody').getByText(HAND_OVER.noAddress[locale]).count()).toBe(1);
      await look('handed-over');
      expect(clicks() - before).toBeLessThanOrEqual(6); // with one by the form: open, add, close
    });

    const { items } = await ok<{ items: readonly { disputeId: string; reference: string }[] }>(
      (await catchUp(), api.get('/v1/delegations?limit=100', shop)),
    );
    const some = items.filter(({ reference }) => reference.startsWith(`C-${width}-1`)).slice(0, 5);
    expect(some).toHaveLength(5);
    // of some the case manager takes charge, and who complained takes them back
    for (const { disputeId } of some) {
      await people.during(() => people.act(manager, disputeId, '/delegation/acceptances'));
      const { pairs } = await ok<{ pairs: readonly { itemId: string; respondentId: string }[] }>(
        api.get(`/v1/disputes/${disputeId}`, ana),
      );
      const back = pairs.map(({ itemId, respondentId }) => ({ itemId, respondentId }));
      const withdrawn = { pairs: back, consideration: 'none' };
      await people.during(() => people.act(holder, disputeId, '/withdrawals', withdrawn));
    }
    await legalTime('2026-03-04T02:00:00Z'); // past the day on which the association owed an answer
    await catchUp();
    await sit(as, async ({ page, look, clicks }) => {
      await page.goto(`${at}/delegated`);
      await page.locator('main tbody a').first().waitFor();
      await look('delegated');
      await page.goto(`${at}/results`);
      await page.locator('main tbody a').nth(4).waitFor();
      await look('results');
      const before = clicks();
      await page.locator('main thead label').first().click();
      await page.getByRole('button', { name: SAY_OF_CHOSEN[locale]({ count: 5 }) }).click();
      await page.getByRole('button', { name: SEND_ANSWERS[locale]({ count: 5 }) }).waitFor();
      expect(clicks() - before).toBe(2);
      await page.locator('main tbody label').first().click(); // and one otherwise
      await page.getByText(OWED_WORDS.depart[locale], { exact: true }).click();
      await page.getByLabel(OWED_WORDS.whyNot[locale]).fill('法院已裁定保全，平台暂不解除。');
      await page.getByRole('button', { name: SAY_OF_CHOSEN[locale]({ count: 1 }) }).click();
      await look('results-said');
      await page.getByRole('button', { name: SEND_ANSWERS[locale]({ count: 5 }) }).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: SEND_ANSWERS[locale]({ count: 5 }) })
        .click();
      await page.getByText(OWED_WORDS.noResults[locale]).waitFor();
      expect(await page.getByText(OWED_WORDS.answered[locale], { exact: true }).count()).toBe(5);
      await look('results-sent');
      await page.goto(`${at}/delegated?tab=counts`);
      await page.getByRole('textbox', { name: PLATFORM_DESK.month[locale] }).fill('2026-03');
      await page.getByRole('button', { name: PLATFORM_DESK.compare[locale] }).click();
      const count = 4; // handed over, accepted, returned, answered
      await page.getByRole('heading', { name: DIFFERENT_COUNTS[locale]({ count }) }).waitFor();
      // and it stands among those of before
      await page.getByRole('rowheader', { name: '2026-03' }).first().waitFor();
      await look('counts');
    });
    const { results } = await ok<{ results: readonly { answers: readonly { answer: string }[] }[] }>(
      api.get(`/v1/disputes/${some[0]?.disputeId}/delegation`, shop),
    );
    expect(results[0]?.answers).toHaveLength(1);
  }, 480_000);

  it('reports measures of several disputes at once, and says of inquiries that nothing came', async () => {
    const { maja, ana, shop } = story;
    await legalTime('2026-03-02T02:00:00Z');
    const accepted = async (): Promise<Filed> => {
      const complaint = complaintOf({ shop });
      const right = { ...complaint.right, registrationNumber: String(12_340_000 + width) }; // what lapsed would need new facts
      const filed = await ok<Filed>(api.post('/v1/disputes', { ...complaint, right }, ana));
      await ok(api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, maja));
      return filed;
    };
    await askedAfterWaiting(api, story, await accepted()); // an inquiry beside measures that are still open
    await accepted();
    await catchUp();
    await sit(as, async ({ page, look, clicks }) => {
      await page.goto(`${at}/owed`);
      await page.locator('main tbody a').nth(5).waitFor();
      await look('owed');
      const count = await page.locator('main tbody a').count(); // and what is to be lifted by what was answered before
      const before = clicks();
      await page.locator('main thead label').first().click();
      await page.getByRole('button', { name: REPORT_CHOSEN[locale]({ count }) }).click();
      await page
        .getByText(OWED_WORDS.answered[locale], { exact: true })
        .nth(count - 1)
        .waitFor();
      expect(clicks() - before).toBe(2);
      await page.getByText(OWED_WORDS.noMeasures[locale]).waitFor();
      await look('reported');
      await page.getByRole('tab', { name: OWED_WORDS.inquiries[locale] }).click();
      await page.locator('main tbody label').first().click();
      await look('inquiries');
      const none = NO_REPORTS_FOR[locale]({ count: 1 });
      await page.getByRole('button', { name: none }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: none }).click();
      await page.getByText(OWED_WORDS.noInquiries[locale]).waitFor();
      await look('inquiries-answered');
      await page.getByRole('tab', { name: OWED_LETTERS.letters[locale] }).click();
      const arrived = page.getByRole('button', { name: OWED_LETTERS.arrived[locale], exact: true });
      await arrived.first().waitFor();
      await look('letters');
      const letters = await arrived.count();
      const report = async (some: number): Promise<void> => {
        const name = LETTERS_ARRIVED[locale]({ count: some });
        await page.getByRole('alertdialog').getByRole('button', { name }).click();
      };
      await arrived.first().click(); // one alone
      await report(1);
      await page.getByText(OWED_WORDS.answered[locale], { exact: true }).first().waitFor();
      await arrived.nth(letters - 1).waitFor({ state: 'detached' });
      await page.locator('main thead label').first().click(); // and the rest together
      await page.getByRole('button', { name: LETTERS_ARRIVED[locale]({ count: letters - 1 }) }).click();
      await report(letters - 1);
      await page.getByText(OWED_LETTERS.none[locale]).waitFor();
      await look('letters-reported');
    });
  }, 180_000);

  it('sees to its keys and people, and reads what is told and how it is checked', async () => {
    await sit(as, async ({ page, look }) => {
      await page.goto(`${at}/interface`);
      await page.getByRole('link', { name: OPERATIONS.addPlatformKey.label[locale] }).first().waitFor();
      await look('keys');
      for (const tab of ['people', 'messages', 'check'] as const) {
        const word =
          tab === 'people' ? PLATFORM_DESK.people : tab === 'messages' ? PLATFORM_DESK.told : PLATFORM_DESK.check;
        await page.getByRole('tab', { name: word[locale] }).click();
        await page
          .locator('main [role=tabpanel]')
          .getByText(/pat|webhook|npm run|service\.ordered/)
          .first()
          .waitFor();
        if (tab === 'people') await page.getByText(PLATFORM_WORDS.noContact[locale]).waitFor();
        await look(tab);
      }
      await page.goto(`${at}/sellers`);
      await page.getByText(PLATFORM_DESK.noSellers[locale]).waitFor();
      await look('sellers');
      await page.goto(at);
      await page.locator('main h2').first().waitFor({ state: 'attached' });
      await look('home');
    });
  }, 90_000);
});
