import { belongsTo } from '../../../testing/core/guards.js';
import { filed, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { handOverCharge } from '../../../testing/intake/charges.js';

const over = handOverCharge('03-04T11:00', 'noa');
belongsTo(noticed, over, 'mia');

it('is recorded with its note, moves no clock, and leaves every task where it was', () => {
  given(...noticed)
    .when(over)
    .then({
      type: 'CaseManagerAssigned',
      data: { way: 'handed-over', toId: 'noa', fromId: 'mia', noteContentId: 'note' },
    });
  const after = andThen(noticed, over);
  expect(planAfter(after)).toEqual(planAfter(noticed));
  expect(disputeAfter(after).tasks).toEqual(disputeAfter(noticed).tasks);
});
it.each([
  ['somebody who is no case manager', 'eve', 'UnknownReference'],
  ['who is away', 'rex', 'OfficerAway'],
  ['who declared a conflict with a party', 'una', 'OfficerBarred'],
] as const)('is refused to %s', (_, toId, code) =>
  given(...filed)
    .when(handOverCharge('03-01T11:00', toId))
    .thenRefused(code),
);
it('does nothing where it is that one’s already', () =>
  given(...filed)
    .when(handOverCharge('03-01T11:00', 'mia'))
    .then());
