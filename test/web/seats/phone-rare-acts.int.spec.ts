import { CONSIDERATIONS } from '#messages/intake/considerations.js';
import { DELAY_REASONS } from '#messages/response/extension.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { fileWith, PNG, type FiledCase } from '../../support/evidence.js';
import { follow, lastOf as lastRecorded, press, seeByLink, type Visit } from '../on-phone.js';
import { proveByPaper, visitByLink } from '../visit-by-link.js';

const LOCALES = ['zh-CN', 'en'] as const;
type Locale = (typeof LOCALES)[number];

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let dispute: FiledCase;
let visit: Visit;
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  dispute = await fileWith(api, story);
  await ok(`${dispute.path}/acceptances`, {}, story.maja);
  await ok(`${dispute.path}/services/${await serviceOf('forwarded-notice', 'ben')}/arrivals`, {}, story.shop);
  visit = await visitByLink(api, story, dispute.disputeId, 'ana');
  await proveByPaper(api, story, visit, story.ana.partyId);
}, 240_000);
afterAll(() => seat.stop());

const ok = async (path: string, body: object, by: { readonly token: string }) => {
  const { status, text, body: answer } = await seat.api.post(path, body, by);
  if (status >= 300) throw new Error(`${path}: ${text}`);
  return answer as Readonly<Record<string, string>>;
};
type Service = { readonly serviceId: string; readonly document: string; readonly addressee: { readonly id: string } };
const serviceOf = async (document: string, to: 'ana' | 'ben'): Promise<string> => {
  const { services } = (await seat.api.get(dispute.path, seat.story.maja)).body as unknown as {
    readonly services: readonly Service[];
  };
  const { partyId } = seat.story[to];
  return services.find((one) => one.document === document && one.addressee.id === partyId)?.serviceId ?? '';
};
const pairOf = (ref: string) => ({ respondentId: seat.story.ben.partyId, itemId: dispute.itemOf(ref) });
const lastOf = (type: string, disputeId = dispute.disputeId): Promise<unknown> =>
  lastRecorded(seat.api, disputeId, type);

type Page = Parameters<typeof follow>[0];
type Act = { readonly by?: Visit; readonly way: Parameters<typeof follow>[1]; readonly name: string };
/**
 * From the link to the page of the act, in each language: what is missing is said there, and in the last one it is
 * filled in and sent.
 */
const act = async (
  { by = visit, way, name }: Act,
  missing: (page: Page, locale: Locale) => Promise<void>,
  fill: (page: Page, locale: Locale) => Promise<void>,
  locales: readonly Locale[] = LOCALES,
): Promise<void> => {
  for (const locale of locales)
    await seeByLink(seat.browser, by, { locale }, async ({ page, inspect }) => {
      await follow(page, way, locale);
      await press(page, locale);
      await missing(page, locale);
      await inspect(`phone-${name}-missing-${locale}`);
      await fill(page, locale);
      await inspect(`phone-${name}-${locale}`);
      if (locale !== locales.at(-1)) return;
      await press(page, locale);
      await page.waitForURL(/#\/(?:files)?$/);
    });
};

it('consents that a respondent answers some days later', async () => {
  await act(
    { way: 'ExtendDeadline', name: 'extension' },
    (page, locale) => page.getByText(PAGE_WORDS.writeThis[locale]).first().waitFor(),
    async (page, locale) => {
      await page.getByText(W.extendNow[locale], { exact: false }).first().waitFor();
      await page.getByRole('textbox', { name: W.days[locale] }).fill('3');
      await page.getByRole('textbox', { name: W.why[locale] }).fill('其负责人出差在外，我方同意延长三个工作日。');
    },
  );
  expect(await lastOf('DeadlineExtended')).toMatchObject({ basis: 'consent' });
}, 120_000);

it('claims what keeps it from suing in time, with its proof', async () => {
  const { api, story } = seat;
  await ok(`${dispute.path}/counter-notices`, dispute.counterNotice({}), story.ben);
  const forwarded = await serviceOf('forwarded-counter-notice', 'ana');
  await ok(`${dispute.path}/services/${forwarded}/acknowledgements`, {}, story.ana);
  await act(
    { way: 'ClaimDelay', name: 'delay' },
    (page, locale) => page.getByText(PAGE_WORDS.chooseOne[locale]).first().waitFor(),
    async (page, locale) => {
      await page.getByRole('checkbox').first().check();
      await page.getByRole('radio', { name: DELAY_REASONS['notarisation-abroad'][locale] }).check();
      await page.getByRole('textbox', { name: W.delayDays[locale] }).fill('5');
      await page.getByRole('textbox', { name: W.delayCause[locale] }).fill('授权委托书须在境外公证，公证处已预约。');
      await page.locator('input[type=file]').setInputFiles({ name: '预约单.png', mimeType: 'image/png', buffer: PNG });
    },
  );
  expect(await lastOf('DelayClaimed')).toMatchObject({ reason: 'notarisation-abroad', delay: 5 });
  expect((await api.get(`${dispute.path}/evidence`, story.ana)).text).toContain('预约单.png');
}, 120_000);

it('raises again what it took back, by new facts and what shows them', async () => {
  const { ana } = seat.story;
  await ok(`${dispute.path}/withdrawals`, { pairs: [pairOf('cap')], consideration: 'none' }, ana);
  await act(
    { way: 'RaiseAgain', name: 'round' },
    (page, locale) => page.getByText(FILING_WORDS.acceptFirst[locale]).waitFor(),
    async (page, locale) => {
      await page.getByRole('checkbox').first().check();
      await page.getByRole('textbox', { name: W.againFacts[locale] }).fill('十一月二十日又购得一件，经比对仍为仿冒。');
      await page.locator('input[type=file]').setInputFiles({ name: '实物.png', mimeType: 'image/png', buffer: PNG });
      await page.getByRole('checkbox', { name: FILING_WORDS.accept[locale] }).check();
    },
    ['en', 'zh-CN'],
  );
  expect(await lastOf('RaisedAgain')).toMatchObject({ pairs: [expect.stringContaining(dispute.itemOf('cap'))] });
}, 120_000);

it('takes back that it asked for mediation', async () => {
  const { api, story } = seat;
  const { ben, ana } = story;
  const respondents = [{ ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: ben.partyId }];
  const asked = { matter: 'account-ownership', respondents, statement: '账号归属不清。', evidence: [] };
  const { disputeId = '' } = await ok('/v1/mediation-requests', asked, ana);
  const by = await visitByLink(api, story, disputeId, 'ana');
  await act(
    { by, way: 'WithdrawRequest', name: 'withdraw-request' },
    (page, locale) => page.getByText(PAGE_WORDS.chooseOne[locale]).first().waitFor(),
    async (page, locale) => {
      await page.getByRole('radio', { name: CONSIDERATIONS.none[locale] }).check();
      await page.getByRole('textbox', { name: W.requestWhy[locale] }).fill('双方已自行谈妥。');
    },
  );
  expect(await lastOf('RequestWithdrawn', disputeId)).toMatchObject({ consideration: 'none' });
}, 120_000);
