import { foundAssociation, type Association, type Member } from './kit/association.js';
import { complaint, file, pairAt, type Followed, type View } from './kit/dispute.js';
import type { Client, Json } from './kit/client.js';
import type { Place, Story } from './kit/story.js';

const RIGHT = {
  kind: 'trademark',
  name: '云雀 Lark',
  registrationNumber: '34567890',
  details: 'Class 18, bags',
  trademark: { classes: [18] },
};
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

type Agreed = View & {
  readonly negotiations?: readonly { readonly stage: string; readonly reason?: string }[];
  readonly settlements?: readonly {
    readonly undertakings: readonly {
      readonly undertakingId: string;
      readonly stage: string;
      readonly reason?: string;
    }[];
  }[];
};
type Room = {
  readonly open: boolean;
  readonly offers: readonly { readonly offerId: string; readonly state: string }[];
};
const blocked = ({ pairs }: View): boolean =>
  pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence);
const isShown = ({ pairs }: View): boolean =>
  pairs.every(({ measure }) => measure?.wanted === 'lift' && measure.confirmed === measure.sequence);
const promised = (view: View) => (view as Agreed).settlements?.[0]?.undertakings[0];

/** A complaint about one bag, noticed and blocked. */
const blockedBag = async (
  place: Place,
  association: Association,
  ana: Member,
  ben: Member,
  title: string,
): Promise<Followed> => {
  const { shop, maja } = association;
  const listing = await shop.addListing('ben', title);
  const against = [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }];
  const dispute = await file(
    place,
    association,
    ana.client,
    complaint(shop, against, [{ ref: 'bag', listing, title, of: ['ben'] }], MATERIALS, RIGHT),
  );
  await dispute.post(maja, '/acceptances');
  await dispute.until('the bag is blocked, as the shop confirms', (view) => view.pairs.length === 1 && blocked(view));
  return dispute;
};

/** Ana asks, Ben agrees; the path of their room. */
const talk = async (dispute: Followed, ana: Member, ben: Member, pair: Json): Promise<string> => {
  const { negotiationId } = await dispute.post<{ negotiationId: string }>(ana.client, '/negotiations', {
    pairs: [pair],
  });
  const { roomId } = await dispute.post<{ roomId: string }>(ben.client, `/negotiations/${negotiationId}/acceptances`);
  return `/rooms/${roomId}`;
};

const terms = (pair: Json, ben: Member, yuan: number, due: string): Json => ({
  items: [{ ...pair, outcome: 'lift' }],
  undertakings: [
    {
      kind: 'payment',
      byId: ben.partyId,
      due,
      proof: 'document',
      sum: { minorUnits: yuan * 100, currency: 'CNY' },
      text: '一次付清，附银行回单。',
    },
  ],
});

/**
 * Issue story: two members settle by negotiation alone on the third offer, and perform; then one breaks what it
 * promised.
 */
const play = async (place: Place, interlude?: (place: Place) => Promise<void>): Promise<void> => {
  const association = await foundAssociation(place, 'Settled by themselves', '2026-03-02T09:00');
  const { maja, advanceTo } = association;
  const ana = await association.member('Lark Bags', 'lark');
  const ben = await association.member('Ben’s Bags', 'ben');

  const first = await blockedBag(place, association, ana, ben, 'lark bag');
  const pair = { respondentId: ben.partyId, itemId: first.itemId('bag') };
  const room = await talk(first, ana, ben, pair);
  const see = (by: Client): Promise<Room> => by.get<Room>(`/disputes/${first.disputeId}${room}`);
  const offer = (by: Client, yuan: number, more: Json = {}): Promise<{ offerId: string }> =>
    first.post<{ offerId: string }>(by, `${room}/offers`, { ...terms(pair, ben, yuan, '2026-03-12'), ...more });
  const { offerId } = await offer(ana.client, 80_000);
  await first.post(ben.client, `${room}/messages`, { text: '八万太高，我们只卖了三十只。' });
  await first.post(ben.client, `${room}/offers/${offerId}/rejections`, { reason: '金额过高' });
  await offer(ben.client, 20_000, { expiresAt: '2026-03-03T12:00:00+08:00' });
  await interlude?.(place);
  await advanceTo('2026-03-03T13:00');
  await first.until(
    'the second offer ran out by the clock',
    async () => (await see(ana.client)).offers[1]?.state === 'lapsed',
  );
  const third = await offer(ana.client, 45_000);
  const outside = await maja.get<{ readonly entries: readonly object[] }>(`/disputes/${first.disputeId}/timeline`);
  first.check(
    'nothing of the three offers shows outside the room',
    !/Offer|\b(80,?000|8000000|45,?000|4500000)\b|太高/.test(JSON.stringify(outside)),
  );
  await first.post(ben.client, `${room}/offers/${third.offerId}/acceptances`);
  first.check(
    'the room is closed with the third offer accepted',
    (await see(ana.client)).offers.map(({ state }) => state).join() === 'rejected,lapsed,accepted',
  );
  await first.until('the shop has brought the bag back', isShown);
  first.check('what was promised is awaited', (await first.see()).stage === 'compliance');
  const undertaking = promised(await first.see(ben.client))?.undertakingId ?? '';
  await first.post(ben.client, `/undertakings/${undertaking}/performances`, { evidence: [], note: '已转账' });
  await first.post(ana.client, `/undertakings/${undertaking}/confirmations`);
  const closed = await first.see();
  first.check(
    'performed and closed, with nothing left running',
    closed.stage === 'closed' && closed.deadlines.length === 0 && (closed.tasks ?? []).length === 0,
  );

  for (const once of [
    'NegotiationStarted',
    'SettlementReached',
    'PerformanceReported',
    'PerformanceConfirmed',
    'DisputeClosed',
  ])
    first.check(`${once} stands once in the record`, (await first.times(once)).length === 1);

  const second = await blockedBag(place, association, ana, ben, 'lark purse');
  const purse = { respondentId: ben.partyId, itemId: second.itemId('bag') };
  const other = await talk(second, ana, ben, purse);
  const made = await second.post<{ offerId: string }>(
    ana.client,
    `${other}/offers`,
    terms(purse, ben, 30_000, '2026-03-09'),
  );
  await second.post(ben.client, `${other}/offers/${made.offerId}/acceptances`);
  await second.until('the purse is back', isShown);
  await advanceTo('2026-03-11T10:00');
  await second.until('the agreed day has passed: Ben was reminded, and a person follows it up', ({ tasks }) =>
    tasks?.some(({ kind }) => kind === 'chase-undertaking'),
  );
  const broken = promised(await second.see(ana.client))?.undertakingId ?? '';
  await second.post(ana.client, `/undertakings/${broken}/objections`, { ground: '没有付款。' });
  await advanceTo('2026-03-19T10:00');
  await second.until('Ben was heard and said nothing', ({ tasks }) =>
    tasks?.some(({ kind }) => kind === 'decide-breach'),
  );
  await second.post(maja, `/undertakings/${broken}/findings`, { outcome: 'broken', reason: '没有任何付款凭证。' });
  await second.until(
    'the purse is in dispute again, and blocked',
    (view) => blocked(view) && pairAt(view, ben.partyId, purse.itemId)?.stage === 'awaiting-counter-notice',
  );
  second.check(
    'a breach was found and a person decides the next step',
    promised(await second.see())?.reason === 'broken' && (await second.see()).stage === 'next-step',
  );
};

export const settledByThemselves = (
  name: string,
  title: string,
  interlude?: (place: Place) => Promise<void>,
): Story => ({
  name,
  title,
  play: (place) => play(place, interlude),
});

export const storySettled = settledByThemselves(
  'settled-by-themselves',
  'Two members settle by negotiation alone on the third offer and perform; then one breaks its promise: a breach is found and the dispute reopened',
);
