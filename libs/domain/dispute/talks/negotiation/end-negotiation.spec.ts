import { ana, ben, cai } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { waiting } from '../../../testing/core/scenes.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { acceptNegotiation, endNegotiation, proposeNegotiation } from '../../../testing/talks/negotiation-commands.js';

const bag = 'pair:ben:bag';
const proposed = andThen(waiting, proposeNegotiation('03-07T10:00', [bag]));
const started = andThen(proposed, acceptNegotiation('03-08T10:00'));
const escalate = endNegotiation('03-09T10:00', 'escalated', ana);

it('is for either side at any time: nobody negotiates against its will', () => {
  given(...proposed)
    .when(endNegotiation('03-08T10:00', 'declined'))
    .then(recorded('NegotiationEnded', { reason: 'declined' }), ordered('negotiation-ended', 'ana', bag));
  given(...proposed)
    .when(endNegotiation('03-08T10:00', 'withdrawn', ana))
    .then(recorded('NegotiationEnded', { reason: 'withdrawn' }), ordered('negotiation-ended', 'ben', bag));
  given(...started)
    .when(escalate)
    .then(
      recorded('NegotiationEnded', { reason: 'escalated' }),
      recorded('RoomClosed'),
      ordered('negotiation-ended', 'ben', bag),
    );
});
it('says what it is: who was asked declines, who asked withdraws, and talks that began go on to the next step', () => {
  for (const [reason, by] of [
    ['escalated', ben],
    ['withdrawn', ben],
    ['declined', ana],
  ] as const)
    given(...proposed)
      .when(endNegotiation('03-08T10:00', reason, by))
      .thenRefused('WrongStage');
  given(...started)
    .when(endNegotiation('03-09T10:00', 'declined'))
    .thenRefused('WrongStage');
});
it('is no other respondent’s, and nothing is left to end afterwards', () => {
  given(...started)
    .when(asked(escalate, cai))
    .thenRefused('NotYourPart');
  expect([ana, ben, cai].map(offers(started, 'EndNegotiation'))).toEqual([true, true, false]);
  expect(offers(andThen(started, escalate), 'EndNegotiation')(ana)).toBe(false);
});
