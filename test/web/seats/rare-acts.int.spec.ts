import { COMMANDS } from '#messages/commands.js';
import { CLARIFICATION_ANSWERS_NAMED } from '#messages/panel/decision.js';
import { DECISION_CLARIFICATION } from '#messages/ui/decision-clarification.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { BREACH_NOTICE_WORDS as B } from '#messages/ui/desk-breach-notice.js';
import { newId } from '#infrastructure/ids.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { patientPdfMaker } from '../../support/patient-pdf-maker.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';
import { formFor, titleOf } from '../screens/forms.js';
import { staffAt, type Staff } from '../screens/staff.js';
import { decideByOne } from './decide-by-one.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
  Object.assign(seat.api.parts, { pdf: patientPdfMaker() });
}, 120_000);
afterAll(() => seat.stop());

type By = { readonly token: string };
const ok = async (path: string, body: object, by: By): Promise<Readonly<Record<string, unknown>>> => {
  const { status, text, body: answer } = await seat.api.post(path, body, { ...by, key: newId() });
  if (status >= 300) throw new Error(`${path}: ${text}`);
  return answer;
};
/** Somebody at the desk, while all that is on record is read. */
const sit = (by: By, walk: (staff: Staff, at: string) => Promise<void>): Promise<unknown> =>
  withReaders(seat.api.parts.pool, async () => {
    const window = await seat.browser.open({ locale: 'en', cookies: sessionCookies(seat.api, by.token) });
    const at = `${seat.at}/desk`;
    try {
      await walk(staffAt(window, at, 'en'), at);
    } finally {
      await window.context.close();
    }
  });
const administrator = async (login: string) => ({
  accountId: await seat.story.association.account({ login, roles: ['administrator'] }),
  token: await seat.story.association.signIn(login),
});

it('refuses to take somebody’s second factor away', async () => {
  const [gil, hal, ida] = [await administrator('gwen'), await administrator('hugo'), await administrator('ida')];
  const at = `/v1/associations/${seat.story.association.associationId}`;
  await seat.api.parts.pool.query(
    `INSERT INTO office.factor (id, account_id, kind, name, secret, created_at, confirmed_at)
       VALUES ($1, $2, 'totp', 'Phone', '\\x00', now(), now())`,
    [newId(), ida.accountId],
  );
  const { resetId } = await ok(`${at}/accounts/${ida.accountId}/factor-resets`, { reason: 'lost-device' }, gil);
  await sit(hal, async (staff, desk) => {
    await staff.page.goto(`${desk}/people?tab=resets`);
    const found = formFor('POST', `${at.replace('/v1', '')}/factor-resets/${String(resetId)}/refusals`);
    const refuse = staff.page.getByRole('link', { name: titleOf(found.form.operationId).en });
    await refuse.waitFor();
    await staff.inspect('factor-resets');
    await refuse.click();
    await staff.page.locator('main form').waitFor();
    expect((await staff.send(found)).status).toBeLessThan(300);
    await staff.page.goto(`${desk}/people?tab=resets`);
    await staff.page.getByText(W.refused.en, { exact: true }).waitFor();
  });
}, 120_000);

it('takes the notice of a breach to the authority as a PDF', async () => {
  const ada = await administrator('ada');
  const words = {
    data: '姓名',
    cause: '口令泄露',
    harm: '诈骗电话',
    measures: '已更换',
    advice: '请勿回复',
    contact: '0755-1',
  };
  const concerned = { accountIds: [ada.accountId], partyIds: [], harmAverted: false };
  const at = `/v1/associations/${seat.story.association.associationId}/breaches`;
  await ok(at, { ...words, ...concerned, discoveredAt: '2026-03-01T00:00:00Z' }, ada);
  await sit(ada, async ({ page, inspect }, desk) => {
    await page.goto(`${desk}/personal-data?tab=breaches`);
    const taken = page.waitForEvent('download');
    await page.getByRole('button', { name: B.take.en }).click();
    const download = await taken;
    expect(download.suggestedFilename()).toMatch(/^Notice of a personal data incident \d{4}-\d{2}-\d{2}\.pdf$/);
    await inspect('breach-notice');
  });
}, 120_000);

it('asks for a clarification of a decision, and answers it', async () => {
  const { disputeId, expert } = await decideByOne(seat.api, seat.story);
  const panel = `/disputes/${disputeId}/panel`;
  const acts = async (
    { page, send, inspect }: Staff,
    desk: string,
    command: keyof typeof COMMANDS,
    operation: string,
    text: string,
  ) => {
    await page.goto(`${desk}${panel}`);
    await page.getByRole('link', { name: COMMANDS[command].en, exact: true }).first().click();
    const form = page.locator('main form');
    await form.waitFor();
    for (const radio of await form.getByRole('radiogroup').all())
      await radio.getByRole('radio').first().check({ force: true });
    for (const box of await form.getByRole('textbox').all()) await box.fill(text);
    await inspect(`rare-${operation}`);
    const found = formFor('POST', `/disputes/${disputeId}/decisions/${newId()}/${operation}`);
    expect((await send(found)).status).toBeLessThan(300);
  };
  await sit(seat.story.ana, (staff, desk) =>
    acts(staff, desk, 'RequestClarification', 'clarification-requests', '“五个工作日”自何日起算？'),
  );
  await sit(expert, (staff, desk) =>
    acts(staff, desk, 'ClarifyDecision', 'clarifications', '自收到决定之日的次日起算。'),
  );
  await sit(seat.story.ana, async ({ page, inspect }, desk) => {
    await page.goto(`${desk}${panel}`);
    await page.getByText(DECISION_CLARIFICATION.asked.en).waitFor();
    await page.getByText('自收到决定之日的次日起算。').first().waitFor();
    expect(await page.getByText(CLARIFICATION_ANSWERS_NAMED.clarified.en, { exact: true }).count()).toBeGreaterThan(0);
    await inspect('clarified');
  });
}, 240_000);
