import type { MeasureResultBody } from '../../../client/types.gen.js';

export type Report = { readonly disputeId: string; readonly results: readonly MeasureResultBody[] };

/**
 * Tells one report from every other, by all that it says: what was refused first and carried out afterwards is
 * reported twice; the very same pressed again is not.
 */
export const reportName = ({ disputeId, results }: Report): string => `report ${disputeId} ${JSON.stringify(results)}`;
