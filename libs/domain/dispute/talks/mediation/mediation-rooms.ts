import type { DisputeFile } from '../../core/action.js';
import type { RoomOpened } from '../room/events.js';
import { getMediation } from './mediations.js';

/**
 * One room for all with the mediator, and one for each side alone with it. What is said in a caucus only that side and
 * the mediator can read.
 */
export const openMediationRooms = (
  mediationId: string,
  mediatorId: string,
  { dispute, newId }: DisputeFile,
): readonly RoomOpened[] => {
  const { parties, sides } = getMediation(dispute, mediationId);
  const room = (kind: 'mediation' | 'caucus', partyIds: readonly string[]): RoomOpened => ({
    type: 'RoomOpened',
    data: { roomId: newId(), kind, members: { partyIds, personIds: [mediatorId] }, aboutId: mediationId },
  });
  return [room('mediation', parties), ...sides.map(({ partyIds }) => room('caucus', partyIds))];
};
