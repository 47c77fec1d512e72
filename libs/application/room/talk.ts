import type { Actor, Instant } from '#domain/kernel/message.js';
import { enterRoom, assertOpen } from '#domain/room/decide.js';
import type { MessagePosted } from '#domain/room/events.js';
import { postMessage } from '#domain/room/post-message.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadTail } from '#event-store/load-tail.js';
import { newId } from '#infrastructure/ids.js';
import { loadOwnDispute } from '../dispute/disputes.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { oneAtATime } from '../command-handler/one-at-a-time.js';
import { roomKey } from './room-key.js';
import { loadRooms } from './rooms.js';
import { talkStreamId } from './talk-stream.js';

export type Said = { readonly disputeId: string; readonly roomId: string; readonly text: string };

/**
 * Says something in a room. The words are sealed only for a member of an open room. Messages into one room wait for
 * each other in this process, since they all stand in one stream; that the dispute has not moved is asserted, so that
 * nothing is said in a closed room.
 */
export const say = (
  tenant: TenantContext,
  { disputeId, roomId, text }: Said,
  by: Actor,
  at: Instant,
  request: Request,
): Promise<Answer> =>
  oneAtATime(`${tenant.associationId}/${roomId}`, () =>
    answerOnce(tenant, request, async () => {
      const [file, talk] = await Promise.all([
        loadOwnDispute(tenant, disputeId, by),
        loadTail<MessagePosted>(tenant.database, tenant.associationId, talkStreamId(roomId)),
      ]);
      const room =
        file.dispute.rooms[roomId]?.kind === 'deliberation' ? await loadRooms(tenant, file.dispute) : undefined;
      const said = room?.get(roomId);
      const known = { ...file, roomId, disputeId, ...(said && { room: said }) };
      enterRoom(by, known);
      assertOpen(known);
      const messageId = newId();
      const textContentId = await tenant.vault.seal(roomKey(roomId), text);
      const command = { type: 'PostMessage' as const, data: { messageId, textContentId }, by, at };
      return {
        entries: [
          entryOf('talk', talk, postMessage(command, known), command, file.context),
          entryOf('dispute', file.stream, [], command),
        ],
        answer: { status: 201, body: JSON.stringify({ disputeId, roomId, messageId, number: talk.version + 1 }) },
      };
    }),
  );
