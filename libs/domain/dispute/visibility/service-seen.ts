import type { DocumentEvent, DocumentMade } from '../service/document/events.js';
import type { DeadlineRecomputed, NoticeEvent } from '../service/notice/events.js';
import type { UncertainDayEvent } from '../service/uncertain-day/events.js';
import { named, respondent, service } from './abouts.js';
import { FILE, inFile, STAFF, when, whole, type EventRows, type Part } from './event-row.js';
import { ownPairs } from './own-parts.js';
import { seesFiles } from './sees-files.js';

/** Days of the staff's tasks are the staff's. */
const ofNoTask: Part<DeadlineRecomputed['data']> = when(({ task }) => task === undefined);
/** Which files of a letter there are, its addressee is told: to others they would tell that it was looked at. */
const addressed: Part<DocumentMade['data']> = when(({ serviceId }, { viewer, now }) =>
  seesFiles(viewer, now, serviceId),
);

/** Letters and clocks. What fails on its way, and what a person is to do about it, is the staff's. */
export const SERVICE_SEEN = {
  ServiceOrdered: { about: service, ...inFile(ownPairs) },
  ServiceDispatched: { about: service, ...FILE },
  ServiceArrived: { about: service, ...FILE },
  DeemedArrivalDisplaced: { about: service, ...FILE },
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
} satisfies EventRows<NoticeEvent | UncertainDayEvent | DocumentEvent>;
