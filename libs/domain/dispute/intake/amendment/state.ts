import type { Instant } from '../../../kernel/message.js';
import type { Related } from '../relation/events.js';
import type { PairSubject } from '../../core/subject.js';
import { unrelisted, type Relisted } from '../relisting/state.js';
import type { Amendment } from './events.js';

/**
 * What a dispute knows of changes of its complaint, and of other disputes, goods that were in one before among them.
 */
export type Amended = Relisted & {
  /** When the complaint was last amended. */
  readonly amendedAt?: Instant;
  /** Changes of the complaint that wait for a person's check. */
  readonly amendments: Readonly<Record<string, Amendment>>;
  /** Rights of the register that it relies on by amendments since its acceptance, by id, each for these pairs. */
  readonly furtherRights: Readonly<Record<string, readonly PairSubject[]>>;
  /** The complainant has told what is new since an earlier dispute about the same right and goods. */
  readonly newFacts: boolean;
  /** Other disputes that a person has set in relation to this one, by id. */
  readonly related: Readonly<Record<string, Related>>;
  /**
   * The number of the response window of each pair that its respondent was noticed of later than of the complaint
   * itself.
   */
  readonly windows: Readonly<Record<PairSubject, number>>;
};

export const unamended: Amended = {
  ...unrelisted,
  amendments: {},
  furtherRights: {},
  newFacts: false,
  related: {},
  windows: {},
};
