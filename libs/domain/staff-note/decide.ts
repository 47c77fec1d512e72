import { standingIn } from '../dispute/core/standing-in.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Dispute } from '../dispute/core/state.js';
import type { Actor, Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { StaffNoteEvent } from './events.js';
import type { StaffNotes } from './state.js';

type Words = { readonly textContentId: string; readonly mentionedIds: readonly string[] };

/** Write down something on a dispute that nobody but the association's staff reads. */
export type WriteStaffNote = Command<'WriteStaffNote', Words & { readonly noteId: string }>;
/** Put a note of one's own right; what it said before stays. */
export type CorrectStaffNote = Command<'CorrectStaffNote', Words & { readonly noteId: string }>;
export type StaffNoteCommand = WriteStaffNote | CorrectStaffNote;

export type StaffNoteFile = {
  readonly disputeId: string;
  readonly notes: StaffNotes;
  readonly dispute: Dispute;
  readonly context: DecisionContext;
};

const MOST_NOTES = 1_000;
const MOST_CORRECTIONS = 50;

/**
 * Whether this actor is of the staff of this dispute: in the office of one who handles it, with no other part in it.
 * No party, platform, neutral or auditor ever is, and nobody who declared a conflict of interest.
 */
export const isStaffOf = (actor: Actor, { dispute, context }: Pick<StaffNoteFile, 'dispute' | 'context'>): boolean =>
  actor.kind === 'person' &&
  dispute.complainantId !== undefined &&
  standingIn(dispute, actor, context).duties.includes('case-manager');

/** To everybody but the staff there are no notes, and no dispute that could have some. */
export const decideStaffNote = (command: StaffNoteCommand, file: StaffNoteFile): readonly [StaffNoteEvent] => {
  const { by, at, data } = command;
  const { disputeId, notes } = file;
  if (!isStaffOf(by, file)) refuse('NotFound');
  const said = { disputeId, noteId: data.noteId, textContentId: data.textContentId, mentionedIds: data.mentionedIds };
  if (command.type === 'WriteStaffNote') {
    if (notes.length >= MOST_NOTES) refuse('TooMany', { field: 'notes', most: String(MOST_NOTES) });
    return [{ type: 'StaffNoteWritten', data: { ...said, authorId: by.id, writtenAt: at } }];
  }
  const note = notes.find(({ noteId }) => noteId === data.noteId) ?? refuse('NotFound');
  if (note.authorId !== by.id) refuse('NotYourPart');
  if (note.versions.length > MOST_CORRECTIONS)
    refuse('TooMany', { field: 'corrections', most: String(MOST_CORRECTIONS) });
  return [{ type: 'StaffNoteCorrected', data: { ...said, correctedAt: at } }];
};
