import type { BundleFacts, TimelineFacts } from '#documents/bundle/facts.js';
import { getStage, subjectsOf, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { inOrderOfTime } from '#domain/dispute/truth/order-of-time.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { seesCounting, type Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Recorded } from '#event-store/types.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { momentsOf } from '../dispute/moments.js';
import { findChains } from './find-chains.js';

/** What happened, as far as it is the recipient’s own, with what ties each entry to all before it. */
export const timelineSeen = async (
  tenant: TenantContext,
  { streamId, events }: { readonly streamId: string; readonly events: readonly Recorded<DisputeEvent>[] },
  seen: Visibility,
  dispute: Dispute,
): Promise<readonly TimelineFacts[]> => {
  const [moments, chains] = [momentsOf(events), await findChains(tenant, streamId)];
  const counts = seesPart(seen, 'counts');
  return inOrderOfTime(events).flatMap((recorded) => {
    const { event } = redactEvent(recorded, seen, dispute) ?? {};
    const [moment, chain] = [moments.get(recorded), chains.get(recorded.version)];
    if (!event || !moment || chain === undefined) return [];
    return [{ event, at: recorded.meta.at, moment, chain, ...(counts && { version: recorded.version }) }];
  });
};

/** The ends of time that run or ran. */
export const deadlinesSeen = (seen: Visibility, dispute: Dispute): BundleFacts['deadlines'] =>
  subjectsOf(dispute).flatMap((subject) => {
    const { deadline } = getStage(dispute, subject);
    const told =
      deadline !== undefined &&
      seen.sees(subject) &&
      seesCounting(seen, deadline) &&
      (subject !== 'dispute' || seesPart(seen, 'disputeClock'));
    return told ? [{ subject, deadline }] : [];
  });
