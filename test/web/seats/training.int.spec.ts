import { moveClock } from '#infrastructure/clock/move-clock.js';
import { ASSIGNMENT_STATES_NAMED, CAMPAIGN_STAGES_NAMED, COURSES_NAMED } from '#messages/training/words.js';
import { PARTY_GRADE } from '#messages/ui/party-grade.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { courseOf } from '#rulebooks/courses/taught.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { dayIn } from '../../support/day-in.js';
import { catchUp } from '../../support/everywhere.js';
import { withReaders } from '../../support/with-readers.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { settle } from '../../support/settle.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
const [light, dark] = LOOKS;
const ZH = 'zh-CN';
const COURSE = 'live-rooms';
const as = ({ token }: { readonly token: string }, { locale, width, colorScheme }: (typeof LOOKS)[number]) => ({
  ...{ locale, colorScheme, cookies: sessionCookies(seat.api, token), viewport: { width, height: 860 } },
});
const day = (days: number): Promise<string> => dayIn(seat.api, seat.story.maja, days);

it('everybody reads courses and campaigns without an account', async () => {
  const { api, story, browser, at } = seat;
  const campaign = {
    title: { 'zh-CN': '知识产权宣传周', en: 'Intellectual property week' },
    text: { 'zh-CN': '线上课程与答疑，面向商家和主播。', en: 'Courses and questions online, for shops and hosts.' },
    ...{ from: await day(5), until: await day(9), courses: [COURSE] },
  };
  for (const look of LOOKS)
    await browser.see({ locale: look.locale, colorScheme: look.colorScheme }, async ({ page, inspect }) => {
      await page.goto(`${at}/training`);
      await page.getByText(COURSES_NAMED[COURSE][look.locale]).first().waitFor();
      await inspect(`training-public-${look.locale}`);
    });
  expect((await api.post('/v1/campaigns', campaign, story.maja)).status).toBe(201);
  for (const { locale, width, colorScheme } of LOOKS)
    await browser.see({ locale, colorScheme, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
      await page.goto(`${at}/training`);
      await page.getByText(CAMPAIGN_STAGES_NAMED.coming[locale]).waitFor();
      await inspect(`training-campaign-${locale}`);
      await page.getByRole('link', { name: COURSES_NAMED[COURSE][locale] }).last().click();
      await page.getByRole('link', { name: W.signIn[locale] }).waitFor();
      await inspect(`course-public-${locale}`);
    });
}, 120_000);

it('an agency trains its hosts and repairs its grade', async () => {
  const { api, story, browser, at } = seat;
  const { ben: agency, cai: host, association } = story;
  const lea = { token: await association.person({ login: 'lea', roles: ['administrator'] }) };
  const of = `/v1/ratings/${agency.partyId}`;
  expect((await api.post(`${of}/acceptances`, { version: '2027-01' }, agency)).status).toBe(201);
  for (const on of ['05', '06', '10', '12', '17', '19'])
    await settle(api, association.associationId, { respondentId: agency.partyId, day: `2026-03-${on}`, isKept: true });
  await settle(api, association.associationId, { respondentId: agency.partyId, day: '2026-04-06', isKept: false });
  const { pool, clock, now } = api.parts;
  await moveClock(pool, association.associationId, Date.parse('2026-12-21T04:00:00Z') - now().getTime());
  await clock.refresh();
  await catchUp(api);

  // the agency asks its host by the number that the host gave
  const number = String((await api.get('/v1/me/training', host)).body['accountId']);
  const dueOn = await day(20);
  await browser.see(as(agency, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/training`);
    await page.getByText(W.noHosts.en).waitFor();
    await inspect('training-own-en');
  });
  await browser.see(as(agency, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/training`);
    await page.getByRole('button', { name: W.hosts[ZH] }).click();
    await page.getByRole('textbox', { name: W.learnerNumber[ZH] }).fill('0');
    await inspect('training-assign-zh');
  });
  const asked = await api.post('/v1/training/assignments', { accountId: number, course: COURSE, dueOn }, agency);
  expect(asked.status).toBe(200);
  await catchUp(api);

  // the host agrees, fails, learns and passes
  await browser.see(as(host, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/training`);
    const agreed = page.waitForResponse((one) => one.url().endsWith('/answers'));
    await page.getByRole('button', { name: W.agree[ZH], exact: true }).click();
    expect((await agreed).status()).toBe(200);
    await catchUp(api); // what is read next waits for it
    await page.getByRole('button', { name: W.takeBack[ZH] }).waitFor();
    await inspect('training-asked-zh');
    await page.goto(`${at}/desk/training/courses/${COURSE}`);
    await page.getByRole('button', { name: W.send[ZH] }).click();
    await page.getByText(W.missing[ZH]).first().waitFor();
    await inspect('course-missing-zh');
    const answer = async (right: boolean): Promise<void> => {
      for (const { ask, options, right: at } of courseOf(COURSE).questions) {
        const { 'zh-CN': label } = options[right ? at : (at + 1) % options.length] ?? { 'zh-CN': '' };
        await page.getByRole('radiogroup', { name: ask[ZH] }).getByText(label, { exact: true }).click();
      }
      await page.getByRole('button', { name: W.send[ZH] }).click();
    };
    await answer(false);
    await page.getByText(W.failed[ZH]).waitFor();
    await inspect('course-failed-zh');
    await answer(true);
    await page.getByText(W.done[ZH]).waitFor();
    await inspect('course-passed-zh');
  });
  await catchUp(api);
  await browser.see(as(host, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/training`);
    await page.getByRole('button', { name: W.download.en }).waitFor();
    await inspect('training-certificate-en');
  });
  const { certificates } = (await api.get('/v1/me/training', host)).body as unknown as {
    readonly certificates: readonly { readonly code: string }[];
  };
  await browser.see({ locale: ZH }, async ({ page, inspect }) => {
    await page.goto(`${at}/document/${certificates[0]?.code ?? ''}`);
    await page.getByText('培训合格证书').waitFor();
    await inspect('training-confirmed-zh');
  });

  // the agency sees who passed, and shows it when it asks for its repair
  const repairing = browser.see(as(agency, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/training`);
    await page.getByText(ASSIGNMENT_STATES_NAMED.passed[ZH]).first().waitFor();
    await inspect('training-hosts-zh');
    await page.goto(`${at}/desk/grade`);
    await page.getByRole('button', { name: PARTY_GRADE.repair[ZH] }).first().click();
    await page.getByLabel(PARTY_GRADE.undertaking[ZH]).fill('款项已付清；签约主播已完成培训。');
    await page.getByText(COURSES_NAMED[COURSE][ZH]).click();
    await inspect('grade-repair-zh');
    await page.getByRole('button', { name: PARTY_GRADE.send[ZH] }).click();
    await page.getByText(PARTY_GRADE.repairAsked[ZH]).waitFor();
  });
  await withReaders(api.parts.pool, () => repairing); // its page reads on after the act
  const before = (await api.get(of, agency)).body as unknown as Rated;
  const [repair] = before.decisions.repairs;
  expect(repair).toMatchObject({ certificates: [{ course: COURSE }] });
  await browser.see(as(lea, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/ratings/${agency.partyId}`);
    await page.getByText(W.showCertificates[ZH]).waitFor();
    await inspect('rating-repair-zh');
  });
  const decision = { outcome: 'approved', reason: '已核实付款及培训证书。' };
  expect((await api.post(`${of}/repairs/${repair?.repairId ?? ''}/decisions`, decision, lea)).status).toBe(200);
  await catchUp(api);
  const after = (await api.get(of, agency)).body as unknown as Rated;
  expect(after.roles[0]?.score).toBeGreaterThan(before.roles[0]?.score ?? Infinity);
  await browser.see(as(story.maja, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/training`);
    await page.getByText(W.whoOwes[ZH]).first().waitFor();
    await inspect('training-desk-zh');
  });
}, 240_000);

type Rated = {
  readonly roles: readonly { readonly score: number }[];
  readonly decisions: { readonly repairs: readonly { readonly repairId: string; readonly certificates?: object[] }[] };
};
