import { EXCLUSIONS_NAMED } from '#messages/panel/exclusions.js';
import { PROCEEDING_FIELDS as F } from '#messages/response/proceeding-fields.js';
import { PROCEEDING_NATURES_NAMED, PROCEEDING_STATES } from '#messages/response/proceedings.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PANEL_WORDS } from '#messages/ui/panel.js';
import { PARTY_PROCEEDINGS as W } from '#messages/ui/party-proceedings.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, type FiledCase } from '../../support/evidence.js';
import { addExpert } from '../../support/panel.js';
import { follow, lastOf as lastRecorded, press, seeByLink, send, type Visit } from '../on-phone.js';
import { proveByPaper, visitByLink } from '../visit-by-link.js';

const MISTAKE = '撤三是另一枚商标的程序。';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
let visit: Visit;
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  await addExpert(api, story, 'eda');
  dispute = await fileWith(api, story);
  await ok('/acceptances', {}, story.maja);
  visit = await visitByLink(api, story, dispute.disputeId);
  await proveByPaper(api, story, visit, story.ben.partyId);
}, 240_000);
afterAll(() => seat.stop());

const ok = async (way: string, body: object, by: { readonly token: string }) => {
  const { status, text, body: answer } = await seat.api.post(`${dispute.path}${way}`, body, by);
  if (status >= 300) throw new Error(`${way}: ${text}`);
  return answer as Readonly<Record<string, string>>;
};
const see = (look: Parameters<typeof seeByLink>[2], walk: Parameters<typeof seeByLink>[3]): Promise<unknown> =>
  seeByLink(seat.browser, visit, look, walk);
const lastOf = (type: string): Promise<unknown> => lastRecorded(seat.api, dispute.disputeId, type);

it('tells of a suit of one’s own, of what became of it, and that a word of it was wrong', async () => {
  await see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    await follow(page, 'NoteProceeding');
    await page.getByText(W.noteNote['zh-CN']).waitFor();
    await press(page);
    await page.getByText(PAGE_WORDS.chooseOne['zh-CN']).first().waitFor();
    await inspect('phone-proceeding-missing');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('radio', { name: PROCEEDING_NATURES_NAMED['non-infringement']['zh-CN'] }).check();
    await page.getByRole('group', { name: F.against['zh-CN'] }).getByRole('radio').first().check();
    await page.getByRole('textbox', { name: F.body['zh-CN'] }).fill('杭州互联网法院');
    await page.getByRole('textbox', { name: F.caseNumber['zh-CN'] }).fill('(2026)浙0192民初1号');
    await page.getByRole('group', { name: F.proof['zh-CN'] }).getByRole('radio').nth(1).check();
    await inspect('phone-proceeding');
    await send(page, dispute.number);
    expect(await lastOf('ProceedingReported')).toMatchObject({
      broughtBy: 'respondent',
      broughtById: seat.story.ben.partyId,
      against: 'complainant',
      nature: 'non-infringement',
      proof: 'case-number',
    });
    await follow(page, 'ReportProceedingState');
    await page.getByText(PROCEEDING_NATURES_NAMED['non-infringement']['zh-CN'], { exact: false }).waitFor();
    await page.getByRole('radio', { name: PROCEEDING_STATES.accepted['zh-CN'] }).check();
    await inspect('phone-proceeding-state');
    await send(page, dispute.number);
    expect(await lastOf('ProceedingStateReported')).toMatchObject({ state: 'accepted' });
    await follow(page, 'CorrectProceeding');
    const kept = page.getByRole('radio', { name: PROCEEDING_NATURES_NAMED['non-infringement']['zh-CN'] });
    expect(await kept.isChecked()).toBe(true); // what counts now
    await page.getByRole('textbox', { name: W.why['zh-CN'] }).fill(MISTAKE);
    await press(page);
    await page.getByText(W.nothing['zh-CN']).waitFor();
    await page.getByRole('radio', { name: PROCEEDING_NATURES_NAMED.invalidation['zh-CN'] }).check();
    await inspect('phone-proceeding-error');
    await send(page, dispute.number);
  });
  expect(await lastOf('ProceedingCorrected')).toMatchObject({ nature: 'invalidation', against: 'complainant' });
}, 120_000);

it('says in English that there is no such proceeding', async () => {
  await see({ locale: 'en' }, async ({ page, inspect }) => {
    await follow(page, 'CorrectProceeding', 'en');
    await page.getByRole('checkbox', { name: F.mistaken.en }).check();
    await page.getByRole('textbox', { name: W.why.en }).fill('Another shop’s');
    await inspect('phone-proceeding-none');
    await send(page, dispute.number, 'en');
  });
  expect(await lastOf('ProceedingCorrected')).toMatchObject({ mistaken: true });
}, 120_000);

it('agrees to an expert in spite of a tie, of those that the rulebook leaves to the parties', async () => {
  const { ana, ben } = seat.story;
  const { mediationId } = await ok('/mediations', { respondentIds: [ben.partyId] }, ana);
  await ok(`/mediations/${mediationId}/refusals`, { reason: 'No.' }, ben);
  const [item] = dispute.items;
  const pairs = [{ respondentId: ben.partyId, itemId: item?.itemId }];
  await ok('/panels', { pairs, legalKind: 'contractual-decision', mode: 'appointment' }, ana);
  await see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    await follow(page, 'WaiveExclusion');
    await page.getByText(PANEL_WORDS.waive['zh-CN'], { exact: true }).first().click();
    const ties = page.getByRole('group', { name: PANEL_WORDS.tie['zh-CN'] });
    await ties.getByRole('radio', { name: EXCLUSIONS_NAMED.client['zh-CN'] }).check();
    expect(await ties.getByText(EXCLUSIONS_NAMED.kin['zh-CN']).count()).toBe(0);
    await page.getByRole('group', { name: PANEL_WORDS.expert['zh-CN'] }).getByRole('radio').first().check();
    await inspect('phone-waive');
    await page.getByRole('button', { name: PANEL_WORDS.waive['zh-CN'], exact: true }).click();
    await page.getByText(PAGE_WORDS.done['zh-CN']).waitFor();
    await inspect('phone-waived');
  });
  expect(await lastOf('ExclusionWaived')).toMatchObject({ partyId: ben.partyId, conflict: 'client' });
}, 120_000);
