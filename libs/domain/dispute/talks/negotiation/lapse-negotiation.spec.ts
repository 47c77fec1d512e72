import { clockSays } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { waiting } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';
import {
  acceptNegotiation,
  newestNegotiation,
  proposeNegotiation,
} from '../../../testing/talks/negotiation-commands.js';

const bag = 'pair:ben:bag';
const proposed = andThen(waiting, proposeNegotiation('03-07T10:00', [bag]));
const started = andThen(proposed, acceptNegotiation('03-08T10:00'));
const told = [ordered('negotiation-ended', 'ana', bag), ordered('negotiation-ended', 'ben', bag)];

it('ends what nobody answered, and says so to both', () =>
  given(...proposed)
    .when(clockSays('LapseNegotiation', '03-11T00:01', newestNegotiation))
    .then(recorded('NegotiationEnded', { reason: 'lapsed' }), ...told));
it('sends talks on to the next step when their time is over, and closes the room', () =>
  given(...started)
    .when(clockSays('LapseNegotiation', '03-19T00:01', newestNegotiation))
    .then(recorded('NegotiationEnded', { reason: 'escalated' }), recorded('RoomClosed'), ...told));
it('waits for the day of where it stands', () => {
  given(...proposed)
    .when(clockSays('LapseNegotiation', '03-11T00:00', newestNegotiation))
    .thenRefused('DeadlineNotReached');
  given(...started)
    .when(clockSays('LapseNegotiation', '03-11T00:01', newestNegotiation))
    .thenRefused('DeadlineNotReached');
});
