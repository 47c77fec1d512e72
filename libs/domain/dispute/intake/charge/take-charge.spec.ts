import { ada, ana, mia, noa } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { filed, lifted, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { takeCharge } from '../../../testing/intake/charges.js';

const taken = takeCharge('03-01T11:00', noa);
belongsTo(filed, taken, 'mia');

it('moves it to who takes it, and remembers whose it was', () => {
  given(...filed)
    .when(taken)
    .then({ type: 'CaseManagerAssigned', data: { way: 'taken', toId: 'noa', fromId: 'mia' } });
  const after = andThen(filed, taken);
  expect(disputeAfter(after)).toMatchObject({ caseManagerId: 'noa', formerManagers: ['mia'] });
  const again = andThen(after, takeCharge('03-01T12:00', ada), takeCharge('03-01T13:00', mia));
  expect(disputeAfter(again)).toMatchObject({ caseManagerId: 'mia', formerManagers: ['noa', 'ada'] });
});
it('is offered to every case manager but whose it is, at any stage', () => {
  for (const past of [filed, noticed, lifted])
    expect([mia, noa, ana].map(offers(past, 'TakeCharge'))).toEqual([false, true, false]);
});
it('does nothing for whose it is already', () =>
  given(...filed)
    .when(takeCharge('03-01T11:00', mia))
    .then());
