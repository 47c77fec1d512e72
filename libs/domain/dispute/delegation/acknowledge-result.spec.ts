import { mall, mia, shop } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { offered } from '../../testing/core/menu.js';
import { acknowledgeResult, answerResult, returned, underDelegation } from '../../testing/intake/delegations.js';
import { shanghai } from '../../testing/core/commands.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, asked, given } from '../../testing/core/story.js';

const arrived = andThen(returned, acknowledgeResult('03-03T11:00'));

it('says when the result came, once', () => {
  given(...returned)
    .when(acknowledgeResult('03-03T11:00'))
    .then(recorded('DelegatedResultArrived', { arrivedAt: shanghai('03-03T11:00') }));
  for (const past of [arrived, andThen(returned, answerResult('03-03T11:00'))])
    given(...past)
      .when(acknowledgeResult('03-03T12:00'))
      .then();
});
it('is for the platform that handed over', () => {
  given(...returned)
    .when(asked(acknowledgeResult('03-03T11:00'), mall))
    .thenRefused('NotFound');
  given(...returned)
    .when(asked(acknowledgeResult('03-03T11:00'), mia))
    .thenRefused('NotYourPart');
});
it('is of a result', () => {
  for (const past of [underDelegation, noticed])
    given(...past)
      .when(acknowledgeResult('03-03T11:00'))
      .thenRefused('NotFound');
});
it('is offered while one has not arrived', () =>
  expect(
    [noticed, underDelegation, returned, arrived].map((past) => offered(past, shop, 'AcknowledgeResult').length),
  ).toEqual([0, 0, 1, 0]));
