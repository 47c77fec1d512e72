import type { RatingEvent } from '#domain/rating/events.js';
import { evolveRating, notRated, type RatedMember } from '#domain/rating/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { memberOf, type Member } from '#rating/member.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;

/**
 * What a party, a platform or an account said and people decided about its rating: a stream of its own, whose id
 * anybody can make of the member's.
 */
export const ratingStreamId = (associationId: string, memberId: string): string =>
  derivedStreamId(`rating\n${associationId}\n${memberId}`);

export type LoadedMember = { readonly rated: RatedMember; readonly stream: Stream<RatingEvent> };

export async function loadRated({ database, associationId }: Reading, memberId: string): Promise<LoadedMember> {
  const stream = await loadStream<RatingEvent>(database, associationId, ratingStreamId(associationId, memberId));
  return { rated: stream.events.reduce(evolveRating, notRated), stream };
}

/** A member with what its rating has come to, and how. */
export type MemberRead = {
  readonly memberId: string;
  readonly rated: RatedMember;
  readonly events: Stream<RatingEvent>['events'];
};

/** Several at once, in the order in which they are asked for. */
export async function loadAllRated(
  { database, associationId }: Reading,
  memberIds: readonly string[],
): Promise<readonly MemberRead[]> {
  const streamIds = memberIds.map((memberId) => ratingStreamId(associationId, memberId));
  const streams = await loadStreams<RatingEvent>(database, associationId, streamIds);
  return memberIds.map((memberId, place) => {
    const events = streams.get(streamIds[place] ?? '')?.events ?? [];
    return { memberId, rated: events.reduce(evolveRating, notRated), events };
  });
}

/** Members as their streams told of them up to a position. Whoever had not accepted any rules by then is left out. */
export async function loadMembers(
  { database, associationId }: Reading,
  memberIds: readonly string[],
  known: number,
): Promise<readonly Member[]> {
  const ids = new Map(memberIds.map((memberId) => [ratingStreamId(associationId, memberId), memberId]));
  const streams = await loadStreams<RatingEvent>(database, associationId, [...ids.keys()]);
  return [...ids].flatMap(([streamId, memberId]) => {
    const events = streams.get(streamId)?.events.filter(({ position }) => position <= known) ?? [];
    return events.length === 0 ? [] : [memberOf(memberId, events.reduce(evolveRating, notRated))];
  });
}
