import type { Instant } from '../kernel/message.js';

/**
 * What may point to bad faith in a complaint, and, from `declarations-rejected` on, in a declaration (procedures.md
 * 4.3, M and R).
 */
export const SIGNAL_CODES = [
  'file-known-forged',
  'right-not-in-force',
  'authority-missing',
  'file-seen-elsewhere',
  'complaints-overturned',
  'withdrawn-for-money',
  'money-asked',
  'withdrawn-when-answered',
  'burst-before-festival',
  'refiled-after-loss',
  'one-hand-many-names',
  'found-before',
  'targets-competitors',
  'kept-after-proof',
  'not-carried-on',
  'declarations-rejected',
  'declared-with-known-file',
  'declared-against-judgment',
  'listed-again',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** How much it weighs in the order of the queue; none decides alone. */
export const SIGNAL_WEIGHTS = ['hard', 'strong', 'statistical', 'medium', 'weak'] as const;
export type SignalWeight = (typeof SIGNAL_WEIGHTS)[number];

/** One recorded fact that a signal rests on: which event of which dispute. */
export type SignalFact = {
  readonly disputeId: string;
  readonly position: number;
  readonly event: string;
  readonly at: Instant;
};

/** A signal that explains itself: its numbers and the events that it was computed from. */
export type Signal = {
  readonly code: SignalCode;
  /** Whose conduct it is about. */
  readonly aboutId: string;
  readonly weight: SignalWeight;
  /** Whole numbers that its sentence tells: counts, thousandths. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly facts: readonly SignalFact[];
};
