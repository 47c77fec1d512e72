import { rejectComplaint, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { ana, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const reject = rejectComplaint('03-02T10:00', 'not-ours');

it('tells every reason and closes the dispute', () =>
  given(...filed)
    .when(reject)
    .then(
      recorded('ComplaintRejected', {
        cause: 'out-of-scope',
        reasons: [{ code: 'not-ours' }],
        effectiveAt: shanghai('03-02T10:00'),
      }),
      ordered('rejection', 'ana'),
      recorded('DisputeClosed', { reason: 'rejected' }),
    ));
it('leaves nobody a task, but a letter to send', () => {
  const rejected = andThen(filed, reject);
  expect(disputeAfter(rejected).tasks).toEqual({});
  expect(planAfter(rejected)).toEqual({
    effects: [expect.objectContaining({ kind: 'serve-mail' }), expect.objectContaining({ kind: 'serve-mail' })],
    deadlines: [],
  });
});
it('leaves withdrawn what was withdrawn', () => {
  const { stages } = disputeAfter(andThen(filed, withdrawComplaint('03-01T11:00', 'pair:cai:bag'), reject));
  expect([stages['pair:cai:bag']?.reason, stages['pair:ben:bag']?.reason, stages.dispute?.reason]).toEqual([
    'withdrawn',
    'rejected',
    'rejected',
  ]);
});
it('gives a reason', () =>
  given(...filed)
    .when(rejectComplaint('03-02T10:00'))
    .thenRefused('NothingNamed'));
it('is offered to staff while the materials are checked', () => {
  expect([filed, andThen(filed, reject)].map((past) => offered(past, mia, 'RejectComplaint').length)).toEqual([1, 0]);
  expect(offered(filed, ana, 'RejectComplaint')).toEqual([]);
});

belongsTo(filed, reject, 'mia');
isRefusedAt(reject, 'awaiting-counter-notice', 'closed');
