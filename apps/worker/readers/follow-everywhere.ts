import type { Everywhere } from '#application/command-handler/everywhere.js';
import { carryReassignment, type OpenNote } from '#application/charge/carry-reassignment.js';
import { timestampDeposits } from '#application/deposit/timestamp-deposits.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { escalateDue } from '#application/charge/escalate-due.js';
import { replaceGone } from '#application/charge/replace-gone.js';
import { carryOutage } from '#application/dispute/carry-outage.js';
import { carryRegisterOfNext } from '#application/dispute/carry-register.js';
import { eraseHandedOver, returnAtExit } from '#application/dispute/keep-agreements.js';
import { noteFastLane } from '#application/rating/note-fast-lane.js';
import { remindOfChecks } from '#application/party/identity-renewals.js';
import { followEveryNotice } from '#application/calendar/follow-notices.js';
import { callToOfficeTasks } from '#application/party/office-tasks.js';
import { noteReadiness } from '#application/readiness/note-readiness.js';
import { forgetUnconfirmed } from '#application/privacy/data-links.js';
import { callToRequests } from '#application/privacy/call-to-requests.js';
import { refreshAllSignalPlaces } from '#application/signal/signal-queue.js';
import { follow } from '#event-store/follow.js';
import { forgetPast } from '#application/upkeep/forget-past.js';
import { eachHour } from './each-hour.js';
import { followTellings } from './follow-tellings.js';
import { resting } from './resting.js';
import type { ReaderParts } from './start-readers.js';

const OUTAGES_IDLE = 2_000; // whoever recorded one looks how far it has got
const REGISTER_IDLE = 2_000;
const REGISTER_APART = 250;
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
  { openNote, outgoing, ...keeping }: Everywhere & { readonly openNote: OpenNote; readonly outgoing: OutgoingFetch },
  { log, clock, rest, hurry, now }: Pick<ReaderParts, 'log' | 'clock' | 'rest' | 'hurry' | 'now'>,
  reporting: (reader: string) => (error: unknown) => void,
) => {
  const forget = eachHour(() => forgetPast(keeping, now()), now, clock);
  const agreements = async (): Promise<number> =>
    (await returnAtExit(keeping)) + (await eraseHandedOver(keeping)) + (await forget());
  const signals = async (): Promise<number> =>
    ((await rest()) ?? 0) > 0 ? 0 : refreshAllSignalPlaces(keeping).then(() => 0);
  const register = (): Promise<number> => carryRegisterOfNext(keeping);
  return [
    follow(
      resting(() => carryOutage(keeping)),
      OUTAGES_IDLE,
      reporting('outages'),
      log,
      () => EVERY_APART,
    ),
    follow(
      resting(() => carryReassignment(keeping, openNote)),
      ORDERS_IDLE,
      reporting('reassignments'),
      log,
      () => EVERY_APART,
    ),
    follow(
      resting(() => replaceGone(keeping)),
      GONE_IDLE,
      reporting('offices'),
    ),
    follow(
      resting(() => escalateDue(keeping)),
      GONE_IDLE,
      reporting('escalations'),
      clock,
    ),
    follow(
      resting(async () => {
        await forgetUnconfirmed(keeping.database, keeping.tenantOf, now());
        return callToRequests(keeping, now());
      }),
      AGREEMENTS_IDLE,
      reporting('data-requests'),
      clock,
    ),
    follow(
      resting(async () => {
        await followEveryNotice(keeping);
        return (await remindOfChecks(keeping, now())) + (await callToOfficeTasks(keeping, now()));
      }),
      CHECKS_IDLE,
      reporting('office-tasks'),
      clock,
    ),
    follow(
      resting(() => noteFastLane(keeping, now())),
      AGREEMENTS_IDLE,
      reporting('fast-lane'),
    ),
    follow(
      resting(() => noteReadiness(keeping)),
      CHECKS_IDLE,
      reporting('readiness'),
      clock,
    ),
    ...followTellings(keeping, { clock, now }, reporting),
    follow(
      resting(() => timestampDeposits({ ...keeping, outgoing }, now())),
      DEPOSITS_IDLE,
      reporting('deposits'),
      log,
      () => DEPOSITS_APART,
    ),
    follow(
      resting(register),
      REGISTER_IDLE,
      reporting('register'),
      log,
      hurry.closer(() => REGISTER_APART),
    ),
    follow(resting(signals), SIGNALS_IDLE, reporting('signals')),
    follow(resting(agreements), AGREEMENTS_IDLE, reporting('agreements'), clock),
  ];
};
