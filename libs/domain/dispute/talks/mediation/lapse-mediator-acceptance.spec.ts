import { ana } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, given } from '../../../testing/core/story.js';
import { chooseMediator, mediationClock } from '../../../testing/talks/mediation-commands.js';
import { askedMax } from '../../../testing/talks/mediation-stories.js';

const lapse = mediationClock('LapseMediatorAcceptance', '03-07T00:01');

it('waits for no mediator that stays silent, who is not asked again', () => {
  given(...askedMax)
    .when(lapse)
    .then(recorded('MediatorDeclined', { mediatorId: 'max', reason: 'silence', choiceDue: due('03-09T00:00') }));
  given(...andThen(askedMax, lapse))
    .when(chooseMediator('03-07T11:00', ana))
    .thenRefused('MediatorNotAvailable');
  given(...askedMax)
    .when(mediationClock('LapseMediatorAcceptance', '03-07T00:00'))
    .thenRefused('DeadlineNotReached');
});
