import { ben, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { recordConfirmationResult, recordHandingIn } from '../../../testing/talks/paper-commands.js';
import { applied } from '../../../testing/talks/paper-stories.js';

const handed = andThen(applied, recordHandingIn('03-09T10:00'));
const result = recordConfirmationResult('03-30T10:00');

it('is what the court said, of which every party is told, and leaves no task', () => {
  for (const said of ['confirmed', 'refused', 'withdrawn'] as const)
    given(...handed)
      .when(recordConfirmationResult('03-30T10:00', said))
      .then(
        recorded('ConfirmationDecided', { result: said }),
        ordered('confirmation-result', 'ana'),
        ordered('confirmation-result', 'ben'),
      );
  const over = disputeAfter(andThen(handed, result));
  expect(Object.keys(over.tasks).filter((key) => key.includes('confirmation'))).toEqual([]);
});
it('comes after the papers were handed in, once', () => {
  const over = andThen(handed, result);
  given(...applied)
    .when(result)
    .thenRefused('SignatureMissing');
  given(...over)
    .when(recordConfirmationResult('03-31T10:00', 'refused'))
    .thenRefused('NoSuchSubject');
  given(...handed)
    .when(recordConfirmationResult('03-09T09:00'))
    .thenRefused('InstantImplausible');
  given(...handed)
    .when(asked(result, ben))
    .thenRefused('NotYourPart');
  expect([applied, handed, over].map((past) => offers(past, 'RecordConfirmationResult')(mia))).toEqual([
    false,
    true,
    false,
  ]);
});
