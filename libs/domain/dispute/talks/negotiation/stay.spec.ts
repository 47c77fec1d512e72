import { excuseDelay } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { agreeStay, proposeStay } from '../../../testing/talks/negotiation-commands.js';
import { negotiating } from '../../../testing/talks/room-story.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

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
it('ends the period on the same day whether it was agreed before or after a delay was excused', () => {
  const before = andThen(asked, agreeStay('03-09T11:00'), excuseDelay('03-10T10:00', 18, bag));
  const excused = andThen(negotiating.dispute, excuseDelay('03-08T12:00', 18, bag));
  const after = andThen(excused, proposeStay('03-09T10:00', [bag], 10), agreeStay('03-09T11:00'));
  const [one, other] = [before, after].map((past) => disputeAfter(past).waitingEnds[bag]);
  expect(one?.derivation.extensions.map(({ reason }) => reason)).toEqual(['notarisation-abroad', 'stay']);
  expect(one?.dueAt).toBe(other?.dueAt);
  // what the sides agreed to is not cut by the limit of the excuse
  expect(Date.parse(one?.dueAt ?? '')).toBeGreaterThan(Date.parse(disputeAfter(excused).waitingEnds[bag]?.dueAt ?? ''));
});
