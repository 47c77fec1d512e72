import type { Event } from '../kernel/message.js';
import type { Role } from '../dispute/core/decision-context.js';
import type { CopiesReturned } from './copies-returned.js';

/** Why somebody opens a file; which of them, the viewer says and answers for. */
export const VIEWING_PURPOSES = [
  'check-materials',
  'prepare-filing',
  'prepare-answer',
  'carry-out-measures',
  'decide',
  'verify',
  'other',
] as const;
export type ViewingPurpose = (typeof VIEWING_PURPOSES)[number];

/**
 * Somebody was let in to look at a file, recorded before the first byte goes out. `seconds` of machine time from the
 * recording on every part of it may be read under this viewing.
 */
export type ViewingOpened = Event<
  'ViewingOpened',
  {
    readonly viewingId: string;
    readonly disputeId: string;
    readonly evidenceId: string;
    readonly role: Role;
    /** The party that the viewer looked for, if any. */
    readonly partyId?: string;
    readonly purpose: ViewingPurpose;
    readonly seconds: number;
    /** It is looked at as it was sent, with whatever it can do beside being read; else without that. */
    readonly original?: true;
  }
>;

/** Somebody was given a paper about a party to read, recorded before the first byte goes out. */
export type PartyPaperRead = Event<
  'PartyPaperRead',
  {
    readonly partyId: string;
    readonly sha256: string;
    /** As it was sent, with whatever it can do beside being read. */
    readonly original?: true;
  }
>;

/**
 * Somebody undertook to keep secret what one side of a dispute has filed in confidence, before anything of it was
 * opened. Who it was stands in `meta.by`, when in `meta.at`; what was signed is told by version and hash.
 */
export type ConfidentialityUndertaken = Event<
  'ConfidentialityUndertaken',
  {
    readonly disputeId: string;
    readonly role: Role;
    /** The party for which it was signed, if any. */
    readonly partyId?: string;
    readonly version: string;
    /** The language in which it was read. */
    readonly locale: 'zh-CN' | 'en';
    readonly textSha256: string;
  }
>;

/**
 * Somebody who had undertaken it confirmed after the end of the dispute what became of the copies of what was filed in
 * confidence. Who it was stands in `meta.by`.
 */
export type ConfidentialReturnConfirmed = Event<
  'ConfidentialReturnConfirmed',
  CopiesReturned & { readonly disputeId: string; readonly role: Role; readonly partyId?: string }
>;

export type AccessEvent = ViewingOpened | ConfidentialityUndertaken | ConfidentialReturnConfirmed;
