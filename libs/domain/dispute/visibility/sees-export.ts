import type { Dispute } from '../core/state.js';
import type { Export, ExportRecipient } from '../service/export/events.js';
import type { Viewer } from './viewer.js';

/** Who may have a bundle made at all. */
export const asksForExports = ({ sort }: Viewer): boolean =>
  sort === 'staff' || sort === 'complainant' || sort === 'respondent';

/** Whether it is this party's own. */
const isOwn = (recipient: ExportRecipient, { sort, party }: Viewer): boolean =>
  (sort === 'complainant' || sort === 'respondent') && recipient.kind === 'party' && recipient.partyId === party;

/** Whether a bundle for this recipient is asked for by this viewer: by the staff, and by the party that gets it. */
export const isExportOf = (recipient: ExportRecipient, viewer: Viewer): boolean =>
  viewer.staff || isOwn(recipient, viewer);

/**
 * Whether this viewer reads what is in it. What a party gets holds its caucus and what it keeps confidential: that is
 * no more the staff's in a bundle than it is outside.
 */
export const readsExport = (recipient: ExportRecipient, viewer: Viewer): boolean =>
  viewer.staff ? recipient.kind !== 'party' : isOwn(recipient, viewer);

/** What answers an authority's request is seen by the two people who have that alone, and never by way of the dispute. */
const isTold = ({ officialRequestId }: Pick<Export, 'officialRequestId'>): boolean => officialRequestId === undefined;

/** Whether this viewer may fetch it, and is told what it holds. */
export const seesExport = (viewer: Viewer, { exports }: Dispute, exportId: string): boolean => {
  const one = exports[exportId];
  return one !== undefined && isTold(one) && readsExport(one.recipient, viewer);
};

/** The bundles that somebody may ask for, in the order in which they were asked for. */
export const exportsSeen = (viewer: Viewer, { exports }: Dispute): readonly Export[] =>
  Object.values(exports).filter((one) => isTold(one) && isExportOf(one.recipient, viewer));
