import type { Dispute } from '../core/state.js';
import type { Export, ExportRecipient } from '../service/export/events.js';
import type { Viewer } from './viewer.js';

/** Who may have a bundle made at all. */
export const asksForExports = ({ sort }: Viewer): boolean =>
  sort === 'staff' || sort === 'complainant' || sort === 'respondent';

/** Whether a bundle for this recipient is this viewer's: the staff's, and the party's for which it is made. */
export const isExportOf = (recipient: ExportRecipient, { sort, staff, party }: Viewer): boolean => {
  if (staff) return true;
  const isParty = sort === 'complainant' || sort === 'respondent';
  return isParty && recipient.kind === 'party' && recipient.partyId === party;
};

/** What answers an authority's request is seen by the two people who have that alone, and never by way of the dispute. */
const isTold = ({ officialRequestId }: Pick<Export, 'officialRequestId'>): boolean => officialRequestId === undefined;

export const seesExport = (viewer: Viewer, { exports }: Dispute, exportId: string): boolean => {
  const one = exports[exportId];
  return one !== undefined && isTold(one) && isExportOf(one.recipient, viewer);
};

/** The bundles that somebody may fetch, in the order in which they were asked for. */
export const exportsSeen = (viewer: Viewer, { exports }: Dispute): readonly Export[] =>
  Object.values(exports).filter((one) => isTold(one) && isExportOf(one.recipient, viewer));
