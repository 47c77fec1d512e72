import { acceptComplaint, complaint, fileComplaint, withdrawComplaint } from '../../../testing/core/commands.js';
import { bytesBefore } from '../../../testing/core/bytes.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { fileOf } from '../../../testing/core/story.js';
import { disputeDecider } from '../../decider.js';
import { evolveAll } from '../../evolve.js';
import { unfiled } from '../../core/unfiled.js';
import { pairSubject } from '../../core/subject.js';

const [all, kept] = [8_100, 97];
const world = { calendar, rulebook: { ...rulebook, limits: { items: all, respondents: 1, pairs: all } } };
const items = Array.from({ length: all }, (_, i) => ({
  itemId: `item-${i}`,
  platformId: 'shop',
  kind: 'product' as const,
  locatorContentId: `where-${i}`,
  respondentIds: ['ben'],
}));

it('one complaint of 8,100 items keeps 97 down and has the rest restored, item by item (practice P36)', () => {
  const [respondent] = complaint.respondents;
  const rest = items.slice(kept).map(({ itemId }) => pairSubject('ben', itemId));
  const commands = [
    fileComplaint({ items, respondents: respondent ? [respondent] : [] }),
    acceptComplaint(),
    withdrawComplaint('03-03T10:00', ...rest),
  ];
  const after = commands.reduce((before, command) => {
    const dispute = evolveAll(before, bytesBefore(command, before));
    return evolveAll(dispute, disputeDecider.decide(command, fileOf(dispute, command.by, world)));
  }, unfiled);
  const wanted = Object.groupBy(Object.values(after.measures), (measure) => measure.wanted);
  expect([wanted.block?.length, wanted.lift?.length]).toEqual([kept, all - kept]);
});
