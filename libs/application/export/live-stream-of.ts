import type { LiveStream } from '#domain/dispute/core/live-stream.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Exhibit } from '#domain/dispute/service/evidence/state.js';

/** Where in a live stream an exhibit is, as was said of it last. */
export const liveStreamOf = (
  { evidenceId, liveStream }: Exhibit,
  { exhibitNotes }: Pick<Dispute, 'exhibitNotes'>,
): LiveStream | undefined => exhibitNotes[evidenceId]?.liveStreams?.at(-1) ?? liveStream;
