import type { Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { CALL_STEPS } from '#messages/ui/desk-call.js';
import { DICTATION_WORDS as D } from '#messages/ui/desk-dictations.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { indexWords } from '#application/search/index-words.js';
import type { Values } from '../../../apps/web/src/features/acts/model/field.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { complaintOf, DECLARATION, evidence } from '../../support/dispute.js';
import { passTime } from '../../support/pass-days.js';
import { byHand } from '../screens/by-hand.js';
import { noCount } from '../screens/counts.js';
import { fillForm } from '../screens/fill-form.js';
import { FORMS } from '../screens/forms.js';
import { mouse } from '../screens/hands.js';

const LOCALE = 'zh-CN';
const say = (words: { readonly 'zh-CN': string }): string => words[LOCALE];
let seat: Awaited<ReturnType<typeof seatCaseManager>>;
/** What came to phones. */
const texts: string[] = [];
const keepReading = async (): Promise<void> => {
  const { pool, vaultOf } = seat.api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
};
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story, filed } = seat;
  const send = async (_: unknown, { text }: { readonly text: string }) => {
    texts.push(text);
    return { result: 'taken' };
  };
  Object.assign(api.parts.messages, { findProvider: async () => ({ url: 'http://localhost', secret: '' }), send });
  for (const { partyId, token } of [story.ana, story.ben]) {
    const consent = { channel: 'sms', contact: '+8613800001234' };
    expect((await api.post(`/v1/parties/${partyId}/consents`, consent, { token })).status).toBe(200);
  }
  await api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, story.maja);
  // calls are told by the minute, and this one came after the complaint
  await passTime(api, story.association.associationId)(120_000);
  await keepReading();
}, 120_000);
afterAll(() => seat.stop());

const screen = (width: number) =>
  ({
    locale: LOCALE,
    cookies: seat.cookies,
    viewport: { width, height: 860 },
    colorScheme: width < 600 ? 'dark' : 'light',
  }) as const;

/** A minute after. */
const later = (at: string): string => new Date(Date.parse(at) + 60_000).toISOString();

/** Fills the form that is open, by what stands above its fields, and sends it. */
async function write(page: Page, operationId: string, title: string, body: Values): Promise<void> {
  const form = FORMS.find((one) => one.operationId === operationId);
  if (!form) throw new Error(`${operationId} has no form`);
  const at = page.locator('main form').first();
  await at.locator('[data-field]').first().waitFor();
  const nameOf = async (id: string) =>
    String((await seat.api.get(`/v1/parties/${id}`, seat.story.maja)).body['name'] ?? '');
  const hands = mouse(noCount());
  await fillForm(
    { page, form: at, locale: LOCALE, operationId, hands, names: new Map(), nameOf },
    { form, ids: {} },
    body,
  );
  await at.getByRole('button', { name: title, exact: true }).click();
}

it('takes a counter-notice down by telephone, to the code that is its party’s yes and the record on file', async () => {
  const { filed, story, api } = seat;
  await seat.browser.see(screen(1280), async ({ page, inspect }) => {
    const step = (name: keyof typeof CALL_STEPS) =>
      page
        .locator('section, article')
        .filter({ has: page.getByRole('heading', { name: say(CALL_STEPS[name].title) }) });
    await page.goto(`${seat.at}/desk/dictations/call`);
    await page
      .getByRole('button', { name: say(D.stepDone) })
      .first()
      .click();
    await page.getByText(say(D.aCounterNotice), { exact: true }).click();
    await page.getByRole('searchbox', { name: say(D.findDispute) }).fill(filed.number);
    await page.getByRole('button', { name: new RegExp(filed.number) }).click();
    await page.getByRole('button', { name: say(D.respondent) }).click();
    await page.getByRole('option', { name: "Ben's Bags" }).click();
    const bag = filed.items.find(({ ref }) => ref === 'bag')?.itemId ?? '';
    await write(page, 'dictateCounterNotice', say(COMMANDS.DictateCounterNotice), {
      itemIds: [bag],
      statement: '货物系从品牌方正规渠道购入。',
      evidence: [{ ...evidence('invoice'), description: '进货发票' }],
      declaration: DECLARATION,
      dictation: { source: 'telephone', receivedAt: later(filed.filedAt), record: evidence('call') },
    });
    await page.getByRole('link', { name: say(D.takenDown) }).waitFor();
    await inspect('call-read-back-zh');
    await page.getByText('货物系从品牌方正规渠道购入。').first().waitFor();
    await byHand('sendDictationCode', async ({ press }) => {
      await press(page.getByRole('button', { name: say(D.sendCode) }));
      await page.getByText('+86138****1234').waitFor();
    });
    const [, code = ''] = /(\d{6})/.exec(texts.at(-1) ?? '') ?? [];
    await page.getByLabel(say(D.code)).fill(code === '000000' ? '111111' : '000000');
    await page.getByRole('button', { name: say(D.confirm) }).click();
    await page.getByRole('alert').first().waitFor();
    await inspect('call-wrong-code-zh');
    await byHand('confirmDictation', async ({ press, write }) => {
      await write(page.getByLabel(say(D.code)), code);
      await press(page.getByRole('button', { name: say(D.confirm) }));
      await page.getByText(say(D.isConfirmed)).first().waitFor();
    });
    await step('closing').getByRole('textbox').fill('当事人没有其他意见');
    await step('closing')
      .getByRole('button', { name: say(D.stepDone) })
      .click();
    await inspect('call-end-zh');
    await page.getByRole('button', { name: say(D.fileProtocol) }).click();
    await page.getByText(say(D.filed)).waitFor();
    await page.getByText(say(D.chooseFirst)).waitFor(); // the next call begins with nothing of this one
  });
  const notes = await api.get(`/v1/disputes/${filed.disputeId}/staff-notes`, story.maja);
  expect(notes.text).toContain('当事人没有其他意见');
  const dispute = await api.get(`/v1/disputes/${filed.disputeId}`, story.maja);
  expect(dispute.text).not.toContain('party-confirmation');
}, 180_000);

it('enters a complaint that came on paper, and leads to where the other officer compares it', async () => {
  const { story } = seat;
  await seat.browser.see(screen(1280), async ({ page, inspect }) => {
    await page.goto(`${seat.at}/desk/dictations/paper`);
    await page.getByRole('searchbox', { name: say(D.findParty) }).fill('firm of ana');
    await page
      .getByRole('button', { name: /firm of ana/ })
      .first()
      .click();
    const { dictation: _, ...complaint } = complaintOf(story) as Values;
    await write(page, 'dictateComplaint', say(D.takeComplaint), {
      ...complaint,
      dictation: {
        partyId: story.ana.partyId,
        source: 'paper',
        receivedAt: '2026-03-02T01:30:00Z',
        record: evidence('scan'),
      },
    });
    await page.waitForURL((url) => url.pathname.includes('/disputes/'));
    await page.locator('main h1').waitFor();
    await keepReading();
    await inspect('paper-done-zh');
    await page.goto(`${seat.at}/desk/dictations`);
    await page.locator('main tbody a, main table a').first().waitFor();
    await inspect('paper-waits-zh');
  });
}, 180_000);
