import type { Client, Json } from '../stories/kit/client.js';
import { consent } from '../stories/kit/mediation.js';
import { complaintOf, type Filed } from '../support/dispute.js';
import type { Party, People } from './people.js';

export type Mediated = Awaited<ReturnType<typeof openTwinMediation>>;

/** Ana complains of Ben and Cai, and is accepted. */
export async function fileAccepted({ ana, maja, platformId }: People): Promise<Filed> {
  const filed = await ana.client.post<Filed>(
    '/disputes',
    complaintOf({ shop: { platformId, token: '', apiKey: '', webhookSecret: '' } }),
  );
  await maja.post(`/disputes/${filed.disputeId}/acceptances`);
  return filed;
}

type Seen = {
  readonly rooms?: readonly { readonly roomId: string; readonly kind: string }[];
  readonly mediations?: readonly { readonly acceptedAt: string }[];
};

/** Ana and Ben have a mediator, a joint room and a caucus each. */
export async function openTwinMediation({ ana, ben, max }: People, { disputeId }: Filed) {
  const dispute = `/disputes/${disputeId}`;
  const { mediationId } = await ana.client.post<{ mediationId: string }>(`${dispute}/mediations`, {
    respondentIds: [ben.partyId],
  });
  const path = `${dispute}/mediations/${mediationId}`;
  for (const { client } of [ana, ben])
    await client.post(`${path}/consents`, consent('2026-03-03T09:00', '2026-05-30T18:00'));
  for (const { client } of [ana, ben]) await client.post(`${path}/choices`, { mediatorId: max.mediatorId });
  await max.client.post(`${path}/acceptances`, { noTies: true });
  const roomOf = async (by: Client, kind: string): Promise<string> =>
    (await by.get<Seen>(dispute)).rooms?.find((room) => room.kind === kind)?.roomId ?? '';
  const rooms = {
    joint: await roomOf(max.client, 'mediation'),
    withAna: await roomOf(ana.client, 'caucus'),
    withBen: await roomOf(ben.client, 'caucus'),
  };
  const since = (await max.client.get<Seen>(dispute)).mediations?.[0]?.acceptedAt ?? '';
  const { proposalId } = await max.client.post<{ proposalId: string }>(`${dispute}/rooms/${rooms.joint}/proposals`, {
    clauses: [{ text: 'Ben stops selling.' }],
  });
  return { dispute, path, mediationId, rooms, since, proposalId };
}

type Inside = { readonly people: People; readonly mediated: Mediated };

/**
 * A busy caucus with Ana: talk, what was read, a session with minutes that she confirms; and she accepts the proposal,
 * which nobody is told.
 */
export async function busyInside({
  people: { ana, max },
  mediated: { dispute, path, rooms, since, proposalId },
}: Inside): Promise<void> {
  const room = `${dispute}/rooms/${rooms.withAna}`;
  for (const [turn, by] of [ana.client, max.client, ana.client].entries())
    await by.post(`${room}/messages`, { text: `What only we know, ${turn}.` });
  const one = [ana.partyId];
  const startsAt = '2026-03-20T02:00:00.000Z';
  await max.client.post(`${path}/schedules`, { kind: 'caucus', startsAt, partyIds: one });
  const { sessionId } = await max.client.post<{ sessionId: string }>(`${path}/sessions`, held('caucus', since, [ana]));
  await ana.client.post(`${path}/sessions/${sessionId}/confirmations`);
  await answer(ana, 'accept', { dispute, rooms, proposalId });
}

/** Nothing is said in the caucus, and she refuses. */
export const stillInside = ({ people: { ana }, mediated }: Inside): Promise<Json> => answer(ana, 'refuse', mediated);

const answer = (
  { client }: Party,
  how: string,
  { dispute, rooms, proposalId }: Pick<Mediated, 'dispute' | 'rooms' | 'proposalId'>,
): Promise<Json> => client.post(`${dispute}/rooms/${rooms.joint}/proposals/${proposalId}/answers`, { answer: how });

export const held = (kind: string, heldAt: string, who: readonly Party[]): Json => {
  const partyIds = who.map(({ partyId }) => partyId);
  return { kind, heldAt, partyIds, attended: partyIds, minutes: `Minutes of the ${kind} session.` };
};

/** What everybody in the joint room hears, and a session with both. */
export async function talkTogether({
  people: { ana, ben, max },
  mediated: { dispute, path, rooms, since },
}: Inside): Promise<void> {
  await max.client.post(`${dispute}/rooms/${rooms.joint}/messages`, { text: 'Let us meet.' });
  await max.client.post(`${path}/sessions`, held('joint', since, [ana, ben]));
}

/** It ends in vain, which everybody concerned learns. */
export const endInVain = ({ people: { max }, mediated: { path } }: Inside): Promise<Json> =>
  max.client.post(`${path}/endings`, { outcome: 'not-settled' });
