import type { Actor, Instant } from '../../../kernel/message.js';
import type { Dispute } from '../../core/state.js';

/**
 * Whether two persons of the association have opened this room to this one of them, and the time for it is not over.
 */
export const mayReadRoom = (
  { kind, id, onBehalfOf }: Actor,
  roomId: string,
  { rooms }: Pick<Dispute, 'rooms'>,
  at: Instant,
): boolean => {
  const { askedBy, until } = rooms[roomId]?.reading ?? {};
  return kind === 'person' && onBehalfOf === undefined && askedBy === id && until !== undefined && at <= until;
};
