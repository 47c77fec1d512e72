import type { CopiesReturned } from '../access/copies-returned.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { GrantPurpose } from './purposes.js';

/** Whoever deposited something opens it to one person or one party, for a purpose and until a day. */
export type DepositGrantMade = Event<
  'DepositGrantMade',
  {
    readonly depositId: string;
    /** The account, or the party for which several may read. */
    readonly receiverId: string;
    readonly receiverKind: 'account' | 'party';
    readonly purpose: GrantPurpose;
    /** The last day on which it can be read. */
    readonly until: LocalDate;
    /** The account that opened it. */
    readonly grantedBy: string;
    readonly grantedAt: Instant;
  }
>;

/** Somebody to whom it is open undertook to keep it secret, before anything of it opened; told by version and hash. */
export type DepositGrantUndertaken = Event<
  'DepositGrantUndertaken',
  {
    readonly accountId: string;
    readonly version: string;
    /** The language in which it was read. */
    readonly locale: 'zh-CN' | 'en';
    readonly textSha256: string;
    readonly undertakenAt: Instant;
  }
>;

/** Somebody was let in to read it, recorded before the first byte went out; for so many seconds of machine time. */
export type DepositGrantViewed = Event<
  'DepositGrantViewed',
  { readonly accountId: string; readonly viewingId: string; readonly seconds: number; readonly viewedAt: Instant }
>;

/** It is open no longer; what was read before stays read, and recorded. */
export type DepositGrantWithdrawn = Event<
  'DepositGrantWithdrawn',
  { readonly by: string; readonly withdrawnAt: Instant }
>;

/** Somebody who had read it confirmed what became of its copies. */
export type DepositGrantReturnConfirmed = Event<
  'DepositGrantReturnConfirmed',
  CopiesReturned & { readonly accountId: string; readonly confirmedAt: Instant }
>;

export type DepositGrantEvent =
  DepositGrantMade | DepositGrantUndertaken | DepositGrantViewed | DepositGrantWithdrawn | DepositGrantReturnConfirmed;
