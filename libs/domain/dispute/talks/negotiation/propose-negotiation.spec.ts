import { ana, ben, cai } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { lifted, waiting } from '../../../testing/core/scenes.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { endNegotiation, proposeNegotiation } from '../../../testing/talks/negotiation-commands.js';

const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';
const propose = proposeNegotiation('03-07T10:00', [bag]);

it('asks the other side, which has three days', () => {
  given(...waiting)
    .when(propose)
    .then(
      recorded('NegotiationProposed', {
        respondentId: 'ben',
        proposerId: 'ana',
        pairs: [bag],
        due: due('03-11T00:00'),
      }),
      ordered('negotiation-proposed', 'ben', bag),
    );
  given(...waiting)
    .when(proposeNegotiation('03-07T10:00', [bag], ben))
    .then(recorded('NegotiationProposed', { proposerId: 'ben' }), ordered('negotiation-proposed', 'ana', bag));
});
it('is about pairs of one respondent, each once at a time', () => {
  const both = andThen(waiting, proposeNegotiation('03-07T10:00', [bag, cap]));
  given(...andThen(waiting, propose))
    .when(proposeNegotiation('03-07T11:00', [cap, bag]))
    .thenRefused('WrongStage');
  given(...waiting)
    .when(proposeNegotiation('03-07T10:00', [bag, 'pair:cai:bag']))
    .thenRefused('UnknownReference');
  given(...waiting)
    .when(proposeNegotiation('03-07T10:00', [bag], cai))
    .thenRefused('NotYourPart');
  expect(offers(waiting, 'ProposeNegotiation')(ben)).toBe(true);
  expect([ben, cai].map(offers(both, 'ProposeNegotiation'))).toEqual([false, true]);
  expect(offers(andThen(both, endNegotiation('03-08T10:00', 'declined')), 'ProposeNegotiation')(ben)).toBe(true);
});
it('is not there on what is closed, or by a rulebook without it', () => {
  given(...lifted)
    .when(proposeNegotiation('03-24T10:00', [bag]))
    .thenRefused('WrongStage');
  const { negotiation: _, ...bare } = rulebook;
  const without = { rulebook: bare, calendar };
  givenIn(without)(...waiting)
    .when(propose)
    .thenRefused('LaneNotOpen');
  expect(offers(waiting, 'ProposeNegotiation', without)(ana)).toBe(false);
});

belongsTo(waiting, propose, 'ana', 'ben');
