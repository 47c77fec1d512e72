import type { DisputeEvent } from '../../dispute/core/state.js';
import { noa, mia, ana } from '../core/actors.js';
import { clockSays, fileComplaint, paper, serviceOf } from '../core/commands.js';
import { recordArrival } from '../service/service-commands.js';
import {
  answerEarlyRestoration,
  answerPreservation,
  askEarlyRestoration,
  claimGuarantee,
  correctKnowledge,
  giveGuarantee,
  guaranteeOf,
  preservationOf,
  recordCall,
  recordObjectBack,
  recordObjectEnded,
  refuseUrgent,
  decideRestoration,
  releaseGuarantee,
  reviewUrgentMeasure,
  secondUrgentMeasure,
  takeUrgent,
  takeUrgentMeasure,
  urgentOf,
  wish,
  withRoom,
} from './lane-commands.js';
import { calendar } from '../core/calendar.js';
import { rulebook } from '../core/rulebook.js';
import { shopAsked, waiting } from '../core/scenes.js';
import { andThen, disputeAfter, story } from '../core/story.js';

const bag = 'pair:ben:bag';
const room = 'pair:ben:room';

/** Ana files on the evening of 1 March about Ben's running room, which cannot wait. */
export const urgentlyFiled = story(fileComplaint({ items: withRoom, urgent: wish }, '03-01T23:00'));
/** The same without a hurry, at ten in the morning. */
export const roomFiled = story(fileComplaint({ items: withRoom }));
/** Mia has Ben's product card hidden. */
export const cardHidden = andThen(
  urgentlyFiled,
  takeUrgent('03-01T23:05'),
  takeUrgentMeasure('03-01T23:10', 'hide-card', [bag]),
);
/** Ben's bag waits, and he stands for Ana's harm with a bank letter until the 20th. */
export const guaranteed = andThen(waiting, giveGuarantee('03-07T10:00', [bag], { until: '03-20T00:00' }));
/** Ben stands for Ana's harm with a bank letter while his bag waits, and asks for it back. */
export const restorationAsked = andThen(
  waiting,
  giveGuarantee('03-07T10:00', [bag], { until: '12-31T00:00', share: 250, evidence: [paper('letter')] }),
  askEarlyRestoration('03-07T11:00', [bag]),
);
/** The same by a rulebook that leaves the answer to the platform. */
export const platformAnswers = {
  rulebook: { ...rulebook, guarantees: { ...rulebook.guarantees, answeredBy: 'platform' } } as typeof rulebook,
  calendar,
};
/** A rulebook that knows no guarantees. */
const { guarantees: _, ...bare } = rulebook;
export const withoutGuarantees = { rulebook: bare, calendar };

export const kept = { itemId: 'room', part: 'product-cards', outcome: 'kept', sha256: 'ab'.repeat(32) } as const;
export const missing = { itemId: 'room', part: 'replay', outcome: 'missing', controlledBy: 'room-operator' } as const;
const arrived = `arrived:${serviceOf(disputeAfter(shopAsked), 'statutory-notice', 'shop')}`;

/** Stories that record every event of the lanes. */
export const laneStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    urgentlyFiled,
    clockSays('PassOnDuty', '03-01T23:16', urgentOf),
    takeUrgentMeasure('03-01T23:20', 'hide-card', [bag], { by: noa }),
    takeUrgentMeasure('03-01T23:30', 'cut-stream', [room], { by: mia, why: 'why' }),
    secondUrgentMeasure('03-01T23:35', noa),
    recordCall('03-01T23:40', 'ben'),
    reviewUrgentMeasure('03-02T10:00', 'wrong'),
  ),
  andThen(cardHidden, clockSays('UndoUnreviewed', '03-02T23:11', urgentOf)),
  andThen(urgentlyFiled, refuseUrgent('03-01T23:10')),
  andThen(
    urgentlyFiled,
    answerPreservation('03-02T10:00', [kept, missing]),
    recordObjectEnded('03-02T11:00', 'room', ['ben'], mia),
    recordObjectBack('03-02T12:00', 'room', ['ben'], 'recorded-in-error', mia),
  ),
  andThen(urgentlyFiled, clockSays('NotePreservationOverdue', '03-02T23:01', preservationOf)),
  andThen(
    restorationAsked,
    answerEarlyRestoration('03-08T10:00', 'restore'),
    releaseGuarantee('03-10T10:00', ana),
    decideRestoration('03-11T10:00', 'blocked', [bag]),
  ),
  andThen(guaranteed, clockSays('NoteGuaranteeExpired', '03-20T00:01', guaranteeOf)),
  andThen(
    restorationAsked,
    clockSays('NoteRestorationOverdue', '03-09T11:01', guaranteeOf),
    answerEarlyRestoration('03-10T10:00', 'refused'),
  ),
  andThen(waiting, giveGuarantee('03-07T10:00', [bag]), claimGuarantee('03-08T10:00', 100, ana)),
  andThen(
    shopAsked,
    recordArrival('03-03T12:00', 'statutory-notice', 'shop'),
    correctKnowledge('03-03T13:00', arrived),
  ),
];
