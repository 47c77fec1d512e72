import type { Api } from './api.js';
import { complaintOf, type Case, type Filed } from './dispute.js';

type By = { readonly token: string };
type Answer = Awaited<ReturnType<Api['post']>>;

/** A dispute that was accepted, and what negotiations in it need. Any answer but the one wanted fails the test. */
export async function openNegotiable(api: Api, story: Case) {
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const path = `/v1/disputes/${filed.disputeId}`;
  const try_ = (by: By, rest: string, body: object = {}): Promise<Answer> =>
    api.post(path + rest, body, { token: by.token });
  const post = async (by: By, rest: string, body: object = {}): Promise<Readonly<Record<string, string>>> => {
    const answer = await try_(by, rest, body);
    if (answer.status !== 200 && answer.status !== 201) throw new Error(`${rest}: ${answer.text}`);
    return answer.body as unknown as Readonly<Record<string, string>>;
  };
  await post(story.maja, '/acceptances');
  const pair = (ref: string) => ({
    respondentId: ref === 'hat' ? story.cai.partyId : story.ben.partyId,
    itemId: filed.items.find((item) => item.ref === ref)?.itemId ?? '',
  });
  /** Ana asks and Ben agrees; the room's path. */
  const negotiate = async (
    ...refs: readonly string[]
  ): Promise<{ readonly negotiationId: string; readonly roomId: string; readonly room: string }> => {
    const { negotiationId = '' } = await post(story.ana, '/negotiations', { pairs: refs.map(pair) });
    const { roomId = '' } = await post(story.ben, `/negotiations/${negotiationId}/acceptances`);
    return { negotiationId, roomId, room: `/rooms/${roomId}` };
  };
  return { ...filed, path, attempt: try_, post, pair, negotiate };
}

/** Ben pays by a day and his things come back. */
export const offerOf = (pairs: readonly object[], byId: string, words: string, more: object = {}) => ({
  items: pairs.map((pair) => ({ ...pair, outcome: 'lift' })),
  undertakings: [
    {
      kind: 'payment',
      byId,
      due: '2026-04-20',
      proof: 'document',
      sum: { minorUnits: 7_654_321, currency: 'CNY' },
      text: words,
    },
  ],
  ...more,
});
