import type { Event, Instant } from '../kernel/message.js';
import type { TokenReport } from '../timestamp/token-checks.js';
import type { DepositKind } from './kinds.js';

/** Somebody named a file to be deposited before any dispute. Its title lies encrypted under a key of this deposit. */
export type DepositMade = Event<
  'DepositMade',
  {
    readonly number: string;
    /** The account that did it; the party for which, where it acted for one. */
    readonly depositorId: string;
    readonly partyId?: string;
    readonly kind: DepositKind;
    readonly titleContentId: string;
    /** Of the file, as whoever sends it counted it. */
    readonly sha256: string;
    readonly madeAt: Instant;
  }
>;

/** The bytes came and are those that were named: it is deposited from this instant on. */
export type DepositFileStored = Event<
  'DepositFileStored',
  { readonly sha256: string; readonly size: number; readonly mediaType: string; readonly storedAt: Instant }
>;

/** An authority attested that the hash was there: its token, and what was made sure of it. */
export type DepositTimestamped = Event<
  'DepositTimestamped',
  {
    readonly authority: string;
    /** The token of RFC 3161 alone, DER in base64. It holds the hash and the authority’s own words. */
    readonly token: string;
    readonly report: TokenReport;
    readonly timestampedAt: Instant;
  }
>;

/** Whoever deposited it lets everybody who has the file read its title and whose it is. */
export type DepositPublished = Event<'DepositPublished', { readonly by: string; readonly publishedAt: Instant }>;

/** The title is the depositor’s alone again. */
export type DepositUnpublished = Event<'DepositUnpublished', { readonly by: string; readonly endedAt: Instant }>;

/** The deposited file went into a dispute as the bytes of an exhibit, its token beside it. */
export type DepositBrought = Event<
  'DepositBrought',
  { readonly disputeId: string; readonly evidenceId: string; readonly broughtAt: Instant }
>;

export type DepositEvent =
  DepositMade | DepositFileStored | DepositTimestamped | DepositPublished | DepositUnpublished | DepositBrought;
