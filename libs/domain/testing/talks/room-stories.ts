import type { RoomCommand } from '../../room/commands.js';
import { decideRoom } from '../../room/decide.js';
import type { MessagePosted, RoomEvent } from '../../room/events.js';
import { postMessage } from '../../room/post-message.js';
import { evolveRoomState, newRoom } from '../../room/state.js';
import { ana, ben, max } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import { issued } from '../panel/decision-stories.js';
import { mediating } from './mediation-stories.js';
import {
  acceptOffer,
  inRoomThen,
  lapseOffer,
  makeOffer,
  negotiating,
  rejectOffer,
  roomFileOf,
  withdrawOffer,
} from './room-story.js';
import { disputeAfter, fileOf } from '../core/story.js';

/** Done one after the other in the joint room of a mediation. */
const inJointRoom = (...commands: readonly RoomCommand[]): readonly RoomEvent[] =>
  commands.reduce<readonly RoomEvent[]>((past, command) => {
    const dispute = disputeAfter(mediating);
    const roomId = Object.keys(dispute.rooms).find((id) => dispute.rooms[id]?.kind === 'mediation') ?? 'none';
    const file = {
      ...fileOf(dispute, command.by),
      newId: () => 'proposal',
      disputeId: 'dispute',
      roomId,
      room: past.reduce(evolveRoomState, newRoom),
    };
    return [...past, ...decideRoom(command, file).room];
  }, []);

const accepts = (answerContentId: string) => ({ proposalId: 'proposal', answer: 'accept', answerContentId }) as const;

/** Stories that together record every event of a room with all its members. */
export const roomStories: readonly (readonly RoomEvent[])[] = [
  inRoomThen(
    negotiating,
    makeOffer('03-08T12:00'),
    makeOffer('03-08T13:00', ben, { counter: true }),
    acceptOffer('03-09T10:00', ana),
  ).room,
  inRoomThen(
    negotiating,
    makeOffer('03-08T12:00'),
    rejectOffer('03-08T13:00'),
    makeOffer('03-08T14:00'),
    withdrawOffer('03-08T15:00'),
  ).room,
  inRoomThen(negotiating, makeOffer('03-08T12:00', ana, { expires: '03-10T12:00' }), lapseOffer('03-10T12:01')).room,
  issued.room,
  inJointRoom(
    { type: 'MakeProposal', data: { clausesContentId: 'clauses' }, by: max, at: shanghai('03-06T10:00') },
    { type: 'AnswerProposal', data: { ...accepts('of-ana'), others: {} }, by: ana, at: shanghai('03-06T11:00') },
    {
      type: 'AnswerProposal',
      data: { ...accepts('of-ben'), others: { ana: 'accept' } },
      by: ben,
      at: shanghai('03-06T12:00'),
    },
  ),
];

/** What a party says. */
export const said: readonly MessagePosted[] = postMessage(
  { type: 'PostMessage', data: { messageId: 'message', textContentId: 'text' }, by: ana, at: shanghai('03-08T12:00') },
  roomFileOf(negotiating, ana),
);
