import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { DataRequestRow } from '#application/privacy/data-requests.js';
import { instant } from '#domain/kernel/message.js';
import type { DataRequestBody } from './own-data.dto.js';

/** Requests as people see them, their words opened. */
export async function viewRequests(
  { vault }: Pick<TenantContext, 'vault'>,
  rows: readonly DataRequestRow[],
): Promise<DataRequestBody[]> {
  const ids = rows.flatMap(({ text_content_id: text, answer_content_id: answer }) => [text, answer]);
  const opened = await vault.open(ids.filter((id) => id !== null));
  return rows.map((row) => {
    const [text, answer] = [opened.get(row.text_content_id ?? ''), opened.get(row.answer_content_id ?? '')];
    return {
      requestId: row.id,
      kind: row.kind,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      askedAt: instant(row.asked_at),
      dueAt: instant(row.due_at),
      state: row.state,
      kept: [...row.kept],
      ...(text !== undefined && { text }),
      ...(answer !== undefined && { answer }),
      ...(row.answered_at && { answeredAt: instant(row.answered_at) }),
    };
  });
}
