import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { standingIn } from '#domain/dispute/core/standing-in.js';
import { decideStaffNote, isStaffOf, type StaffNoteCommand, type StaffNoteFile } from '#domain/staff-note/decide.js';
import type { StaffNoteEvent } from '#domain/staff-note/events.js';
import { evolveStaffNotes, noNotes } from '#domain/staff-note/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { checkKnown } from '../context/known-ids.js';
import { findOfficerStanding } from '../context/officers.js';
import { authorKey } from '../dispute/author-key.js';
import { loadDispute } from '../dispute/disputes.js';

/** The stream of the staff's notes on a dispute: of its own, so that nothing in the dispute moves. */
export const staffNotesId = (disputeId: string): string => derivedStreamId(`parley/staff-notes/${disputeId}`);

/** Under which key all notes on a dispute lie: they go when its words go, and are no party's. */
export const staffNotesKey = (disputeId: string): string => authorKey(disputeId, 'staff-notes');

export type LoadedNotes = StaffNoteFile & { readonly stream: Stream<StaffNoteEvent> };

/** The notes on a dispute, for its staff. Throws Refused NotFound for everybody else, as for a dispute that never was. */
export async function loadStaffNotes(tenant: TenantContext, disputeId: string, by: Actor): Promise<LoadedNotes> {
  const { database, associationId } = tenant;
  const [{ dispute, context }, stream] = await Promise.all([
    loadDispute(tenant, disputeId, by),
    loadStream<StaffNoteEvent>(database, associationId, staffNotesId(disputeId)),
  ]);
  if (!isStaffOf(by, { dispute, context })) refuse('NotFound');
  return { disputeId, dispute, context, notes: stream.events.reduce(evolveStaffNotes, noNotes), stream };
}

export type Noted = {
  readonly disputeId: string;
  readonly noteId: string;
  readonly type: StaffNoteCommand['type'];
  readonly text: string;
  readonly mentionedIds: readonly string[];
};
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };

/** The command handler of notes. The words are sealed only for the staff of this dispute. */
export function noteForStaff(tenant: TenantContext, noted: Noted, { by, at, request }: Asked): Promise<Answer> {
  const { disputeId, noteId, type, text } = noted;
  return answerOnce(tenant, request, async () => {
    const { stream, ...file } = await loadStaffNotes(tenant, disputeId, by);
    const mentionedIds = await mentioned(tenant, file, noted.mentionedIds, at);
    const made = (textContentId: string): StaffNoteCommand => ({
      type,
      data: { noteId, textContentId, mentionedIds },
      by,
      at,
    });
    decideStaffNote(made(''), file); // nothing is sealed for what is refused
    const command = made(await tenant.vault.seal(staffNotesKey(disputeId), text));
    const events = decideStaffNote(command, file);
    return {
      entries: [entryOf('staff-note', stream, events, command, file.context)],
      answer: {
        status: type === 'WriteStaffNote' ? 201 : 200,
        body: JSON.stringify({ disputeId, noteId, events: events.map((event) => event.type) }),
      },
    };
  });
}

const COLLEAGUES = `
  SELECT id FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[])
    AND roles && ARRAY['case-manager', 'administrator'] AND suspended_at IS NULL AND ended_at IS NULL`;

/**
 * Colleagues who may read the note. Throws Refused UnknownReference for who is none, OfficerBarred for who has another
 * part in the dispute.
 */
const mentioned = async (
  { database, associationId }: TenantContext,
  { dispute, context }: StaffNoteFile,
  asked: readonly string[],
  at: Instant,
): Promise<readonly string[]> => {
  const ids = [...new Set(asked)];
  await checkKnown({ database, associationId }, COLLEAGUES, ids, 'mentionedIds');
  for (const id of ids) {
    const { conflicts } = await findOfficerStanding({ database, associationId }, id, at);
    const { conflicts: _, deputyOf: __, ...bare } = context;
    const own = { ...bare, duties: ['case-manager'] as const, ...(conflicts && { conflicts }) };
    if (!standingIn(dispute, { kind: 'person', id }, own).duties.includes('case-manager'))
      refuse('OfficerBarred', { field: 'mentionedIds' });
  }
  return ids;
};
