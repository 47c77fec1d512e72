import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Exclusion } from '../../../rulebook/panel-rules.js';

/**
 * The association has made its secret and told what proves it later. The secret itself lies encrypted until the draw.
 */
export type DrawCommitted = Event<
  'DrawCommitted',
  {
    readonly panelId: string;
    readonly drawId: string;
    readonly commitment: string;
    readonly secretContentId: string;
    readonly freezeDue: Deadline;
  }
>;

/** One of the roster; `via` are the recorded affiliations that tie it to somebody here. */
export type Candidate = {
  readonly neutralId: string;
  readonly pseudonym: string;
  readonly excluded: readonly { readonly why: Exclusion; readonly via: readonly string[] }[];
};

/**
 * The whole roster as it was at this position of the log, with every exclusion, in one hash. Each side may add a nonce
 * by the day.
 */
export type DrawListFrozen = Event<
  'DrawListFrozen',
  {
    readonly panelId: string;
    readonly drawId: string;
    readonly position: number;
    readonly listHash: string;
    readonly candidates: readonly Candidate[];
    readonly due: Deadline;
  }
>;

/** A party added a nonce, so that the association alone cannot know what is drawn. */
export type NonceContributed = Event<
  'NonceContributed',
  {
    readonly panelId: string;
    readonly drawId: string;
    readonly partyId: string;
    readonly nonce: string;
    readonly contributedAt: Instant;
  }
>;

/** No more nonces. Where none came, a public value is waited for until the day. */
export type NoncesClosed = Event<
  'NoncesClosed',
  {
    readonly panelId: string;
    readonly drawId: string;
    readonly effectiveAt: Instant;
    readonly publicValueDue?: Deadline;
  }
>;

/** A person wrote down the public value that the rulebook names; anybody can look it up. */
export type PublicValueMixed = Event<
  'PublicValueMixed',
  { readonly panelId: string; readonly drawId: string; readonly value: string; readonly sourceContentId: string }
>;

/** Nobody did in time: the draw goes on and is marked. */
export type PublicValueLapsed = Event<
  'PublicValueLapsed',
  { readonly panelId: string; readonly drawId: string; readonly effectiveAt: Instant }
>;

export type DrawnExpert = { readonly neutralId: string; readonly pseudonym: string };

/**
 * The secret is told and the experts are drawn: those for the seats, the first presiding, and the reserve in its order.
 */
export type PanelDrawn = Event<
  'PanelDrawn',
  {
    readonly panelId: string;
    readonly drawId: string;
    readonly secret: string;
    readonly seed: string;
    /** False: neither a side nor a public value had a part in it. */
    readonly independent: boolean;
    readonly drawn: readonly DrawnExpert[];
    readonly reserve: readonly DrawnExpert[];
  }
>;

export type DrawEvent =
  DrawCommitted | DrawListFrozen | NonceContributed | NoncesClosed | PublicValueMixed | PublicValueLapsed | PanelDrawn;
