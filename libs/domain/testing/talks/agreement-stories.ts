import type { DisputeEvent } from '../../dispute/core/state.js';
import type { Terms } from '../../dispute/talks/settlement/terms.js';
import { ben } from '../core/actors.js';
import { clockSays, withdrawComplaint } from '../core/commands.js';
import { copied, evidence } from '../notification/every-told.js';
import {
  allegeBreach,
  answerBreach,
  broken,
  decideBreach,
  overdue,
  reportPerformance,
} from './performance-commands.js';
import { agreeStay, endNegotiation, newestNegotiation, proposeStay } from './negotiation-commands.js';
import { acceptOffer, inRoomThen, makeOffer, negotiating, settled, terms } from './room-story.js';
import { andThen } from '../core/story.js';

/** What is promised is about one of the items alone. */
const aboutBag: Terms = {
  ...terms,
  undertakings: terms.undertakings.map((one) => ({ ...one, pairs: ['pair:ben:bag'] as const })),
  onBreach: 'record',
};

/** Stories that record every event of negotiation, rooms and settlement. */
export const agreementStories: readonly (readonly DisputeEvent[])[] = [
  andThen(negotiating.dispute, endNegotiation('03-09T10:00', 'escalated')),
  andThen(negotiating.dispute, clockSays('LapseNegotiation', '2026-06-30T10:00:00', newestNegotiation)),
  andThen(negotiating.dispute, proposeStay('03-09T10:00', ['pair:ben:bag'], 10), agreeStay('03-09T11:00')),
  andThen(settled.dispute, withdrawComplaint('03-10T10:00', 'pair:cai:bag')),
  andThen(
    overdue,
    reportPerformance('04-12T10:00', ben, { noteContentId: 'paid', evidence: [...evidence, ...copied('e9')] }),
    allegeBreach('04-13T10:00'),
    answerBreach('04-14T10:00'),
    decideBreach('04-15T10:00', 'performed'),
  ),
  broken,
  inRoomThen(
    negotiating,
    makeOffer('03-08T12:00', undefined, { terms: aboutBag }),
    acceptOffer('03-09T10:00', undefined, aboutBag),
  ).dispute,
];
