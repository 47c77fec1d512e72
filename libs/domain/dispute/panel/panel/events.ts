import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { LegalKind, PanelMode } from '../../../rulebook/panel-rules.js';
import type { PairSubject } from '../../core/subject.js';
import type { ChoiceEvent } from './choice-events.js';
import type { CompetenceEvent } from './competence-events.js';
import type { DrawEvent } from './draw-events.js';
import type { SeatEvent } from './seat-events.js';
import type { PanelSeat } from './panel-seat.js';

/**
 * A panel of experts is asked for: about what, between whom, for which legal kind, and how it is to be found. Consent
 * and objections are due.
 */
export type PanelRequested = Event<
  'PanelRequested',
  {
    readonly panelId: string;
    readonly requestedAt: Instant;
    readonly requestedBy: 'party' | 'platform' | 'association';
    /** The party or platform that asked. */
    readonly requesterId?: string;
    /** Empty in a dispute that has none. */
    readonly pairs: readonly PairSubject[];
    readonly parties: readonly string[];
    readonly legalKind: LegalKind;
    readonly mode: PanelMode;
    readonly size: number;
    /** The panel whose decision this one is to look at again. */
    readonly reviews?: string;
    readonly reasonContentId?: string;
    readonly due: Deadline;
  }
>;
export type PanelMember = { readonly seatId: string; readonly neutralId: string; readonly seat: PanelSeat };

/**
 * Every seat is taken by an expert that declared itself free of ties: the panel can begin; told anew after each
 * replacement, when votes are repeated and what was proved is not. `resumed` is when the stage ends in which a
 * replacement stopped the clock.
 */
export type PanelConstituted = Event<
  'PanelConstituted',
  {
    readonly panelId: string;
    readonly legalKind: LegalKind;
    readonly pairs: readonly PairSubject[];
    readonly parties: readonly string[];
    readonly members: readonly PanelMember[];
    readonly constitutedAt: Instant;
    readonly challengeDue: Deadline;
    readonly resumed?: Deadline;
    /** When the time of a panel that had begun ends now. */
    readonly decisionDue?: Deadline;
  }
>;

export const PANEL_OUTCOMES = [
  'decided',
  'dismissed',
  'no-competence',
  'withdrawn',
  'settled',
  'taken-to-court',
  'lapsed',
  'dispute-over',
] as const;
/** How a panel ended. */
export type PanelOutcome = (typeof PANEL_OUTCOMES)[number];

/** The panel is over. */
export type PanelEnded = Event<
  'PanelEnded',
  {
    readonly panelId: string;
    readonly outcome: PanelOutcome;
    readonly effectiveAt: Instant;
    readonly reasonContentId?: string;
  }
>;

export type PanelEvent =
  PanelRequested | PanelConstituted | PanelEnded | CompetenceEvent | DrawEvent | ChoiceEvent | SeatEvent;
