import { mia, noa } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { approvePublication, proposePublication } from '../../../testing/panel/after-commands.js';
import { correctDecision } from '../../../testing/panel/decision-commands.js';
import { decided, final, issued, reviewPanel } from '../../../testing/panel/after-stories.js';
import { tasksAfter } from '../../../testing/panel/decision-after.js';

const proposed = andThen(final, proposePublication('04-13T10:00'));
const published = andThen(proposed, approvePublication('04-14T10:00'));

it('is of what is final, and waits for a second person', () => {
  given(...final)
    .when(proposePublication('04-13T10:00'))
    .then(
      recorded('PublicationProposed', { proposedBy: 'mia', textContentId: 'redacted', approveDue: due('04-16T00:00') }),
    );
  expect(tasksAfter(proposed)).toContain('approve-publication');
});
it('may be made anew while it waits, and not once it is there', () => {
  given(...proposed)
    .when(proposePublication('04-13T11:00', noa))
    .then(recorded('PublicationProposed', { proposedBy: 'noa' }));
  given(...published)
    .when(proposePublication('04-15T10:00'))
    .thenRefused('AnsweredAlready');
});
it('is made anew of a published decision that was corrected since, once for each correction', () => {
  const corrected = andThen(published, correctDecision('04-15T10:00'));
  given(...corrected)
    .when(proposePublication('04-16T10:00'))
    .then(recorded('PublicationProposed', { textContentId: 'redacted' }));
  const replaced = andThen(corrected, proposePublication('04-16T10:00'), approvePublication('04-17T10:00'));
  given(...replaced)
    .when(proposePublication('04-18T10:00'))
    .thenRefused('AnsweredAlready');
  const later = andThen(proposed, correctDecision('04-13T12:00'), approvePublication('04-14T10:00'));
  expect([corrected, replaced, later].map((past) => offers(past, 'ProposePublication')(mia))).toEqual([
    true,
    false,
    true, // proposed before it was corrected, and so perhaps of what was wrong
  ]);
});
it('is neither of what can still be reviewed nor of what a review reversed', () => {
  const reversed = issued(reviewPanel, '05-20T10:00', { items: { 'pair:ben:bag': 'keep' } });
  for (const [past, at] of [
    [decided, '04-05T10:00'],
    [reversed, '05-21T10:00'],
  ] as const)
    given(...past)
      .when(proposePublication(at))
      .thenRefused('WrongStage');
});
it('is offered while nothing is published', () =>
  expect([decided, final, proposed, published].map((past) => offers(past, 'ProposePublication')(mia))).toEqual([
    false,
    true,
    true,
    false,
  ]));
belongsTo(final, proposePublication('04-13T10:00'), 'mia');
