import { lettersToReport } from '#domain/dispute/letters-to-report.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { withLines } from './own-lines.js';
import type { OwnLetterView } from './own-letter.dto.js';
import type { SeenDispute } from './seen-disputes.js';

/** The letters in these disputes that the calling platform has still to report, with between whom each is. */
export async function lettersIn(caller: Caller, page: readonly SeenDispute[]): Promise<readonly OwnLetterView[]> {
  const all = page.map((seen) => ({ seen, found: lettersToReport(seen.visibility, seen.dispute) }));
  const letters = await withLines(caller, all);
  return letters.map(
    ({ line: { disputeId, number, roles = [], parties }, one }) =>
      given({ disputeId, number, roles, parties, ...one }) as OwnLetterView,
  );
}
