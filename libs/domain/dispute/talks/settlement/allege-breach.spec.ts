import { ana, ben } from '../../../testing/core/actors.js';
import { clockSays } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { mayStillMove } from '../../../testing/core/may-still-move.js';
import { andThen, given } from '../../../testing/core/story.js';
import {
  allegeBreach,
  newestUndertaking,
  overdue,
  reportCame,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';

const reminded = andThen(settled.dispute, clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking));
const reported = andThen(reminded, reportPerformance('04-09T10:00'));
const toBen = ordered('breach-alleged', 'ben', 'pair:ben:bag', 'pair:ben:cap');

it('comes after the agreed day, and the other side is heard until a day', () => {
  given(...overdue)
    .when(allegeBreach('04-12T10:00'))
    .then(recorded('BreachAlleged', { due: due('04-18T00:00') }), toBen);
  // the clock has not said yet that it is over
  given(...reminded)
    .when(allegeBreach('04-11T00:01'))
    .then(recorded('BreachAlleged'), toBen);
  given(...reminded)
    .when(allegeBreach('04-09T10:00'))
    .thenRefused('DeadlineNotReached');
  // nobody is late on a day that may still move
  given(...mayStillMove(reminded, 'UndertakingReminded'))
    .when(allegeBreach('04-11T00:01'))
    .thenRefused('DeadlineNotReached');
});
it('or against a report, until it counts as true', () => {
  given(...reported)
    .when(allegeBreach('04-10T10:00'))
    .then(recorded('BreachAlleged'), toBen);
  given(...andThen(reported, reportCame('04-09T11:00')))
    .when(allegeBreach('04-15T00:01'))
    .thenRefused('DeadlinePassed');
});
it('is for the side to which it was promised', () => {
  given(...overdue)
    .when(allegeBreach('04-12T10:00', ben))
    .thenRefused('NotYourPart');
  expect([ana, ben].map(offers(overdue, 'AllegeBreach'))).toEqual([true, false]);
  expect([reminded, reported].map((past) => offers(past, 'AllegeBreach')(ana))).toEqual([false, true]);
});
