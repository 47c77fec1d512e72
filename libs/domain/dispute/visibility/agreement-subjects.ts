import type { NegotiationEvent } from '../talks/negotiation/events.js';
import type { RoomEventOfDispute } from '../talks/room/events.js';
import type { SettlementEvent } from '../talks/settlement/events.js';
import type { PerformanceEvent } from '../talks/settlement/performance-events.js';
import {
  negotiationSubject,
  roomSubject,
  undertakingSubject,
  type PairSubject,
  type Subject,
} from '../core/subject.js';

type AgreementEvent = NegotiationEvent | RoomEventOfDispute | SettlementEvent | PerformanceEvent;

/** Of a negotiation the two sides know, and the staff; of a room its members, and that it is there the staff. */
const negotiation = ({ negotiationId }: { readonly negotiationId: string }): readonly Subject[] => [
  negotiationSubject(negotiationId),
];
const room = ({ roomId }: { readonly roomId: string }): readonly Subject[] => [roomSubject(roomId)];
const undertaking = ({ undertakingId }: { readonly undertakingId: string }): readonly Subject[] => [
  undertakingSubject(undertakingId),
];
const pairs = (data: { readonly pairs: readonly PairSubject[] }): readonly Subject[] => data.pairs;

/** What the events of an agreement are about. */
export const AGREEMENT_SUBJECTS = {
  NegotiationProposed: negotiation,
  NegotiationStarted: negotiation,
  NegotiationEnded: negotiation,
  StayProposed: negotiation,
  ProcedureStayed: pairs,
  RoomOpened: room,
  RoomClosed: room,
  RoomReadingAsked: room,
  RoomReadingAllowed: room,
  SettlementReached: ({ negotiationId, undertakings }) => [
    negotiationSubject(negotiationId),
    ...undertakings.map(({ undertakingId }) => undertakingSubject(undertakingId)),
  ],
  PerformanceAwaited: () => ['dispute'],
  UndertakingReminded: undertaking,
  UndertakingOverdue: undertaking,
  PerformanceReported: undertaking,
  PerformanceConfirmed: undertaking,
  BreachAlleged: undertaking,
  BreachHeard: undertaking,
  BreachFound: ({ undertakingId, reopened }) => [undertakingSubject(undertakingId), ...reopened],
} as const satisfies {
  readonly [T in AgreementEvent['type']]: (data: Extract<AgreementEvent, { type: T }>['data']) => readonly Subject[];
};
