import { excuseDelay } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { agreeStay, proposeStay } from '../../../testing/talks/negotiation-commands.js';
import { negotiating } from '../../../testing/talks/room-story.js';
import { andThen, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const asked = andThen(negotiating.dispute, proposeStay('03-09T10:00', [bag], 10));

it('leaves a delay to be excused beside it', () =>
  given(...andThen(asked, agreeStay('03-09T11:00')))
    .when(excuseDelay('03-10T10:00', 3, bag))
    .then(
      recorded('DelayExcused'),
      ordered('delay-excused', 'shop', bag),
      ordered('delay-excused', 'ana', bag),
      ordered('delay-excused', 'ben', bag),
    ));
