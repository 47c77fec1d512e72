import { ana, ben, cai } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import {
  newestUndertaking,
  overdue,
  reportCame,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';

const past = settled.dispute;

it('is for who promised, and gives the other side a time to object', () => {
  given(...past)
    .when(reportPerformance('04-01T10:00'))
    .then(
      { type: 'PerformanceReported', data: expect.not.objectContaining({ due: expect.anything() }) },
      ordered('performance-reported', 'ana', 'pair:ben:bag', 'pair:ben:cap'),
    );
  given(...andThen(past, reportPerformance('04-01T10:00')))
    .when(reportCame('04-02T10:00'))
    .then(recorded('ServiceArrived'), recorded('PerformanceCheckStarted', { due: due('04-08T00:00') }));
  given(...past)
    .when(reportPerformance('04-01T10:00', ana))
    .thenRefused('NotYourPart');
  expect([ana, ben, cai].map(offers(past, 'ReportPerformance'))).toEqual([false, true, false]);
});
it('comes late, too, and then nobody has to follow it up', () => {
  const late = disputeAfter(andThen(overdue, reportPerformance('04-12T10:00')));
  expect(late.tasks).not.toHaveProperty(['chase-undertaking/' + newestUndertaking(late)]);
  expect(offers(andThen(overdue, reportPerformance('04-12T10:00')), 'ReportPerformance')(ben)).toBe(false);
});

belongsTo(past, reportPerformance('04-01T10:00'), 'ben', 'ana');
