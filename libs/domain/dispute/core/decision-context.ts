import type { MandateScope } from '../../access/mandate.js';
import type { DelegationTerms } from '../../delegation/terms.js';
import type { Training } from '../../neutral/events.js';
import type { Unavailable } from '../../neutral/state.js';
import type { Limit } from '../../limit/events.js';
import type { Reviewer } from '../../reviewer/events.js';
import type { Authority, FilingBar } from '../../party/events.js';
import type { LegalBasis } from '../../rulebook/confirmation-rules.js';
import type { Actor, Instant } from '../../kernel/message.js';
import type { ConcurrentMeasure } from './concurrent-measure.js';
import type { ConflictClass } from '../../rulebook/panel-rules.js';
import type { RightKind } from '../../rulebook/right-kinds.js';
import type { Channel } from './channel.js';
import type { RegisterRead } from './register-read.js';
import type { Offices } from './offices.js';
import type { Subject } from './subject.js';

/**
 * What other streams know about the actor, read at a stated position; the event's meta records what was relied on.
 * `duties` are the actor's offices in the association; `caseManagerId` is who is on duty for a new complaint.
 */
export type DecisionContext = {
  readonly position: number;
  readonly mayActFor: readonly string[];
  /** Whose other authorities the same account has, whatever they are worth now: they bar it, and let it do nothing. */
  readonly alsoActsFor?: readonly string[];
  /** How far the actor may act for the party that it names; without one, in everything. */
  readonly authority?: Authority;
  /** That the actor did act for the party that it names, until then, and may not any more. */
  readonly authorityEnded?: Instant;
  readonly duties: readonly Duty[];
  readonly caseManagerId?: string;
  /** Who acted in the dispute, and in those that go together with it, and as what; by their logs. */
  readonly offices?: Offices;
  /**
   * That somebody made sure who the actor's party is, and until when that counts; which rights of the register were
   * checked, by their ids.
   */
  readonly identityVerified?: { readonly until?: Instant };
  readonly checkedRights?: readonly string[];
  /** Contacts from which the code came back and which a person matched to the actor's party, by their sealed ids. */
  readonly provedContacts?: readonly string[];
  /**
   * Of who came by a link: the officer that wrote down the contact from which the code came back, while nobody has
   * proved that it is the party's; it could be anybody's phone.
   */
  readonly contactBy?: string;
  /** The declared festival window that now falls in. */
  readonly festival?: { readonly festivalId: string };
  /** Who is on duty now for what cannot wait, the first to be asked first. */
  readonly dutyRoster?: readonly string[];
  /** Orders that bar whoever files, or the complainant of the dispute, from complaining, as they stand now. */
  readonly bars?: readonly FilingBar[];
  /** The account that filed the complaint for its complainant; none where nobody's own did. */
  readonly filedBy?: string;
  /** The right of the register relied on, as it is now; and rights that later amendments took up, or are to. */
  readonly register?: RegisterRead;
  readonly furtherRegisters?: readonly RegisterRead[];
  /**
   * Pairs of other open disputes on which a measure stands, for items that this dispute has too; read from a projection
   * at its own position.
   */
  readonly holders?: readonly IdentifiedMeasure[];
  readonly holdersPosition?: number;
  /** By which channels parties of the dispute have consented to be told, as far as they have said anything. */
  readonly reach?: Readonly<Record<string, ServiceConsents>>;
  /** Mediators of the roster that a command names, as they are now. */
  readonly neutrals?: Readonly<Record<string, NeutralContext>>;
  /** Case managers of the association by their accounts, as they are now. */
  readonly officers?: Readonly<Record<string, OfficerContext>>;
  /** Parties and platforms with which the actor has declared a conflict of interest. */
  readonly conflicts?: readonly string[];
  /** Those whose deputy the actor is now; in a dispute of one of them it acts for that one. */
  readonly deputyOf?: readonly Deputising[];
  /** For whom the actor acts here, under its own name, as the deputy. */
  readonly deputyFor?: Deputising;
  /** By which law the association is a mediation body. */
  readonly legalBasis?: LegalBasis;
  /** Those who may sit on reviews, by their accounts. */
  readonly reviewers?: Readonly<Record<string, Reviewer>>;
  /** What findings of bad faith mean now for whoever files, or for the complainant and the accounts that filed for it. */
  readonly limits?: readonly Limit[];
  /**
   * Experts of the roster as a panel of this dispute may rest on them, and the position of the log up to which that was
   * read.
   */
  readonly experts?: Readonly<Record<string, ExpertContext>>;
  readonly expertsPosition?: number;
  /** What the actor may read as an auditor, by each of its mandates in force. */
  readonly mandates?: readonly MandateScope[];
  /** Of an auditor who looks at what once was: whether it may know of that today. */
  readonly stillSees?: (subject: Subject) => boolean;
  /** The delegation agreement of the platform that hands over, as it is in force. */
  readonly delegation?: { readonly version: number; readonly terms: DelegationTerms };
  /** After this nothing is accepted under the agreement by which a complaint was handed over. */
  readonly delegationEndsAt?: Instant;
};
/** A case manager: whether it is away, how much it has, and with which parties and platforms it is in conflict. */
export type OfficerContext = {
  readonly name: string;
  readonly away: boolean;
  readonly load: number;
  readonly conflicts: readonly string[];
};
/** Whose deputy somebody is, and by which absence. */
export type Deputising = { readonly accountId: string; readonly absenceId: string };

/** Whether a neutral may be asked now, and if not why; how much it has running; what ties it to anybody here. */
export type NeutralContext = {
  readonly available: boolean;
  readonly unavailable?: Unavailable;
  readonly load: number;
  readonly ties?: readonly Tie[];
  /** As its account is called, for whoever is told that it cannot be asked. */
  readonly name?: string;
};
/** A recorded tie between a neutral and somebody concerned: by which affiliations, and when it ended. */
export type Tie = { readonly conflict: ConflictClass; readonly via: readonly string[]; readonly endedAt?: Instant };
export type ExpertContext = NeutralContext & {
  readonly rights: readonly RightKind[];
  readonly languages: readonly ('zh-CN' | 'en')[];
  readonly training?: Training;
  readonly ties: readonly Tie[];
  /** By which it is known in public, in this dispute alone. */
  readonly pseudonym: string;
};
export type IdentifiedMeasure = ConcurrentMeasure & { readonly identity: string };
export type ServiceConsents = { readonly consented: readonly Channel[]; readonly withdrawn: readonly Channel[] };
export type Duty = 'case-manager' | 'mediator' | 'expert' | 'auditor';

export const noContext: DecisionContext = { position: 0, mayActFor: [], duties: [] };

export type Role =
  | 'complainant'
  | 'respondent'
  | 'addressee'
  | 'platform'
  | 'case-manager'
  | 'guarantor'
  | 'beneficiary'
  | 'participant'
  | 'mediator'
  | 'expert'
  | 'auditor'
  | 'clock'
  | 'engine';

/** Whom a person speaks for: a party that it may act for, or nobody. */
export const partyOf = ({ onBehalfOf }: Actor, { mayActFor }: Pick<DecisionContext, 'mayActFor'>): string | undefined =>
  mayActFor.find((party) => party === onBehalfOf);
