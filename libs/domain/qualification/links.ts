import type { LocalDate } from '../calendar/local-date.js';
import type { ProofScope, ProofTerm } from './events.js';

/** One authorisation as its paper says it: who lets whom use the mark, how far, how long. */
export type Link = ProofScope &
  ProofTerm & {
    readonly proofId: string;
    readonly grantor: string;
    readonly grantee: string;
    readonly mayAuthorise: boolean;
    readonly confirmed: boolean;
  };

/** The mark with its registered owner, where every chain begins. */
export type Origin = ProofScope &
  ProofTerm & { readonly proofId: string; readonly owner: string; readonly confirmed: boolean };

/** One form for all ways to write the same name. */
export const nameForm = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s.,，。()（）]/gu, '')
    .toLowerCase();

/** Whether it runs on a day, its first and last included. */
export const runsOn = (
  { validFrom, validUntil }: { readonly validFrom?: LocalDate; readonly validUntil?: LocalDate },
  day: LocalDate,
): boolean => (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil);
