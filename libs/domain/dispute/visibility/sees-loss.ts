import type { Viewer } from './viewer.js';

/** What measures cost a merchant is its own, and staff's who look for no party. */
export const seesLoss = (
  { respondentId }: { readonly respondentId: string },
  { staff, party }: Pick<Viewer, 'staff' | 'party'>,
): boolean => respondentId === party || (party === undefined && staff);
