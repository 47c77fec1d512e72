import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { momentsOf } from '#application/dispute/moments.js';
import { readNames } from '#application/dispute/names.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { inOrderOfTime } from '#domain/dispute/truth/order-of-time.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Recorded } from '#event-store/types.js';
import { timelineSentence } from '#messages/events.js';
import type { Locale } from '#messages/locale.js';
import { findDeputiesActed, type DeputyActed } from './deputies-acted.js';
import { findOfficersActed } from './officers-acted.js';
import { factsOf } from './timeline-facts.js';
import { timelineNames } from './timeline-names.js';
import { viewParties } from './view-parties.js';

export type TimelineEntry = {
  readonly type: string;
  readonly at: Instant;
  readonly subjects: readonly Subject[];
  readonly by: Actor['kind'];
  readonly text: string;
  /** Which officer did it, as far as this viewer may know it. */
  readonly officer?: string;
  /** Who stood in for whom, for the staff alone. */
  readonly deputy?: DeputyActed;
  readonly facts: Readonly<Record<string, unknown>>;
};

/**
 * What has happened, as far as it is this viewer's own, told in its language; all of it, or what came after a version.
 * Throws Refused NotFound for strangers.
 */
export async function timelineOf(
  tenant: TenantContext,
  actor: Actor,
  { dispute, context, stream }: LoadedDispute,
  locale: Locale,
  since = 0,
): Promise<readonly TimelineEntry[]> {
  const visibility = visibilityOf(actor, { dispute, context });
  const [deputyOf, officerOf] = await Promise.all([
    findDeputiesActed(tenant, visibility, stream.events, locale),
    findOfficersActed(tenant, visibility, { dispute, events: stream.events }, locale),
  ]);
  const told = await tell(
    tenant,
    {
      dispute,
      events: stream.events,
      parties: viewParties(visibility, dispute),
      see: (event) => redactEvent(event, visibility, dispute),
      facts: (event) => factsOf(event, visibility),
    },
    locale,
  );
  return told.flatMap(({ recorded, ...entry }) => {
    if (recorded.version <= since) return [];
    const [officer, deputy] = [officerOf(recorded), deputyOf(recorded)];
    return [{ ...entry, ...(officer !== undefined && { officer }), ...(deputy && { deputy }) }];
  });
}

type Told = Omit<TimelineEntry, 'officer' | 'deputy'> & { readonly recorded: Recorded<DisputeEvent> };
type Seeing = {
  readonly dispute: Dispute;
  readonly events: readonly Recorded<DisputeEvent>[];
  /** Whose names may be said. */
  readonly parties: ReturnType<typeof viewParties>;
  readonly see: (event: Recorded<DisputeEvent>) => ReturnType<typeof redactEvent<Recorded<DisputeEvent>>>;
  readonly facts: (event: DisputeEvent) => Readonly<Record<string, unknown>>;
};

/** What happened as far as it is seen, in the order of time, each with the event that it tells of. */
export async function tell(
  tenant: TenantContext,
  { dispute, events, parties, see, facts }: Seeing,
  locale: Locale,
): Promise<readonly Told[]> {
  const { complainantId } = dispute;
  const known = await readNames(tenant, { ...(complainantId !== undefined && { complainantId }), ...parties });
  const names = timelineNames(dispute, known, locale);
  const moments = momentsOf(events);
  return inOrderOfTime(events).flatMap((recorded) => {
    const seen = see(recorded);
    const moment = moments.get(recorded);
    if (!seen || !moment) return [];
    const { event, subjects } = seen;
    return [
      {
        recorded,
        type: event.type,
        at: recorded.meta.at,
        subjects,
        by: recorded.meta.by.kind,
        text: timelineSentence(event, names, locale, moment),
        facts: facts(event),
      },
    ];
  });
}
