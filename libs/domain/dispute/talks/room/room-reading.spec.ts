import { ana, mia, noa } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { allowRoomReading, askRoomReading } from '../../../testing/talks/paper-commands.js';
import { andThen, disputeAfter } from '../../../testing/core/story.js';
import { notificationsOf } from '../../../notification/notifications-of.js';
import { mayReadRoom } from './may-read-room.js';

const caucusOf = (partyId: string): string =>
  Object.entries(disputeAfter(mediatingItems).rooms).find(
    ([, { kind, members }]) => kind === 'caucus' && members.partyIds.includes(partyId),
  )?.[0] ?? 'none';
const caucus = caucusOf('ana');
const asked = andThen(mediatingItems, askRoomReading('03-06T10:00', caucus));
const allowed = andThen(asked, allowRoomReading('03-06T11:00', caucus));

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
