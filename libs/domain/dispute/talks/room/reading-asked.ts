import type { DisputeRoom } from './events.js';

/** Who asked to read a room, and why. */
export type ReadingAsked = { readonly askedBy: string; readonly reasonContentId: string };

/** What waits for a second person: who asked last to read this room, as long as nobody has agreed. */
export const readingAsked = ({ reading }: Pick<DisputeRoom, 'reading'>): ReadingAsked | undefined =>
  reading && reading.until === undefined
    ? { askedBy: reading.askedBy, reasonContentId: reading.reasonContentId }
    : undefined;
