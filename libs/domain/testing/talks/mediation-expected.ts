import { ordered, recorded } from '../core/expected.js';

/** A mediation that came to this end. */
export const mediationEnded = (outcome: string, more: object = {}) => recorded('MediationEnded', { outcome, ...more });

/** The rooms of Ana, Ben and their mediator: one for all, and one for each side. */
export const roomsOpened = [
  recorded('RoomOpened', { kind: 'mediation', members: { partyIds: ['ana', 'ben'], personIds: [expect.any(String)] } }),
  recorded('RoomOpened', { kind: 'caucus', members: { partyIds: ['ana'], personIds: [expect.any(String)] } }),
  recorded('RoomOpened', { kind: 'caucus', members: { partyIds: ['ben'], personIds: [expect.any(String)] } }),
];
export const roomsClosed = [recorded('RoomClosed'), recorded('RoomClosed'), recorded('RoomClosed')];

/** Ana and Ben learn how it ended, or who their mediator is, or is no more. */
export const bothToldOfEnd = [ordered('mediation-ended', 'ana'), ordered('mediation-ended', 'ben')];
export const bothToldOfMediator = [ordered('mediator-named', 'ana'), ordered('mediator-named', 'ben')];
