import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { waiting } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';
import { acceptNegotiation, proposeNegotiation } from '../../../testing/talks/negotiation-commands.js';

const proposed = andThen(waiting, proposeNegotiation('03-07T10:00', ['pair:ben:bag']));

it('opens a room for the two, for as long as the rulebook gives', () =>
  given(...proposed)
    .when(acceptNegotiation('03-08T10:00'))
    .then(
      recorded('NegotiationStarted', { due: due('03-19T00:00') }),
      recorded('RoomOpened', { kind: 'negotiation', members: { partyIds: ['ana', 'ben'], personIds: [] } }),
    ));
it('is the word of the side that was asked, in time', () => {
  given(...proposed)
    .when(acceptNegotiation('03-08T10:00', ana))
    .thenRefused('NotYourPart');
  given(...proposed)
    .when(acceptNegotiation('03-11T10:00'))
    .thenRefused('DeadlinePassed');
  expect([ana, ben, cai, mia].map(offers(proposed, 'AcceptNegotiation'))).toEqual([false, true, false, false]);
  const started = andThen(proposed, acceptNegotiation('03-08T10:00'));
  expect(offers(started, 'AcceptNegotiation')(ben)).toBe(false);
});
