import { lettersToReport } from '#domain/dispute/letters-to-report.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { linesOf } from './own-lines.js';
import type { OwnLetterView } from './own-letter.dto.js';
import type { SeenDispute } from './seen-disputes.js';

/** The letters in these disputes that the calling platform has still to report, with between whom each is. */
export async function lettersIn(caller: Caller, page: readonly SeenDispute[]): Promise<readonly OwnLetterView[]> {
  const found = page
    .map((seen) => ({ seen, letters: lettersToReport(seen.visibility, seen.dispute) }))
    .filter(({ letters }) => letters.length > 0);
  const lines = await linesOf(
    caller,
    found.map(({ seen }) => seen),
  );
  return lines.flatMap(({ line: { disputeId, number, roles = [], parties } }, i) =>
    (found[i]?.letters ?? []).map((letter) => given({ disputeId, number, roles, parties, ...letter }) as OwnLetterView),
  );
}
