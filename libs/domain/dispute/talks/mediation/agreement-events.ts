import type { LocalDate } from '../../../calendar/local-date.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { CodeChannel } from '../../intake/dictation/events.js';
import type { Evidence } from '../../core/evidence.js';
import type { UndertakingSet } from '../settlement/events.js';
import type { BreachConsequence, ItemTerm } from '../settlement/terms.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * What a clause is about, as far as the law treats it differently: who owns a right or an account is not for the
 * parties alone.
 */
export const CLAUSE_KINDS = [
  'general',
  'account-ownership',
  'ip-ownership',
  'confidentiality',
  'costs',
  'other',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

export const AGREEMENT_SCOPES = ['whole', 'part'] as const;
/** Whether it settles all that is mediated, or a part and the rest goes on. */
export type AgreementScope = (typeof AGREEMENT_SCOPES)[number];

/** How a party signed (practice P23); the agreement says which. */
export const SIGNATURE_KINDS = ['click-with-code', 'electronic', 'paper'] as const;
export type SignatureKind = (typeof SIGNATURE_KINDS)[number];

/** Who promises something to whom, and its last day. What it is lies in the terms. */
export type PromiseMade = {
  readonly byId: string;
  readonly toId: string;
  readonly due: LocalDate;
  /** Items that it is about, where not all. */
  readonly pairs?: readonly PairSubject[];
};

type OfVersion = { readonly mediationId: string; readonly version: number };

/**
 * The mediator drew up a settlement agreement (调解协议), or a new version of it: what was signed before counts no
 * more. Binds nobody yet.
 */
export type AgreementDrawnUp = Event<
  'AgreementDrawnUp',
  OfVersion & {
    readonly settlementId: string;
    readonly scope: AgreementScope;
    /** Those whom it binds, who all sign. */
    readonly parties: readonly string[];
    readonly items: readonly ItemTerm[];
    readonly promises: readonly PromiseMade[];
    readonly clauseKinds: readonly ClauseKind[];
    readonly onBreach: BreachConsequence;
    readonly termsContentId: string;
    readonly proposalId?: string;
    /** Whose yes a clause on an account needs, where that platform is known here. */
    readonly accountPlatformId?: string;
    readonly drawnUpAt: Instant;
  }
>;

/**
 * By what an electronic signature is proved: the provider, its number for it, the certificate, and the hash of what was
 * signed.
 */
export type ElectronicProof = {
  readonly provider: string;
  readonly reference: string;
  readonly certificate: string;
  readonly documentSha256: string;
};

/** A party signed this version; a paper was compared by a person of the association. */
export type AgreementSigned = Event<
  'AgreementSigned',
  OfVersion & {
    readonly partyId: string;
    readonly kind: SignatureKind;
    /** By which the code came. */
    readonly channel?: CodeChannel;
    readonly evidence?: readonly Evidence[];
    readonly noteContentId?: string;
    /** Of a paper: the officer that compared it; absent of those of before. */
    readonly recordedBy?: string;
    /** Of an electronic signature. */
    readonly proof?: ElectronicProof;
    readonly signedAt: Instant;
  }
>;

/** What a party of a mediation is asked to sign. */
export const PAPERS_TO_SIGN = ['agreement', 'facts'] as const;
export type PaperToSign = (typeof PAPERS_TO_SIGN)[number];

/** A party does not sign this version of the agreement or of the facts, as it said or as its provider reports. */
export type SignatureDeclined = Event<
  'SignatureDeclined',
  OfVersion & {
    readonly paper: PaperToSign;
    readonly partyId: string;
    /** Under the party's own key, for its mediator. */
    readonly reasonContentId?: string;
    readonly declinedAt: Instant;
  }
>;

/** The mediator signed this version. */
export type MediatorSigned = Event<
  'MediatorSigned',
  OfVersion & { readonly mediatorId: string; readonly signedAt: Instant }
>;

/** The mediation body put its seal to this version; `sealedBy`: the officer that said so, absent of those of before. */
export type AgreementSealed = Event<
  'AgreementSealed',
  OfVersion & { readonly sealedBy?: string; readonly sealedAt: Instant }
>;

/**
 * What the platform said to a clause on who owns an account; without its yes no such clause takes effect (practice
 * P26).
 */
export type AccountClauseAnswered = Event<
  'AccountClauseAnswered',
  OfVersion & { readonly consents: boolean; readonly answerContentId: string; readonly answeredAt: Instant }
>;

/** All have signed: the agreement is in force. Its pairs are settled and its promises get their days. */
export type MediatedSettlementReached = Event<
  'MediatedSettlementReached',
  OfVersion & {
    readonly settlementId: string;
    readonly scope: AgreementScope;
    readonly parties: readonly string[];
    readonly items: readonly ItemTerm[];
    readonly pairs: readonly PairSubject[];
    readonly termsContentId: string;
    readonly undertakings: readonly UndertakingSet[];
    readonly onBreach: BreachConsequence;
    readonly signatures: readonly { readonly partyId: string; readonly kind: SignatureKind }[];
    readonly effectiveAt: Instant;
  }
>;

export type MediatedAgreementEvent =
  | AgreementDrawnUp
  | AgreementSigned
  | SignatureDeclined
  | MediatorSigned
  | AgreementSealed
  | AccountClauseAnswered
  | MediatedSettlementReached;
