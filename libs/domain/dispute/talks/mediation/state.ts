import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { MediationConsented, MediationOutcome, Side } from './events.js';
import type { Confirmation } from '../confirmation/state.js';
import type { FactsRecord } from '../stipulation/state.js';
import type { Agreement } from './agreement-state.js';
import type { SessionKind } from './session-events.js';

export type Session = {
  readonly kind: SessionKind;
  readonly startsAt: Instant;
  readonly partyIds: readonly string[];
  readonly heldAt?: Instant;
  readonly endedAt?: Instant;
  readonly preparationMinutes?: number;
  readonly attended?: readonly string[];
  readonly minutesContentId?: string;
  readonly placeContentId?: string;
  /** It is not held; why, if that was said. */
  readonly cancelled?: { readonly reasonContentId?: string };
  readonly confirmedBy: readonly string[];
  /** Who says that they are wrong, and in what. */
  readonly objections: readonly { readonly partyId: string; readonly reasonContentId: string }[];
  /** When those asked to it were told of its time and place. */
  readonly fixedAt?: Instant;
};

/** A mediation, as the fold knows it. */
export type Mediation = {
  readonly invitedAt: Instant;
  /** Everybody who was asked. */
  readonly invited: readonly string[];
  /** Those who are asked or take part; who refused is none any more. */
  readonly parties: readonly string[];
  readonly consents: Readonly<Record<string, Omit<MediationConsented['data'], 'mediationId' | 'partyId'>>>;
  readonly sides: readonly Side[];
  readonly proposed: readonly string[];
  readonly choices: Readonly<Record<string, string>>;
  readonly mediatorId?: string;
  readonly acceptedAt?: Instant;
  /** Mediators who declined, withdrew or were replaced: they are not asked again. */
  readonly former: readonly string[];
  readonly objection?: { readonly partyId: string; readonly mediatorId: string };
  readonly sessions: Readonly<Record<string, Session>>;
  readonly extension?: { readonly days: number; readonly parties: readonly string[] };
  /** Days granted so far, by consent of all. */
  readonly extendedDays: number;
  readonly appraisal?: { readonly startedAt: Instant; readonly left: Deadline };
  /** How many versions of an agreement were drawn up, and the newest, unless its mediator is gone. */
  readonly drawnUp: number;
  /** Whom each of these versions was to bind, the first first. */
  readonly drawnFor: readonly (readonly string[])[];
  readonly agreement?: Agreement;
  /** What nobody disputes, as it is being signed or was. It outlives its mediator and the mediation. */
  readonly facts?: FactsRecord;
  /** The negotiated settlement that the mediator was asked to take over (practice P22). */
  readonly takesOver?: string;
  /** The application to have the agreement confirmed by a court. */
  readonly confirmation?: Confirmation;
  readonly outcome?: MediationOutcome;
};
