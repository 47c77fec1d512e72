import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { findLivingReleases } from '#infrastructure/clock/living-processes.js';
import { compareReleases } from '#infrastructure/release.js';
import { inForceAt, type Released, type RulebookId } from '#rulebooks/released.js';

/**
 * What a dispute pins that is opened now: the version in force. While processes of an older release live that cannot
 * read it, in the minutes of an upgrade, the version in force among those that they have, so that whoever is asked next
 * can go on with it.
 */
export async function rulebookToPin(database: Database, id: RulebookId, at: Instant): Promise<Released> {
  const living = await findLivingReleases(database);
  return inForceAt(id, at, ({ since }) => living.every((release) => compareReleases(release, since) >= 0));
}
