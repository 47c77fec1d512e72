import { RULE_STAGES_NAMED, RULE_VERSION } from '#messages/rule-making/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RATINGS_WORDS } from '#messages/ui/desk-ratings.js';
import { METHOD_NEXT, OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { PARTY_GRADE } from '#messages/ui/party-grade.js';
import { COMPARED_WITH, RATING_TEXT, RULE_WORDS as W } from '#messages/ui/rules.js';
import { formatDay } from '#messages/format.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { dayIn } from '../../support/day-in.js';
import { passDays } from '../../support/pass-days.js';
import { sessionCookies } from '../../support/session-cookies.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let noa: { readonly token: string };
beforeAll(async () => {
  seat = await seatCaseManager();
  noa = { token: await seat.story.association.person({ login: 'noa', roles: ['case-manager'] }) };
}, 120_000);
afterAll(() => seat.stop());

const ZH = 'zh-CN';
const wide = { width: 1280, height: 860 };
const phone = { width: 390, height: 860 };
const AT = 'rules/rating-rules/1';
const dayOf = (days: number): Promise<string> => dayIn(seat.api, seat.story.maja, days);
const done = async (path: string, body: object, by: { readonly token: string }): Promise<void> => {
  const { status, text } = await seat.api.post(path, body, by);
  expect([status, text]).toEqual([status < 300 ? status : 'done', text]);
};
let inForceFrom = '';

it('an officer chooses a text of the rules of rating by its name, and sees what it says otherwise', async () => {
  const { api, story, browser, at, cookies } = seat;
  await done(`/v1/ratings/${story.ana.partyId}/acceptances`, { version: '2027-01' }, story.ana);
  await browser.see({ locale: ZH, cookies, viewport: wide }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/rules/draft?kind=rating-rules`);
    await page.getByText(D.ratingTextHelp[ZH]).waitFor();
    await inspect('rating-rules-editor-empty-zh');
    await page.getByRole('button', { name: new RegExp(D.ratingText[ZH]) }).click();
    await page.getByRole('option', { name: RATING_TEXT[ZH]({ version: '2027-07' }) }).click();
    await page.getByRole('heading', { name: COMPARED_WITH[ZH]({ version: '2027-01' }) }).waitFor();
    await page.getByText('540', { exact: false }).first().waitFor();
    await inspect('rating-rules-editor-zh');
    await page.getByRole('button', { name: D.save[ZH], exact: true }).click();
    await page.getByRole('heading', { name: RULE_VERSION[ZH]({ kind: 'rating-rules', version: '1' }) }).waitFor();
    await page.getByRole('heading', { name: RATING_TEXT[ZH]({ version: '2027-07' }), exact: true }).waitFor();
    await inspect('rating-rules-draft-zh');
    await page.getByRole('link', { name: W.faresOfMembers[ZH] }).click();
    await page.getByText(RATINGS_WORDS.comparisonHelp[ZH]).waitFor();
    await page.getByRole('columnheader', { name: '2027-07（未施行）' }).waitFor();
    await inspect('rating-rules-fares-zh');
  });
  expect((await api.get(`/v1/${AT}`, story.maja)).body).toMatchObject({ ratingRules: { version: '2027-07' } });
}, 180_000);

it('everybody reads the draft, what it changes, and then what comes on which day', async () => {
  const { api, story, browser, at } = seat;
  await done(`/v1/${AT}/comment-periods`, { until: await dayOf(7) }, story.maja);
  await browser.see({ locale: 'en', viewport: phone, colorScheme: 'dark' }, async ({ page, inspect }) => {
    await page.goto(`${at}/rules`);
    await page.getByRole('link', { name: RULE_VERSION.en({ kind: 'rating-rules', version: '1' }) }).click();
    await page.getByText(W.say.en).first().waitFor();
    await page.getByRole('heading', { name: COMPARED_WITH.en({ version: '2027-01' }) }).waitFor();
    await page.getByText('540', { exact: false }).first().waitFor();
    await inspect('rating-rules-open-en');
  });
  await passDays(api, story.association.associationId)(8);
  inForceFrom = await dayOf(3);
  const { hash } = (await api.get(`/v1/${AT}`, noa)).body;
  await done(`/v1/${AT}/approvals`, { hash, inForceFrom }, noa);
  await browser.see({ locale: ZH, viewport: wide }, async ({ page, inspect }) => {
    await page.goto(`${at}/method`);
    const day = formatDay(inForceFrom, ZH);
    await page.getByRole('link', { name: METHOD_NEXT[ZH]({ version: '2027-07', day }) }).waitFor();
    await page.getByText(R.next[ZH], { exact: true }).waitFor();
    await inspect('rating-rules-method-zh');
    await page.goto(`${at}/${AT}`);
    await page.getByText(RULE_STAGES_NAMED.coming[ZH]).first().waitFor();
  });
}, 180_000);

it('a member stays rated by what it accepted, and reads that it may accept what is in force now', async () => {
  const { api, story, browser, at } = seat;
  await passDays(api, story.association.associationId)(4);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const cookies = sessionCookies(api, story.ana.token);
  await browser.see({ locale: ZH, cookies, viewport: phone }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/grade`);
    await page.getByRole('heading', { name: PARTY_GRADE.newerRules[ZH] }).waitFor();
    await inspect('rating-rules-newer-zh');
    const accepted = page.waitForResponse((answer) => answer.url().endsWith('/acceptances'));
    await page.getByRole('button', { name: PARTY_GRADE.accept[ZH] }).click();
    await accepted;
    while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // nobody else reads here; the page waits for it
    await page.getByRole('heading', { name: PARTY_GRADE.newerRules[ZH] }).waitFor({ state: 'detached' });
    await page.getByText(`${PARTY_GRADE.rules[ZH]} 2027-07`).waitFor();
  });
  const { rules } = (await api.get(`/v1/ratings/${story.ana.partyId}`, story.ana)).body;
  expect(rules).toMatchObject({ version: '2027-07', inForceFrom });
}, 180_000);
