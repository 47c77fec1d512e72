import { ana, ben, cai } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { silent } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';
import {
  acceptNegotiation,
  agreeStay,
  proposeNegotiation,
  proposeStay,
} from '../../../testing/talks/negotiation-commands.js';
import { negotiating } from '../../../testing/talks/room-story.js';

const bag = 'pair:ben:bag';
const talks = negotiating.dispute;
const propose = proposeStay('03-09T10:00', [bag], 10);
const stayed = andThen(talks, propose, agreeStay('03-09T11:00'));

it('moves nothing by itself', () =>
  given(...talks)
    .when(propose)
    .then(recorded('StayProposed', { proposerId: 'ana', pairs: [bag], days: 10 })));
it('is limited by the rulebook, to what waits, and once', () => {
  given(...talks)
    .when(proposeStay('03-09T10:00', [bag], 21))
    .thenRefused('TooMany');
  given(...talks)
    .when(proposeStay('03-09T10:00', [bag], 0))
    .thenRefused('NothingNamed');
  given(...talks)
    .when(proposeStay('03-09T10:00', ['pair:ben:cap'], 10))
    .thenRefused('WrongStage');
  given(...talks)
    .when(proposeStay('03-09T10:00', ['pair:cai:bag'], 10))
    .thenRefused('UnknownReference');
  given(...stayed)
    .when(proposeStay('03-10T10:00', [bag], 10))
    .thenRefused('NamedTwice');
});
it('is offered to both sides while a waiting period runs that nobody has stayed', () => {
  expect([ana, ben, cai].map(offers(talks, 'ProposeStay'))).toEqual([true, true, false]);
  expect(offers(stayed, 'ProposeStay')(ana)).toBe(false);
  const idle = andThen(silent, proposeNegotiation('03-12T10:00', [bag]), acceptNegotiation('03-12T11:00'));
  expect(offers(idle, 'ProposeStay')(ana)).toBe(false);
});
