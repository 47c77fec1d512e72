import { mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import {
  appealed,
  appealAssigned,
  assignAppeal,
  decideAppeal,
  foundMalicious,
  newestReview,
} from '../../../testing/conduct/good-faith.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, disputeAfter, given, givenIn } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(appealed));

it('gives it to one of another house, with a day to decide by', () =>
  given(...appealed)
    .when(assignAppeal('03-05T11:00'))
    .then(recorded('FaithAppealAssigned', { decider: { accountId: 'ada', organisationId: 'other-house' } })));
it('goes to nobody who touched the first decision, nor to their organisation, nor to a competitor', () => {
  for (const [deciderId, why] of [
    ['mia', 'took-part'],
    ['noa', 'took-part'],
    ['rex', 'competitor'],
    ['una', 'party'],
    ['max', 'not-listed'],
  ] as const)
    expect(() => andThen(appealed, assignAppeal('03-05T11:00', deciderId))).toThrow(
      expect.objectContaining({ code: 'ReviewerBarred', facts: { reason: why } }),
    );
  const colleague = { 'association-third': { organisationId: 'association', competesWith: [] } };
  givenIn({ rulebook, calendar, context: { reviewers: colleague } })(...appealed)
    .when(assignAppeal('03-05T11:00', 'association-third'))
    .thenRefused('ReviewerBarred');
});
it('is offered until it is decided, since another may be assigned instead', () => {
  expect(offered(foundMalicious, mia, 'AssignFaithAppeal')).toEqual([]);
  expect(offered(appealed, mia, 'AssignFaithAppeal')).toEqual([review]);
  expect(offered(appealAssigned, mia, 'AssignFaithAppeal')).toEqual([review]);
  expect(offered(andThen(appealAssigned, decideAppeal('03-06T10:00')), mia, 'AssignFaithAppeal')).toEqual([]);
});

belongsTo(appealed, assignAppeal('03-05T11:00'), 'mia');
