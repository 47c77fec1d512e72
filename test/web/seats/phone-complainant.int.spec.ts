import { CONSIDERATIONS } from '#messages/intake/considerations.js';
import { PROCEEDING_FIELDS as F } from '#messages/response/proceeding-fields.js';
import { PROCEEDING_KINDS, PROCEEDING_PROOFS } from '#messages/response/proceedings.js';
import { materialName } from '#messages/rulebook/materials.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, PNG, type FiledCase } from '../../support/evidence.js';
import { follow, lastOf as lastRecorded, press, seeByLink, send, type Visit } from '../on-phone.js';
import { proveByPaper, visitByLink } from '../visit-by-link.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
let visit: Visit;
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  dispute = await fileWith(api, story);
  await ok('/cure-requests', { defects: [{ code: 'G01', note: '请提交加盖公章的营业执照复印件。' }] }, story.maja);
  visit = await visitByLink(api, story, dispute.disputeId, 'ana');
  await proveByPaper(api, story, visit, story.ana.partyId);
}, 240_000);
afterAll(() => seat.stop());

const ok = async (way: string, body: object, by: { readonly token: string }): Promise<void> => {
  const { status, text } = await seat.api.post(`${dispute.path}${way}`, body, by);
  if (status >= 300) throw new Error(`${way}: ${text}`);
};
const see = (look: Parameters<typeof seeByLink>[2], walk: Parameters<typeof seeByLink>[3]): Promise<unknown> =>
  seeByLink(seat.browser, visit, look, walk);
const lastOf = (type: string): Promise<unknown> => lastRecorded(seat.api, dispute.disputeId, type);

it('sends what its complaint lacks, photographed, and says of the photograph which paper it is', async () => {
  await see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    await follow(page, 'CureMaterials');
    await page.getByRole('link', { name: W.cureRequest['zh-CN'] }).waitFor();
    await press(page);
    await page.getByText(W.cureEmpty['zh-CN']).waitFor();
    await inspect('phone-cure-materials-missing');
    await page.locator('input[type=file]').setInputFiles({ name: '营业执照.png', mimeType: 'image/png', buffer: PNG });
    await page.getByLabel(W.whichPaper['zh-CN']).selectOption({ label: materialName('G01', 'zh-CN') });
    await page.getByRole('textbox', { name: W.cureSay['zh-CN'] }).fill('现补交营业执照。');
    await inspect('phone-cure-materials');
    await press(page);
    await page.waitForURL(/#\/files$/);
  });
  expect(await lastOf('MaterialsCured')).toMatchObject({ materials: [{ code: 'G01' }] });
  const { items } = await dispute.list(seat.story.ana);
  const photographed = items.find(({ description }) => description === '营业执照.png');
  await dispute.put(String(photographed?.['evidenceId']), PNG, seat.story.ana);
  await ok('/acceptances', {}, seat.story.maja);
}, 120_000);

it('reports that it has sued, adds an item to its complaint, and takes words back', async () => {
  await see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    await inspect('phone-complainant');
    await follow(page, 'ReportProceeding');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('radio', { name: PROCEEDING_KINDS.suit['zh-CN'] }).check();
    await page.getByRole('textbox', { name: F.body['zh-CN'] }).fill('杭州互联网法院');
    await page.getByRole('radio', { name: PROCEEDING_PROOFS['case-number']['zh-CN'] }).check();
    await inspect('phone-proceeding-report');
    await send(page, dispute.number);
    expect(await lastOf('ProceedingReported')).toMatchObject({ kind: 'suit', proof: 'case-number' });

    await follow(page, 'AmendComplaint');
    await press(page);
    await page.getByText(W.amendEmpty['zh-CN']).waitFor();
    await page.getByRole('textbox', { name: W.amendStatement['zh-CN'] }).fill('该款商品使用了我方商标，并非正品。');
    await page.getByRole('button', { name: FILING_WORDS.addItem['zh-CN'] }).click();
    await page.getByLabel(FILING_WORDS.itemPlatform['zh-CN']).selectOption({ index: 1 });
    await page.getByLabel(FILING_WORDS.itemUrl['zh-CN']).fill('https://shop.example/belt');
    await page.getByLabel(FILING_WORDS.itemNumber['zh-CN']).fill('card-belt');
    await page.getByLabel(FILING_WORDS.itemTitle['zh-CN']).fill('同款腰带');
    await page.getByRole('group', { name: FILING_WORDS.itemOf['zh-CN'] }).getByRole('checkbox').first().check();
    await inspect('phone-amend');
    await send(page, dispute.number);
    expect(await lastOf('ComplaintAmended')).toMatchObject({ items: [{ kind: 'product' }] });

    await follow(page, 'WithdrawWords');
    const words = page.getByRole('textbox', { name: W.wordsWhole['zh-CN'] });
    expect(await words.inputValue()).not.toBe('');
    await press(page);
    await page.getByText(W.wordsSame['zh-CN']).waitFor();
    await words.fill('该款商品使用了我方商标。');
    await inspect('phone-withdraw-words');
    await send(page, dispute.number);
    expect(await lastOf('WordsWithdrawn')).not.toBeNull();
  });
}, 120_000);

it('in English, in the dark: says by its number which dispute goods come back from, and takes one item back', async () => {
  await see({ locale: 'en', colorScheme: 'dark' }, async ({ page, inspect }) => {
    await follow(page, 'ClaimRelisting', 'en');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('textbox', { name: W.relistHow.en }).fill('The same picture and the same shop.');
    const number = page.getByRole('textbox', { name: W.relistEarlier.en });
    await number.fill(seat.filed.number);
    await inspect('phone-relisting');
    await send(page, dispute.number, 'en');
    expect(await lastOf('RelistingClaimed')).toMatchObject({ earlierNumber: seat.filed.number });

    await follow(page, 'WithdrawComplaint', 'en');
    await press(page, 'en');
    await page.getByText(PAGE_WORDS.chooseOne.en).first().waitFor();
    await page.getByRole('checkbox').last().check();
    await page.getByRole('radio', { name: CONSIDERATIONS.none.en }).check();
    await inspect('phone-withdraw');
    await send(page, dispute.number, 'en');
    expect(await lastOf('ComplaintWithdrawn')).toMatchObject({ consideration: 'none' });
  });
}, 120_000);
