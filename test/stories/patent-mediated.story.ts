import { foundAssociation, shanghai } from './kit/association.js';
import type { Client, Json } from './kit/client.js';
import { complaint, file, type View } from './kit/dispute.js';
import { consent } from './kit/mediation.js';
import { settlementsIn, signElectronically } from './kit/signing.js';
import type { Place, Story } from './kit/story.js';

const RIGHT = {
  kind: 'patent',
  name: '实用新型：折叠灯架',
  registrationNumber: 'ZL202420000001.1',
  details: '2024年授权',
  patent: { kind: 'utility-model', pendingInvalidation: false, claims: '权利要求1' },
};
const MATERIALS = ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT3a', 'PT4'];
type Rooms = { readonly rooms?: readonly { readonly roomId: string; readonly kind: string }[] };
type Room = {
  readonly proposals?: readonly {
    readonly proposalId: string;
    readonly accepted: boolean;
    readonly answered: boolean;
  }[];
};

/** Issue story 2: a patent between a merchant, a live marketer and its agency, who form one side. */
export const patentMediated = (name: string, title: string, interlude?: (place: Place) => Promise<void>): Story => ({
  name,
  title,
  play: async (place) => {
    const association = await foundAssociation(place, 'Patent mediated', '2026-03-02T09:00');
    const { maja, shop, advanceTo } = association;
    await association.stateMediationBody('commercial-mediation', '浙江省杭州市余杭区');
    const merchant = await association.member('Lamp Stand Works', 'works');
    const [dong, star] = [
      await association.member('Dong live', 'dong'),
      await association.member('Star agency', 'star'),
    ];
    const lin = await association.mediator('lin');
    const listing = await shop.addListing('dong', 'folding lamp stand');
    const against = [
      { ref: 'dong', member: dong, handle: 'dong', roles: ['live-marketer'] },
      { ref: 'star', member: star, handle: 'star', roles: ['service-agency'] },
    ];
    const items = [{ ref: 'stand', listing, title: 'folding lamp stand', of: ['dong', 'star'] }];
    const dispute = await file(place, association, merchant.client, complaint(shop, against, items, MATERIALS, RIGHT));
    await dispute.post(maja, '/acceptances');
    await dispute.until('the stand is blocked, as the shop confirms', ({ pairs }: View) =>
      pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );

    const { mediationId } = await dispute.post<{ mediationId: string }>(merchant.client, '/mediations', {
      respondentIds: [dong.partyId, star.partyId],
    });
    const talk = <T = Json>(by: Client, path: string, body?: Json): Promise<T> =>
      dispute.post<T>(by, `/mediations/${mediationId}${path}`, body);
    const when = consent('2026-03-03T09:00', '2026-05-30T18:00');
    await talk(merchant.client, '/consents', when);
    await talk(dong.client, '/consents', { ...when, sideWith: [star.partyId] });
    await talk(star.client, '/consents', { ...when, sideWith: [dong.partyId] });
    for (const { client } of [merchant, dong, star]) await talk(client, '/choices', { mediatorId: lin.mediatorId });
    await talk(lin.client, '/acceptances', { noTies: true });
    const roomsOf = async (by: Client, kind: string): Promise<readonly string[]> =>
      ((await dispute.see(by)) as View & Rooms).rooms
        ?.filter((room) => room.kind === kind)
        .map(({ roomId }) => `/rooms/${roomId}`) ?? [];
    dispute.check(
      'one caucus with the merchant and one with agency and live marketer together',
      (await roomsOf(lin.client, 'caucus')).length === 2,
    );
    const [joint = ''] = await roomsOf(lin.client, 'mediation');

    await advanceTo('2026-03-05T18:00');
    const secret = '我们最低接受三万元。';
    for (const partyIds of [[merchant.partyId], [dong.partyId, star.partyId]])
      await talk(lin.client, '/sessions', {
        kind: 'caucus',
        heldAt: shanghai('2026-03-05T14:00'),
        partyIds,
        attended: partyIds,
        minutes: secret,
      });
    const [own = ''] = await roomsOf(merchant.client, 'caucus');
    await dispute.post(merchant.client, `${own}/messages`, { text: secret });
    await interlude?.(place);

    const seen = async (by: Client): Promise<string> =>
      JSON.stringify(await by.get(`/disputes/${dispute.disputeId}${joint}`));
    const propose = (text: string, expiresAt?: string): Promise<{ proposalId: string }> =>
      dispute.post(lin.client, `${joint}/proposals`, {
        clauses: [{ text }],
        ...(expiresAt !== undefined && { expiresAt: shanghai(expiresAt) }),
      });
    const answer = (by: Client, proposalId: string, how: string): Promise<Json> =>
      dispute.post(by, `${joint}/proposals/${proposalId}/answers`, { answer: how });
    const first = await propose('支付五万元并停止销售。', '2026-03-06T12:00');
    await answer(dong.client, first.proposalId, 'refuse');
    /** All of it but how far the letters have come, which are carried meanwhile. */
    const outside = async (): Promise<string> => {
      const { services, ...rest } = await dispute.see(dong.client);
      return JSON.stringify([rest, services.map(({ serviceId, document }) => [serviceId, document])]);
    };
    const [before, around] = [await seen(dong.client), await outside()];
    await answer(merchant.client, first.proposalId, 'accept');
    await answer(star.client, first.proposalId, 'accept');
    dispute.check(
      'who refused first learns nothing of the others’ yes, in the room or outside',
      (await seen(dong.client)) === before && (await outside()) === around,
    );
    // so long the first one stands, whoever refused it: its end tells nobody anything
    await advanceTo('2026-03-06T13:00');
    const second = await propose('支付四万元，停止销售，今后经许可使用专利。');
    for (const { client } of [merchant, dong, star]) await answer(client, second.proposalId, 'accept');
    const accepted = (await dong.client.get<Room>(`/disputes/${dispute.disputeId}${joint}`)).proposals?.find(
      ({ proposalId }) => proposalId === second.proposalId,
    );
    dispute.check('what all accepted is revealed to all', accepted?.accepted === true);

    const pair = (respondentId: string) => ({ respondentId, itemId: dispute.itemId('stand'), outcome: 'keep' });
    await talk(lin.client, '/agreement/versions', {
      scope: 'whole',
      clauses: [
        { kind: 'general', text: '被投诉方停止销售，今后经许可使用专利。' },
        { kind: 'ip-ownership', text: '改进方案的专利申请权归商家。' },
      ],
      items: [pair(dong.partyId), pair(star.partyId)],
      undertakings: [
        {
          kind: 'payment',
          byId: star.partyId,
          toId: merchant.partyId,
          due: '2026-03-31',
          proof: 'document',
          sum: { minorUnits: 4_000_000, currency: 'CNY' },
        },
      ],
      onBreach: 'record',
      noRefundWaiver: true,
      proposalId: second.proposalId,
    });
    for (const { client, partyId } of [merchant, dong]) await signElectronically(dispute, mediationId, client, partyId);
    await talk(lin.client, '/agreement/mediator-signatures', { version: 1 });
    await signElectronically(dispute, mediationId, star.client, star.partyId);
    await dispute.until('all have signed, and the body’s seal is awaited', ({ tasks = [] }) =>
      tasks.some(({ kind }) => kind === 'seal-agreement'),
    );
    await talk(maja, '/agreement/seals', { version: 1 });
    dispute.check('sealed, it is in force, and waits for performance', (await dispute.see()).stage === 'compliance');

    const confirmation = (by: Client) =>
      by.get<{
        possible: boolean;
        until: string;
        courts: readonly { ground: string; level?: string }[];
        leftOut: readonly string[];
      }>(`/disputes/${dispute.disputeId}/mediations/${mediationId}/confirmation`);
    const offered = await confirmation(merchant.client);
    dispute.check(
      'confirmation is offered within 30 days, at an intermediate court, without the clause on who owns a right',
      offered.possible &&
        offered.leftOut.join() === 'ip-ownership' &&
        offered.courts.every(({ level }) => level === 'intermediate'),
    );
    await talk(merchant.client, '/confirmation/applications', {
      ground: 'residence',
      partyId: star.partyId,
      court: '杭州市中级人民法院',
    });
    await talk(dong.client, '/confirmation/joins');
    await talk(star.client, '/confirmation/joins');
    const papers = await dispute.until('each party has the papers for the court', ({ services }) => {
      const found = services.filter(({ document }) => document === 'confirmation-application');
      return found.length === 3 && found[0];
    });
    const { paragraphs } = await maja.get<{ paragraphs: readonly string[] }>(
      `/disputes/${dispute.disputeId}/services/${papers.serviceId}/document`,
    );
    dispute.check('which say what is left out', /who owns|知识产权归属/.test(paragraphs.join()));
    await advanceTo('2026-03-10T10:00');
    await talk(maja, '/confirmation/handings-in', {
      handedInAt: shanghai('2026-03-10T09:30'),
      number: '（2026）浙01诉前调确7号',
      evidence: [],
    });
    await advanceTo('2026-03-30T10:00');
    await talk(maja, '/confirmation/results', {
      result: 'confirmed',
      decidedAt: shanghai('2026-03-30T09:00'),
      details: '（2026）浙01民特3号：有效。',
      evidence: [],
    });

    const { undertakingId = '' } = settlementsIn(await dispute.see(star.client))[0]?.undertakings[0] ?? {};
    await dispute.post(star.client, `/undertakings/${undertakingId}/performances`, { evidence: [], note: '已付清' });
    await dispute.post(merchant.client, `/undertakings/${undertakingId}/confirmations`);
    const closed = await dispute.see();
    dispute.check(
      'confirmed, performed, closed, and nothing is left running',
      closed.stage === 'closed' && closed.deadlines.length === 0 && (closed.tasks ?? []).length === 0,
    );
    for (const once of ['MediatedSettlementReached', 'ConfirmationReady', 'ConfirmationDecided', 'DisputeClosed'])
      dispute.check(`${once} stands once in the record`, (await dispute.times(once)).length === 1);
    const all = JSON.stringify([await dispute.see(), await maja.get(`/disputes/${dispute.disputeId}/timeline`)]);
    dispute.check('and of what was said in a caucus nothing shows outside it', !all.includes(secret));
  },
});

export const storyPatentMediated = patentMediated(
  'patent-mediated',
  'A patent dispute between agency, live marketer and merchant settles in mediation after two caucuses and a mediator’s proposal; signed, confirmed, performed, closed',
);
