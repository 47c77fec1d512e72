import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';
import type { BreachConsequence } from './terms.js';

type Of = { readonly undertakingId: string };

/** Its day comes near: whoever promised is reminded. */
export type UndertakingReminded = Event<'UndertakingReminded', Of & { readonly due: Deadline }>;

/** The agreed day is over and nothing was reported: both sides are told, and a person follows it up. */
export type UndertakingOverdue = Event<
  'UndertakingOverdue',
  Of & { readonly effectiveAt: Instant; readonly chaseDue: Deadline }
>;

/**
 * Whoever promised says that it is done, with its proof; the other side confirms or objects by a day that the arrival
 * of the letter fixes (`PerformanceCheckStarted`). `due` stands in reports of before, whose time ran from the report.
 */
export type PerformanceReported = Event<
  'PerformanceReported',
  Of & {
    readonly reportedAt: Instant;
    readonly noteContentId?: string;
    readonly evidence: readonly Evidence[];
    readonly due?: Deadline;
  }
>;

/** The report reached the other side: until then it may object, and silence confirms. */
export type PerformanceCheckStarted = Event<'PerformanceCheckStarted', Of & { readonly due: Deadline }>;

/** It is done: the other side says so, did not object in time, or a person found so after an objection. */
export type PerformanceConfirmed = Event<
  'PerformanceConfirmed',
  Of & {
    readonly by: 'other-side' | 'silence' | 'association';
    readonly effectiveAt: Instant;
    readonly reasonContentId?: string;
  }
>;

/** The other side says that it was not done, or not as promised. Whoever promised is heard until a day. */
export type BreachAlleged = Event<
  'BreachAlleged',
  Of & { readonly groundContentId: string; readonly allegedAt: Instant; readonly due: Deadline }
>;

/** Whoever promised was heard, or let the time pass; a person decides by a day. */
export type BreachHeard = Event<
  'BreachHeard',
  Of & { readonly answerContentId?: string; readonly heardAt: Instant; readonly decideDue: Deadline }
>;

/**
 * A person found a breach, with reasons, and what the agreement says follows. A fact that a rating may rest on once it
 * is final.
 */
export type BreachFound = Event<
  'BreachFound',
  Of & {
    readonly settlementId: string;
    readonly brokenBy: string;
    readonly consequence: BreachConsequence;
    readonly reopened: readonly PairSubject[];
    readonly reasonContentId: string;
    readonly foundAt: Instant;
  }
>;

export type PerformanceEvent =
  | UndertakingReminded
  | UndertakingOverdue
  | PerformanceReported
  | PerformanceCheckStarted
  | PerformanceConfirmed
  | BreachAlleged
  | BreachHeard
  | BreachFound;
