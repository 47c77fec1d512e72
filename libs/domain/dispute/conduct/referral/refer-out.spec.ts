import { ana, mia } from '../../../testing/core/actors.js';
import { shanghai, rejectComplaint } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { referOut, withoutReferrals } from '../../../testing/conduct/referrals.js';
import { accepted, filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, givenIn, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const out = andThen(accepted, referOut('03-02T10:00'));
const taskKinds = (past: typeof out) =>
  Object.values(disputeAfter(past).tasks).map(({ kind, deadline }) => [kind, deadline.dueAt]);

it('is told to the complainant, and a person asks for the answer', () => {
  given(...accepted)
    .when(referOut('03-02T10:00'))
    .then(
      recorded('ReferredOut', {
        reason: 'administrative-offence',
        officerId: 'mia',
        sentAt: shanghai('03-02T10:00'),
        chaseDue: due('03-10T00:00'),
      }),
      ordered('referral', 'ana', bag),
    );
  expect(taskKinds(out)).toEqual([['chase-referral', shanghai('03-10T00:00')]]);
});
it('names pairs and files that there are', () => {
  given(...accepted)
    .when(referOut('03-02T10:00', 'other', []))
    .thenRefused('NothingNamed');
  given(...accepted)
    .when(referOut('03-02T10:00', 'other', ['pair:ben:hat']))
    .thenRefused('UnknownReference');
  given(...accepted)
    .when(referOut('03-02T10:00', 'other', [bag], { evidenceIds: ['e7'] }))
    .thenRefused('UnknownReference');
});
it('moves no clock of the dispute', () => expect(planAfter(out).deadlines).toEqual(planAfter(accepted).deadlines));
it.each(['health-and-safety', 'suspected-crime'] as const)('waits for a second person: %s', (reason) =>
  given(...accepted)
    .when(referOut('03-02T10:00', reason))
    .then(recorded('ReferralProposed', { reason, officerId: 'mia', agreeDue: due('03-04T00:00') })),
);
it('is offered to staff, also of what has ended, and may be done again', () => {
  for (const past of [filed, accepted, out, andThen(filed, rejectComplaint('03-02T10:00', 'other'))])
    expect(offered(past, mia, 'ReferOut')).toEqual(['dispute']);
  expect(offered(accepted, ana, 'ReferOut')).toEqual([]);
});
it('needs a rulebook that knows of it', () => {
  givenIn(withoutReferrals)(...accepted)
    .when(referOut('03-02T10:00'))
    .thenRefused('LaneNotOpen');
  expect(offered(accepted, mia, 'ReferOut', withoutReferrals)).toEqual([]);
});

belongsTo(accepted, referOut('03-02T10:00'), 'mia');
