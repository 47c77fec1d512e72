import type { Client } from '../stories/kit/client.js';
import { offerOf } from '../support/negotiation.js';
import type { Filed } from '../support/dispute.js';
import type { People } from './people.js';
import { held, type Mediated } from './script.js';

type Settled = Awaited<ReturnType<typeof settleOne>>;
export type Talks = {
  readonly people: People;
  readonly filed: Filed;
  readonly settled: Settled;
  readonly mediated: Mediated;
};

const pairOf = ({ ben }: People, { items }: Filed, ref: string) => ({
  respondentId: ben.partyId,
  itemId: items.find((item) => item.ref === ref)?.itemId ?? '',
});

/** Ana and Ben settle of his cap by themselves: he pays, and his cap comes back. */
export async function settleOne(people: People, filed: Filed) {
  const { ana, ben } = people;
  const dispute = `/disputes/${filed.disputeId}`;
  const pairs = [pairOf(people, filed, 'cap')];
  const { negotiationId } = await ana.client.post<{ negotiationId: string }>(`${dispute}/negotiations`, { pairs });
  const { roomId } = await ben.client.post<{ roomId: string }>(`${dispute}/negotiations/${negotiationId}/acceptances`);
  const room = `${dispute}/rooms/${roomId}`;
  const { offerId } = await ana.client.post<{ offerId: string }>(
    `${room}/offers`,
    offerOf(pairs, ben.partyId, 'Pays.'),
  );
  const { settlementId } = await ben.client.post<{ settlementId: string }>(`${room}/offers/${offerId}/acceptances`);
  const seen = await ana.client.get<Seen>(dispute);
  const undertakingId = seen.settlements?.[0]?.undertakings[0]?.undertakingId ?? '';
  return { dispute, roomId, settlementId, undertakingId };
}

type Seen = {
  readonly settlements?: readonly { readonly undertakings: readonly { readonly undertakingId: string }[] }[];
};

/** A caucus, a session, papers that nobody signs; and he says that he has paid, which she denies. */
export async function busyTalks({
  people: { ana, ben, max },
  settled: { dispute, undertakingId },
  mediated: { path, rooms, since, proposalId },
}: Talks): Promise<void> {
  for (const [index, by] of [ana.client, max.client].entries())
    await by.post(`${dispute}/rooms/${rooms.withAna}/messages`, { text: `What only we know, ${index}.` });
  await max.client.post(`${dispute}/rooms/${rooms.joint}/messages`, { text: 'Let us meet.' });
  await max.client.post(`${path}/sessions`, held('caucus', since, [ana]));
  await max.client.post(`${path}/sessions`, held('joint', since, [ana, ben]));
  await max.client.post(`${path}/facts/versions`, { facts: [{ text: 'The caps were sold.' }] });
  await max.client.post(`${path}/agreement/versions`, {
    scope: 'part',
    clauses: [{ kind: 'general', text: 'Ben stops.' }],
    items: [],
    undertakings: [],
    onBreach: 'record',
    noRefundWaiver: true,
  });
  await ana.client.post(`${dispute}/rooms/${rooms.joint}/proposals/${proposalId}/answers`, { answer: 'refuse' });
  const promise = `${dispute}/undertakings/${undertakingId}`;
  await ben.client.post(`${promise}/performances`, { evidence: [], note: 'Paid by bank.' });
  await ana.client.post(`${promise}/objections`, { ground: 'Only 5,000 yuan came.' });
  await ben.client.post(`${promise}/answers`, { answer: 'The rest is on its way.' });
}

/** Nobody says anything. */
export const stillTalks = async (): Promise<void> => undefined;

type Neutral = { readonly expertId: string; readonly client: Client };

/** A panel on the bag: one sits, another was asked and has not answered. */
export async function seatPanel(
  people: People,
  filed: Filed,
  { sits, asked }: { readonly sits: Neutral; readonly asked: Neutral },
): Promise<void> {
  const { ana, ben, maja } = people;
  const dispute = `/disputes/${filed.disputeId}`;
  const wish = { pairs: [pairOf(people, filed, 'bag')], legalKind: 'contractual-decision', mode: 'appointment' };
  const { panelId } = await ana.client.post<{ panelId: string }>(`${dispute}/panels`, wish);
  for (const { client } of [ana, ben]) await client.post(`${dispute}/panels/${panelId}/consents`);
  const { panels } = await maja.get<{ panels: readonly { readonly seats: readonly { readonly seatId: string }[] }[] }>(
    `${dispute}/panels`,
  );
  const [first, second] = panels[0]?.seats ?? [];
  for (const [seat, { expertId }] of [
    [first, sits],
    [second, asked],
  ] as const)
    await maja.post(`${dispute}/seats/${seat?.seatId}/appointments`, { expertId, reason: 'Knows the trade.' });
  await sits.client.post(`${dispute}/seats/${first?.seatId}/acceptances`, { noTies: true });
}
