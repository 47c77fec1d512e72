import type { Instant } from '../kernel/message.js';
import type { StaffNoteEvent } from './events.js';

/** What a note said from an instant on. */
export type NoteVersion = { readonly textContentId: string; readonly at: Instant };

export type StaffNote = {
  readonly noteId: string;
  readonly authorId: string;
  /** Everybody who was told of it. */
  readonly mentionedIds: readonly string[];
  /** As it was written, then each correction. */
  readonly versions: readonly [NoteVersion, ...NoteVersion[]];
};

/** The notes on one dispute, in the order in which they were written. */
export type StaffNotes = readonly StaffNote[];

export const noNotes: StaffNotes = [];

export const evolveStaffNotes = (notes: StaffNotes, { type, data }: StaffNoteEvent): StaffNotes => {
  switch (type) {
    case 'StaffNoteWritten': {
      const { noteId, authorId, mentionedIds, textContentId, writtenAt: at } = data;
      return [...notes, { noteId, authorId, mentionedIds, versions: [{ textContentId, at }] }];
    }
    case 'StaffNoteCorrected':
      return notes.map((note) =>
        note.noteId === data.noteId
          ? {
              ...note,
              mentionedIds: [...new Set([...note.mentionedIds, ...data.mentionedIds])],
              versions: [...note.versions, { textContentId: data.textContentId, at: data.correctedAt }],
            }
          : note,
      );
  }
};
