import type { AgreementDrawnUp, SignatureKind } from './agreement-events.js';
import type { Instant } from '../../../kernel/message.js';

/** The newest version of a mediation's agreement, and what has been put to it. */
export type Agreement = Omit<AgreementDrawnUp['data'], 'mediationId'> & {
  readonly signed: Readonly<Record<string, SignatureKind>>;
  /** Who has said that it does not sign this version. */
  readonly declinedBy?: readonly string[];
  readonly mediatorSignedAt?: Instant;
  readonly sealedAt?: Instant;
  readonly sealedBy?: string;
  /** Signatures on paper: whose, which officer compared each, and the files of it. */
  readonly papers?: readonly {
    readonly partyId: string;
    readonly recordedBy?: string;
    readonly evidenceIds: readonly string[];
  }[];
  /** What the platform said to a clause on an account. */
  readonly platformConsents?: boolean;
  readonly effectiveAt?: Instant;
};
