import { ana, mia, noa } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked as by, disputeAfter, given } from '../../../testing/core/story.js';
import { mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { allowRoomReading, askRoomReading } from '../../../testing/talks/paper-commands.js';

const caucus =
  Object.entries(disputeAfter(mediatingItems).rooms).find(
    ([, { kind, members }]) => kind === 'caucus' && members.partyIds.includes('ana'),
  )?.[0] ?? 'none';
const asked = andThen(mediatingItems, askRoomReading('03-06T10:00', caucus));
const allow = allowRoomReading('03-06T11:00', caucus);

it('opens the room for a day to who asked, of which every member is told', () =>
  given(...asked)
    .when(allow)
    .then(
      recorded('RoomReadingAllowed', { askedBy: 'mia', allowedBy: 'noa', until: shanghai('03-07T11:00') }),
      ordered('room-read', 'ana'),
    ));
it('takes a second person, once somebody has asked', () => {
  given(...asked)
    .when(by(allow, mia))
    .thenRefused('SecondPersonNeeded');
  given(...mediatingItems)
    .when(allow)
    .thenRefused('NoSuchSubject');
  given(...andThen(asked, allow))
    .when(allow)
    .thenRefused('NoSuchSubject');
  expect([mia, noa, ana].map(offers(asked, 'AllowRoomReading'))).toEqual([false, true, false]);
  expect([mediatingItems, andThen(asked, allow)].map((past) => offers(past, 'AllowRoomReading')(noa))).toEqual([
    false,
    false,
  ]);
});
it('is to the request that was read, and to none that took its place since', () => {
  const noas = andThen(asked, askRoomReading('03-06T10:30', caucus, noa));
  given(...noas)
    .when(by(allow, mia))
    .thenRefused('AskedAnew');
  given(...noas)
    .when(by(allowRoomReading('03-06T11:00', caucus, { askedBy: 'noa' }), mia))
    .then(recorded('RoomReadingAllowed', { askedBy: 'noa', allowedBy: 'mia' }), ordered('room-read', 'ana'));
  given(...andThen(asked, askRoomReading('03-06T10:30', caucus, mia, 'why-else')))
    .when(allow)
    .thenRefused('AskedAnew');
});
