import type { Consequence, Decided } from '../../core/consequence.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { RestorationQuestioned } from './events.js';
import { isOnSaleBehind } from './on-sale-behind.js';

type Because = RestorationQuestioned['data']['because'];

const ENDS = {
  GuaranteeReleased: 'guarantee-released',
  GuaranteeClaimed: 'guarantee-claimed',
  GuaranteeExpired: 'guarantee-expired',
} as const;

/**
 * Goods that are on sale behind a guarantee have lost what they were restored on: it has ended, or a suit or complaint
 * has ended for the complainant. Nothing goes down by itself; a person decides by a day (practice P14).
 */
export const questionedRestorations: Consequence = {
  when: ({ dispute }) => Object.keys(dispute.restorations).length > 0,
  follows: (decided) => {
    const { events, dispute, since, file } = decided;
    if (events.some(({ type }) => type === 'RestorationQuestioned')) return [];
    const judged = judgedFor(decided);
    return Object.entries(dispute.guarantees).flatMap(([guaranteeId, { restored = [], questioned = [] }]) => {
      const ended = events.flatMap((event) => endOf(guaranteeId, event))[0];
      const because: Because | undefined = ended ?? (restored.some((pair) => judged.has(pair)) ? JUDGED : undefined);
      const pairs = restored
        .filter((pair) => isOnSaleBehind(dispute, pair) && (because !== JUDGED || judged.has(pair)))
        .filter((pair) => !questioned.includes(pair) || because === JUDGED);
      if (because === undefined || pairs.length === 0) return [];
      const seeToDue = laterHouseDeadline(file, 'review-standing', 'check-materials', {
        event: 'RestorationQuestioned',
        ...since,
      });
      return [{ type: 'RestorationQuestioned' as const, data: { guaranteeId, pairs, because, seeToDue } }];
    });
  },
};

const JUDGED = 'judged-for-complainant';

const endOf = (guaranteeId: string, event: DisputeEvent): readonly Because[] => {
  if (event.type !== 'GuaranteeReleased' && event.type !== 'GuaranteeClaimed' && event.type !== 'GuaranteeExpired')
    return [];
  return event.data.guaranteeId === guaranteeId ? [ENDS[event.type]] : [];
};

/** What a suit or complaint kept, and has ended for the complainant by now. */
const judgedFor = ({ events, dispute, file }: Decided): ReadonlySet<PairSubject> => {
  if (!events.some((event) => event.type === 'ProceedingStateReported' && event.data.state === 'final-for'))
    return new Set();
  const closed = events.flatMap((event) => (event.type === 'PairsClosed' ? event.data.pairs : []));
  return new Set(
    closed.filter(
      (pair) => getStage(file.dispute, pair).stage === 'kept' && getStage(dispute, pair).reason === 'taken-to-court',
    ),
  );
};
