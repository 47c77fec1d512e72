import type { Everywhere } from '#application/command-handler/everywhere.js';
import { carryReassignment } from '#application/charge/carry-reassignment.js';
import { timestampDeposits } from '#application/deposit/timestamp-deposits.js';
import { escalateDue } from '#application/charge/escalate-due.js';
import { replaceGone } from '#application/charge/replace-gone.js';
import { carryOutage } from '#application/dispute/carry-outage.js';
import { carryRegisterOfNext } from '#application/dispute/carry-register.js';
import { erasingHandedOver, returnAtExit } from '#application/dispute/keep-agreements.js';
import { noteFastLane } from '#application/rating/note-fast-lane.js';
import { remindOfChecks } from '#application/party/identity-renewals.js';
import { followEveryNotice } from '#application/calendar/follow-notices.js';
import { callToOfficeTasks } from '#application/party/office-tasks.js';
import { noteReadiness } from '#application/readiness/note-readiness.js';
import { forgetUnconfirmed } from '#application/privacy/data-links.js';
import { callToRequests } from '#application/privacy/call-to-requests.js';
import { refreshAllSignalPlaces } from '#application/signal/signal-queue.js';
import { forgetPast } from '#application/upkeep/forget-past.js';
import { eachHour } from './each-hour.js';
import { eachOf } from '#infrastructure/each-of.js';
import { followTellings } from './follow-tellings.js';
import type { FollowAs } from './follow-as.js';
import type { ReaderParts } from './reader-parts.js';

const OUTAGES_IDLE = 2_000; // whoever recorded one looks how far it has got
const REGISTER_IDLE = 2_000;
const REGISTER_APART = 1_000; // nobody waits for it
const SIGNALS_IDLE = 20_000; // a small part of a core: what is missing is computed when somebody looks, too
const ORDERS_IDLE = 2_000; // whoever ordered it looks how far it has got
const EVERY_APART = 2_000; // whatever is appended, they look no oftener
const GONE_IDLE = 5_000; // nobody waits long for somebody who is gone
const CHECKS_IDLE = 60_000; // days are counted there, too
const DEPOSITS_IDLE = 5_000; // somebody waits for its certificate
const DEPOSITS_APART = 500;
const AGREEMENTS_IDLE = 30_000; // days are counted there

/** What is carried into the disputes of all associations, or kept for them, each for itself. */
export const followEverywhere = (
  { openNote, outgoing, files, ...keeping }: Everywhere & Pick<ReaderParts, 'openNote' | 'outgoing' | 'files'>,
  { log, clock, rest, hurry, now }: Pick<ReaderParts, 'log' | 'clock' | 'rest' | 'hurry' | 'now'>,
  follow: FollowAs,
) => {
  const forget = eachHour(() => forgetPast({ ...keeping, files }, now()), now, clock);
  const eraseHandedOver = erasingHandedOver();
  const agreements = eachOf(
    () => returnAtExit(keeping),
    () => eraseHandedOver(keeping),
    forget,
  );
  const officeTasks = eachOf(
    () => remindOfChecks(keeping, now()),
    () => callToOfficeTasks(keeping, now()),
  );
  const signals = async (): Promise<number> =>
    ((await rest()) ?? 0) > 0 ? 0 : refreshAllSignalPlaces(keeping).then(() => 0);
  const register = (): Promise<number> => carryRegisterOfNext(keeping);
  return [
    follow(
      'outages',
      () => carryOutage(keeping),
      OUTAGES_IDLE,
      log,
      () => EVERY_APART,
    ),
    follow(
      'reassignments',
      () => carryReassignment(keeping, openNote),
      ORDERS_IDLE,
      log,
      () => EVERY_APART,
    ),
    follow('offices', () => replaceGone(keeping), GONE_IDLE),
    follow('escalations', () => escalateDue(keeping), GONE_IDLE, clock),
    follow(
      'data-requests',
      async () => {
        await forgetUnconfirmed(keeping.database, keeping.tenantOf, now());
        return callToRequests(keeping, now());
      },
      AGREEMENTS_IDLE,
      clock,
    ),
    follow(
      'office-tasks',
      async () => {
        await followEveryNotice(keeping);
        return officeTasks();
      },
      CHECKS_IDLE,
      clock,
    ),
    follow('fast-lane', () => noteFastLane(keeping, now()), AGREEMENTS_IDLE),
    follow('readiness', () => noteReadiness(keeping), CHECKS_IDLE, clock),
    ...followTellings(keeping, { clock, now }, follow),
    follow(
      'deposits',
      () => timestampDeposits({ ...keeping, outgoing }, now()),
      DEPOSITS_IDLE,
      log,
      () => DEPOSITS_APART,
    ),
    follow(
      'register',
      register,
      REGISTER_IDLE,
      log,
      hurry.closer(() => REGISTER_APART),
    ),
    follow('signals', signals, SIGNALS_IDLE),
    follow('agreements', agreements, AGREEMENTS_IDLE, clock),
  ];
};
