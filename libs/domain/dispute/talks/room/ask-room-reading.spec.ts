import { ana, ben, cai, max, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { askRoomReading, openDesk } from '../../../testing/talks/paper-commands.js';

const [caucus = ''] = Object.keys(disputeAfter(mediatingItems).rooms);
const ask = askRoomReading('03-06T10:00', caucus);

it('names who asks and why, and is the association’s alone', () => {
  given(...mediatingItems)
    .when(ask)
    .then(recorded('RoomReadingAsked', { roomId: caucus, askedBy: 'mia', reasonContentId: 'why' }));
  for (const stranger of [ana, ben, cai, max])
    given(...mediatingItems)
      .when(asked(ask, stranger))
      .thenRefused('NotYourPart');
  expect(offers(mediatingItems, 'AskRoomReading')(mia)).toBe(true);
});
it('is no way into a desk, which is no closed circle', () => {
  const desk = andThen(noticed, openDesk('03-02T10:00', ben));
  given(...desk)
    .when(askRoomReading('03-02T11:00', Object.keys(disputeAfter(desk).rooms)[0] ?? ''))
    .thenRefused('NotYourPart');
  expect(offers(desk, 'AskRoomReading')(mia)).toBe(false);
});
