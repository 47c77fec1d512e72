import { localDate } from '../../../calendar/local-date.js';
import { calendar } from '../../../testing/core/calendar.js';
import { ana, ben, mia } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { mayStillMove } from '../../../testing/core/may-still-move.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, asked, disputeAfter, given, givenIn } from '../../../testing/core/story.js';
import { applyForConfirmation, joinConfirmation } from '../../../testing/talks/paper-commands.js';
import { applied, confirmable } from '../../../testing/talks/paper-stories.js';

const one = andThen(confirmable, applyForConfirmation('03-07T10:00'));
const joins = joinConfirmation('03-08T10:00', ben);

it('makes the papers ready with the last party, each of whom gets them, and a person hands them in', () => {
  given(...one)
    .when(joins)
    .then(
      recorded('ConfirmationJoined', { partyId: 'ben' }),
      recorded('ConfirmationReady', { settlementId: 'agreed', termsContentId: 'terms', due: due('04-06T00:00') }),
      ordered('confirmation-application', 'ana'),
      ordered('confirmation-application', 'ben'),
    );
  expect(Object.keys(disputeAfter(applied).tasks).some((key) => key.startsWith('hand-in-confirmation'))).toBe(true);
});
it('is for a party that has not applied, to an application that was made, by its day', () => {
  given(...confirmable)
    .when(joins)
    .thenRefused('NoSuchSubject');
  given(...one)
    .when(asked(joins, ana))
    .thenRefused('AnsweredAlready');
  given(...one)
    .when(joinConfirmation('04-06T00:01', ben))
    .thenRefused('DeadlinePassed');
  expect([ana, ben, mia].map(offers(one, 'JoinConfirmation'))).toEqual([false, true, false]);
  expect(offers(confirmable, 'JoinConfirmation')(ben)).toBe(false);
});

/** The thirty days were counted before anybody knew a longer holiday at their end. */
it('is in time by the calendar of today, and while its day may still move', () => {
  const moving = mayStillMove(one, 'ConfirmationAsked');
  const longer = {
    ...calendar,
    version: 'longer',
    holidays: ['2026-04-05', '2026-04-06', '2026-04-07'].map(localDate),
  };
  givenIn({ rulebook, calendar: longer })(...moving)
    .when(joinConfirmation('04-08T10:00', ben))
    .then(
      recorded('ConfirmationJoined', { partyId: 'ben' }),
      recorded('ConfirmationReady', { due: due('04-09T00:00') }),
      ordered('confirmation-application', 'ana'),
      ordered('confirmation-application', 'ben'),
    );
  givenIn({ rulebook, calendar: longer })(...moving)
    .when(joinConfirmation('04-09T00:01', ben))
    .thenRefused('DeadlinePassed');
  given(...moving)
    .when(joinConfirmation('04-20T10:00', ben))
    .then(
      recorded('ConfirmationJoined'),
      recorded('ConfirmationReady'),
      ordered('confirmation-application', 'ana'),
      ordered('confirmation-application', 'ben'),
    );
});
