import type { DisputeEvent } from '../dispute/state.js';
import { withdrawComplaint } from './commands.js';
import { endNegotiation } from './negotiation-commands.js';
import { acceptOffer, inRoomThen, makeOffer, negotiating, settled, terms } from './room-story.js';
import { andThen } from './story.js';

/** Stories that record every event of negotiation, rooms and settlement. */
export const agreementStories: readonly (readonly DisputeEvent[])[] = [
  andThen(negotiating.dispute, endNegotiation('03-09T10:00', 'escalated')),
  andThen(settled.dispute, withdrawComplaint('03-10T10:00', 'pair:cai:bag')),
  inRoomThen(
    negotiating,
    makeOffer('03-08T12:00', undefined, { terms: { ...terms, onBreach: 'record' } }),
    acceptOffer('03-09T10:00', undefined, { ...terms, onBreach: 'record' }),
  ).dispute,
];
