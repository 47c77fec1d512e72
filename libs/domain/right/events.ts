import type { LocalDate } from '../calendar/local-date.js';
import type { Defect, Evidence, FiledMaterial } from '../dispute/core/evidence.js';
import type { Event } from '../kernel/message.js';
import type { RightCodes } from '../rulebook/right-kinds.js';
import type { LookupTerm } from './lookup.js';

/** Papers of the checklist and the files that they consist of, as they lie in the register. */
export type Papers = { readonly materials: readonly FiledMaterial[]; readonly evidence: readonly Evidence[] };

/** Whether a case manager recorded it, who had the proof in hand: else the right waits for a check of it. */
type Seen = { readonly seen: boolean };

/** The first and the last day of a right, or of a licence. */
export type Term = { readonly validFrom?: LocalDate; readonly validUntil?: LocalDate };

/**
 * A holder put its right into the register. Name, number, classes and owner lie encrypted; `identity` is the same for
 * the same number in every dispute.
 */
export type RightRecorded = Event<
  'RightRecorded',
  Papers &
    Term & {
      readonly holderId: string;
      readonly right: RightCodes;
      readonly detailsContentId: string;
      readonly identity?: string;
      /** Where it is in force: codes of ISO 3166-1, two letters. */
      readonly territories: readonly string[];
      /** The account of the case manager who wrote it down for its holder. */
      readonly writtenById?: string;
    }
>;

/** The holder added papers, or newer ones in the place of old. */
export type RightPapersAdded = Event<'RightPapersAdded', Papers>;

/** A case manager compared the papers with the registers: these papers and licences were seen to be right. */
export type RightChecked = Event<
  'RightChecked',
  { readonly codes: readonly string[]; readonly licenceIds: readonly string[]; readonly noteContentId?: string }
>;

/** The check wants more papers, all of them told at once. */
export type RightPapersWanted = Event<'RightPapersWanted', { readonly defects: readonly Defect[] }>;

/** The check found that the right does not stand as it was recorded; it is refused with every reason. */
export type RightRefused = Event<'RightRefused', { readonly reasons: readonly Defect[] }>;

/** Its term was renewed to another last day. */
export type RightRenewed = Event<'RightRenewed', Papers & Seen & { readonly validUntil: LocalDate }>;

/** It belongs to another from that day on. Without a holder: to somebody whom the association does not know. */
export type RightTransferred = Event<
  'RightTransferred',
  Papers & Seen & { readonly toHolderId?: string; readonly effectiveOn: LocalDate; readonly detailsContentId?: string }
>;

export const LICENCE_KINDS = ['exclusive', 'sole', 'ordinary'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

/**
 * The holder lets another use it. `ownName`: the licensee may complain in its own name (an ordinary licensee only by
 * the owner's express authority).
 */
export type LicenceGranted = Event<
  'LicenceGranted',
  Papers &
    Term &
    Seen & {
      readonly licenceId: string;
      readonly licenseeId: string;
      readonly kind: LicenceKind;
      readonly ownName: boolean;
      readonly scopeContentId?: string;
    }
>;

/** A licence is over after that day. */
export type LicenceEnded = Event<
  'LicenceEnded',
  { readonly licenceId: string; readonly endedOn: LocalDate; readonly reasonContentId?: string }
>;

/** Somebody asked the authority to declare it invalid, or to revoke it. */
export type InvalidationReported = Event<
  'InvalidationReported',
  Papers & { readonly proceedingId: string; readonly filedOn: LocalDate; readonly detailsContentId: string }
>;

export const INVALIDATION_OUTCOMES = ['upheld', 'partly-invalidated', 'invalidated', 'withdrawn'] as const;
export type InvalidationOutcome = (typeof INVALIDATION_OUTCOMES)[number];

/**
 * How such a proceeding came out; not final while it can be taken to court. A later outcome takes the place of this
 * one.
 */
export type InvalidationDecided = Event<
  'InvalidationDecided',
  Papers & {
    readonly proceedingId: string;
    readonly outcome: InvalidationOutcome;
    readonly final: boolean;
    readonly decidedOn: LocalDate;
    readonly detailsContentId: string;
  }
>;

export const EVALUATIONS = ['favourable', 'mixed', 'unfavourable'] as const;
export type Evaluation = (typeof EVALUATIONS)[number];

/**
 * The office's evaluation report of a utility model or design says whether grounds against it were found; the newest
 * counts.
 */
export type EvaluationRecorded = Event<
  'EvaluationRecorded',
  Papers & Seen & { readonly conclusion: Evaluation; readonly issuedOn: LocalDate }
>;

export const END_GROUNDS = ['surrendered', 'fee-unpaid', 'revoked', 'holder-gone'] as const;
export type EndGround = (typeof END_GROUNDS)[number];

/** It ended before its term, with that day as its last. */
export type RightEnded = Event<
  'RightEnded',
  { readonly ground: EndGround; readonly endedOn: LocalDate; readonly detailsContentId?: string }
>;

/** The bytes of a paper lie in the register, under the key of whoever sent them. */
export type RightPaperStored = Event<
  'RightPaperStored',
  {
    readonly evidenceId: string;
    readonly sha256: string;
    readonly size: number;
    readonly mediaType: string;
    readonly ownerId: string;
  }
>;

/**
 * Its holder lets everybody look it up, or a licence of it: what is shown lies encrypted, and is found by keyed hashes
 * alone. Takes the place of what was published of the same before.
 */
export type RightPublished = Event<
  'RightPublished',
  {
    readonly licenceId?: string;
    /** The holder declares that the licensee, whom it names, agrees. */
    readonly licenseeAgreed?: true;
    readonly contentId: string;
    readonly terms: readonly LookupTerm[];
    readonly publishedOn: LocalDate;
  }
>;

/** Nobody finds the right, or the licence, any more. */
export type RightUnpublished = Event<
  'RightUnpublished',
  { readonly licenceId?: string; readonly unpublishedOn: LocalDate }
>;

export type RightEvent =
  | RightRecorded
  | RightPapersAdded
  | RightChecked
  | RightPapersWanted
  | RightRefused
  | RightRenewed
  | RightTransferred
  | LicenceGranted
  | LicenceEnded
  | InvalidationReported
  | InvalidationDecided
  | EvaluationRecorded
  | RightEnded
  | RightPaperStored
  | RightPublished
  | RightUnpublished;
