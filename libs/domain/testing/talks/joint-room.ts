import type { RoomFile } from '../../room/action.js';
import type { RoomCommand } from '../../room/commands.js';
import { decideRoom } from '../../room/decide.js';
import type { RoomEvent } from '../../room/events.js';
import { evolveRoomState, newRoom } from '../../room/state.js';
import type { Actor } from '../../kernel/message.js';
import { shanghai } from '../core/commands.js';
import { max } from '../core/actors.js';
import { mediating } from './mediation-stories.js';
import { disputeAfter, fileOf } from '../core/story.js';

/** The joint room of Ana, Ben and Max as this actor finds it. */
export const jointRoomFile = (past: readonly RoomEvent[], by: Actor): RoomFile => {
  const dispute = disputeAfter(mediating);
  const roomId = Object.keys(dispute.rooms).find((id) => dispute.rooms[id]?.kind === 'mediation') ?? 'none';
  const room = past.reduce(evolveRoomState, newRoom);
  return { ...fileOf(dispute, by), newId: () => 'proposal', disputeId: 'dispute', roomId, room };
};

/** Done one after the other in the joint room of a mediation. */
export const inJointRoom = (...commands: readonly RoomCommand[]): readonly RoomEvent[] =>
  commands.reduce<readonly RoomEvent[]>(
    (past, command) => [...past, ...decideRoom(command, jointRoomFile(past, command.by)).room],
    [],
  );

export const makeProposal = (at: string, by: Actor = max, expires?: string): RoomCommand => ({
  type: 'MakeProposal',
  data: { clausesContentId: 'clauses', ...(expires !== undefined && { expiresAt: shanghai(expires) }) },
  by,
  at: shanghai(at),
});
export const answerProposal = (
  at: string,
  by: Actor,
  answer: 'accept' | 'refuse',
  others: Readonly<Record<string, 'accept' | 'refuse'>> = {},
): RoomCommand => ({
  type: 'AnswerProposal',
  data: { proposalId: 'proposal', answer, answerContentId: `of-${by.onBehalfOf ?? by.id}`, others },
  by,
  at: shanghai(at),
});
