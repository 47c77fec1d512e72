import { engine, shop } from '../../testing/core/actors.js';
import { shanghai } from '../../testing/core/commands.js';
import { offered } from '../../testing/core/menu.js';
import { delegated, recordTold, underDelegation } from '../../testing/intake/delegations.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, asked, given, planAfter } from '../../testing/core/story.js';

const tell = recordTold('03-02T10:01', 'answer');
const owed = (past: typeof delegated) =>
  planAfter(past).effects.flatMap(({ kind, key }) => (kind === 'tell-delegator' ? [key] : []));

it('is by webhook, once', () => {
  expect(owed(underDelegation)).toEqual(['tell-delegator:answer']);
  given(...underDelegation)
    .when(tell)
    .then({ type: 'DelegatorTold', data: { about: 'answer', toldAt: shanghai('03-02T10:01') } });
  const done = andThen(underDelegation, tell);
  expect(owed(done)).toEqual([]);
  given(...done)
    .when(recordTold('03-02T10:02', 'answer'))
    .then();
});
it('is the engine’s, and of what was handed over', () => {
  given(...underDelegation)
    .when(asked(tell, shop))
    .thenRefused('NotYourPart');
  given(...noticed)
    .when(tell)
    .thenRefused('NotFound');
  expect([noticed, underDelegation].map((past) => offered(past, engine, 'RecordDelegatorTold').length)).toEqual([0, 1]);
});
