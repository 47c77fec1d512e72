import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { ReadingRow } from '#application/privacy/restricted-files.js';
import { instant } from '#domain/kernel/message.js';
import type { ReadingBody } from './restricted.dto.js';

/** Who was let in to restricted files, with the grounds opened. */
export async function viewReadings(
  { vault }: Pick<TenantContext, 'vault'>,
  rows: readonly ReadingRow[],
): Promise<ReadingBody[]> {
  const opened = await vault.open(rows.map(({ reference_content_id: id }) => id));
  return rows.map((row) => {
    const reference = opened.get(row.reference_content_id);
    return {
      readingId: row.id,
      accountId: row.account_id,
      ground: row.ground,
      ...(reference !== undefined && { reference }),
      givenBy: row.given_by,
      givenAt: instant(row.given_at),
      until: instant(row.until_at),
      ...(row.ended_at && { endedAt: instant(row.ended_at) }),
    };
  });
}
