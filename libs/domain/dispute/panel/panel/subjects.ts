import type { Dispute } from '../../core/state.js';
import { panelSubject, seatSubject, type Subject } from '../../core/subject.js';
import type { PanelEvent } from './events.js';

const panel = ({ panelId }: { readonly panelId: string }): readonly Subject[] => [panelSubject(panelId)];
const seat = ({ panelId, seatId }: { readonly panelId: string; readonly seatId: string }): readonly Subject[] => [
  panelSubject(panelId),
  seatSubject(seatId),
];

/** What an event of a panel is about. */
export const PANEL_SUBJECTS = {
  PanelRequested: panel,
  PanelConstituted: panel,
  PanelEnded: panel,
  CompetenceRecorded: panel,
  PanelConsented: panel,
  PanelConsentWithdrawn: panel,
  CompetenceObjected: panel,
  CompetenceDecided: panel,
  CompetenceSettled: panel,
  DrawCommitted: panel,
  DrawListFrozen: panel,
  NonceContributed: panel,
  NoncesClosed: panel,
  PublicValueMixed: panel,
  PublicValueLapsed: panel,
  PanelDrawn: panel,
  ExpertsListed: panel,
  ExpertListReturned: panel,
  ExpertsRanked: panel,
  ExpertNominated: panel,
  NominationsClosed: panel,
  ExclusionWaived: panel,
  SeatsOpened: panel,
  ExpertAsked: seat,
  ExpertAccepted: seat,
  ExpertDeclined: seat,
  ExpertChallenged: seat,
  ChallengeDecided: seat,
  ExpertRecused: seat,
  ExpertRemoved: seat,
} as const satisfies {
  readonly [T in PanelEvent['type']]: (
    data: Extract<PanelEvent, { type: T }>['data'],
    dispute: Dispute,
  ) => readonly Subject[];
};
