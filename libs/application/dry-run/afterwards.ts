import { evolveAll } from '#domain/dispute/evolve.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Append } from '#event-store/prepare.js';
import type { Recorded } from '#event-store/types.js';
import type { LoadedDispute } from '../dispute/disputes.js';

/**
 * The dispute as the dry run found it, and as it would be afterwards. What has been recorded since it was tried is left
 * out of both.
 */
export const afterwards = (
  file: LoadedDispute,
  appended: readonly Append[],
  now: Instant,
): { readonly before: LoadedDispute; readonly after: LoadedDispute } => {
  const { stream } = file;
  const entries = appended
    .flatMap((append) => append.entries)
    .filter(({ category, streamId }) => category === 'dispute' && streamId === stream.streamId);
  const version = entries[0]?.expectedVersion ?? stream.version;
  const known = stream.events.filter((event) => event.version <= version);
  const dispute = evolveAll(unfiled, known);
  const events = entries
    .flatMap((entry) => entry.events)
    .map((event, index): Recorded<DisputeEvent> => ({
      ...(event as unknown as Recorded<DisputeEvent>),
      associationId: stream.associationId,
      streamId: stream.streamId,
      version: version + 1 + index,
      position: (known.at(-1)?.position ?? 0) + 1 + index,
      recordedAt: now,
    }));
  return {
    before: { ...file, dispute, stream: { ...stream, version, events: known } },
    after: {
      ...file,
      dispute: evolveAll(dispute, events),
      stream: { ...stream, version: version + events.length, events: [...known, ...events] },
    },
  };
};
