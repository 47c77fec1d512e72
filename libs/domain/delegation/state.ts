import type { Instant } from '../kernel/message.js';
import type { DelegationTerms } from './terms.js';

export type AgreementVersion = {
  readonly terms: DelegationTerms;
  readonly wordsContentId: string;
  readonly offeredAt: Instant;
  readonly agreedAt?: Instant;
  readonly declinedAt?: Instant;
};

/** The agreement between the association and one platform, all its versions. */
export type DelegationAgreement = {
  readonly platformId?: string;
  readonly versions: Readonly<Record<number, AgreementVersion>>;
  /** What waits for the platform's answer. */
  readonly offered?: number;
  readonly inForce?: number;
  /** After this nothing is handed over any more. */
  readonly endsAt?: Instant;
};

export const notAgreed: DelegationAgreement = { versions: {} };

/** A version by which complaints can be handed over at this instant, with its number. */
export const agreementAt = (
  { versions, inForce, endsAt }: DelegationAgreement,
  at: Instant,
): readonly [number, DelegationTerms] | undefined => {
  const version = inForce === undefined ? undefined : versions[inForce];
  return inForce === undefined || !version || (endsAt !== undefined && at > endsAt)
    ? undefined
    : [inForce, version.terms];
};
