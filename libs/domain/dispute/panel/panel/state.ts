import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { ConflictClass, LegalKind, PanelMode } from '../../../rulebook/panel-rules.js';
import type { StageState } from '../../core/stage.js';
import type { PairSubject } from '../../core/subject.js';
import type { Basis } from './competence-events.js';
import type { Candidate, DrawnExpert } from './draw-events.js';
import type { PanelMember, PanelOutcome } from './events.js';
import type { PanelSeat } from './panel-seat.js';

/** On what somebody is bound. */
export type Bound = { readonly basis: Basis; readonly version?: string; readonly clause?: string };

export type Draw = {
  readonly drawId: string;
  readonly commitment: string;
  readonly secretContentId: string;
  readonly position?: number;
  readonly listHash?: string;
  readonly candidates: readonly Candidate[];
  readonly nonces: readonly { readonly partyId: string; readonly nonce: string }[];
  readonly publicValue?: string;
  readonly result?: {
    readonly secret: string;
    readonly seed: string;
    readonly independent: boolean;
    readonly drawn: readonly DrawnExpert[];
  };
};

export type Returned = { readonly struck: readonly string[]; readonly ranked: readonly string[] };
export type NominatingSide = 'complainant' | 'respondents';

/** A panel, as the fold knows it; what it awaits stands at the stage of its subject. */
export type Panel = {
  readonly requestedAt: Instant;
  readonly requestedBy: 'party' | 'platform' | 'association';
  readonly requesterId?: string;
  readonly pairs: readonly PairSubject[];
  readonly parties: readonly string[];
  /** Asked for at first; settled when the bases are. */
  readonly legalKind: LegalKind;
  readonly mode: PanelMode;
  readonly size: number;
  readonly reviews?: string;
  /** Parties and platforms that are bound, by id. */
  readonly bound: Readonly<Record<string, Bound>>;
  /** What the association recorded of them: it binds on where somebody takes back what it consented to beside it. */
  readonly recorded?: Readonly<Record<string, Bound>>;
  /** What has to be decided first, and what it holds up. */
  readonly question?: {
    readonly partyId: string;
    readonly ground: 'objection' | 'withdrawal';
    readonly askedAt: Instant;
    readonly held: StageState;
  };
  readonly draw?: Draw;
  readonly list?: {
    readonly neutralIds: readonly string[];
    readonly strikes: number;
    readonly returned: Readonly<Record<string, Returned>>;
  };
  readonly nominated: { readonly [S in NominatingSide]?: string };
  /** By expert, who waived what. */
  readonly waived: Readonly<Record<string, readonly { readonly partyId: string; readonly conflict: ConflictClass }[]>>;
  /** Who is asked next when a seat falls free, in this order. */
  readonly reserve: readonly string[];
  /** Experts who declined, went or were replaced: they are not asked again. */
  readonly former: readonly string[];
  /** Challenges found frivolous, by the party that brought them. */
  readonly frivolous: Readonly<Record<string, number>>;
  /** Who sits, from the constitution on; empty before it. */
  readonly members: readonly PanelMember[];
  readonly constitutedAt?: Instant;
  readonly challengeDue?: Deadline;
  /** What a replacement holds up, and since when. */
  readonly interrupted?: { readonly since: Instant; readonly held: StageState };
  readonly outcome?: PanelOutcome;
};

/** A seat of a panel; its stage says whether it is free, asked for, taken or in question. */
export type Seat = {
  readonly panelId: string;
  readonly seat: PanelSeat;
  /** Who is asked, or sits. */
  readonly neutralId?: string;
  readonly acceptedAt?: Instant;
  readonly challenge?: { readonly partyId: string; readonly neutralId: string };
};
