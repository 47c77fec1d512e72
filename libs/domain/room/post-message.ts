import type { Command } from '../message.js';
import { partyOf } from '../dispute/standing.js';
import type { RoomFile } from './action.js';
import { assertOpen, enterRoom } from './decide.js';
import type { MessagePosted } from './events.js';

export type PostMessage = Command<'PostMessage', { readonly messageId: string; readonly textContentId: string }>;

/** A member of an open room says something to all others in it. */
export const postMessage = (
  { data: { messageId, textContentId }, by }: PostMessage,
  file: Pick<RoomFile, 'dispute' | 'standing' | 'roomId' | 'disputeId'>,
): readonly MessagePosted[] => {
  enterRoom(by, file);
  assertOpen(file);
  const partyId = partyOf(by, file.standing);
  return [
    { type: 'MessagePosted', data: { disputeId: file.disputeId, roomId: file.roomId, messageId, ...(partyId !== undefined && { partyId }), textContentId } },
  ];
};
