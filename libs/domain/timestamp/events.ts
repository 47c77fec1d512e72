import type { Event, Instant } from '../kernel/message.js';
import type { TokenReport } from './token-checks.js';

/**
 * A time-stamp token was laid beside an exhibit, and checked. It stands in a stream of its own beside the dispute: what
 * a dispute decides rests on people, who read what was checked.
 */
export type ExhibitTimestamped = Event<
  'ExhibitTimestamped',
  {
    readonly evidenceId: string;
    /** Of the exhibit; the token was checked against it. */
    readonly sha256: string;
    /** The token of RFC 3161 alone, DER in base64. */
    readonly token: string;
    readonly report: TokenReport;
    /** The deposit that it came with, where it came with one. */
    readonly depositId?: string;
    readonly addedBy: string;
    readonly addedAt: Instant;
  }
>;
