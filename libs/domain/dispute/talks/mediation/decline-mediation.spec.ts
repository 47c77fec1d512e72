import { max, pia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { declineMediation } from '../../../testing/talks/mediation-commands.js';
import { askedMax, choosing, mediating } from '../../../testing/talks/mediation-stories.js';
import { hasAPart } from '../../decider.js';

it('has the parties choose anew, and shows the dispute no longer', () => {
  given(...askedMax)
    .when(declineMediation('03-04T10:00', 'tie'))
    .then(recorded('MediatorDeclined', { mediatorId: 'max', reason: 'tie', choiceDue: due('03-07T00:00') }));
  const declined = disputeAfter(andThen(askedMax, declineMediation('03-04T10:00', 'tie')));
  expect(hasAPart(max, fileOf(declined, max))).toBe(false);
});
it('is for the mediator that was asked, before it has accepted', () => {
  given(...askedMax)
    .when(asked(declineMediation('03-04T10:00'), pia))
    .thenRefused('NotFound');
  given(...mediating)
    .when(declineMediation('03-04T11:00'))
    .thenRefused('WrongStage');
  expect([choosing, askedMax, mediating].map((past) => offers(past, 'DeclineMediation')(max))).toEqual([
    false,
    true,
    false,
  ]);
});
