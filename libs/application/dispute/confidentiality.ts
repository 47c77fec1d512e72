import type { AccessEvent, ConfidentialityUndertaken } from '#domain/access/events.js';
import { undertakeConfidentiality, type UndertakeConfidentiality } from '#domain/access/undertake-confidentiality.js';
import { needsUndertaking } from '#domain/dispute/visibility/sees-exhibit.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Recorded } from '#event-store/types.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadAccess } from './access-stream.js';
import { loadDispute } from './disputes.js';

export type Undertaking = Recorded<ConfidentialityUndertaken>;

const isUndertaking = (event: Recorded<AccessEvent>): event is Undertaking =>
  event.type === 'ConfidentialityUndertaken';

const isBy =
  (by: Actor) =>
  ({ meta }: Undertaking) =>
    meta.by.kind === by.kind && meta.by.id === by.id && meta.by.onBehalfOf === by.onBehalfOf;

/** Whether this person has signed in this dispute, for whom it acts now; whichever version, it holds to its end. */
export const hasUndertaken = (events: readonly Recorded<AccessEvent>[], by: Actor): boolean =>
  events.some((event) => isUndertaking(event) && isBy(by)(event));

/** All that was signed in a dispute, oldest first. */
export const undertakingsIn = async (tenant: TenantContext, disputeId: string): Promise<readonly Undertaking[]> =>
  (await loadAccess(tenant, disputeId)).events.flatMap((event) => (isUndertaking(event) ? [event] : []));

/** Signs; the same version again records nothing. */
export const recordUndertaking = (
  tenant: TenantContext,
  command: UndertakeConfidentiality,
  request: Request,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { disputeId, version } = command.data;
    const [file, access] = await Promise.all([
      loadDispute(tenant, disputeId, command.by),
      loadAccess(tenant, disputeId),
    ]);
    if (file.stream.version === 0) refuse('NotFound');
    const known = access.events.some(
      (event) => isUndertaking(event) && isBy(command.by)(event) && event.data.version === version,
    );
    const events = known ? [] : undertakeConfidentiality(command, file);
    return {
      entries: [entryOf('access', access, events, command, file.context)],
      answer: { status: 200, body: JSON.stringify({ disputeId, events: events.map(({ type }) => type) }) },
    };
  });

/** Refuses whoever has to sign before it opens what this owner keeps to itself, and has not. */
export const checkUndertaken = async (
  tenant: TenantContext,
  by: Actor,
  { disputeId, ownerId }: { readonly disputeId: string; readonly ownerId: string },
  { visibility, dispute }: { readonly visibility: Visibility; readonly dispute: Dispute },
): Promise<void> => {
  if (!needsUndertaking(visibility, dispute, ownerId)) return;
  const { events } = await loadAccess(tenant, disputeId);
  if (!hasUndertaken(events, by)) refuse('ConfidentialityNotUndertaken');
};
