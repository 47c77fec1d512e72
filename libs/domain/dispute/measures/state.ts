import type { Instant } from '../../kernel/message.js';
import type { Asked } from './measure/events.js';
import type { Guarantee } from './guarantee/events.js';
import type { PlatformAct, Preservation } from './preservation/events.js';
import type { Urgent } from './urgent/events.js';
import type { Loss } from './loss/events.js';
import type { PairSubject } from '../core/subject.js';
import type { ConcurrentMeasure } from '../core/concurrent-measure.js';
import type { Measure } from './measure/state.js';

/** What platforms are asked for, and what stands for or against it. */
export type MeasuresState = {
  readonly measures: Readonly<Record<PairSubject, Measure>>;
  readonly asked: Readonly<Record<string, Asked>>;
  /** Other disputes that held the item of a pair when its measure was lifted here. */
  readonly concurrentMeasures: Readonly<Record<PairSubject, readonly ConcurrentMeasure[]>>;
  readonly urgent: Readonly<Record<string, Urgent>>;
  readonly guarantees: Readonly<Record<string, Guarantee>>;
  readonly preservations: Readonly<Record<string, Preservation>>;
  /** Items that have ended, with when. */
  readonly ended: Readonly<Record<string, Instant>>;
  /** How often that was taken back, by item. */
  readonly backs: Readonly<Record<string, number>>;
  /** Whether the pairs of such items that were noticed by then were closed. */
  readonly whenEnded: Readonly<Record<PairSubject, 'open' | 'closed'>>;
  /** Pairs restored early behind a guarantee, and how; no report of a proceeding blocks them again. */
  readonly restorations: Readonly<Record<PairSubject, 'restore' | 'label-and-escrow'>>;
  /** What platforms did by themselves, the last of each pair. */
  readonly platformActs: Readonly<Record<PairSubject, PlatformAct>>;
  /** What merchants said that the measures cost them. */
  readonly losses: Readonly<Record<string, Loss>>;
  /** Blocks that were not ordered and wait for a person. */
  readonly held: readonly PairSubject[];
  /** Sequence of the latest measure of this dispute. */
  readonly sequence: number;
};
