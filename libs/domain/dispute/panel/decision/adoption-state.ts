import type { Instant } from '../../../kernel/message.js';
import type { PairSubject } from '../../core/subject.js';
import type { AdoptionAsked, ItemAdoption } from './adoption-events.js';

/** What one platform was asked to make of a decision, and what it made of it. */
export type AdoptionTracked = Pick<AdoptionAsked['data'], 'decisionId' | 'platformId' | 'items' | 'binding'> & {
  readonly answers?: readonly ItemAdoption[];
  readonly answeredBy?: 'platform' | 'association';
  readonly answeredAt?: Instant;
  readonly overdue?: true;
  /** Of a platform that is bound by contract: the pairs for which it did as decided, and those for which it did not. */
  readonly performed: readonly PairSubject[];
  readonly broken: readonly PairSubject[];
};
