import type { Deadline } from '../../../calendar/derivation.js';
import type { Circumstance } from '../../../rulebook/materials.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { RulebookPin } from '../../../rulebook/rulebook.js';
import type { Bar } from '../../core/bar.js';
import type { RegisterRead } from '../../core/register-read.js';
import type { Pair } from '../../core/pair.js';
import type { PairSubject } from '../../core/subject.js';
import type { Dictation } from '../dictation/events.js';
import type { UrgentWish } from '../../measures/urgent/events.js';
import type { Evidence, FiledMaterial, Defect } from '../../core/evidence.js';
import type { Item } from '../../core/item.js';
import type { Respondent } from '../../core/respondent.js';
import type { Claim } from '../../core/claim.js';
import type { PairTrack } from '../../core/pair-track.js';
import type { RightReliedOn } from '../../core/right-relied-on.js';

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
    /** The right of the register as it was read then. */
    readonly register?: RegisterRead;
  }
>;

/** The complaint does not go on; every reason is told. */
export type ComplaintRejected = Event<
  'ComplaintRejected',
  {
    readonly cause: 'materials' | 'not-cured' | 'out-of-scope' | 'barred';
    readonly reasons: readonly Defect[];
    readonly effectiveAt: Instant;
    /** Rejected as barred: by which orders and findings. */
    readonly bars?: readonly Bar[];
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
