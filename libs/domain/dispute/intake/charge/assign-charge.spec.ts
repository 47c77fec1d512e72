import { belongsTo } from '../../../testing/core/guards.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { assignCharge, takeCharge } from '../../../testing/intake/charges.js';
import { ada } from '../../../testing/core/actors.js';

const order = { way: 'reassigned', fromId: 'mia', orderId: 'order', orderedBy: 'admin' } as const;
const assigned = assignCharge('03-01T11:00', { ...order, toId: 'noa' });
belongsTo(filed, assigned, 'engine');

it('records whose order it was', () =>
  given(...filed)
    .when(assigned)
    .then({ type: 'CaseManagerAssigned', data: { ...order, toId: 'noa' } }));
it('leaves alone what somebody else has taken meanwhile', () =>
  given(...andThen(filed, takeCharge('03-01T10:30', ada)))
    .when(assigned)
    .then());
it('puts it into the queue where nobody can have it', () => {
  const queued = andThen(filed, assignCharge('03-01T11:00', { way: 'replaced', fromId: 'mia' }));
  expect(disputeAfter(queued)).not.toHaveProperty('caseManagerId');
  const found = andThen(queued, assignCharge('03-01T12:00', { way: 'replaced', toId: 'noa' }));
  expect(disputeAfter(found)).toMatchObject({ caseManagerId: 'noa', formerManagers: ['mia'] });
});
it('goes to nobody who is away', () =>
  given(...filed)
    .when(assignCharge('03-01T11:00', { ...order, toId: 'rex' }))
    .thenRefused('OfficerAway'));
