import { LATE_FILES as L } from '#messages/ui/late-files.js';
import { COUNTER_NOTICE_WORDS } from '#messages/ui/counter-notice.js';
import { HEARING_WORDS as W } from '#messages/ui/hearing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { WHO_SEES_FILE } from '#messages/ui/who-sees-file.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, PNG, sha256, type FiledCase } from '../../support/evidence.js';
import { addExpert, panelEngine, panelSubject, type Expert } from '../../support/panel.js';
import { lastOf, press, seeByLink, type Visit } from '../on-phone.js';
import { readSlowly } from '../read-slowly.js';
import { proveByPaper, visitByLink } from '../visit-by-link.js';

type Panels = {
  readonly panels: readonly { readonly seats: readonly { readonly seatId: string; readonly stage: string }[] }[];
};
const INVOICE = Buffer.concat([PNG, Buffer.from('invoice')]);
const PRICES = Buffer.concat([PNG, Buffer.from('prices')]);
const REPLAY = Buffer.concat([PNG, Buffer.from('replay')]);
const picture = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
let visit: Visit;
let panelId = '';
const experts: Expert[] = [];
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  const { ana, ben, maja } = story;
  dispute = await fileWith(api, story);
  await ok('/acceptances', {}, maja);
  visit = await visitByLink(api, story, dispute.disputeId);
  await proveByPaper(api, story, visit, ben.partyId);
  const { mediationId } = await ok('/mediations', { respondentIds: [ben.partyId] }, ana);
  await ok(`/mediations/${mediationId}/refusals`, { reason: 'No.' }, ben);
  const [item] = dispute.items;
  const pairs = [{ respondentId: ben.partyId, itemId: item?.itemId }];
  ({ panelId = '' } = await ok('/panels', { pairs, legalKind: 'contractual-decision', mode: 'appointment' }, ana));
  for (const by of [ana, ben]) await ok(`/panels/${panelId}/consents`, {}, by);
  for (const login of ['eda', 'fay', 'gus'] as const) {
    const expert = await addExpert(api, story, login);
    const { panels } = (await api.get(`${dispute.path}/panels`, maja)).body as unknown as Panels;
    const free = panels[0]?.seats.find(({ stage }) => stage !== 'seated');
    if (!free) continue; // there are fewer seats than experts
    await ok(`/seats/${free.seatId}/appointments`, { expertId: expert.expertId, reason: 'Knows bags.' }, maja);
    await ok(`/seats/${free.seatId}/acceptances`, { noTies: true }, expert);
    experts.push(expert);
  }
  await panelEngine(api, dispute.disputeId).clock('BeginSubmissions', panelSubject(panelId));
}, 240_000);
afterAll(() => seat.stop());

const ok = async (way: string, body: object, by: { readonly token: string }) => {
  const { status, text, body: answer } = await seat.api.post(`${dispute.path}${way}`, body, by);
  if (status >= 300) throw new Error(`${way}: ${text}`);
  return answer as Readonly<Record<string, string>>;
};
/** As the other side is told of a file. */
const seenByAna = async (bytes: Buffer): Promise<unknown> =>
  (await dispute.list(seat.story.ana)).items.find((one) => one['sha256'] === sha256(bytes));

it('is heard by the panel, with a file that the other side sees and one that it does not, as the page says', async () => {
  await seeByLink(seat.browser, visit, { locale: 'zh-CN' }, async ({ page, inspect }) => {
    await page.goto(`${visit.at}#/panel/${panelId}`);
    await page.getByRole('link', { name: W.submit['zh-CN'], exact: true }).click();
    await page.getByText(W.filesHint['zh-CN']).waitFor();
    await page.getByRole('textbox', { name: W.statement['zh-CN'] }).fill('商品购自权利人的工厂。');
    await page.locator('input[type=file]').setInputFiles(picture('进货单.png', INVOICE));
    await page.getByRole('heading', { name: '进货单.png' }).waitFor();
    const letGo = await readSlowly(page);
    await page.locator('input[type=file]').setInputFiles(picture('供货价.png', PRICES));
    await page.getByText(COUNTER_NOTICE_WORDS.hashing['zh-CN']).waitFor();
    // meanwhile nothing goes out without it, and nothing that is changed is taken back when it is read
    expect(await page.getByRole('button', { name: PAGE_WORDS.send['zh-CN'], exact: true }).isDisabled()).toBe(true);
    const invoice = page.getByRole('group', { name: /进货单/ });
    await invoice.getByRole('radio', { name: WHO_SEES_FILE.confidential['zh-CN'] }).check();
    await page.getByRole('textbox', { name: W.statement['zh-CN'] }).fill('商品购自权利人的工厂，有进货单为证。');
    await letGo();
    await page.getByRole('heading', { name: '供货价.png' }).waitFor();
    expect(await invoice.getByRole('radio', { name: WHO_SEES_FILE.confidential['zh-CN'] }).isChecked()).toBe(true);
    expect(await page.getByRole('textbox', { name: W.statement['zh-CN'] }).inputValue()).toContain('有进货单为证');
    await invoice.getByRole('radio', { name: WHO_SEES_FILE.forwarded['zh-CN'] }).check();
    await page.getByRole('textbox', { name: W.statement['zh-CN'] }).fill('商品购自权利人的工厂。');
    const secret = page.getByRole('group', { name: /供货价/ });
    expect(await secret.getByRole('radio', { name: WHO_SEES_FILE.forwarded['zh-CN'] }).isChecked()).toBe(true);
    await secret.getByRole('radio', { name: WHO_SEES_FILE.confidential['zh-CN'] }).check();
    await page.getByRole('textbox', { name: W.confidential['zh-CN'] }).fill('供货价属于商业秘密。');
    await inspect('phone-submission');
    await press(page);
    await page.waitForURL(/#\/files$/);
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'SubmissionMade')).toMatchObject({
    partyId: seat.story.ben.partyId,
  });
  expect(await seenByAna(INVOICE)).toMatchObject({ part: 'forwarded', description: '进货单.png' });
  expect(await seenByAna(PRICES)).toBeUndefined();
  const { items } = await dispute.list(experts[0] ?? seat.story.maja);
  expect(items.find((one) => one['sha256'] === sha256(PRICES))).toMatchObject({ part: 'confidential' });
}, 120_000);

it('adds a file afterwards, and says what it shows and why it comes now', async () => {
  await seeByLink(seat.browser, visit, { locale: 'en', colorScheme: 'dark' }, async ({ page, inspect }) => {
    await page.goto(`${visit.at}#/panel/${panelId}`);
    await page.getByText('商品购自权利人的工厂。').waitFor();
    await page.getByRole('link', { name: W.supplement.en, exact: true }).click();
    await page.getByText(W.supplementNote.en).waitFor();
    await press(page, 'en');
    await page.getByText(PAGE_WORDS.writeThis.en).waitFor();
    await page.getByText(PAGE_WORDS.chooseOne.en).waitFor();
    await inspect('phone-supplement-missing');
    await page.getByRole('textbox', { name: W.supplementText.en }).fill('The platform handed the replay out today.');
    await page.locator('input[type=file]').setInputFiles(picture('replay.png', REPLAY));
    await page.getByText('replay.png').first().waitFor();
    await press(page, 'en');
    await page.waitForURL(/#\/files$/);
    await page.goto(`${visit.at}#/panel/${panelId}`);
    await page.getByText('The platform handed the replay out today.').waitFor();
    await inspect('phone-supplemented');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'EvidenceSupplemented')).toMatchObject({
    partyId: seat.story.ben.partyId,
  });
  expect(await seenByAna(REPLAY)).toMatchObject({ part: 'forwarded' });
}, 120_000);

it('answers a file that came late, once it may be relied on', async () => {
  const { api, story } = seat;
  await ok(`/panels/${panelId}/submissions`, { statement: 'The bag is a copy.', evidence: [] }, story.ana);
  api.pass(3_600_000); // the round is over
  const { evidence } = dispute.counterNotice({ late: { bytes: Buffer.concat([PNG, Buffer.from('order')]) } });
  await ok(`/panels/${panelId}/supplements`, { text: 'Found today.', evidence }, story.ana);
  const late = (await dispute.list(story.ana)).items.find((one) => one['late'] !== undefined);
  const evidenceId = String(late?.['evidenceId']);
  const [presiding] = experts;
  if (!presiding) throw new Error('Nobody presides');
  const ruling = { evidenceIds: [evidenceId], admitted: true, reason: 'It could not be had before.' };
  await seeByLink(seat.browser, visit, { locale: 'zh-CN' }, async ({ page, inspect }) => {
    await page.goto(`${visit.at}#/evidence/${evidenceId}`);
    await page.getByText(L.untold['zh-CN']).waitFor();
    expect(await page.locator('main textarea').count()).toBe(0);
    await ok('/evidence/late-rulings', ruling, presiding);
    await page.reload();
    await page.getByText(ruling.reason).waitFor();
    await page.locator('summary', { hasText: L.answer['zh-CN'] }).click();
    await page.getByRole('textbox', { name: L.answerText['zh-CN'] }).fill('该订单与本案商品无关。');
    await inspect('phone-late-file');
    await page.getByRole('button', { name: L.answer['zh-CN'], exact: true }).click();
    await page.locator('main textarea').waitFor({ state: 'detached' }); // once
    await page.getByText('该订单与本案商品无关。').waitFor();
  });
  expect(await lastOf(api, dispute.disputeId, 'LateEvidenceAnswered')).toMatchObject({ evidenceId });
}, 120_000);

it('keeps what was written for a round that is over, and sends it as a file that the other side does not get', async () => {
  const { api } = seat;
  const [presiding] = experts;
  if (!presiding) throw new Error('Nobody presides');
  await ok(`/panels/${panelId}/questions`, { questions: 'Who supplied the bag?' }, presiding);
  const secret = '供货商是深圳某厂，单价八十六元。';
  await seeByLink(seat.browser, visit, { locale: 'zh-CN' }, async ({ page, inspect }) => {
    await page.goto(`${visit.at}#/submission/${panelId}`);
    await page.getByRole('textbox', { name: W.statement['zh-CN'] }).fill('货源合法。');
    await page.getByRole('textbox', { name: W.confidential['zh-CN'] }).fill(secret);
    await panelEngine(api, dispute.disputeId).clock('CloseSubmissions', panelSubject(panelId)); // meanwhile
    await press(page);
    await page.getByText(W.roundOver['zh-CN']).waitFor();
    await page.getByText(W.roundOverMore['zh-CN']).waitFor();
    await page.getByText(secret).waitFor();
    await inspect('phone-round-over');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: W.supplement['zh-CN'] }).waitFor();
    await page.getByRole('button', { name: `${W.asFile['zh-CN']} ${W.confidential['zh-CN']}` }).click();
    await page.getByRole('heading', { name: `${W.confidential['zh-CN']}.txt` }).waitFor();
    await page.getByRole('textbox', { name: W.supplementText['zh-CN'] }).fill('答复专家组关于货源的提问。');
    await inspect('phone-round-over-file');
    await press(page);
    await page.waitForURL(/#\/files$/);
    await page.getByText('✓', { exact: false }).last().waitFor();
    await page.goto(`${visit.at}#/submission/${panelId}`);
    await page.getByText('货源合法。').waitFor(); // what was not added is still here
  });
  const bytes = Buffer.from(secret);
  expect(await seenByAna(bytes)).toBeUndefined();
  const { items } = await dispute.list(presiding);
  expect(items.find((one) => one['sha256'] === sha256(bytes))).toMatchObject({ part: 'confidential' });
}, 120_000);
