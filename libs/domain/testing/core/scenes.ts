import { acceptComplaint, clockSays, fileComplaint, fileCounterNotice, reportProceeding } from './commands.js';
import { recordArrival, recordAsked } from '../service/service-commands.js';
import { cai } from './actors.js';
import { andThen, story } from './story.js';

/** Filed on 1 March. */
export const filed = story(fileComplaint());
/** Accepted the same day: notices are out, a block is wanted on all three pairs. */
export const accepted = andThen(filed, acceptComplaint());
/** The notice reached Ben on the 2nd (his window ends with the 7th) and Cai on the 3rd (ends with the 8th). */
export const noticed = andThen(
  accepted,
  recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
  recordArrival('03-03T10:00', 'forwarded-notice', 'cai'),
);
/** The shop's interface took the request for all three blocks. */
export const shopAsked = andThen(noticed, recordAsked('03-03T11:00', 3));
/** Ben declared on the 5th that the bag does not infringe. */
export const answered = andThen(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag']));
/** That reached Ana on the 6th: the waiting period of Ben's bag ends with the 21st. */
export const waiting = andThen(answered, recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'));
/** Both windows closed: Ben is in default with the cap, Cai with the bag. */
export const waitingAlone = andThen(
  waiting,
  clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
  clockSays('DeclareDefault', '03-09T00:01', 'respondent:cai'),
);
/** The shop is asked on the 22nd what it has received, for a day. */
export const inquired = andThen(waitingAlone, clockSays('AskForReports', '03-22T00:01', 'pair:ben:bag'));
/** Nobody answered: Ben's bag is lifted on the 23rd. */
export const lifted = andThen(inquired, clockSays('EndWaitingPeriod', '03-23T00:02', 'pair:ben:bag'));
/**
 * Everything was answered, which reached Ana on the 6th; of all three pairs in one inquiry the shop is asked on the
 * 22nd.
 */
export const togetherInquired = andThen(
  noticed,
  fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap']),
  recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'),
  fileCounterNotice('03-06T11:00', 'cai', ['bag'], cai),
  recordArrival('03-06T12:00', 'forwarded-counter-notice', 'ana'),
  clockSays('AskForReports', '03-22T00:01', 'pair:ben:bag'),
);
/** Ana sued for Ben's bag in time. */
export const kept = andThen(waitingAlone, reportProceeding('03-20T10:00', ['pair:ben:bag']));
/** Nobody answered anything: a person decides how it goes on. */
export const silent = andThen(
  noticed,
  clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
  clockSays('DeclareDefault', '03-09T00:01', 'respondent:cai'),
);
