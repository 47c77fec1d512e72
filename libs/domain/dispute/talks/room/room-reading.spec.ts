import { ana, ben, cai, max, mia, noa } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { allowRoomReading, askRoomReading } from '../../../testing/talks/paper-commands.js';
import { andThen, asked as by, disputeAfter, given } from '../../../testing/core/story.js';
import { notificationsOf } from '../../../notification/notifications-of.js';
import { mayReadRoom } from './may-read-room.js';

const caucusOf = (partyId: string): string =>
  Object.entries(disputeAfter(mediatingItems).rooms).find(
    ([, { kind, members }]) => kind === 'caucus' && members.partyIds.includes(partyId),
  )?.[0] ?? 'none';
const caucus = caucusOf('ana');
const asked = andThen(mediatingItems, askRoomReading('03-06T10:00', caucus));
const allowed = andThen(asked, allowRoomReading('03-06T11:00', caucus));

it('is asked for with a reason and allowed by a second person, of which every member is told', () => {
  given(...mediatingItems)
    .when(askRoomReading('03-06T10:00', caucus))
    .then(recorded('RoomReadingAsked', { roomId: caucus, askedBy: 'mia' }));
  given(...asked)
    .when(by(allowRoomReading('03-06T11:00', caucus), mia))
    .thenRefused('SecondPersonNeeded');
  given(...asked)
    .when(allowRoomReading('03-06T11:00', caucus))
    .then(
      recorded('RoomReadingAllowed', { askedBy: 'mia', allowedBy: 'noa', until: shanghai('03-07T11:00') }),
      ordered('room-read', 'ana'),
    );
  for (const stranger of [ana, ben, cai, max])
    given(...mediatingItems)
      .when(by(askRoomReading('03-06T10:00', caucus), stranger))
      .thenRefused('NotYourPart');
  given(...mediatingItems)
    .when(allowRoomReading('03-06T11:00', caucus))
    .thenRefused('NoSuchSubject');
});

it('lets who asked read for a day, and nobody else, nor another room', () => {
  const [before, after] = [disputeAfter(asked), disputeAfter(allowed)];
  const at = shanghai('03-06T12:00');
  expect(mayReadRoom(mia, caucus, before, at)).toBe(false);
  expect([mia, noa, ana].map((one) => mayReadRoom(one, caucus, after, at))).toEqual([true, false, false]);
  expect([caucusOf('ben'), caucus].map((room) => mayReadRoom(mia, room, after, shanghai('03-07T11:01')))).toEqual([
    false,
    false,
  ]);
  expect(mayReadRoom(mia, caucusOf('ben'), after, at)).toBe(false);
});

it('is told to the mediator, too', () => {
  const events = allowed
    .slice(asked.length)
    .map((event) => ({ ...event, meta: { by: noa, at: shanghai('03-06T11:00'), command: 'AllowRoomReading' } }));
  expect(notificationsOf(disputeAfter(asked), disputeAfter(allowed), events)).toContainEqual(
    expect.objectContaining({ topic: 'news', to: { accountId: 'max' } }),
  );
});
