import type { PairSubject } from '../../core/subject.js';

/**
 * What a panel found of a complaint, or of a declaration against it (practice P28). Facts alone, without any
 * multiplier: only a court awards damages. From mild to grave.
 */
export const FINDINGS = ['founded', 'unfounded-in-good-faith', 'unfounded-and-negligent', 'malicious'] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** One finding, about what one party filed. */
export type Finding = {
  readonly findingId: string;
  readonly about: 'complaint' | 'declaration';
  /** Whose complaint or declaration it is. */
  readonly partyId: string;
  readonly pairs: readonly PairSubject[];
  readonly finding: FindingKind;
};

/**
 * What the panel decided for one pair: its measure is kept (or taken) or lifted (or not taken). From the least onerous
 * on.
 */
export const REMEDIES = ['lift', 'keep'] as const;
export type Remedy = (typeof REMEDIES)[number];
export type ItemResult = { readonly pair: PairSubject; readonly outcome: Remedy };
