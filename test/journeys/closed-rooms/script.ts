import type { Client } from '../../stories/kit/client.js';
import { consent } from '../../stories/kit/mediation.js';
import type { Cast, Filed } from './cast.js';
import type { Words } from './words.js';

export const itemOf = (filed: Filed, ref: string): string => filed.items.find((item) => item.ref === ref)?.itemId ?? '';

/** Ana and Ben have a room to themselves, about this thing of his; its path. */
export async function openNegotiation({ people: { ana, ben } }: Cast, filed: Filed, about = 'bag') {
  const path = `/disputes/${filed.disputeId}`;
  const pair = { respondentId: ben.partyId, itemId: itemOf(filed, about) };
  const { negotiationId } = await ana.client.post<{ negotiationId: string }>(`${path}/negotiations`, { pairs: [pair] });
  const { roomId } = await ben.client.post<{ roomId: string }>(`${path}/negotiations/${negotiationId}/acceptances`);
  return {
    negotiationId,
    pair,
    roomId,
    negotiation: `${path}/negotiations/${negotiationId}`,
    room: `${path}/rooms/${roomId}`,
  };
}

export type Negotiation = Awaited<ReturnType<typeof openNegotiation>>;

const termsOf = ({ pair }: Negotiation, byId: string, { word, sum }: Words, name: string) => ({
  items: [{ ...pair, outcome: 'lift' }],
  undertakings: [
    {
      kind: 'payment',
      byId,
      due: '2026-04-20',
      proof: 'document',
      sum: { minorUnits: sum(`sum of the ${name} offer`), currency: 'CNY' },
      text: word(`promise of the ${name} offer`),
    },
  ],
  text: word(`text of the ${name} offer`),
});

/** They talk, and make offers that come to nothing, each in another way. */
export async function haggle({ people: { ana, ben } }: Cast, talks: Negotiation, words: Words): Promise<void> {
  const { room } = talks;
  const offer = (by: Client, name: string, more: object = {}): Promise<{ offerId: string }> =>
    by.post(`${room}/offers`, { ...termsOf(talks, ben.partyId, words, name), ...more });
  await ana.client.post(`${room}/messages`, { text: words.word('message of Ana') });
  const rejected = await offer(ana.client, 'rejected');
  await ben.client.post(`${room}/messages`, { text: words.word('message of Ben') });
  await ben.client.post(`${room}/offers/${rejected.offerId}/rejections`, {
    reason: words.word('reason of the rejection'),
  });
  const countered = await offer(ben.client, 'countered');
  const answer = await offer(ana.client, 'answering', { counterTo: countered.offerId });
  await ana.client.post(`${room}/offers/${answer.offerId}/withdrawals`);
}

/** One more offer, which is accepted: those who may see the settlement then read its terms. */
export async function settle(
  { people: { ana, ben } }: Cast,
  talks: Negotiation,
  words: Words,
): Promise<{ readonly settlementId: string }> {
  const { offerId } = await ana.client.post<{ offerId: string }>(
    `${talks.room}/offers`,
    termsOf(talks, ben.partyId, words, 'accepted'),
  );
  return ben.client.post(`${talks.room}/offers/${offerId}/acceptances`);
}

/** What Ben says of how he kept his promise, and what Ana says against it. */
export async function perform(
  { people: { ana, ben } }: Cast,
  { disputeId }: Filed,
  settlementId: string,
  { performed, answered }: { readonly performed: Words; readonly answered: Words },
): Promise<void> {
  const { settlements = [] } = await ana.client.get<Settled>(`/disputes/${disputeId}`);
  const [{ undertakingId = '' } = {}] =
    settlements.find((one) => one.settlementId === settlementId)?.undertakings ?? [];
  const promise = `/disputes/${disputeId}/undertakings/${undertakingId}`;
  await ben.client.post(`${promise}/performances`, { evidence: [], note: performed.word('note of a performance') });
  await ana.client.post(`${promise}/objections`, { ground: performed.word('ground of a breach') });
  await ben.client.post(`${promise}/answers`, { answer: answered.word('answer to a breach') });
}

type Settled = {
  readonly settlements?: readonly {
    readonly settlementId: string;
    readonly undertakings: readonly { readonly undertakingId: string }[];
  }[];
};

type Seen = {
  readonly rooms?: readonly { readonly roomId: string; readonly kind: string }[];
  readonly mediations?: readonly { readonly acceptedAt: string }[];
};

/** Ana and Ben have a mediator, who has a joint room with both and a caucus with each. */
export async function openMediation(
  { people: { ana, ben }, max }: Cast,
  { disputeId }: Filed,
  contactOf?: (by: Cast['people']['ana']) => string,
) {
  const path = `/disputes/${disputeId}`;
  const { mediationId } = await ana.client.post<{ mediationId: string }>(`${path}/mediations`, {
    respondentIds: [ben.partyId],
  });
  const mediation = `${path}/mediations/${mediationId}`;
  for (const by of [ana, ben]) {
    const said = consent('2026-03-03T09:00', '2026-05-30T18:00');
    await by.client.post(`${mediation}/consents`, contactOf ? { ...said, contact: contactOf(by) } : said);
  }
  for (const { client } of [ana, ben]) await client.post(`${mediation}/choices`, { mediatorId: max.mediatorId });
  await max.client.post(`${mediation}/acceptances`, { noTies: true });
  const roomOf = async (by: Client, kind: string): Promise<string> =>
    `${path}/rooms/${(await by.get<Seen>(path)).rooms?.find((room) => room.kind === kind)?.roomId ?? ''}`;
  const since = (await max.client.get<Seen>(path)).mediations?.[0]?.acceptedAt ?? '';
  return {
    mediation,
    since,
    joint: await roomOf(max.client, 'mediation'),
    withAna: await roomOf(ana.client, 'caucus'),
    withBen: await roomOf(ben.client, 'caucus'),
  };
}

export type Mediation = Awaited<ReturnType<typeof openMediation>>;

/** What Ana tells the mediator alone, and the minutes of it. */
export async function confide(
  { people: { ana }, max }: Cast,
  { mediation, withAna, since }: Mediation,
  words: Words,
): Promise<void> {
  await ana.client.post(`${withAna}/messages`, { text: words.word('message of Ana in her caucus') });
  await max.client.post(`${withAna}/messages`, { text: words.word('message of the mediator in the caucus') });
  const one = [ana.partyId];
  await max.client.post(`${mediation}/sessions`, {
    kind: 'caucus',
    heldAt: since,
    partyIds: one,
    attended: one,
    minutes: words.word('minutes of the caucus'),
  });
}

/** What is said to both, and a proposal that one of them does not want. */
export async function mediate({ people: { ana, ben }, max }: Cast, { joint }: Mediation, words: Words): Promise<void> {
  await max.client.post(`${joint}/messages`, { text: words.word('message of the mediator to both') });
  const { proposalId } = await max.client.post<{ proposalId: string }>(`${joint}/proposals`, {
    clauses: [{ text: words.word('clause of the proposal') }],
  });
  await ana.client.post(`${joint}/proposals/${proposalId}/answers`, { answer: 'refuse' });
  await ben.client.post(`${joint}/proposals/${proposalId}/answers`, { answer: 'accept' });
}

/** A session with both. That it was held the staff sees, its minutes those who came. */
export async function holdSession(
  { people: { ana, ben }, max }: Cast,
  { mediation, since }: Mediation,
  words: Words,
): Promise<void> {
  const both = [ana.partyId, ben.partyId];
  const minutes = words.word('minutes of the joint session');
  await max.client.post(`${mediation}/sessions`, {
    kind: 'online',
    heldAt: since,
    partyIds: both,
    attended: both,
    minutes,
  });
}
