export const SUIT_KINDS = ['suit', 'authority-complaint'] as const;

export const PROOFS = ['filing-receipt', 'case-number', 'acceptance-slip'] as const;

/**
 * A suit, or a complaint to an authority, that somebody reported to us instead of to the association. It names a
 * listing, or an item of a dispute.
 */
export type Suit = {
  /** Only its association is told. */
  readonly connection: string;
  readonly kind: (typeof SUIT_KINDS)[number];
  /** Absent: a case number where there is one, else a receipt. */
  readonly proof?: (typeof PROOFS)[number] | undefined;
  readonly externalId?: string | undefined;
  readonly disputeId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly respondentId?: string | undefined;
  /** Legal time at which it reached us; what counts in law. */
  readonly receivedAt: string;
  /** The court or other body. */
  readonly body: string;
  readonly caseNumber?: string | undefined;
};
