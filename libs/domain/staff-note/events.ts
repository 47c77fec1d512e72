import type { Event, Instant } from '../kernel/message.js';

/** Somebody of the association's staff wrote down something on a dispute for its colleagues; the words lie encrypted. */
export type StaffNoteWritten = Event<
  'StaffNoteWritten',
  {
    readonly disputeId: string;
    readonly noteId: string;
    readonly authorId: string;
    readonly textContentId: string;
    /** Accounts of colleagues who are told that there is a note for them. */
    readonly mentionedIds: readonly string[];
    readonly writtenAt: Instant;
  }
>;

/** Its author put a note right; what it said before stays beside it. */
export type StaffNoteCorrected = Event<
  'StaffNoteCorrected',
  {
    readonly disputeId: string;
    readonly noteId: string;
    readonly textContentId: string;
    readonly mentionedIds: readonly string[];
    readonly correctedAt: Instant;
  }
>;

export type StaffNoteEvent = StaffNoteWritten | StaffNoteCorrected;
