import type { LegalKind } from '../rulebook/panel-rules.js';
import type { IdentifierGround } from '../shop-identifier/kinds.js';
import type { RightKind } from '../rulebook/right-kinds.js';

/** Where a dispute that a platform hands over begins. */
export const DELEGATION_ENTRIES = ['negotiation', 'mediation', 'panel'] as const;
export type DelegationEntry = (typeof DELEGATION_ENTRIES)[number];

/** Clocks of which one side alone is the keeper (practice P33). */
export const DELEGATED_CLOCKS = ['counter-notice', 'waiting-period', 'measures', 'talks', 'panel', 'adoption'] as const;
export type DelegatedClock = (typeof DELEGATED_CLOCKS)[number];
/**
 * What these end has happened before the platform, and a hand-over serves and measures nothing anew: nobody here could
 * keep them.
 */
export const CLOCKS_OF_PLATFORM: readonly DelegatedClock[] = ['counter-notice', 'waiting-period', 'measures'];
export const CLOCK_KEEPERS = ['platform', 'association'] as const;
export type ClockKeeper = (typeof CLOCK_KEEPERS)[number];

/**
 * How long somebody has: the answer to a complaint handed over, the result of talks, of one expert in a clear case, of
 * a panel, and the platform's answer to a result.
 */
export const DELEGATION_LIMITS = ['acceptance', 'talks', 'clear-opinion', 'panel', 'adoption'] as const;
export type DelegationLimit = (typeof DELEGATION_LIMITS)[number];
export const LIMIT_UNITS = ['hours', 'working-days', 'calendar-days'] as const;
export type Limit = { readonly count: number; readonly unit: (typeof LIMIT_UNITS)[number] };

/** What follows when a side lets its time pass; it stands on the list of both in any case. */
export const ASSOCIATION_LATE = ['told', 'platform-decides'] as const;
export const PLATFORM_LATE = ['told', 'counts-as-departure'] as const;

/** What happens to a complaint above the cap of a day. */
export const ABOVE_CAP = ['refused', 'next-working-day'] as const;
export type AboveCap = (typeof ABOVE_CAP)[number];

/**
 * Why a pair came out as it did, in the association's codes; an agreement says which code of the platform's own each
 * is.
 */
export const RESULT_GROUNDS = [
  'parties-settled',
  'complaint-withdrawn',
  'panel-infringement',
  'panel-no-infringement',
  'taken-to-court',
  'no-competence',
  'time-lapsed',
  'not-answered',
  'complainant-barred',
  'other',
] as const;
export type ResultGround = (typeof RESULT_GROUNDS)[number];

/** How a result goes back; the platform can always fetch it, too. */
export const RETURN_FORMS = ['webhook', 'fetch'] as const;
export type ReturnForm = (typeof RETURN_FORMS)[number];

/** Why the association may have these data at all (Personal Information Protection Law 21, 23). */
export const DATA_GROUNDS = ['entrusted-processing', 'provision'] as const;
export type DataGround = (typeof DATA_GROUNDS)[number];
export const DATA_FIELDS = [
  'complainant-identity',
  'complainant-contact',
  'respondent-identity',
  'respondent-contact',
  'listing',
  'complaint',
  'counter-notice',
  'evidence',
  'measures',
] as const;
export type DataField = (typeof DATA_FIELDS)[number];
/** Without these there is no complaint that could be handed over. */
export const NECESSARY_FIELDS: readonly DataField[] = [
  'complainant-identity',
  'respondent-identity',
  'listing',
  'complaint',
  'counter-notice',
];

/** What happens to complaints under way when the agreement ends. */
export const EXIT_RUNNING = ['finished', 'returned'] as const;

/** What platform and association have agreed (practice P33). All but the words is codes and numbers. */
export type DelegationTerms = {
  /** Kinds of right whose complaints are taken. */
  readonly kinds: readonly RightKind[];
  readonly entry: DelegationEntry;
  readonly clocks: { readonly [C in DelegatedClock]: ClockKeeper };
  readonly limits: { readonly [L in DelegationLimit]: Limit };
  readonly lateness: {
    readonly association: (typeof ASSOCIATION_LATE)[number];
    readonly platform: (typeof PLATFORM_LATE)[number];
  };
  readonly dailyCap: number;
  /** In a declared festival window. */
  readonly festivalCap?: number;
  readonly aboveCap: AboveCap;
  readonly legalKind: Exclude<LegalKind, 'arbitral-award'>;
  readonly reasonCodes: readonly { readonly ground: ResultGround; readonly code: string }[];
  readonly returned: ReturnForm;
  readonly data: {
    readonly ground: DataGround;
    readonly fields: readonly DataField[];
    readonly retentionDays: number;
  };
  readonly exit: {
    readonly noticeDays: number;
    readonly running: (typeof EXIT_RUNNING)[number];
    readonly keyOverlapDays: number;
  };
  /** Identifiers of its shops that the platform may hand over, each under its own ground; none without. */
  readonly identifiers?: readonly IdentifierGround[];
};
