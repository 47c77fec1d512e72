import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { PairSubject } from '../../core/subject.js';
import type { ItemResult } from './findings.js';

/**
 * The platform has the decision and answers each item by the day (practice P27). `binding`: it is bound to it by
 * contract. Without a day where its agreement with the association asks for no answer.
 */
export type AdoptionAsked = Event<
  'AdoptionAsked',
  {
    readonly adoptionId: string;
    readonly decisionId: string;
    readonly platformId: string;
    readonly items: readonly ItemResult[];
    readonly binding: boolean;
    readonly due?: Deadline;
  }
>;

export const ADOPTIONS = ['adopt', 'partly', 'depart'] as const;
export type Adoption = (typeof ADOPTIONS)[number];

/** What the platform does with one item; whoever does not adopt says why. */
export type ItemAdoption = { readonly pair: PairSubject; readonly answer: Adoption; readonly reasonContentId?: string };

/** The platform answered. Departing is no failure, and shown to the parties. */
export type AdoptionAnswered = Event<
  'AdoptionAnswered',
  {
    readonly adoptionId: string;
    readonly decisionId: string;
    readonly platformId: string;
    readonly answers: readonly ItemAdoption[];
    readonly answeredBy: 'platform' | 'association';
    readonly answeredAt: Instant;
  }
>;

/** The platform let the day pass; a person follows it up. */
export type AdoptionOverdue = Event<
  'AdoptionOverdue',
  {
    readonly adoptionId: string;
    readonly decisionId: string;
    readonly platformId: string;
    readonly effectiveAt: Instant;
    readonly chaseDue: Deadline;
  }
>;

/** A platform that is bound by contract did as decided for these pairs. */
export type DecisionPerformed = Event<
  'DecisionPerformed',
  {
    readonly adoptionId: string;
    readonly decisionId: string;
    readonly platformId: string;
    readonly pairs: readonly PairSubject[];
  }
>;

/** A platform that is bound by contract did otherwise, or nothing in time. */
export type DecisionBroken = Event<
  'DecisionBroken',
  {
    readonly adoptionId: string;
    readonly decisionId: string;
    readonly platformId: string;
    readonly pairs: readonly PairSubject[];
    readonly how: 'departed' | 'silent';
    readonly effectiveAt: Instant;
  }
>;

export type AdoptionEvent = AdoptionAsked | AdoptionAnswered | AdoptionOverdue | DecisionPerformed | DecisionBroken;
