import type { Command } from '../kernel/message.js';
import { checkAuthority } from '../dispute/core/authority.js';
import { partyOf } from '../dispute/core/decision-context.js';
import type { RoomFile } from './action.js';
import { assertOpen, enterRoom } from './decide.js';
import { refuse } from '../kernel/refusal.js';
import type { MessagePosted } from './events.js';
import type { Room } from './state.js';

/** Whom {@link enterRoom} lets in may speak, unless it is there to read. */
const ANSWERS = { power: 'answers' } as const;

export type PostMessage = Command<'PostMessage', { readonly messageId: string; readonly textContentId: string }>;

/** A member of an open room says something to all others in it. */
export const postMessage = (
  { data: { messageId, textContentId }, by, at }: PostMessage,
  file: Pick<RoomFile, 'dispute' | 'context' | 'roomId' | 'disputeId' | 'rulebook'> & {
    /** Known where a panel deliberates. */ readonly room?: Room;
  },
): readonly MessagePosted[] => {
  enterRoom(by, file);
  checkAuthority(ANSWERS, { by, at }, file.context);
  assertOpen(file);
  assertMayTalk(file);
  const partyId = partyOf(by, file.context);
  return [
    {
      type: 'MessagePosted',
      data: {
        disputeId: file.disputeId,
        roomId: file.roomId,
        messageId,
        ...(partyId !== undefined && { partyId }),
        textContentId,
      },
    },
  ];
};

type Talking = Pick<RoomFile, 'dispute' | 'roomId' | 'rulebook'> & { readonly room?: Room };

/** Where the rulebook has panelists vote first, nobody sways another before all have. */
const assertMayTalk = ({ dispute, roomId, rulebook, room }: Talking): void => {
  if (dispute.rooms[roomId]?.kind !== 'deliberation' || rulebook.decision?.voting !== 'before-deliberation') return;
  if (!Object.values(room?.votes ?? {}).some(({ revealed }) => revealed)) refuse('BallotsMissing');
};
