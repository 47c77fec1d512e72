import type { RatingEvent } from '#domain/rating/events.js';
import { ratingTasks, type RatingTask } from '#domain/rating/news.js';
import { evolveRating, type RatedMember } from '#domain/rating/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Answer, Request } from '#event-store/answers.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { closeDone } from '../party/set-office-tasks.js';
import { loadRated } from './member-stream.js';

export type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };

export type RatingDecided = {
  readonly events: readonly RatingEvent[];
  readonly command: { readonly type: string };
  readonly body: Readonly<Record<string, string>>;
  readonly status?: number;
};

/**
 * The one command handler of a member's stream: known answer, load, decide, append. Answers with what was decided and
 * the member's id.
 */
export const decideRating = async (
  tenant: TenantContext,
  memberId: string,
  { by, at, request }: Asked,
  decide: (rated: RatedMember) => RatingDecided | Promise<RatingDecided>,
): Promise<Answer> => {
  let wait: readonly [before: readonly RatingTask[], after: readonly RatingTask[]] = [[], []];
  const answer = await answerOnce(tenant, request, async () => {
    const { rated, stream } = await loadRated(tenant, memberId);
    const { events, command, body, status = 200 } = await decide(rated);
    wait = [ratingTasks(rated), ratingTasks(events.reduce(evolveRating, rated))];
    const entries = [entryOf('rating', stream, events, { type: command.type, by, at })];
    return {
      entries,
      answer: { status, body: JSON.stringify({ memberId, ...body, events: events.map(({ type }) => type) }) },
    };
  });
  await closeDone(tenant.database, ...wait);
  return answer;
};
