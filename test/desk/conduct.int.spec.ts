import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { complaintOf } from '../support/dispute.js';
import { seatCaseManager } from './seat-case-manager.js';
import { STATISTICS_VIEW } from '#read-models/views.js';

const WORDS = 'Three times I was told that an answer would come the next day. None has come in four weeks.';

const HELD = [
  { stage: 'intake', waiter: 'association', seconds: 120_000 },
  { stage: 'awaiting-counter-notice', waiter: 'respondent', seconds: 860_000 },
  { stage: 'waiting-period', waiter: 'complainant', seconds: 500_000 },
  { stage: 'mediation', waiter: 'mediator', seconds: 700_000 },
  { stage: 'awaiting-confirmation', waiter: 'platform', seconds: 90_000 },
];
const DECISIONS = [
  { size: 3, dissents: 0, isReview: false, result: 'upheld' },
  { size: 3, dissents: 1, isReview: false, result: 'reversed' },
];
const MEDIATIONS = [{ begun: true, outcome: 'settled', days: 21, sessions: 2, confirmation: 'confirmed' }];

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let number: string;
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story, filed } = seat;
  await story.association.person({ login: 'noa', roles: ['case-manager'] });
  for (let more = 0; more < 6; more += 1) await api.post('/v1/disputes', complaintOf(story), story.ana);
  // the other case manager handles it, so that Maja is heard
  await api.parts.pool.query(`UPDATE office.account SET suspended_at = now() WHERE roles @> ARRAY['administrator']`);
  const read = async (): Promise<void> => {
    while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  };
  await read();
  const complaint = { office: 'case-manager', ground: 'delay', reasons: WORDS };
  const { body } = await api.post(`/v1/disputes/${filed.disputeId}/grievances`, complaint, story.ana);
  number = String(body['number']);
  const noa = { token: await story.association.signIn('noa') };
  const statement = { statement: 'A party says that its questions of 2 and 9 March were not answered.' };
  expect((await api.post(`/v1/grievances/${String(body['grievanceId'])}/hearings`, statement, noa)).status).toBe(200);
  await read();
  // what an older association has counted; the table is derived, and none of it is read but here
  await api.parts.pool.query(
    `UPDATE ${STATISTICS_VIEW} SET held = $1, decisions = $2, mediations = $3, outcome = CASE WHEN dispute_id < $4 THEN NULL ELSE 'settled' END`,
    [...[HELD, DECISIONS, MEDIATIONS].map((some) => JSON.stringify(some)), filed.disputeId],
  );
}, 120_000);
afterAll(() => seat.stop());

it('leads from the task of somebody who is heard to what is said, and to the answer', async () => {
  for (const [locale, width, colorScheme] of [
    ['en', 1280, 'light'],
    ['zh-CN', 390, 'dark'],
  ] as const)
    await seat.browser.see(
      { locale, colorScheme, cookies: seat.cookies, viewport: { width, height: 1000 } },
      async ({ page, inspect }) => {
        await page.goto(`${seat.at}/desk/grievances`);
        await page.getByRole('link', { name: number }).waitFor();
        await inspect(`grievances-${locale}`);
        await page.getByRole('link', { name: number }).click();
        await page.getByText('were not answered').waitFor();
        await page.getByText(WORDS).waitFor(); // she is not kept back
        await page.locator('main a[href*="/do/replyToGrievance?grievanceId="]').waitFor();
        await inspect(`grievance-${locale}`);
      },
    );
}, 90_000);

it('draws each figure, gives it as a table, and keeps its filters in the address', async () => {
  for (const [locale, width, colorScheme] of [
    ['en', 1280, 'light'],
    ['zh-CN', 390, 'dark'],
  ] as const)
    await seat.browser.see(
      { locale, colorScheme, cookies: seat.cookies, viewport: { width, height: 1000 } },
      async ({ page, inspect }) => {
        await page.goto(`${seat.at}/desk/statistics?right=trademark`);
        await page.locator('main h3').first().waitFor();
        await page.locator('main svg rect[width="100"]').first().waitFor();
        await inspect(`statistics-${locale}`);
        await page
          .getByRole('button', { name: locale === 'en' ? 'As a table' : '以表格显示' })
          .first()
          .click();
        await page.locator('main [role=grid], main table').first().waitFor();
        await inspect(`statistics-table-${locale}`);
        await page.goto(`${seat.at}/desk/statistics?right=patent`);
        await page.locator('main h2').first().waitFor();
      },
    );
}, 90_000);
