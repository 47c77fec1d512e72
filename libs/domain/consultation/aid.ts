import type { HelpKind } from '../help/help-entry.js';

/**
 * What a party asks for beside an answer (guideline 4.1: protection stations and lawyers; 4.2.2: 维权援助): to be advised,
 * to have a paper drafted, to be represented, or the cost of an appraiser.
 */
export const AID_HELPS = ['advice', 'drafting', 'representation', 'appraisal-cost'] as const;
export type AidHelp = (typeof AID_HELPS)[number];

/** Whom of the directory a request can be handed to. */
export const AID_HELPERS = [
  'protection-station',
  'legal-aid',
  'lawyer',
  'appraiser',
] as const satisfies readonly HelpKind[];
export type AidHelper = (typeof AID_HELPERS)[number];

/** What makes a consultation a request for legal aid. */
export type AidAsked = {
  readonly helps: readonly AidHelp[];
  /** Its situation, as it states it; nobody checks it here. */
  readonly situationContentId: string;
  /** None: before any dispute. */
  readonly disputeId?: string;
  /** Asked from a link, without an account: the asker is the party, and its links to this dispute show it. */
  readonly byLink?: true;
};

export const AID_OUTCOMES = ['accepted', 'declined'] as const;
export type AidOutcome = (typeof AID_OUTCOMES)[number];

/** To whom it was handed last, and what came of it. */
export type AidHanding = {
  readonly entryId: string;
  readonly kind: AidHelper;
  /** Its name as the directory had it then, sealed with the rest. */
  readonly nameContentId: string;
  readonly outcome?: AidOutcome;
};
