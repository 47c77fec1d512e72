import { BEARERS_NAMED, DUTIES_NAMED } from '#messages/contract-duty/words.js';
import { CLAIM_KINDS } from '#messages/intake/complaint.js';
import { RIGHT_ELEMENTS_NAMED } from '#messages/service/exhibits.js';
import { EXHIBITS_OF_PARTIES as ACTS } from '#messages/service/exhibit-commands.js';
import { EXHIBIT_ACTS as W } from '#messages/ui/exhibit-acts.js';
import { DISPUTE_WORDS as D } from '#messages/ui/dispute.js';
import { LOOKED_AT as L } from '#messages/ui/looked-at.js';
import { OWN_DISPUTE_WORDS as O } from '#messages/ui/own-dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { DeskView } from '../../browser/open-desk.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, PNG, type FiledCase } from '../../support/evidence.js';
import { lastOf, press, seeByLink, type Visit } from '../on-phone.js';
import { visitByLink } from '../visit-by-link.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
let visit: Visit;
let photo = '';
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  dispute = await fileWith(api, story, { photo: { bytes: PNG, mediaType: 'image/png' } });
  photo = dispute.idOf('photo');
  await dispute.put(photo, PNG, story.ana);
  expect((await dispute.accept()).status).toBe(200);
  visit = await visitByLink(api, story, dispute.disputeId, 'ana'); // the link alone: nothing more was proved
}, 240_000);
afterAll(() => seat.stop());

type Locale = 'zh-CN' | 'en';
const LOCALES = ['en', 'zh-CN'] as const;
const at = (place: string, locale: Locale, walk: (view: DeskView) => Promise<void>) =>
  seeByLink(seat.browser, visit, { locale, colorScheme: locale === 'en' ? 'dark' : 'light' }, async (view) => {
    await view.page.goto(`${visit.at}#/${place}`);
    await walk(view);
  });
const toExhibit = (page: DeskView['page']): Promise<void> => page.waitForURL(new RegExp(`#/evidence/${photo}$`));

it.each(LOCALES)(
  'leads from the dispute to a file of one’s own and to what can be said of it (%s)',
  async (locale) => {
    await at('', locale, async ({ page, inspect }) => {
      await page.getByRole('link', { name: D.evidence[locale], exact: true }).click();
      await page.getByRole('link', { name: L.comparisons[locale] }).waitFor();
      await page.locator(`a[href$="${photo}"]`).click();
      for (const act of ['LinkExhibit', 'DescribeLiveStream', 'DescribeContractDuties'] as const)
        await page.getByRole('link', { name: ACTS[act][locale], exact: true }).waitFor();
      await inspect(`phone-exhibit-ways-${locale}`);
    });
  },
  120_000,
);

it('says what it is to show, and takes that back', async () => {
  const claim = CLAIM_KINDS.remove;
  await at(`shows/${photo}`, 'en', async ({ page, inspect }) => {
    await page.getByText(W.linksNote.en).waitFor();
    await press(page, 'en');
    await page.getByText(PAGE_WORDS.chooseOne.en).waitFor();
    await inspect('phone-links-en');
  });
  await at(`shows/${photo}`, 'zh-CN', async ({ page, inspect }) => {
    await page.getByRole('checkbox', { name: claim['zh-CN'] }).check();
    await page.getByRole('checkbox', { name: RIGHT_ELEMENTS_NAMED.sign['zh-CN'] }).check();
    await inspect('phone-links-zh-CN');
    await press(page);
    await toExhibit(page);
    await page.getByText(`${RIGHT_ELEMENTS_NAMED.sign['zh-CN']} (`, { exact: false }).waitFor();
    await inspect('phone-links-said');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'ExhibitLinked')).toMatchObject({
    evidenceId: photo,
    links: [
      { kind: 'claim', claim: 'remove' },
      { kind: 'element', element: 'sign' },
    ],
  });
  await at(`shows/${photo}`, 'zh-CN', async ({ page }) => {
    for (const words of [claim, RIGHT_ELEMENTS_NAMED.sign])
      await page.getByRole('checkbox', { name: words['zh-CN'] }).uncheck();
    await press(page);
    await toExhibit(page);
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'ExhibitLinked')).toMatchObject({ links: [] });
}, 120_000);

it('says where in a live stream it is, and sees what is wrong before it is sent', async () => {
  await at(`live-stream/${photo}`, 'en', async ({ page, inspect }) => {
    await page.getByRole('textbox', { name: W.fromSecond.en }).fill('600');
    await press(page, 'en');
    await page.getByText(W.secondFault.en).waitFor();
    await page.getByText(PAGE_WORDS.writeThis.en).first().waitFor();
    await inspect('phone-live-missing');
  });
  await at(`live-stream/${photo}`, 'zh-CN', async ({ page, inspect }) => {
    const write = (label: string, text: string): Promise<void> => page.getByLabel(label).first().fill(text);
    await write(L.platform['zh-CN'], '抖音');
    await write(L.room['zh-CN'], '80017709309');
    await write(W.recordedFrom['zh-CN'], '2026-09-18T20:14:36');
    await write(W.recordedUntil['zh-CN'], '2026-09-18T20:15:06');
    await write(W.fromSecond['zh-CN'], '10:00');
    await write(W.toSecond['zh-CN'], '10:30');
    await write(W.productName['zh-CN'], '帆布包 蓝色');
    await write(L.price['zh-CN'], '199');
    await press(page);
    await page.getByText(W.productSecondMissing['zh-CN']).waitFor();
    await write(W.productSecond['zh-CN'], '10:12');
    await inspect('phone-live-zh-CN');
    await press(page);
    await toExhibit(page);
    await page.getByText('帆布包 蓝色').waitFor();
    await page.getByText('10:00–10:30').waitFor();
    await inspect('phone-live-said');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'LiveStreamDescribed')).toMatchObject({
    by: 'filer',
    liveStream: {
      recordedFrom: '2026-09-18T12:14:36.000Z',
      fromSecond: 600,
      toSecond: 630,
      productSecond: 612,
      price: { minorUnits: 19_900, currency: 'CNY' },
    },
  });
}, 120_000);

it('says who bears which duty by it, and reads what the guideline would have otherwise', async () => {
  await at(`duties/${photo}`, 'en', async ({ page, inspect }) => {
    await page.getByText(W.dutiesNote.en).waitFor();
    await press(page, 'en');
    await page.getByText(W.twoSides.en).waitFor();
    await page.getByText(W.oneDuty.en).waitFor();
    await inspect('phone-duties-missing');
  });
  await at(`duties/${photo}`, 'zh-CN', async ({ page, inspect }) => {
    for (const side of ['merchant', 'live-marketer'] as const)
      await page.getByRole('checkbox', { name: BEARERS_NAMED[side]['zh-CN'], exact: true }).check();
    await page.getByLabel(DUTIES_NAMED['goods-liability']['zh-CN']).selectOption('live-marketer');
    await page.getByLabel(W.clause['zh-CN']).fill('第6.2条');
    await page.getByLabel(DUTIES_NAMED['account-ownership']['zh-CN']).selectOption('merchant');
    await inspect('phone-duties-zh-CN');
    await press(page);
    await toExhibit(page);
    await page.getByText('第6.2条').waitFor();
    await inspect('phone-duties-said');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'ContractDutiesDescribed')).toMatchObject({
    evidenceId: photo,
    told: { between: ['merchant', 'live-marketer'] },
  });
}, 120_000);

it('asks for the dispute as a bundle', async () => {
  await at('evidence', 'zh-CN', async ({ page, inspect }) => {
    await page.getByRole('link', { name: ACTS.AskForExport['zh-CN'], exact: true }).click();
    await page.getByRole('textbox').fill('供诉讼代理人使用。');
    await page.getByRole('button', { name: O.askExport['zh-CN'], exact: true }).click();
    await page.locator('li', { hasText: '供诉讼代理人使用。' }).waitFor();
    await inspect('phone-export');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'ExportAsked')).toMatchObject({
    recipient: { kind: 'party', partyId: seat.story.ana.partyId },
  });
}, 120_000);
