import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { shanghai } from '../../../testing/core/commands.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { applyForConfirmation, recordHandingIn } from '../../../testing/talks/paper-commands.js';
import { applied, confirmable } from '../../../testing/talks/paper-stories.js';

const handIn = recordHandingIn('03-09T10:00', '03-09T09:00');

it('records when the papers were at the court, and asks for its answer', () =>
  given(...applied)
    .when(handIn)
    .then(recorded('ConfirmationHandedIn', { handedInAt: shanghai('03-09T09:00'), numberContentId: 'number' })));
it('was done after all had applied and by the day', () => {
  given(...applied)
    .when(recordHandingIn('04-07T10:00', '04-06T00:01'))
    .thenRefused('DeadlinePassed');
  for (const handedIn of ['03-08T09:00', '03-09T11:00'])
    given(...applied)
      .when(recordHandingIn('03-09T10:00', handedIn))
      .thenRefused('InstantImplausible');
  given(...applied)
    .when(asked(handIn, ana))
    .thenRefused('NotYourPart');
});
it('waits for all to apply, and is recorded once', () => {
  const one = andThen(confirmable, applyForConfirmation('03-07T10:00'));
  const handed = andThen(applied, handIn);
  given(...one)
    .when(recordHandingIn('03-08T10:00'))
    .thenRefused('SignatureMissing');
  given(...handed)
    .when(recordHandingIn('03-10T10:00'))
    .thenRefused('AnsweredAlready');
  expect([one, applied, handed].map((past) => offers(past, 'RecordHandingIn')(mia))).toEqual([false, true, false]);
});
