import type { LoadedRoom } from '#application/room/rooms.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import { ana, ben, max } from '#domain/testing/core/actors.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { noticed } from '#domain/testing/core/scenes.js';
import { andThen, disputeAfter } from '#domain/testing/core/story.js';
import { mediating } from '#domain/testing/talks/mediation-stories.js';
import { openDesk } from '#domain/testing/talks/paper-commands.js';
import { negotiating, roomFileOf } from '#domain/testing/talks/room-story.js';
import { roomView } from './room-view.js';

/** The newest room of the dispute as this member of it sees it. */
const seen = (dispute: readonly DisputeEvent[], by: Actor) =>
  roomView(by, { ...roomFileOf({ dispute, room: [] }, by), stream: { events: [] } } as unknown as LoadedRoom);

it('tells when the talk ends that the room serves', () => {
  expect(seen(negotiating.dispute, ana)).toMatchObject({ kind: 'negotiation', endsAt: shanghai('03-19T00:00') });
  const [end] = Object.values(disputeAfter(mediating).stages).flatMap((one) =>
    one?.stage === 'mediation' && one.deadline ? [one.deadline.dueAt] : [],
  );
  expect(end).toBeDefined();
  expect([ben, max].map((by) => seen(mediating, by))).toMatchObject([
    { kind: 'caucus', endsAt: end },
    { kind: 'caucus', endsAt: end },
  ]);
});

it('tells no end of the desk of a party whose own time runs', () => {
  const past = andThen(noticed, openDesk('03-02T10:00', ben));
  expect(disputeAfter(past).stages['respondent:ben']?.deadline).toBeDefined();
  const room = seen(past, ben);
  expect([room.kind, room.open, room.endsAt]).toEqual(['desk', true, undefined]);
});
