import { mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { recordReferralAnswer, referOut, newestReferral } from '../../../testing/conduct/referrals.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const out = andThen(accepted, referOut('03-02T10:00'));
const taskKinds = (past: typeof out) =>
  Object.values(disputeAfter(past).tasks).map(({ kind, deadline }) => [kind, deadline.dueAt]);

it('is asked for again while the authority only has it, and no more once it has answered', () => {
  given(...out)
    .when(recordReferralAnswer('03-05T10:00', 'accepted', '03-04T10:00'))
    .then(
      recorded('ReferralAnswered', { answeredAt: shanghai('03-04T10:00'), chaseDue: due('03-13T00:00') }),
      recorded('ServiceOrdered'),
    );
  const decided = andThen(
    out,
    recordReferralAnswer('03-05T10:00', 'accepted'),
    recordReferralAnswer('03-20T10:00', 'decided'),
  );
  expect(taskKinds(decided)).toEqual([]);
  given(...decided)
    .when(recordReferralAnswer('03-21T10:00', 'decided'))
    .thenRefused('WrongStage');
});
it('was not answered ahead of time', () =>
  given(...out)
    .when(recordReferralAnswer('03-05T10:00', 'decided', '03-05T10:01'))
    .thenRefused('InstantImplausible'));
it('is offered while an answer is awaited, and not before it was agreed to send it', () => {
  expect(offered(out, mia, 'RecordReferralAnswer')).toEqual([newestReferral(disputeAfter(out))]);
  expect(
    offered(andThen(out, recordReferralAnswer('03-05T10:00', 'accepted')), mia, 'RecordReferralAnswer'),
  ).toHaveLength(1);
  expect(offered(andThen(out, recordReferralAnswer('03-05T10:00', 'decided')), mia, 'RecordReferralAnswer')).toEqual(
    [],
  );
  const proposed = andThen(accepted, referOut('03-02T10:00', 'suspected-crime'));
  expect(offered(proposed, mia, 'RecordReferralAnswer')).toEqual([]);
});

belongsTo(out, recordReferralAnswer('03-05T10:00', 'decided'), 'mia');
