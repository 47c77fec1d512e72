import type { Event, Instant } from '../kernel/message.js';
import type { RightKind } from '../rulebook/right-kinds.js';

/** What a neutral does for the association; one person may do both, never in one dispute. */
export const SERVICES = ['mediator', 'expert'] as const;
export type NeutralService = (typeof SERVICES)[number];

/** By which of the four grounds a mediator is qualified (Commercial Mediation Regulation 12). */
export const QUALIFICATIONS = [
  'bar-exam-and-mediation',
  'lawyer-arbitrator-notary-or-judge',
  'professional-title',
  'practice-before-2026-05',
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/** On the roster from a day to a day. */
export type Term = { readonly from: Instant; readonly until: Instant };

/** The newest training in procedure, evidence and impartiality; what it was stands among the proofs. */
export type Training = { readonly completedAt: Instant; readonly hours: number };

/**
 * A neutral is on the association's roster for these services as these facts say; told anew they take the place of the
 * old ones of the same services. Its name is the account's.
 */
export type NeutralListed = Event<
  'NeutralListed',
  {
    readonly services: readonly NeutralService[];
    /** Kinds of right that it knows; empty: all. */
    readonly rights: readonly RightKind[];
    /** What it is learned in, in its trade's own words: a class of goods, a branch of technology. */
    readonly fields?: readonly string[];
    readonly languages: readonly ('zh-CN' | 'en')[];
    readonly qualification: Qualification;
    /** What proves it: number of the certificate, title, years. */
    readonly detailsContentId: string;
    readonly term: Term;
    readonly training?: Training;
    /** Matters that it takes at once. */
    readonly cap: number;
  }
>;

/** It can be asked for nothing in this time; what it has goes on. */
export type NeutralAbsent = Event<'NeutralAbsent', { readonly from: Instant; readonly until: Instant }>;

/** An absence that was said ends earlier, or does not begin: it can be asked again from then on. */
export type NeutralAbsenceEnded = Event<
  'NeutralAbsenceEnded',
  { readonly from: Instant; readonly until: Instant; readonly endedAt: Instant }
>;

/** It is taken off the roster of these services, of all where none is named; what it has goes on. */
export type NeutralDelisted = Event<
  'NeutralDelisted',
  { readonly reasonContentId: string; readonly services?: readonly NeutralService[] }
>;

/** As what somebody may mediate, by the law under which a body mediates; one person may be several. */
export const MEDIATOR_KINDS = [
  'peoples-mediator',
  'commercial-mediator',
  'industry-mediator',
  'court-invited-mediator',
  'lawyer',
] as const;
export type MediatorKind = (typeof MEDIATOR_KINDS)[number];

/** Somebody of the association saw the paper by which it may mediate as this; what the paper is lies encrypted. */
export type MediatorQualified = Event<
  'MediatorQualified',
  {
    readonly kind: MediatorKind;
    readonly paperContentId: string;
    readonly checkedBy: string;
    readonly checkedAt: Instant;
    readonly until?: Instant;
  }
>;

/** It may not mediate as this any more, before the day that was said or without one. */
export type QualificationEnded = Event<
  'QualificationEnded',
  { readonly kind: MediatorKind; readonly reasonContentId: string; readonly endedBy: string; readonly endedAt: Instant }
>;

export type NeutralEvent =
  NeutralListed | NeutralAbsent | NeutralAbsenceEnded | NeutralDelisted | MediatorQualified | QualificationEnded;
