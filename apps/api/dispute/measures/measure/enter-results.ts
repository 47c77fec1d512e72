import type { MeasureResult } from '#domain/dispute/measures/measure/report-measures.js';
import type { Caller } from '../../../http/caller.js';
import { sealWritten } from '../../service/notice/written-down.js';
import type { EnterMeasureResultsBody } from './enter-results.dto.js';
import { prepareResults } from './report-measures.js';

/** The results with their reasons sealed; the files that show them stand with the first. */
export async function prepareEntered(
  caller: Caller,
  disputeId: string,
  { results, evidence = [] }: EnterMeasureResultsBody,
): Promise<readonly MeasureResult[]> {
  const [prepared, shown] = [
    await prepareResults(caller, disputeId, results),
    await sealWritten(caller, disputeId, { evidence }),
  ];
  return prepared.map((result, i) => (i === 0 && shown.evidence ? { ...result, evidence: shown.evidence } : result));
}
