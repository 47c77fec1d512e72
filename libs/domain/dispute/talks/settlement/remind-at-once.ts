import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import type { UndertakingSet } from './events.js';

type Reminded = Pick<UndertakingSet, 'undertakingId' | 'byId' | 'due'> & { readonly pairs: readonly PairSubject[] };

/** Whoever promised is told of the agreed day. */
export const reminded = (
  { undertakingId, byId, due, pairs }: Reminded,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => [
  { type: 'UndertakingReminded', data: { undertakingId, due } },
  orderServiceOnParty(file, byId, { document: 'performance-due', pairs, aboutId: undertakingId, at }),
];

/**
 * With the settlement, of the promises whose agreed day is over before there is time for another letter: at its end the
 * day is not near, but past.
 */
export const remindAtOnce = (
  { undertakings, pairs }: { readonly undertakings: readonly UndertakingSet[]; readonly pairs: readonly PairSubject[] },
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] =>
  undertakings
    .filter(({ remind, due }) => remind.dueAt >= due.dueAt)
    .flatMap((one) => reminded({ ...one, pairs: one.pairs ?? pairs }, at, file));
