import { engine, shop } from '../../testing/core/actors.js';
import { shanghai } from '../../testing/core/commands.js';
import { recorded } from '../../testing/core/expected.js';
import { offered } from '../../testing/core/menu.js';
import { requestFaithReview } from '../../testing/conduct/good-faith.js';
import { briefly, eraseHandedOver, underDelegation } from '../../testing/intake/delegations.js';
import { andThen, asked, given } from '../../testing/core/story.js';

const erasure = eraseHandedOver('03-04T10:01');
const erased = andThen(briefly, erasure);
const reviewed = andThen(briefly, requestFaithReview('03-03T11:00'));

it('is when the data were kept for as long as was agreed, and on the record', () => {
  given(...briefly)
    .when(eraseHandedOver('03-04T10:00'))
    .thenRefused('DeadlineNotReached');
  given(...briefly)
    .when(erasure)
    .then(
      recorded('HandedOverErased', {
        partyIds: ['ana', 'ben', 'cai'],
        keptUntil: shanghai('03-04T10:00'),
        erasedAt: shanghai('03-04T10:01'),
      }),
    );
});
it('is once', () =>
  given(...erased)
    .when(eraseHandedOver('03-05T10:00'))
    .then());
it('is not while the dispute runs, nor while somebody still works on them', () => {
  for (const past of [underDelegation, reviewed])
    given(...past)
      .when(eraseHandedOver('03-05T10:00'))
      .thenRefused('WrongStage');
});
it('is the engine’s, to be done until it is', () => {
  given(...briefly)
    .when(asked(erasure, shop))
    .thenRefused('NotYourPart');
  expect(
    [underDelegation, reviewed, briefly, erased].map((past) => offered(past, engine, 'EraseHandedOver').length),
  ).toEqual([0, 0, 1, 0]);
});
