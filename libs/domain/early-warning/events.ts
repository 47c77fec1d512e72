import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';

/** What is counted, each by itself: complaints by their pairs, blocks that were ordered, confirmed findings, tips. */
export const SIGNAL_SOURCES = ['complaint', 'measure', 'finding', 'tip'] as const;
export type SignalSource = (typeof SIGNAL_SOURCES)[number];

/** A shop on one platform; a kind of thing with a kind of right; a right of the register. */
export const WARNED_KINDS = ['shop', 'category', 'right'] as const;
export type WarnedKind = (typeof WARNED_KINDS)[number];

export type Warned = {
  readonly kind: WarnedKind;
  /** A party, `product/trademark`, a right. */
  readonly id: string;
  /** Where the shop is. */
  readonly platformId?: string;
};

type Counted = { readonly part: number; readonly whole: number };

/** All that a warning rests on: it can be reckoned again by hand. */
export type RaisedWarning = {
  readonly source: SignalSource;
  readonly about: Warned;
  /** The first day of what is unlike before. */
  readonly since: LocalDate;
  readonly seen: Counted;
  /** Wilson’s interval of 95 % for the share that was seen. */
  readonly low: number;
  readonly high: number;
  /** With its own counts of quiet days, by how much its group’s share rose in how many earlier years, how much weeks scatter. */
  readonly expected: Counted & {
    readonly rate: number;
    readonly season: number;
    readonly years: number;
    readonly scatter: number;
  };
  readonly chance: number;
  /** By how many the expectation of a fortnight was off on earlier mornings. */
  readonly error?: number;
};

/**
 * On one morning before a festival the counts were looked through. It says who stands out, which is no finding about
 * anybody, and how the same reckoning did on mornings of which the end is known.
 */
export type WarningsRaised = Event<
  'WarningsRaised',
  {
    readonly festivalId: string;
    readonly festivalOn: LocalDate;
    readonly on: LocalDate;
    readonly subjects: number;
    readonly quiet: { readonly mornings: number; readonly asked: number; readonly alarms: number };
    readonly earlier: { readonly festivals: number; readonly warned: number; readonly stayed: number };
    /** In their order, counted from 1 wherever one is named; only who was not warned of before this festival yet. */
    readonly warnings: readonly RaisedWarning[];
    readonly raisedAt: Instant;
  }
>;

/** Somebody has seen it: of the association, or of those to whom it was sent on. */
export type WarningAcknowledged = Event<
  'WarningAcknowledged',
  {
    readonly warning: number;
    readonly by: { readonly kind: 'association' | 'party' | 'platform'; readonly id: string };
    readonly acknowledgedById?: string;
    readonly acknowledgedAt: Instant;
  }
>;

/** As what it concerns somebody: it is about the shop, rests on its right, or the goods are on its platform. */
export const CONCERNED_AS = ['shop', 'right-holder', 'platform'] as const;
export type ConcernedAs = (typeof CONCERNED_AS)[number];
export type Concerned = { readonly as: ConcernedAs; readonly id: string };

/** The association sent it on to those whom it concerns, as a signal to look, not as a finding. */
export type WarningSentOn = Event<
  'WarningSentOn',
  {
    readonly warning: number;
    readonly to: readonly Concerned[];
    readonly sentById: string;
    readonly sentAt: Instant;
  }
>;

/** Why nothing follows; none of them says that there is no infringement. */
export const WARNING_DISMISSALS = [
  'usual-for-the-season',
  'one-complainant',
  'in-hand-already',
  'miscounted',
  'too-few-to-tell',
] as const;
export type WarningDismissal = (typeof WARNING_DISMISSALS)[number];

/** Nothing follows from it, for this reason. */
export type WarningDismissed = Event<
  'WarningDismissed',
  {
    readonly warning: number;
    readonly reason: WarningDismissal;
    readonly dismissedById: string;
    readonly dismissedAt: Instant;
  }
>;

export type EarlyWarningEvent = WarningsRaised | WarningAcknowledged | WarningSentOn | WarningDismissed;
