import { ana, ben } from '../../testing/core/actors.js';
import { ordered, recorded } from '../../testing/core/expected.js';
import { extendForOutage } from '../../testing/intake/record-commands.js';
import { isRefusedAt } from '../../testing/core/guards.js';
import {
  closeMediation,
  concludeDispute,
  drawUpAgreement,
  inviteToMediation,
  sealAgreement,
  signAgreement,
  signAsMediator,
  withdrawRequest,
} from '../../testing/talks/mediation-commands.js';
import { mediating, mediatingItems } from '../../testing/talks/mediation-stories.js';
import { confirmPerformance, reportPerformance } from '../../testing/talks/performance-commands.js';
import { silent } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../testing/core/story.js';

const failed = andThen(mediating, closeMediation('03-08T10:00', 'not-settled'));
const partly = andThen(
  mediating,
  drawUpAgreement('03-05T10:00', { scope: 'part' }),
  signAgreement('03-05T11:00', ana),
  signAgreement('03-05T12:00', ben),
  signAsMediator('03-05T13:00'),
  sealAgreement('03-05T14:00'),
);
const letters = [ordered('dispute-concluded', 'ana'), ordered('dispute-concluded', 'ben')];
const nothingRuns = (past: typeof mediating) => {
  expect(disputeAfter(past).tasks).toEqual({});
  expect(planAfter(past).deadlines).toEqual([]);
};

it('ends what nobody takes further, with a reason that everybody reads; nothing is left running', () => {
  given(...failed)
    .when(concludeDispute('03-09T10:00'))
    .then(
      recorded('DisputeConcluded', { reason: 'ended', reasonContentId: 'why' }),
      ...letters,
      recorded('DisputeClosed', { reason: 'ended' }),
    );
  nothingRuns(andThen(failed, concludeDispute('03-09T10:00')));
});
it('what a part was settled by stays owed, and closes it with the last promise', () => {
  given(...partly)
    .when(concludeDispute('03-09T10:00'))
    .then(recorded('DisputeConcluded', { reason: 'settled' }), ...letters, recorded('PerformanceAwaited'));
  const waiting = andThen(partly, concludeDispute('03-09T10:00'));
  expect(disputeAfter(waiting).tasks).toEqual({});
  const done = andThen(waiting, reportPerformance('03-20T10:00'), confirmPerformance('03-21T10:00'));
  expect(disputeAfter(done).stages.dispute).toEqual({ stage: 'closed', reason: 'settled' });
  nothingRuns(done);
});
it('waits for that person through an outage of the association, which touches nothing of it', () =>
  given(...failed)
    .when(extendForOutage('03-09T10:00', '03-08T12:00', '03-09T09:00'))
    .then());
it('is not for a complaint, whose items have ends of their own, nor while somebody mediates', () => {
  given(...silent)
    .when(concludeDispute('03-12T10:00'))
    .thenRefused('WrongStage');
  given(...mediating)
    .when(concludeDispute('03-05T10:00'))
    .thenRefused('WrongStage');
  given(...andThen(failed, inviteToMediation('03-09T09:00')))
    .when(concludeDispute('03-09T10:00'))
    .thenRefused('WrongStage');
});
it('is taken back by who asked for it, and the mediation with it', () => {
  given(...mediating)
    .when(withdrawRequest('03-08T10:00', 'why'))
    .then(
      recorded('RequestWithdrawn', { consideration: 'none', reasonContentId: 'why' }),
      recorded('MediationEnded', { outcome: 'withdrawn', partyId: 'ana' }),
      recorded('RoomClosed'),
      recorded('RoomClosed'),
      recorded('RoomClosed'),
      ordered('dispute-concluded', 'ben'),
      recorded('DisputeClosed', { reason: 'withdrawn' }),
    );
  nothingRuns(andThen(mediating, withdrawRequest('03-08T10:00')));
  given(...failed)
    .when(withdrawRequest('03-09T10:00'))
    .then(
      recorded('RequestWithdrawn'),
      ordered('dispute-concluded', 'ben'),
      recorded('DisputeClosed', { reason: 'withdrawn' }),
    );
  given(...mediatingItems)
    .when(withdrawRequest('03-08T10:00'))
    .thenRefused('WrongStage');
});

it('is the association’s to conclude, and to take back the party’s that asked', () => {
  for (const step of [concludeDispute('03-09T10:00'), withdrawRequest('03-09T10:00')])
    given(...failed)
      .when({ ...step, by: ben } as typeof step)
      .thenRefused('NotYourPart');
});

isRefusedAt(concludeDispute('03-09T10:00'), 'intake', 'closed');
