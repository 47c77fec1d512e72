import { ana, ben, cai, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { stateAvailability } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { commonTimes } from './free-times.js';

it('takes the place of what a party said when it consented, and the common times follow', () => {
  const bens = stateAvailability('03-05T09:00', ben, '03-20T09:00', '03-20T18:00');
  given(...mediating)
    .when(bens)
    .then(recorded('AvailabilityStated', { partyId: 'ben' }));
  const both = andThen(mediating, bens, stateAvailability('03-05T09:30', ana, '03-20T14:00', '03-20T20:00'));
  const [mediation] = Object.values(disputeAfter(both).mediations);
  expect(mediation && commonTimes(mediation)[0]).toEqual({
    partyIds: ['ana', 'ben'],
    times: [{ from: '2026-03-20T06:00:00.000Z', until: '2026-03-20T10:00:00.000Z' }],
  });
});
it('is said of times to come, by whoever takes part', () => {
  given(...mediating)
    .when(stateAvailability('03-05T09:00', ben, '03-04T09:00', '03-04T18:00'))
    .thenRefused('InstantImplausible');
  given(...mediating)
    .when(stateAvailability('03-05T09:00', ben, '03-20T18:00', '03-20T09:00'))
    .thenRefused('InstantImplausible');
  expect([ana, ben, cai, max].map(offers(mediating, 'StateAvailability'))).toEqual([true, true, false, false]);
});
