import type { MessagePosted, RoomEvent } from '../../room/events.js';
import { postMessage } from '../../room/post-message.js';
import { ana, ben } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import { draftedOn, issued } from '../panel/decision-stories.js';
import { answerProposal, inJointRoom, makeProposal } from './joint-room.js';
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
  draftedOn.room,
  inJointRoom(
    makeProposal('03-06T10:00'),
    answerProposal('03-06T11:00', ana, 'accept'),
    answerProposal('03-06T12:00', ben, 'accept', { ana: 'accept' }),
  ),
];

/** What a party says. */
export const said: readonly MessagePosted[] = postMessage(
  { type: 'PostMessage', data: { messageId: 'message', textContentId: 'text' }, by: ana, at: shanghai('03-08T12:00') },
  roomFileOf(negotiating, ana),
);
