import type { DocumentEvent, DocumentMade } from '../service/document/events.js';
import type { EvidenceEvent, EvidenceStored } from '../service/evidence/events.js';
import type { ExportAsked, ExportEvent, ExportMade } from '../service/export/events.js';
import type { DeadlineRecomputed, NoticeEvent } from '../service/notice/events.js';
import type { UncertainDayEvent } from '../service/uncertain-day/events.js';
import { exhibit, exported, exportOf, named, respondent, service } from './abouts.js';
import { FILE, inFile, STAFF, when, whole, type EventRows, type Part } from './event-row.js';
import { ownPairs } from './own-parts.js';
import { seesExhibit } from './sees-exhibit.js';
import { seesExport } from './sees-export.js';
import { seesFiles } from './sees-files.js';

/** Days of the staff's tasks are the staff's. */
const ofNoTask: Part<DeadlineRecomputed['data']> = when(({ task }) => task === undefined);
/** Which files of a letter there are, its addressee is told: to others they would tell that it was looked at. */
const addressed: Part<DocumentMade['data']> = when(({ serviceId }, { viewer, now }) =>
  seesFiles(viewer, now, serviceId),
);
const seen: Part<EvidenceStored['data']> = when(({ evidenceId }, { viewer, now }) =>
  seesExhibit(viewer, now, evidenceId),
);

/** What goes to an authority or to another party is the staff's; a party is told of what is made for it. */
const handedToIt: Part<ExportAsked['data']> = when(
  ({ recipient }, { viewer }) => recipient.kind === 'party' && recipient.partyId === viewer.party,
);
const madeForIt: Part<ExportMade['data']> = when(({ exportId }, { viewer, now }) => seesExport(viewer, now, exportId));

/** Letters, files and clocks. What fails on its way, and what a person is to do about it, is the staff's. */
export const SERVICE_SEEN = {
  ServiceOrdered: { about: service, ...inFile(ownPairs) },
  ServiceDispatched: { about: service, ...FILE },
  ServiceArrived: { about: service, ...FILE },
  ServiceAttempted: { about: service, ...FILE },
  HandServiceAsked: { about: service, ...STAFF },
  ServiceFailed: { about: service, ...FILE },
  ServiceOverdue: { about: service, ...FILE },
  ResponseWindowOpened: { about: respondent, ...FILE },
  EffectGivenUp: { about: named, ...STAFF },
  EffectResumed: { about: named, ...STAFF },
  DeadlineRecomputed: {
    about: named,
    staff: whole,
    complainant: ofNoTask,
    respondent: ofNoTask,
    platform: ofNoTask,
    mediator: ofNoTask,
    askedMediator: ofNoTask,
    expert: ofNoTask,
    askedExpert: ofNoTask,
    auditor: ofNoTask,
    recipient: ofNoTask,
  },
  UncertainDayReached: { about: named, ...FILE },
  UncertainDayPassedOn: { about: named, ...STAFF },
  DayConfirmed: { about: named, ...FILE },
  UncertainDaySettled: { about: named, ...STAFF },
  DocumentAsked: { about: service, ...STAFF },
  DocumentMade: { about: service, ...STAFF, complainant: addressed, respondent: addressed, platform: addressed },
  EvidenceStored: {
    about: exhibit,
    ...STAFF,
    staff: seen,
    complainant: seen,
    respondent: seen,
    platform: seen,
    mediator: seen,
    expert: seen,
    auditor: seen,
    recipient: seen,
  },
  ExportAsked: { about: exported, ...STAFF, complainant: handedToIt, respondent: handedToIt },
  ExportMade: { about: exportOf, ...STAFF, complainant: madeForIt, respondent: madeForIt },
} satisfies EventRows<NoticeEvent | UncertainDayEvent | DocumentEvent | EvidenceEvent | ExportEvent>;
