import { ana, mia, noa } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given, type Step } from '../../../testing/core/story.js';
import { approvePublication, firstIn, proposePublication } from '../../../testing/panel/after-commands.js';
import { correctDecision } from '../../../testing/panel/decision-commands.js';
import { final } from '../../../testing/panel/after-stories.js';
import { tasksAfter, typesSeen } from '../../../testing/panel/decision-after.js';

const proposed = andThen(final, proposePublication('04-13T10:00'));
const approve = approvePublication('04-14T10:00');
const published = andThen(proposed, approve);

it('publishes the text, and tells the parties, who knew nothing of it before', () => {
  given(...proposed)
    .when(approve)
    .then(
      recorded('DecisionPublished', {
        approvedBy: 'noa',
        textContentId: 'redacted',
        publishedAt: shanghai('04-14T10:00'),
      }),
      ordered('after-decision', 'ana'),
      ordered('after-decision', 'ben'),
    );
  expect(tasksAfter(published)).not.toContain('approve-publication');
  const seen = (past: typeof final) => typesSeen(past, ana).filter((type) => type.includes('Publi'));
  expect([proposed, published].map(seen)).toEqual([[], ['DecisionPublished']]);
});
it('publishes the text where it is kept when the file has gone', () => {
  given(...proposed)
    .when(approvePublication('04-14T10:00', noa, 'lasting'))
    .then(
      recorded('DecisionPublished', { textContentId: 'lasting' }),
      ordered('after-decision', 'ana'),
      ordered('after-decision', 'ben'),
    );
});
it('puts the text of what was corrected in the place of the first, and tells the parties so', () => {
  const first = Object.values(disputeAfter(published).decisions)[0]?.published?.publicationId;
  const anew = andThen(published, correctDecision('04-15T10:00'), proposePublication('04-16T10:00'));
  given(...anew)
    .when(approvePublication('04-17T10:00'))
    .then(
      recorded('DecisionPublished', { replaces: first ?? '', publishedAt: shanghai('04-17T10:00') }),
      ordered('after-decision', 'ana'),
      ordered('after-decision', 'ben'),
    );
  const replaced = andThen(anew, approvePublication('04-17T10:00'));
  expect(Object.values(disputeAfter(replaced).decisions)[0]?.published).toMatchObject({
    publicationId: first,
    corrections: 1,
  });
  const again = andThen(replaced, correctDecision('04-18T10:00'), proposePublication('04-19T10:00'));
  expect(andThen(again, approvePublication('04-20T10:00'))).toContainEqual(
    recorded('DecisionPublished', { replaces: first ?? '', publishedAt: shanghai('04-20T10:00') }),
  );
});
it('is by a second person', () => {
  given(...proposed)
    .when(approvePublication('04-14T10:00', mia))
    .thenRefused('SecondPersonNeeded');
  expect([mia, noa, ana].map(offers(proposed, 'ApprovePublication'))).toEqual([false, true, false]);
});
it('is of the very text that was looked at', () => {
  const { decisions } = disputeAfter(proposed);
  const older = decisions[firstIn(disputeAfter(proposed))]?.proposed?.publicationId ?? '';
  const stale: Step = (dispute) => ({
    type: 'ApprovePublication',
    data: { decisionId: firstIn(dispute), publicationId: older },
    by: noa,
    at: shanghai('04-14T11:00'),
  });
  given(...andThen(proposed, proposePublication('04-14T10:00')))
    .when(stale)
    .thenRefused('UnknownReference');
});
it('is done once, of what is proposed', () => {
  for (const past of [final, published])
    given(...past)
      .when(approvePublication('04-15T10:00'))
      .thenRefused('UnknownReference');
  expect([final, published].map((past) => offers(past, 'ApprovePublication')(noa))).toEqual([false, false]);
});
belongsTo(proposed, approvePublication('04-14T10:00', noa), 'mia');
