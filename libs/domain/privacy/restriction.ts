import type { Instant } from '../kernel/message.js';
import { fileKeptUntil } from './retention.js';

/**
 * Why a file is only stored any more: its period has ended and something still keeps it, or its erasure was asked for
 * and a hold or a court stands against that (PIPL 47, paragraph 2: where erasure cannot be, nothing is done but
 * storing and securing).
 */
export const RESTRICTIONS = ['period', 'asked'] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

/** On what ground somebody may still read one. */
export const READING_GROUNDS = ['hold', 'authority', 'suit'] as const;
export type ReadingGround = (typeof READING_GROUNDS)[number];

/** How long a reading lasts at most; the figure is the house's. */
export const READING_DAYS = 30;

type Kept = {
  readonly closed: boolean;
  readonly endedAt: Instant;
  /** A party of it asked for erasure, and a hold or a court keeps the file. */
  readonly asked: boolean;
};

/** While its dispute runs, and within its period where nobody asked, a file is used as before. */
export const whyRestricted = ({ closed, endedAt, asked }: Kept, at: Instant): Restriction | undefined => {
  if (!closed) return undefined;
  if (at >= fileKeptUntil(endedAt)) return 'period';
  return asked ? 'asked' : undefined;
};
