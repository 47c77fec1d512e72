import { withdrawComplaint } from '../../../testing/core/commands.js';
import { confirmPerformance, reportPerformance } from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';
import { andThen, disputeAfter, planAfter } from '../../../testing/core/story.js';

const past = settled.dispute;

it('a dispute with nothing left in it waits for what was promised, and closes with it; nothing is left running', () => {
  const alone = andThen(past, withdrawComplaint('03-10T10:00', 'pair:cai:bag'));
  expect(disputeAfter(alone).stages.dispute).toEqual({ stage: 'compliance' });
  const done = andThen(alone, reportPerformance('04-01T10:00'), confirmPerformance('04-02T10:00'));
  expect(disputeAfter(done).stages.dispute).toEqual({ stage: 'closed', reason: 'settled' });
  expect([planAfter(done).deadlines, disputeAfter(done).tasks]).toEqual([[], {}]);
});
