import type { AccessEvent, ViewingOpened } from '#domain/access/events.js';
import { openViewing, type OpenViewing } from '#domain/access/open-viewing.js';
import { viewingEnds } from '#domain/access/viewing-life.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Recorded } from '#event-store/types.js';
import { loadAccess } from './access-stream.js';
import { hasUndertaken } from './confidentiality.js';
import { loadDispute } from './disputes.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type Viewing = Recorded<ViewingOpened>;

/** Records that somebody is about to look at a file, before the first byte goes out. `now` is machine time. */
export const recordViewing = (
  tenant: TenantContext,
  command: OpenViewing,
  now: Date,
  request: Request,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { disputeId, evidenceId, viewingId } = command.data;
    const [file, access] = await Promise.all([
      loadDispute(tenant, disputeId, command.by),
      loadAccess(tenant, disputeId),
    ]);
    if (file.stream.version === 0) refuse('NotFound');
    const undertaken = hasUndertaken(access.events, command.by);
    const events = openViewing(command, { ...file, undertaken });
    const contentUrl = `/v1/disputes/${disputeId}/evidence/${evidenceId}/content?viewing=${viewingId}`;
    return {
      entries: [entryOf('access', access, events, command, file.context)],
      answer: { status: 201, body: JSON.stringify({ viewingId, until: viewingEnds(now), contentUrl }) },
    };
  });

/** Looks at all files of a dispute, oldest first. */
export const viewingsIn = async (tenant: TenantContext, disputeId: string): Promise<readonly Viewing[]> =>
  (await loadAccess(tenant, disputeId)).events.flatMap((event) => (isViewing(event) ? [event] : []));

const isViewing = (event: Recorded<AccessEvent>): event is Viewing => event.type === 'ViewingOpened';

/** Looks at one file, oldest first. */
export async function viewingsOf(
  tenant: TenantContext,
  disputeId: string,
  evidenceId: string,
): Promise<readonly Viewing[]> {
  return (await viewingsIn(tenant, disputeId)).filter(({ data }) => data.evidenceId === evidenceId);
}

/**
 * A viewing under which this viewer may read. Throws Refused NotFound for one that is not this viewer's of this file, and ViewingEnded after its time. `now`
 * is machine time.
 */
export async function getViewing(
  tenant: TenantContext,
  by: Actor,
  look: { disputeId: string; evidenceId: string; viewingId: string },
  now: Date,
): Promise<Viewing['data']> {
  const found = (await viewingsOf(tenant, look.disputeId, look.evidenceId)).find(
    ({ data }) => data.viewingId === look.viewingId,
  );
  const same =
    (found?.meta.by.kind ?? '') === by.kind &&
    found?.meta.by.id === by.id &&
    found.meta.by.onBehalfOf === by.onBehalfOf;
  if (!found || !same) return refuse('NotFound');
  if (instant(now.getTime()) > viewingEnds(found.recordedAt, found.data.seconds)) return refuse('ViewingEnded');
  return found.data;
}
