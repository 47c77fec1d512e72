import { ana, ben, cai } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { acknowledgeService, recordArrival } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { accepted, answered } from '../../../testing/core/scenes.js';
import { andThen, asked, given, givenIn } from '../../../testing/core/story.js';

const open = acknowledgeService('03-02T09:00', 'forwarded-notice', 'ben', ben);

it('is an arrival, from the moment that the addressee opens the document', () => {
  given(...accepted)
    .when(open)
    .then(
      recorded('ServiceArrived', { channel: 'person', proof: 'opened', arrivedAt: shanghai('03-02T09:00') }),
      recorded('ResponseWindowOpened', { due: due('03-08T00:00') }),
    );
  given(...answered)
    .when(acknowledgeService('03-05T11:00', 'forwarded-counter-notice', 'ana', ana))
    .then(recorded('ServiceArrived'), recorded('WaitingPeriodStarted', { due: due('03-21T00:00') }));
});
it('changes nothing once it has arrived, and is not offered then', () => {
  const arrived = andThen(accepted, recordArrival('03-02T08:00', 'forwarded-notice', 'ben'));
  given(...arrived)
    .when(open)
    .then();
  expect([accepted, arrived].map((past) => offered(past, ben, 'AcknowledgeService'))).toEqual([['service:new-4'], []]);
});
it("is refused for somebody else's document", () =>
  given(...accepted)
    .when(asked(open, cai))
    .thenRefused('NotYourPart'));
it('is no arrival where an officer alone says whose phone it is', () => {
  const context = { authority: { power: 'reads' }, contactBy: 'mia' } as const;
  givenIn({ rulebook, calendar, context })(...accepted)
    .when(open)
    .thenRefused('ContactNotProved');
});

belongsTo(accepted, open, 'ben');
