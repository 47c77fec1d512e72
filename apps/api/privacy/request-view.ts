import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Asker } from '#application/privacy/data-links.js';
import type { DataRequestRow } from '#application/privacy/data-requests.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { isOverdue } from '#domain/privacy/answer-period.js';
import type { OfficeRequestBody } from './data-request.dto.js';
import type { DataRequestBody } from './own-data.dto.js';

/** Requests as people see them at an instant, their words opened. */
export async function viewRequests(
  { vault }: Pick<TenantContext, 'vault'>,
  rows: readonly DataRequestRow[],
  at: Instant,
): Promise<DataRequestBody[]> {
  const ids = rows.flatMap((row) => [row.text_content_id, row.answer_content_id, row.extension_content_id]);
  const opened = await vault.open(ids.filter((id) => id !== null));
  return rows.map((row) => {
    const [text, answer] = [opened.get(row.text_content_id ?? ''), opened.get(row.answer_content_id ?? '')];
    const reason = opened.get(row.extension_content_id ?? '');
    return {
      requestId: row.id,
      kind: row.kind,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      askedAt: instant(row.asked_at),
      dueAt: instant(row.due_at),
      overdue: row.answered_at === null && isOverdue(instant(row.due_at), at),
      state: row.state,
      kept: [...row.kept],
      ...(text !== undefined && { text }),
      ...(answer !== undefined && { answer }),
      ...(row.extended_at && { extension: { at: instant(row.extended_at), ...(reason !== undefined && { reason }) } }),
      ...(row.answered_at && { answeredAt: instant(row.answered_at) }),
    };
  });
}

/** The same for those who answer: with who was called to it, and who it is that has no account. */
export const viewForOffice = async (
  tenant: Pick<TenantContext, 'vault'>,
  rows: readonly DataRequestRow[],
  at: Instant,
): Promise<OfficeRequestBody[]> => {
  const views = await viewRequests(tenant, rows, at);
  const ids = rows.flatMap((row) => [row.asker_content_id, row.identity_shown_content_id]);
  const opened = await tenant.vault.open(ids.filter((id) => id !== null));
  return rows.map((row, i) => ({
    ...(views[i] as DataRequestBody),
    called: [...row.called],
    ...askerOf(row, opened),
  }));
};

const askerOf = (
  row: DataRequestRow,
  opened: ReadonlyMap<string, string | undefined>,
): Pick<OfficeRequestBody, 'asker' | 'identity'> => {
  const text = opened.get(row.asker_content_id ?? '');
  const shown = opened.get(row.identity_shown_content_id ?? '');
  const { name, mail } = text === undefined ? {} : (JSON.parse(text) as Partial<Asker>);
  const { identity_checked_at: at, identity_checked_by: by, identity_party_id: partyId } = row;
  return {
    ...(name !== undefined && mail !== undefined && { asker: { name, mail } }),
    ...(at &&
      by !== null && {
        identity: {
          confirmed: row.identity_confirmed === true,
          ...(shown !== undefined && { shown }),
          ...(partyId !== null && { partyId }),
          by,
          at: instant(at),
        },
      }),
  };
};
