import { mia } from '../core/actors.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import {
  clockSays,
  complaint,
  newestOrder,
  newestProceeding,
  recordTermedOrder,
  reportProceeding,
} from '../core/commands.js';
import {
  admitRound,
  claimDelay,
  confirmUndone,
  extendDeadline,
  extendForOutage,
  listSideEffects,
  matchUnlisted,
  nameUnlisted,
  notePrintedDate,
  raiseAgain,
  refuseDelay,
  refuseRound,
  refuseUnlisted,
  rejectCounterNotice,
  reviewGround,
  withdrawCounterNotice,
  withdrawWords,
} from './record-commands.js';
import { measuresWithoutInterface, recordMeasuresHandover } from '../service/service-commands.js';
import { inquired, kept, lifted, noticed, waiting } from '../core/scenes.js';
import { andThen, andThenIn, asked, heldBy, type Step } from '../core/story.js';

const bag = 'pair:ben:bag';

/** The same command with everything told that can be told. */
const told =
  (step: Step, more: object): Step =>
  (dispute) => {
    const command = typeof step === 'function' ? step(dispute) : step;
    return { ...command, data: { ...command.data, ...more } } as unknown as typeof command;
  };

const evidence = complaint.evidence.map((one) => ({
  ...one,
  capturedAt: complaint.evidence[0]?.capturedAt ?? '2026-02-28T02:00:00.000Z',
}));

/** Stories of what real records have (practice P36-P43): an event of each of these types, with all its members. */
export const recordStories: readonly (readonly DisputeEvent[])[] = [
  andThen(waiting, told(withdrawCounterNotice('03-10T10:00', 'bag'), { reasonContentId: 'why' })),
  andThen(
    waiting,
    told(reportProceeding('03-22T12:00', [bag], { by: mia, receivedAt: '03-21T10:00' }), { via: 'substitute-channel' }),
  ),
  andThen(waiting, rejectCounterNotice('03-10T10:00', 'bag')),
  andThen(lifted, told(raiseAgain('04-01T10:00', bag), { evidence }), admitRound('04-02T10:00')),
  andThen(lifted, raiseAgain('04-01T10:00', bag), refuseRound('04-02T10:00')),
  andThen(lifted, listSideEffects('04-01T10:00', bag), confirmUndone('04-02T10:00', bag)),
  andThen(
    noticed,
    measuresWithoutInterface('03-03T11:00', 3),
    recordMeasuresHandover('03-03T12:00', 3),
    asked(listSideEffects('03-04T10:00', bag), mia),
    asked(confirmUndone('03-05T10:00', bag), mia),
  ),
  andThen(
    noticed,
    told(nameUnlisted('03-05T10:00'), { evidence, counterNoticeId: 'four-notices' }),
    matchUnlisted('03-06T10:00', bag),
  ),
  andThen(noticed, nameUnlisted('03-05T10:00'), refuseUnlisted('03-06T10:00'), withdrawWords('03-06T11:00')),
  andThen(waiting, notePrintedDate('03-10T10:00', 'waiting-period-end', '2026-02-30', bag)),
  andThen(
    noticed,
    recordTermedOrder('03-05T10:00', 'take-down', '2026-06-30', bag),
    clockSays('EndCourtOrder', '07-01T00:01', newestOrder),
  ),
  andThen(noticed, extendDeadline('03-05T10:00', 2), extendForOutage('03-06T10:00', '03-05T11:00', '03-06T09:00')),
  andThen(waiting, told(claimDelay('03-10T10:00', bag), { evidence }), refuseDelay('03-11T10:00')),
  andThen(
    kept,
    clockSays('NoteMissedState', '05-20T00:01', newestProceeding),
    clockSays('NoteMissedState', '07-19T00:01', newestProceeding),
    reviewGround('07-20T10:00', 'stands'),
  ),
  andThenIn(heldBy('the-bag', 'another', 'ben'))(inquired, clockSays('EndWaitingPeriod', '03-23T00:02', bag)),
];
