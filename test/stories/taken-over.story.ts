import { foundAssociation, shanghai } from './kit/association.js';
import type { Client, Json } from './kit/client.js';
import { comparesPapers } from './kit/compares-papers.js';
import { complaint, file } from './kit/dispute.js';
import { consent } from './kit/mediation.js';
import { scan, settlementsIn, signElectronically } from './kit/signing.js';
import type { Story } from './kit/story.js';

const RIGHT = {
  kind: 'trademark',
  name: '云雀 Lark',
  registrationNumber: '34567890',
  details: 'Class 18, bags',
  trademark: { classes: [18] },
};
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

/**
 * Issue story 1, the third pair: what two settled alone a mediator takes over, so that a court can confirm it (practice
 * P22, P26).
 */
export const storyTakenOver: Story = {
  name: 'taken-over',
  title:
    'Two who settled alone ask a mediator to take their deal over; the platform says yes to the clause on the account by its interface, and a court confirms it',
  play: async (place) => {
    const association = await foundAssociation(place, 'Taken over', '2026-03-02T09:00');
    const { maja, shop, advanceTo } = association;
    await association.stateMediationBody('peoples-mediation', '浙江省杭州市余杭区');
    const [ana, ben] = [await association.member('Lark Bags', 'lark'), await association.member('Ben’s Bags', 'ben')];
    const lin = await association.mediator('lin');
    const listing = await shop.addListing('ben', 'lark satchel');
    const against = [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }];
    const items = [{ ref: 'bag', listing, title: 'lark satchel', of: ['ben'] }];
    const dispute = await file(place, association, ana.client, complaint(shop, against, items, MATERIALS, RIGHT));
    await dispute.post(maja, '/acceptances');
    await dispute.until('the satchel is blocked', ({ pairs }) =>
      pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );
    const pair = { respondentId: ben.partyId, itemId: dispute.itemId('bag') };
    const { negotiationId } = await dispute.post<{ negotiationId: string }>(ana.client, '/negotiations', {
      pairs: [pair],
    });
    const { roomId } = await dispute.post<{ roomId: string }>(ben.client, `/negotiations/${negotiationId}/acceptances`);
    const sum = { minorUnits: 3_000_000, currency: 'CNY' };
    const { offerId } = await dispute.post<{ offerId: string }>(ana.client, `/rooms/${roomId}/offers`, {
      items: [{ ...pair, outcome: 'lift' }],
      undertakings: [{ kind: 'payment', byId: ben.partyId, due: '2026-03-31', proof: 'document', sum }],
    });
    await dispute.post(ben.client, `/rooms/${roomId}/offers/${offerId}/acceptances`);
    await dispute.until('they have settled alone, and performance is awaited', ({ stage }) => stage === 'compliance');
    const [deal] = settlementsIn(await dispute.see(ana.client));

    const { sideWith: _, ...reached } = consent('2026-03-03T09:00', '2026-05-30T18:00');
    const { mediationId } = await dispute.post<{ mediationId: string }>(
      ana.client,
      `/settlements/${deal?.settlementId}/takeovers`,
      reached,
    );
    const talk = (by: Client, path: string, body?: Json): Promise<Json> =>
      dispute.post(by, `/mediations/${mediationId}${path}`, body);
    await talk(ben.client, '/consents', consent('2026-03-03T09:00', '2026-05-30T18:00'));
    for (const { client } of [ana, ben]) await talk(client, '/choices', { mediatorId: lin.mediatorId });
    await talk(lin.client, '/acceptances', { noTies: true });
    const shown = await lin.client.get<{ terms?: Json }>(
      `/disputes/${dispute.disputeId}/settlements/${deal?.settlementId}`,
    );
    dispute.check('the mediator reads the deal that it takes over', JSON.stringify(shown.terms).includes('3000000'));
    await talk(lin.client, '/agreement/versions', {
      scope: 'whole',
      clauses: [
        { kind: 'general', text: '本协议取代双方此前自行达成的和解协议。' },
        { kind: 'account-ownership', text: '店铺直播账号归本和所有。' },
      ],
      items: [],
      undertakings: [
        { kind: 'payment', byId: ben.partyId, toId: ana.partyId, due: '2026-03-31', proof: 'document', sum },
      ],
      onBreach: 'reopen',
      noRefundWaiver: true,
      accountPlatformId: shop.platformId,
    });
    await dispute.until(
      'the shop has been asked about the clause and has said yes by itself',
      async () => (await dispute.times('AccountClauseAnswered')).length === 1,
    );
    await signElectronically(dispute, mediationId, ana.client, ana.partyId);
    const compares = await comparesPapers(association);
    await talk(compares, '/agreement/paper-signatures', { version: 1, partyId: ben.partyId, evidence: [scan('ben')] });
    await talk(lin.client, '/agreement/mediator-signatures', { version: 1 });
    await talk(maja, '/agreement/seals', { version: 1 });
    const settlements = settlementsIn(await dispute.see(ana.client));
    const open = settlements.flatMap(({ undertakings }) => undertakings).filter(({ stage }) => stage !== 'closed');
    dispute.check(
      'the mediated agreement has taken the deal’s place: one payment is owed, not two',
      settlements.length === 2 && open.length === 1,
    );

    await talk(ana.client, '/confirmation/applications', { ground: 'body', court: '杭州市余杭区人民法院' });
    await talk(ben.client, '/confirmation/joins');
    await advanceTo('2026-03-05T10:00');
    await talk(maja, '/confirmation/handings-in', {
      handedInAt: shanghai('2026-03-05T09:00'),
      evidence: [scan('slip')],
    });
    await advanceTo('2026-03-20T10:00');
    await talk(maja, '/confirmation/results', {
      result: 'confirmed',
      decidedAt: shanghai('2026-03-20T09:00'),
      details: '有效。',
      evidence: [],
    });
    const [{ undertakingId = '' } = {}] = open;
    await dispute.post(ben.client, `/undertakings/${undertakingId}/performances`, { evidence: [], note: '已付清' });
    await dispute.post(ana.client, `/undertakings/${undertakingId}/confirmations`);
    const closed = await dispute.see();
    dispute.check(
      'confirmed, performed and closed, with nothing left running',
      closed.stage === 'closed' && closed.deadlines.length === 0 && (closed.tasks ?? []).length === 0,
    );
  },
};
