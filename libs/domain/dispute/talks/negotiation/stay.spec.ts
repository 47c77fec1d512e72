import { ana, ben } from '../../../testing/core/actors.js';
import { excuseDelay } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { agreeStay, proposeStay } from '../../../testing/talks/negotiation-commands.js';
import { negotiating } from '../../../testing/talks/room-story.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const asked = andThen(negotiating.dispute, proposeStay('03-09T10:00', [bag], 10));

it('moves a waiting period only when the other side agrees, and tells the platform', () => {
  expect(disputeAfter(asked).waitingEnds[bag]).toEqual(due('03-22T00:00'));
  given(...asked)
    .when(agreeStay('03-09T11:00', ana))
    .thenRefused('NotYourPart');
  given(...asked)
    .when(agreeStay('03-09T11:00', ben))
    .then(
      recorded('ProcedureStayed', { moved: [{ pair: bag, due: due('04-01T00:00') }] }),
      ordered('stay-agreed', 'shop', bag),
    );
  const stayed = disputeAfter(andThen(asked, agreeStay('03-09T11:00')));
  expect([stayed.waitingEnds[bag], stayed.stages[bag]?.deadline]).toEqual([due('04-01T00:00'), due('04-01T00:00')]);
});
it('is limited by the rulebook, to what waits, and once', () => {
  given(...negotiating.dispute)
    .when(proposeStay('03-09T10:00', [bag], 21))
    .thenRefused('TooMany');
  given(...negotiating.dispute)
    .when(proposeStay('03-09T10:00', ['pair:ben:cap'], 10))
    .thenRefused('WrongStage');
  given(...andThen(asked, agreeStay('03-09T11:00')))
    .when(proposeStay('03-10T10:00', [bag], 10))
    .thenRefused('NamedTwice');
  given(...negotiating.dispute)
    .when(agreeStay('03-09T11:00'))
    .thenRefused('UnknownReference');
});
it('leaves a delay to be excused beside it', () =>
  given(...andThen(asked, agreeStay('03-09T11:00')))
    .when(excuseDelay('03-10T10:00', 3, bag))
    .then(
      recorded('DelayExcused'),
      ordered('delay-excused', 'shop', bag),
      ordered('delay-excused', 'ana', bag),
      ordered('delay-excused', 'ben', bag),
    ));
