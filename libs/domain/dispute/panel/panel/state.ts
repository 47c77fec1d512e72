import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { ConflictClass, LegalKind, PanelMode } from '../../../rulebook/panel-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { StageState } from '../../core/stage.js';
import type { Dispute } from '../../core/state.js';
import { panelSubject, seatSubject, type PairSubject } from '../../core/subject.js';
import type { Basis } from './competence-events.js';
import type { Candidate, DrawnExpert } from './draw-events.js';
import type { PanelMember, PanelOutcome, PanelSeat } from './events.js';

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

export const getPanel = ({ panels }: Pick<Dispute, 'panels'>, panelId: string): Panel =>
  panels[panelId] ?? refuse('NoSuchSubject', { subject: panelSubject(panelId) });

export const getSeat = ({ seats }: Pick<Dispute, 'seats'>, seatId: string): Seat =>
  seats[seatId] ?? refuse('NoSuchSubject', { subject: seatSubject(seatId) });

/** Seats of a panel, with their ids, in the order in which they were opened. */
export const seatsOf = ({ seats }: Pick<Dispute, 'seats'>, panelId: string): readonly (readonly [string, Seat])[] =>
  Object.entries(seats).filter(([, seat]) => seat.panelId === panelId);

/** The panel that has not ended, with its id. */
export const runningPanel = ({ panels }: Pick<Dispute, 'panels'>): readonly [string, Panel] | undefined =>
  Object.entries(panels).find(([, { outcome }]) => outcome === undefined);

export const changePanel = (dispute: Dispute, panelId: string, change: (panel: Panel) => Panel): Dispute => {
  const panel = dispute.panels[panelId];
  return panel ? { ...dispute, panels: { ...dispute.panels, [panelId]: change(panel) } } : dispute;
};

export const changeSeat = (dispute: Dispute, seatId: string, change: (seat: Seat) => Seat): Dispute => {
  const seat = dispute.seats[seatId];
  return seat ? { ...dispute, seats: { ...dispute.seats, [seatId]: change(seat) } } : dispute;
};
