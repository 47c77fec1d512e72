import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { Doorway } from '#application/command-handler/door.js';
import { readNames } from '#application/dispute/names.js';
import { eventSeen } from '#domain/dispute/visibility/event-seen.js';
import { sightOf } from '#domain/dispute/visibility/visibility.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { timelineSentence } from '#messages/events.js';
import type { Locale } from '#messages/locale.js';
import { factsOf } from './timeline-facts.js';
import { timelineNames } from './timeline-names.js';
import { viewParties } from './view-parties.js';

export type TimelineEntry = {
  readonly type: string;
  readonly at: Instant;
  readonly subjects: readonly Subject[];
  readonly by: Actor['kind'];
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/**
 * What has happened, as far as it is this viewer's own, told in its language. Throws Refused NotFound for strangers.
 */
export async function timelineOf(
  doorway: Doorway,
  actor: Actor,
  { dispute, standing, stream }: LoadedDispute,
  locale: Locale,
): Promise<readonly TimelineEntry[]> {
  const sight = sightOf(actor, { dispute, standing });
  const { complainantId } = dispute;
  const known = await readNames(doorway, {
    ...(complainantId !== undefined && { complainantId }),
    ...viewParties(sight, dispute),
  });
  const names = timelineNames(dispute, known, locale);
  return stream.events.flatMap((recorded) => {
    const seen = eventSeen(recorded, sight, dispute);
    if (!seen) return [];
    const { event, subjects } = seen;
    return [
      {
        type: event.type,
        at: recorded.meta.at,
        subjects,
        by: recorded.meta.by.kind,
        text: timelineSentence(event, names, locale),
        facts: factsOf(event, sight),
      },
    ];
  });
}
