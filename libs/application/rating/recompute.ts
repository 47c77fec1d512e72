import { evolveRating, notRated, type RatedMember } from '#domain/rating/state.js';
import { readAfter } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';
import { heldOf, type Fact } from '#rating/fact.js';
import { noFacts, type DisputeFacts } from '#rating/facts-of-dispute.js';
import { memberOf, type Member } from '#rating/member.js';
import { tell } from '#rating/tell.js';

const PAGE = 2_000;

/**
 * All that the log says of one association's members, from its first event to a position, read as it stands and from no
 * table.
 */
export type Recomputed = {
  readonly members: readonly Member[];
  readonly facts: readonly Fact[];
  readonly events: number;
};

export async function recompute(database: Database, associationId: string, known = Infinity): Promise<Recomputed> {
  const disputes = new Map<string, DisputeFacts>();
  const rated = new Map<string, RatedMember>();
  let position = 0;
  for (;;) {
    const page = await readAfter(database, position, Math.min(PAGE, known - position));
    for (const event of page) {
      if (event.associationId !== associationId) continue;
      if (event.category === 'rating')
        rated.set(event.streamId, evolveRating(rated.get(event.streamId) ?? notRated, event as never));
      if (event.category !== 'dispute') continue;
      const dispute = disputes.get(event.streamId) ?? noFacts(event.streamId);
      disputes.set(event.streamId, dispute);
      tell(dispute, event as never);
    }
    position += page.length;
    if (page.length < PAGE || position >= known) break;
  }
  const members = [...rated.values()].flatMap((one) =>
    one.memberId === undefined ? [] : [memberOf(one.memberId, one)],
  );
  const facts = [...disputes.values()].flatMap((dispute) => heldOf(dispute.facts, position));
  return { members, facts, events: position };
}
