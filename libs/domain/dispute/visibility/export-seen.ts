import type { ExportAsked, ExportEvent, ExportMade } from '../service/export/events.js';
import { exported, exportOf } from './abouts.js';
import { STAFF, when, type EventRows, type Part } from './event-row.js';
import { seesExport } from './sees-export.js';

/** What goes to an authority or to another party is the staff's; a party is told of what is made for it. */
const handedToIt: Part<ExportAsked['data']> = when(
  ({ recipient }, { viewer }) => recipient.kind === 'party' && recipient.partyId === viewer.party,
);
/** The staff's, but for what answers an authority's request: that is nobody's by way of the dispute. */
const askedByStaff: Part<ExportAsked['data']> = when(({ officialRequestId }) => officialRequestId === undefined);
const madeForIt: Part<ExportMade['data']> = when(({ exportId }, { viewer, now }) => seesExport(viewer, now, exportId));

/** Bundles of the dispute. */
export const EXPORT_SEEN = {
  ExportAsked: { about: exported, ...STAFF, staff: askedByStaff, complainant: handedToIt, respondent: handedToIt },
  ExportMade: { about: exportOf, ...STAFF, staff: madeForIt, complainant: madeForIt, respondent: madeForIt },
} satisfies EventRows<ExportEvent>;
