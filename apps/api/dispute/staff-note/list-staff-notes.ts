import { namesOfAccounts } from '#application/party/account-parties.js';
import { loadStaffNotes } from '#application/staff-note/staff-notes.js';
import type { StaffNote } from '#domain/staff-note/state.js';
import type { Caller } from '../../http/caller.js';
import { cursorOf, placeOf } from '../docket/cursor.js';
import { given } from '../given.js';
import type { StaffNoteLine, StaffNoteList, StaffNotesQuery } from './staff-note.dto.js';

/** A page of the notes on a dispute, the newest first, opened. */
export async function listStaffNotes(
  { tenant, actor }: Caller,
  disputeId: string,
  { cursor, limit = 50 }: StaffNotesQuery,
): Promise<StaffNoteList> {
  const { notes } = await loadStaffNotes(tenant, disputeId, actor);
  const list = { operation: 'listStaffNotes', disputeId, viewer: actor };
  const before = placeOf<{ readonly before: number }>(tenant, list, cursor)?.before ?? notes.length;
  const first = Math.max(0, before - limit);
  const page = notes.slice(first, before).reverse();
  const [texts, names] = await Promise.all([
    tenant.vault.open(page.flatMap(({ versions }) => versions.map(({ textContentId }) => textContentId))),
    namesOfAccounts(
      tenant,
      page.flatMap(({ authorId, mentionedIds }) => [authorId, ...mentionedIds]),
    ),
  ]);
  const lineOf = ({ noteId, authorId, mentionedIds, versions }: StaffNote): StaffNoteLine => {
    const [written] = versions;
    const now = versions.at(-1) ?? written;
    return given({
      noteId,
      authorId,
      authorName: names.get(authorId),
      writtenAt: written.at,
      text: texts.get(now.textContentId),
      correctedAt: now === written ? undefined : now.at,
      mentioned: mentionedIds.map((accountId) => given({ accountId, name: names.get(accountId) })),
      earlier: versions.slice(0, -1).map(({ textContentId, at }) => given({ text: texts.get(textContentId), at })),
      mine: authorId === actor.id,
    });
  };
  return given({ items: page.map(lineOf), next: first > 0 ? cursorOf(tenant, list, { before: first }) : undefined });
}
