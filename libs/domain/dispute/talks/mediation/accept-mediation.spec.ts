import { max, pia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { acceptMediation } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfMediator, roomsOpened } from '../../../testing/talks/mediation-expected.js';
import { askedMax, mediating } from '../../../testing/talks/mediation-stories.js';
import { visibilityOf } from '../../visibility/visibility.js';

it('declares that there is no tie, and with that the time of the mediation runs', () => {
  given(...askedMax)
    .when(acceptMediation('03-04T10:00'))
    .then(
      recorded('MediatorAccepted', { mediatorId: 'max', due: due('04-04T00:00') }),
      ...roomsOpened,
      ...bothToldOfMediator,
    );
  given(...askedMax)
    .when(acceptMediation('03-04T10:00', max, false))
    .thenRefused('DeclarationMissing');
});
it('is for the mediator that was asked, who sees the whole from then on', () => {
  given(...askedMax)
    .when(acceptMediation('03-04T10:00', pia))
    .thenRefused('NotFound');
  expect([max, pia].map(offers(askedMax, 'AcceptMediation'))).toEqual([true, false]);
  expect(offers(mediating, 'AcceptMediation')(max)).toBe(false);
  const whole = (past: typeof mediating) => visibilityOf(max, fileOf(disputeAfter(past), max)).whole;
  expect([askedMax, mediating].map(whole)).toEqual([false, true]);
});
