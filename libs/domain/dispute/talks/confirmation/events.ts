import type { Deadline } from '../../../calendar/derivation.js';
import type { LegalBasis } from '../../../rulebook/confirmation-rules.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { ClauseKind } from '../mediation/agreement-events.js';

/** Why a court has jurisdiction (Civil Procedure Law 205). */
export const COURT_GROUNDS = ['inviting-court', 'residence', 'object', 'body'] as const;
export type CourtGround = (typeof COURT_GROUNDS)[number];
export type CourtLevel = 'basic' | 'intermediate';

/** A court that would be the right one. Of an inviting court the level is its own. */
export type CourtOption = {
  readonly ground: CourtGround;
  readonly level?: CourtLevel;
  /** Whose residence. */ readonly partyId?: string;
};

type Of = { readonly mediationId: string };

/**
 * A party asks that a court confirm the agreement, and which one; all parties of the agreement apply by the day, else
 * none does.
 */
export type ConfirmationAsked = Event<
  'ConfirmationAsked',
  Of & {
    readonly settlementId: string;
    readonly version: number;
    readonly parties: readonly string[];
    readonly partyId: string;
    readonly legalBasis: LegalBasis;
    readonly court: CourtOption & { readonly nameContentId: string };
    /** Kinds of clauses that are left out of the application, since no court confirms them. */
    readonly leftOut: readonly ClauseKind[];
    readonly askedAt: Instant;
    readonly due: Deadline;
  }
>;

/** Another party applies to the same court. */
export type ConfirmationJoined = Event<
  'ConfirmationJoined',
  Of & { readonly partyId: string; readonly joinedAt: Instant }
>;

/** All have applied: the papers are ready to be handed in by the day. */
export type ConfirmationReady = Event<
  'ConfirmationReady',
  Of & {
    readonly settlementId: string;
    readonly termsContentId: string;
    readonly courtNameContentId: string;
    readonly readyAt: Instant;
    readonly due: Deadline;
  }
>;

/** The papers were handed in at the court; a person asks for its answer by the day. */
export type ConfirmationHandedIn = Event<
  'ConfirmationHandedIn',
  Of & {
    readonly handedInAt: Instant;
    readonly numberContentId?: string;
    readonly evidence?: readonly Evidence[];
    readonly chaseDue: Deadline;
  }
>;

export const CONFIRMATION_RESULTS = ['confirmed', 'refused', 'withdrawn'] as const;
export type ConfirmationResult = (typeof CONFIRMATION_RESULTS)[number];

/** What came of it: by the court, or a party took its application back. */
export type ConfirmationDecided = Event<
  'ConfirmationDecided',
  Of & {
    readonly result: ConfirmationResult;
    readonly decidedAt: Instant;
    /** Who took it back. */
    readonly partyId?: string;
    readonly detailsContentId?: string;
    readonly evidence?: readonly Evidence[];
  }
>;

export type ConfirmationEvent =
  ConfirmationAsked | ConfirmationJoined | ConfirmationReady | ConfirmationHandedIn | ConfirmationDecided;
