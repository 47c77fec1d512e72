import { ana, ben, cai } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { confirmPerformance, heard, overdue, reportPerformance } from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';

const reported = andThen(overdue, reportPerformance('04-12T10:00'));
const confirm = confirmPerformance('04-20T10:00');

it('is the word of the side to which it was promised, at any time before a finding', () => {
  for (const past of [settled.dispute, reported, heard])
    given(...past)
      .when(confirm)
      .then(recorded('PerformanceConfirmed', { by: 'other-side' }));
  given(...reported)
    .when(confirmPerformance('04-13T10:00', ben))
    .thenRefused('NotYourPart');
  expect([ana, ben, cai].map(offers(reported, 'ConfirmPerformance'))).toEqual([true, false, false]);
  expect(offers(andThen(reported, confirm), 'ConfirmPerformance')(ana)).toBe(false);
});

belongsTo(settled.dispute, confirmPerformance('04-01T10:00'), 'ana', 'ben');
