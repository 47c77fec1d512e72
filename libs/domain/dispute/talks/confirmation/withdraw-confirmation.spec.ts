import { ana, ben } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { applyForConfirmation, recordHandingIn, withdrawConfirmation } from '../../../testing/talks/paper-commands.js';
import { applied, confirmable } from '../../../testing/talks/paper-stories.js';

const back = withdrawConfirmation('03-09T10:00', ben);

it('ends the application for all, tells them, and leaves nothing to be handed in', () => {
  given(...applied)
    .when(back)
    .then(
      recorded('ConfirmationDecided', { result: 'withdrawn', partyId: 'ben' }),
      ordered('confirmation-result', 'ana'),
      ordered('confirmation-result', 'ben'),
    );
  expect(Object.keys(disputeAfter(andThen(applied, back)).tasks).join()).not.toContain('confirmation');
});
it('is for a party that has applied, until the papers are at the court', () => {
  const one = andThen(confirmable, applyForConfirmation('03-07T10:00'));
  given(...one)
    .when(back)
    .thenRefused('NoSuchSubject');
  expect([ana, ben].map(offers(one, 'WithdrawConfirmation'))).toEqual([true, false]);
  const handed = andThen(applied, recordHandingIn('03-09T10:00'));
  given(...handed)
    .when(withdrawConfirmation('03-10T10:00', ana))
    .thenRefused('AnsweredAlready');
  expect(offers(handed, 'WithdrawConfirmation')(ana)).toBe(false);
});
