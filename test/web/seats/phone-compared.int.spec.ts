import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { EXHIBITS_OF_PARTIES as ACTS } from '#messages/service/exhibit-commands.js';
import { COMPARISON_WORDS as C, ROW_OF } from '#messages/ui/desk-comparison.js';
import { TRANSLATION_WORDS as T } from '#messages/ui/desk-translations.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { DeskView } from '../../browser/open-desk.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, PNG, sha256, type FiledCase } from '../../support/evidence.js';
import { follow, lastOf, seeByLink, type Visit } from '../on-phone.js';
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
  visit = await visitByLink(api, story, dispute.disputeId, 'ana');
}, 240_000);
afterAll(() => seat.stop());

const ok = async (way: string, body: object, by: { readonly token: string }): Promise<void> => {
  const { status, text } = await seat.api.post(`${dispute.path}${way}`, body, by);
  if (status >= 300) throw new Error(`${way}: ${text}`);
};
type Locale = 'zh-CN' | 'en';
const at = (place: string, locale: Locale, walk: (view: DeskView) => Promise<void>) =>
  seeByLink(seat.browser, visit, { locale, colorScheme: locale === 'en' ? 'dark' : 'light' }, async (view) => {
    await view.page.goto(`${visit.at}#/${place}`);
    await walk(view);
  });

it('compares element by element, keeps what was written, and files a new version', async () => {
  const view = COMPARISON_VIEWS_NAMED;
  await at('comparisons', 'en', async ({ page, inspect }) => {
    await page.getByText(C.noneYet.en).waitFor();
    await inspect('phone-comparisons-none');
    await page.getByRole('link', { name: C.compare.en }).click();
    await page.getByRole('button', { name: C.file.en }).click();
    await page.getByText(PAGE_WORDS.writeThis.en).waitFor();
    await inspect('phone-compare-missing');
  });
  await at('comparison/new', 'zh-CN', async ({ page, inspect }) => {
    await page.getByLabel(C.element['zh-CN'], { exact: true }).fill('鸟形图案，翅膀展开');
    for (const label of [C.original, C.accused]) await page.getByLabel(label['zh-CN']).selectOption(photo);
    await page.getByLabel(C.place['zh-CN']).first().fill('12-30');
    await page.getByLabel(C.view['zh-CN']).selectOption('identical');
    await page.getByRole('button', { name: C.file['zh-CN'] }).click();
    await page.getByText(C.placeFault['zh-CN']).waitFor();
    await page.reload(); // nothing that was written is lost
    await page.getByText(ROW_OF['zh-CN']({ number: 1, element: '鸟形图案，翅膀展开' })).waitFor();
    await page.getByLabel(C.place['zh-CN']).first().fill('3');
    await inspect('phone-compare');
    await page.getByRole('button', { name: C.file['zh-CN'] }).click();
    await page.getByRole('link', { name: C.anew['zh-CN'] }).click();
    await page.getByText(C.anewHelp['zh-CN']).waitFor();
    await page.getByRole('button', { name: C.addRow['zh-CN'] }).click();
    await page.getByRole('button', { name: C.dropRow['zh-CN'] }).last().click();
    await page.getByLabel(C.view['zh-CN']).selectOption('similar');
    await page.getByRole('button', { name: C.file['zh-CN'] }).click();
    await page.getByText(view.similar['zh-CN']).first().waitFor();
    await inspect('phone-compared');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'ComparisonFiled')).toMatchObject({
    partyId: seat.story.ana.partyId,
    version: 2,
    rows: [{ view: 'similar', original: { evidenceId: photo, page: 3 } }],
  });
}, 120_000);

it('answers a comparison of the other side, row by row', async () => {
  const place = { evidenceId: photo };
  const rows = ['图案', '吊牌'].map((element) => ({ element, original: place, accused: place, view: 'different' }));
  await ok('/comparisons', { rows }, seat.story.ben);
  await at('', 'zh-CN', async ({ page, inspect }) => {
    await follow(page, 'AnswerComparison');
    await page.getByRole('link', { name: C.answer['zh-CN'] }).click();
    await page.getByText('吊牌').waitFor();
    await page.getByRole('button', { name: C.sendAnswer['zh-CN'] }).click();
    await page.getByText(PAGE_WORDS.chooseOne['zh-CN']).waitFor();
    await page.getByLabel(C.view['zh-CN']).last().selectOption('identical');
    await page.getByLabel(C.why['zh-CN']).last().fill('吊牌文字、版式均相同。');
    await inspect('phone-compare-answer');
    await page.getByRole('button', { name: C.sendAnswer['zh-CN'] }).click();
    await page.locator('dd', { hasText: '吊牌文字、版式均相同。' }).waitFor();
    await inspect('phone-compare-answered');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'ComparisonAnswered')).toMatchObject({
    rows: [{ view: 'identical' }],
  });
}, 120_000);

it('delivers a translation that was asked of it, in one’s own words and with its file', async () => {
  await ok('/translation-requests', { evidenceId: photo, from: 'en', into: 'zh', note: '第2页' }, seat.story.ben);
  for (const locale of ['en', 'zh-CN'] as const)
    await at('', locale, async ({ page, inspect }) => {
      await follow(page, 'DeliverTranslation', locale);
      const title = PARTY_COMMANDS.DeliverTranslation[locale];
      await page.locator('summary', { hasText: title }).click();
      await page.getByRole('button', { name: title, exact: true }).click();
      await page.getByText(PAGE_WORDS.chooseOne[locale]).waitFor();
      await inspect(`phone-translation-missing-${locale}`);
      if (locale === 'en') return;
      await page.getByLabel(T.name[locale]).fill('深圳市信达翻译有限公司');
      const file = { name: '译本.png', mimeType: 'image/png', buffer: Buffer.concat([PNG, Buffer.from('zh')]) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText('译本.png').first().waitFor();
      await inspect('phone-translation-deliver');
      await page.getByRole('button', { name: title, exact: true }).click();
      await page.waitForURL(/#\/files$/);
      await page.getByText('✓', { exact: false }).last().waitFor();
      await page.goto(`${visit.at}#/translations`);
      await page.getByText('深圳市信达翻译有限公司').waitFor();
      await inspect('phone-translation-delivered');
    });
  expect(await lastOf(seat.api, dispute.disputeId, 'TranslationDelivered')).toMatchObject({
    deliveredBy: seat.story.ana.partyId,
  });
}, 120_000);

it('asks for the translation of a letter, and contests a passage of another’s', async () => {
  const { services } = (await seat.api.get(dispute.path, visit)).body as unknown as {
    readonly services: readonly { readonly serviceId: string }[];
  };
  const serviceId = services[0]?.serviceId ?? '';
  await at(`documents/${serviceId}`, 'en', async ({ page, inspect }) => {
    await page.getByRole('link', { name: T.title.en, exact: true }).click();
    await page.getByText(T.noneYet.en).waitFor();
    await page.locator('summary', { hasText: ACTS.AskForTranslation.en }).click();
    await page.getByLabel(T.into.en).first().selectOption('zh');
    await page.getByRole('button', { name: ACTS.AskForTranslation.en, exact: true }).click();
    await page.getByText(T.sameLanguage.en).waitFor();
    await page.getByLabel(T.into.en).first().selectOption('en');
    await inspect('phone-translation-ask');
    await page.getByRole('button', { name: ACTS.AskForTranslation.en, exact: true }).click();
    await page.locator('li.card').waitFor();
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'TranslationAsked')).toMatchObject({
    of: { kind: 'letter', id: serviceId },
    askedOf: 'association',
  });
  const french = sha256(Buffer.concat([PNG, Buffer.from('fr')]));
  const evidence = [{ ref: 't1', sha256: french, mediaType: 'image/png', description: 'In French' }];
  const made = { serviceId, from: 'zh', into: 'fr', translator: { kind: 'machine' }, evidence };
  await ok('/translations', made, seat.story.maja);
  await at(`translations/letter/${serviceId}`, 'zh-CN', async ({ page, inspect }) => {
    const title = ACTS.ContestTranslation['zh-CN'];
    await page.locator('summary', { hasText: title }).click();
    await page.getByRole('button', { name: title, exact: true }).click();
    await page.getByText(PAGE_WORDS.writeThis['zh-CN']).first().waitFor();
    await page.getByLabel(T.passage['zh-CN']).fill('编织的表带');
    await page.getByLabel(T.reason['zh-CN']).fill('原文为机织。');
    await inspect('phone-translation-contest');
    await page.getByRole('button', { name: title, exact: true }).click();
    await page.locator('p.words', { hasText: '原文为机织。' }).waitFor();
    expect(await page.getByText(PAGE_WORDS.writeThis['zh-CN']).count()).toBe(0);
    await inspect('phone-translation-contested');
  });
  expect(await lastOf(seat.api, dispute.disputeId, 'TranslationContested')).toMatchObject({
    contestedBy: seat.story.ana.partyId,
  });
}, 120_000);
