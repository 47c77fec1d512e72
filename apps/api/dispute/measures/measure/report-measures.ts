import type { MeasureResult } from '#domain/dispute/measures/measure/report-measures.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { sealTexts } from '../../seal.js';
import type { MeasureResultBody } from './measures.dto.js';

export async function prepareResults(
  caller: Caller,
  disputeId: string,
  results: readonly MeasureResultBody[],
): Promise<readonly MeasureResult[]> {
  const reasons = await sealTexts(
    caller,
    disputeId,
    results.map(({ reason }) => reason),
  );
  return results.map(({ respondentId, itemId, sequence, outcome, carriedOutAt, reasonCode }, i) =>
    given({ respondentId, itemId, sequence, outcome, carriedOutAt, reasonCode, reasonContentId: reasons[i] }),
  );
}
