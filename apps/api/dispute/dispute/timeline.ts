import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { momentsOf } from '#application/dispute/moments.js';
import { readNames } from '#application/dispute/names.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { inOrderOfTime } from '#domain/dispute/truth/order-of-time.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { timelineSentence } from '#messages/events.js';
import type { Locale } from '#messages/locale.js';
import { findDeputiesActed, type DeputyActed } from './deputies-acted.js';
import { factsOf } from './timeline-facts.js';
import { timelineNames } from './timeline-names.js';
import { viewParties } from './view-parties.js';

export type TimelineEntry = {
  readonly type: string;
  readonly at: Instant;
  readonly subjects: readonly Subject[];
  readonly by: Actor['kind'];
  readonly text: string;
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
  const { complainantId } = dispute;
  const known = await readNames(tenant, {
    ...(complainantId !== undefined && { complainantId }),
    ...viewParties(visibility, dispute),
  });
  const names = timelineNames(dispute, known, locale);
  const deputyOf = await findDeputiesActed(tenant, visibility, stream.events, locale);
  const moments = momentsOf(stream.events);
  return inOrderOfTime(stream.events).flatMap((recorded) => {
    const seen = redactEvent(recorded, visibility, dispute);
    const moment = moments.get(recorded);
    if (!seen || !moment || recorded.version <= since) return [];
    const { event, subjects } = seen;
    const deputy = deputyOf(recorded);
    return [
      {
        type: event.type,
        at: recorded.meta.at,
        subjects,
        by: recorded.meta.by.kind,
        text: timelineSentence(event, names, locale, moment),
        ...(deputy && { deputy }),
        facts: factsOf(event, visibility),
      },
    ];
  });
}
