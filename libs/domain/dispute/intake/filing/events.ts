import type { Deadline } from '../../../calendar/derivation.js';
import type { LocalDate } from '../../../calendar/local-date.js';
import type { Circumstance } from '../../../rulebook/materials.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { RightCodes } from '../../../rulebook/right-kinds.js';
import type { RightFlag } from '../../../right/flags.js';
import type { RulebookPin } from '../../../rulebook/rulebook.js';
import type { Track, TrackGround } from '../../../rulebook/track.js';
import type { Pair } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { Dictation } from '../dictation/events.js';
import type { UrgentWish } from '../../measures/urgent/events.js';

export const RESPONDENT_ROLES = ['merchant', 'room-operator', 'live-marketer', 'service-agency', 'platform'] as const;
export type RespondentRole = (typeof RESPONDENT_ROLES)[number];

/** Whether it trades on the platform itself, which decides on the legal track (practice P2). */
export const RESPONDENT_POSITIONS = ['trades-on-platform', 'no-operator'] as const;
export type RespondentPosition = (typeof RESPONDENT_POSITIONS)[number];

/** One person may hold several roles; notices to one person are merged (practice P1). */
export type Respondent = {
  readonly respondentId: string;
  readonly roles: readonly RespondentRole[];
  readonly detailsContentId: string;
  readonly position?: RespondentPosition;
};

export const ITEM_KINDS = ['product', 'room', 'replay', 'clip', 'content', 'account'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * One locatable thing complained of, and whose it is. The locator (address, product number, interval) lies encrypted.
 */
export type Item = {
  readonly itemId: string;
  readonly platformId: string;
  readonly kind: ItemKind;
  readonly locatorContentId: string;
  readonly respondentIds: readonly string[];
  /**
   * The same for the same thing in every dispute of the association, yet nobody can tell the locator from it (practice
   * P38).
   */
  readonly identity?: string;
};

export const CLAIM_KINDS = ['remove', 'stop', 'apology', 'compensation', 'licence', 'other'] as const;
export type Claim = { readonly kind: (typeof CLAIM_KINDS)[number]; readonly textContentId?: string };

/** Whether the other side gets a file, or staff and later neutrals alone (practice P15). */
export const EVIDENCE_PARTS = ['forwarded', 'confidential'] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

/**
 * A file named by its hash; its bytes may follow. `derivedFrom` is the file of the same filing of which this is a
 * redacted copy.
 */
export type Evidence = {
  readonly evidenceId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly capturedAt?: Instant;
  readonly descriptionContentId: string;
  /** Without it: forwarded. */
  readonly part?: EvidencePart;
  readonly derivedFrom?: string;
};

/** A paper of the rulebook's checklist and the evidence that it consists of. */
export type FiledMaterial = {
  readonly code: string;
  readonly evidenceIds: readonly string[];
  /** Those of the items that it is for; without, all. */
  readonly itemIds?: readonly string[];
  /** The day on its face, where it proves the state of a right. */
  readonly issuedOn?: LocalDate;
};

export type Defect = { readonly code: string; readonly noteContentId?: string };

/** `identity` is the same for the same registered right in every dispute, yet nobody can tell its number from it. */
export type RightReliedOn = RightCodes & {
  readonly detailsContentId: string;
  readonly rightId?: string;
  readonly identity?: string;
  readonly register?: ReliedOnRegister;
};

/**
 * What the register said of the right, up to that position of the log, when the complaint was filed from it; its words
 * were sealed again with the complaint.
 */
export type ReliedOnRegister = {
  readonly position: number;
  readonly check: 'checked' | 'to-be-checked';
  readonly as: 'holder' | 'licensee';
  readonly licenceId?: string;
  readonly flags: readonly RightFlag[];
  /** Codes of the papers that came from the register. */
  readonly papers: readonly string[];
};

/**
 * The complainant opened the dispute. The rulebook in force that day stays with it; all words of the complaint lie
 * encrypted elsewhere.
 */
export type ComplaintFiled = Event<
  'ComplaintFiled',
  {
    readonly number: string;
    readonly complainantId: string;
    readonly filedAt: Instant;
    readonly filedAs: 'right-holder' | 'licensee' | 'agent';
    readonly right: RightReliedOn;
    readonly respondents: readonly Respondent[];
    readonly items: readonly Item[];
    readonly claims: readonly Claim[];
    readonly statementContentId: string;
    readonly materials: readonly FiledMaterial[];
    /** What papers depend on, as the filer told it. */
    readonly circumstances?: readonly Circumstance[];
    readonly evidence: readonly Evidence[];
    /**
     * The version of the guarantee of truth and notice of liability that the filer declared (法发〔2020〕32号 art. 5).
     */
    readonly declaration: string;
    readonly rulebook: RulebookPin;
    readonly caseManagerId: string;
    /** What is new since an earlier dispute about the same right and goods ended (practice P11). */
    readonly newFactsContentId?: string;
    readonly checkDue: Deadline;
    /** The complainant wishes that somebody acts at once (practice P13). */
    readonly urgent?: UrgentWish;
    /** A person of the association wrote it down; nothing follows before the complainant confirms it (practice P17). */
    readonly dictation?: Dictation;
    /** A platform handed it over, under its own number; `ComplaintDelegated` beside it says what the platform knows. */
    readonly delegation?: { readonly platformId: string; readonly reference: string };
  }
>;

/** All defects of the materials, told at once, and until when they can be cured. */
export type CureRequested = Event<'CureRequested', { readonly defects: readonly Defect[]; readonly due: Deadline }>;

/** The complainant sent what was missing; the materials are checked again. */
export type MaterialsCured = Event<
  'MaterialsCured',
  {
    readonly materials: readonly FiledMaterial[];
    readonly evidence: readonly Evidence[];
    readonly statementContentId?: string;
    readonly checkDue: Deadline;
  }
>;

/**
 * The complaint is complete and goes on. Each pair has the legal track that governs its clock, with the ground for it
 * (practice P2).
 */
export type ComplaintAccepted = Event<
  'ComplaintAccepted',
  {
    readonly tracks: readonly (Pair & PairTrack)[];
    /** Codes of papers without which no measure is asked for before a decision. */
    readonly withoutMeasure?: readonly string[];
  }
>;

/** The track of one pair. With a reason where a person chose another than the rulebook would. */
export type PairTrack = { readonly track: Track; readonly ground: TrackGround; readonly reasonContentId?: string };

/** The complaint does not go on; every reason is told. */
export type ComplaintRejected = Event<
  'ComplaintRejected',
  {
    readonly cause: 'materials' | 'not-cured' | 'out-of-scope';
    readonly reasons: readonly Defect[];
    readonly effectiveAt: Instant;
  }
>;

/**
 * The complainant took back its complaint against these pairs. Whether money or a promise was given is asked (practice
 * P10).
 */
export type ComplaintWithdrawn = Event<
  'ComplaintWithdrawn',
  {
    readonly pairs: readonly PairSubject[];
    readonly consideration: 'none' | 'settlement' | 'payment' | 'not-stated';
    readonly reasonContentId?: string;
  }
>;

export type FilingEvent =
  ComplaintFiled | CureRequested | MaterialsCured | ComplaintAccepted | ComplaintRejected | ComplaintWithdrawn;
