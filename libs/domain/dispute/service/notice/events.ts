import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { DocumentFile, DocumentLocale } from '../document/events.js';
import type { TaskKind } from '../../core/task.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject, Subject } from '../../core/subject.js';
import type { Window } from '../../core/window.js';
import type { DocumentKind } from './document-kinds.js';
import type { Channel } from '../../core/channel.js';
export type ArrivalProof = 'platform-confirmation' | 'opened' | 'delivery-status' | 'recorded-by-person' | 'deemed';

/** A document is to reach somebody. With a deadline its arrival is waited for; without one it informs. */
export type ServiceOrdered = Event<
  'ServiceOrdered',
  {
    readonly serviceId: string;
    readonly document: DocumentKind;
    /** An authority by the referral that it handed in or took. */
    readonly addressee: { readonly kind: 'party' | 'platform' | 'authority'; readonly id: string };
    /** The platform that it goes to or through. */
    readonly platformId?: string;
    readonly channels: readonly Channel[];
    readonly pairs: readonly PairSubject[];
    /** The counter-notice, report or proceeding that it is about. */
    readonly aboutId?: string;
    readonly orderedAt: Instant;
    readonly due?: Deadline;
  }
>;

/** It left us by this channel: the next system took it. That is not arrival (architecture, decision 23). */
export type ServiceDispatched = Event<
  'ServiceDispatched',
  {
    readonly serviceId: string;
    readonly channel: Channel;
    readonly dispatchedAt: Instant;
    /** What a person wrote down who brought it: number of the letter, of the portal's receipt, of the call. */
    readonly detailsContentId?: string;
    readonly evidence?: readonly Evidence[];
    /** When it counts as arrived, unless something else is proved before. */
    readonly deemed?: Deadline;
  }
>;

/** It reached the addressee's system. `arrivedAt` is what counts; the earliest of all channels. */
export type ServiceArrived = Event<
  'ServiceArrived',
  {
    readonly serviceId: string;
    readonly channel: Channel | 'person';
    readonly arrivedAt: Instant;
    readonly proof: ArrivalProof;
    readonly noteContentId?: string;
  }
>;

/**
 * What is known of a letter since shows that it did not arrive when it was deemed to: it came back, or came later. What
 * ran from that day alone has not begun, or runs from the arrival that is proved (ADR 101).
 */
export type DeemedArrivalDisplaced = Event<
  'DeemedArrivalDisplaced',
  {
    readonly serviceId: string;
    readonly channel: Channel | 'person';
    readonly why: 'returned' | 'later';
    /** Windows, pairs and promises whose time ran from it. */
    readonly clocks?: readonly Subject[];
    /** What has come to its end since: nothing of that is undone by this. */
    readonly stands?: readonly Subject[];
  }
>;

/** Why a channel did not bring it. `undelivered` is a provider's report, `returned` a letter that came back. */
export const SERVICE_FAILURES = [
  'no-address',
  'no-interface',
  'no-consent',
  'refused',
  'bounced',
  'undelivered',
  'returned',
] as const;

/** This channel did not bring it. */
export type ServiceFailed = Event<
  'ServiceFailed',
  {
    readonly serviceId: string;
    readonly channel: Channel;
    readonly reason: (typeof SERVICE_FAILURES)[number];
    readonly code: string;
    readonly noteContentId?: string;
  }
>;

export const ATTEMPT_OUTCOMES = ['no-answer', 'nobody-there', 'not-taken'] as const;

/** A person tried, and it may yet be brought this way: nobody answered the telephone, nobody was there. */
export type ServiceAttempted = Event<
  'ServiceAttempted',
  {
    readonly serviceId: string;
    readonly channel: Channel;
    readonly attemptedAt: Instant;
    readonly outcome: (typeof ATTEMPT_OUTCOMES)[number];
    readonly noteContentId?: string;
  }
>;

/** The platform has no interface: a person carries the document there by this day. */
export type HandServiceAsked = Event<'HandServiceAsked', { readonly serviceId: string; readonly due: Deadline }>;

/** Nobody has proved its arrival in time, or no channel is left: a person has to bring it. */
export type ServiceOverdue = Event<
  'ServiceOverdue',
  { readonly serviceId: string; readonly effectiveAt: Instant; readonly repairDue: Deadline }
>;

/**
 * The forwarded notice reached the respondent; its response window runs from here, whatever other respondents do. What
 * came later has a window, `round`, of its own.
 */
export type ResponseWindowOpened = Event<'ResponseWindowOpened', Window & { readonly due: Deadline }>;

/** An effect failed for good; a person has to look and may have it tried again. */
export type EffectGivenUp = Event<
  'EffectGivenUp',
  { readonly key: string; readonly subject: Subject; readonly reason: string; readonly resumeDue: Deadline }
>;

/** A person has it tried again. */
export type EffectResumed = Event<'EffectResumed', { readonly key: string; readonly subject: Subject }>;

/**
 * A deadline that lay beyond the official calendar was computed again with one that reaches further; with `task` that
 * of a person's task on the subject.
 */
export type DeadlineRecomputed = Event<
  'DeadlineRecomputed',
  { readonly subject: Subject; readonly due: Deadline; readonly task?: TaskKind }
>;

export type NoticeEvent =
  | ServiceOrdered
  | ServiceDispatched
  | ServiceArrived
  | DeemedArrivalDisplaced
  | ServiceAttempted
  | HandServiceAsked
  | ServiceFailed
  | ServiceOverdue
  | ResponseWindowOpened
  | EffectGivenUp
  | EffectResumed
  | DeadlineRecomputed;

/** A document on its way, as the fold knows it. */
export type Service = Omit<ServiceOrdered['data'], 'due'> & {
  readonly dispatched: readonly Channel[];
  readonly failed: readonly Channel[];
  readonly arrivedAt?: Instant;
  /** By which nothing but the rulebook's day says that it arrived. */
  readonly deemed?: Channel | 'person';
  /** A person carries it to its platform. */
  readonly byHand?: true;
  /** Its document as files that were asked for, or made. */
  readonly files?: { readonly [L in DocumentLocale]?: DocumentFile | 'asked' };
};
