import { TALK_WORDS as W } from '#messages/ui/talks.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { DECLARATION } from '../../support/dispute.js';
import { openNegotiable } from '../../support/negotiation.js';
import { lastOf, seeByLink, type Visit } from '../on-phone.js';
import { proveByPaper, visitByLink } from '../visit-by-link.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let talks: Awaited<ReturnType<typeof openNegotiable>>;
let visit: Visit;
let negotiationId = '';
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  const { ana, ben, maja, shop } = story;
  talks = await openNegotiable(api, story);
  const serviceOf = async (document: string, to: string): Promise<string> => {
    const { services } = (await api.get(talks.path, maja)).body as unknown as {
      readonly services: readonly { serviceId: string; document: string; addressee: { id: string } }[];
    };
    return services.find((one) => one.document === document && one.addressee.id === to)?.serviceId ?? '';
  };
  await talks.post(shop, `/services/${await serviceOf('forwarded-notice', ben.partyId)}/arrivals`);
  const itemIds = ['bag', 'cap'].map((ref) => talks.pair(ref).itemId);
  const said = { statement: 'Ours', evidence: [], declaration: DECLARATION };
  await talks.post(ben, '/counter-notices', { respondentId: ben.partyId, itemIds, ...said });
  await talks.post(ana, `/services/${await serviceOf('forwarded-counter-notice', ana.partyId)}/acknowledgements`);
  ({ negotiationId } = await talks.negotiate('bag', 'cap'));
  visit = await visitByLink(api, story, talks.disputeId);
  await proveByPaper(api, story, visit, ben.partyId);
}, 240_000);
afterAll(() => seat.stop());

const propose = (days: number, ...refs: readonly string[]) =>
  talks.post(seat.story.ana, `/negotiations/${negotiationId}/stays`, { pairs: refs.map(talks.pair), days });

it('is agreed to as it was read: a proposal that was changed meanwhile is not', async () => {
  await propose(3, 'bag');
  await seeByLink(seat.browser, visit, { locale: 'zh-CN' }, async ({ page, inspect }) => {
    await page.goto(`${visit.at}#/negotiation/${negotiationId}`);
    const agree = page.getByRole('button', { name: W.stayAgree['zh-CN'] });
    await agree.waitFor();
    await inspect('phone-stay');
    await propose(30, 'bag', 'cap');
    await agree.click();
    await page.getByRole('alert').first().waitFor();
    await inspect('phone-stay-changed');
    expect(await lastOf(seat.api, talks.disputeId, 'ProcedureStayed')).toBeNull();
    await page.reload();
    await agree.waitFor();
    await inspect('phone-stay-anew');
    await agree.click();
    await agree.waitFor({ state: 'detached' });
    await inspect('phone-stay-agreed');
  });
  expect(await lastOf(seat.api, talks.disputeId, 'ProcedureStayed')).toMatchObject({ moved: [{}, {}] });
});
