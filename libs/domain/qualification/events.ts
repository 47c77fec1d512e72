import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { AskReason, AskResult } from './codes.js';

/** What a shop, a live marketer or an agency can show (guideline 3.1.3.1(1), 3.2.1(1), 3.4.2). */
export const PROOF_KINDS = [
  'trademark-certificate',
  'sale-licence',
  'authorisation',
  'patent',
  'gi-permission',
  'quality-team',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** By which way goods are sold. */
export const SALE_CHANNELS = ['live-stream', 'online-shop', 'offline'] as const;
export type SaleChannel = (typeof SALE_CHANNELS)[number];

/** How far a paper reaches; what is left out is not limited by it. */
export type ProofScope = {
  /** Classes of goods and services (Nice). */
  readonly classes?: readonly number[];
  readonly channels?: readonly SaleChannel[];
  readonly platformIds?: readonly string[];
  /** Codes of ISO 3166-1, two letters. */
  readonly territories?: readonly string[];
};

export type ProofTerm = { readonly validFrom?: LocalDate; readonly validUntil?: LocalDate };

/** A paper went into the file, to be checked. Names, brand and number lie encrypted; its files are papers of the party. */
export type ProofFiled = Event<
  'ProofFiled',
  ProofScope &
    ProofTerm & {
      readonly proofId: string;
      readonly partyId: string;
      readonly kind: ProofKind;
      readonly contentId: string;
      /** SHA-256 of each paper, hexadecimal. */
      readonly papers: readonly string[];
      /** Of an authorisation: whoever has it may authorise others in its turn. */
      readonly mayAuthorise?: boolean;
      readonly filedAt: Instant;
    }
>;

export const CHECK_SOURCES = ['register', 'original', 'grantor', 'visit'] as const;
/** With what a paper was compared: a public register, its original, whoever granted it, a look on the spot. */
export type CheckSource = (typeof CHECK_SOURCES)[number];
export const CHECK_RESULTS = ['confirmed', 'differs', 'not-found'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** A person compared it: with what, on which day, and what came of it. */
export type ProofChecked = Event<
  'ProofChecked',
  {
    readonly proofId: string;
    readonly source: CheckSource;
    readonly lookedOn: LocalDate;
    readonly result: CheckResult;
    readonly remarkContentId?: string;
    readonly checkerId: string;
  }
>;

/** Its term goes on to another last day, by newer papers; to be checked again. */
export type ProofRenewed = Event<
  'ProofRenewed',
  { readonly proofId: string; readonly validUntil: LocalDate; readonly papers: readonly string[] }
>;

/** It is relied on no longer. */
export type ProofWithdrawn = Event<'ProofWithdrawn', { readonly proofId: string; readonly withdrawnOn: LocalDate }>;

/** The shop says which platforms are answered from its file; none before it does. */
export type AskersAllowed = Event<
  'AskersAllowed',
  { readonly partyId: string; readonly platformIds: readonly string[] }
>;

/** A platform asked, and this is what it was told, under a signature; what it asked in words lies encrypted. */
export type QualificationAsked = Event<
  'QualificationAsked',
  {
    readonly askId: string;
    readonly platformId: string;
    readonly askedAt: Instant;
    readonly questionContentId: string;
    readonly result: AskResult;
    readonly reasons: readonly AskReason[];
    readonly validUntil?: LocalDate;
    readonly keyId: string;
    /** SHA-256 of what was signed. */
    readonly sha256: string;
  }
>;

export type QualificationEvent =
  ProofFiled | ProofChecked | ProofRenewed | ProofWithdrawn | AskersAllowed | QualificationAsked;
