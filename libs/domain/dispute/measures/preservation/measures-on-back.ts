import type { Instant } from '../../../kernel/message.js';
import { MEASURE_STRENGTHS } from '../../../rulebook/expedited.js';
import type { DisputeFile } from '../../core/action.js';
import type { ClosingReason } from '../../core/stage.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { measuresHeld } from '../held/hold-measures.js';
import { demandMeasures, setAnew, setMeasures } from '../measure/set-measures.js';
import type { ObjectBack } from './events.js';

/** What ended the complaint about a pair, so that no measure stands for it. */
const LIFTS: readonly (ClosingReason | undefined)[] = ['lifted', 'withdrawn', 'rejected', 'restored', 'ended'];
/** What left its measure in place. */
const LEAVES: readonly (ClosingReason | undefined)[] = ['defaulted', 'taken-to-court'];

type Fate = 'ordered' | 'as-it-was' | 'lifted' | 'unclear';

/**
 * What is wanted of the platform for items that are back. While they were gone nothing was set for them, whatever
 * happened; so it is as a court ordered since, as it was where nothing has moved it, lifted where the complaint has
 * ended; and where it is not plain nothing stands until a person has decided. `before` is the dispute without their
 * return, `after` with it.
 */
export const measuresOnBack = (
  pairs: readonly PairSubject[],
  because: ObjectBack['data']['because'],
  before: Dispute,
  at: Instant,
  after: DisputeFile,
): readonly DisputeEvent[] => {
  const { evolve, dispute } = after;
  const fates = Map.groupBy(pairs, (pair) => fateOf(pair, before, after));
  const of = (fate: Fate): readonly PairSubject[] => fates.get(fate) ?? [];
  const to = (order: 'restore' | 'take-down') => of('ordered').filter((pair) => before.courtOrders[pair] === order);
  const unclear = of('unclear');
  const steps: readonly ((now: Dispute) => readonly DisputeEvent[])[] = [
    (now) => demandMeasures(now, to('take-down'), 'block', 'court-order', MEASURE_STRENGTHS),
    (now) => setMeasures(now, to('restore'), 'lift', 'court-order'),
    (now) => setMeasures(now, [...of('lifted'), ...unclear], 'lift', 'object-back'),
    (now) =>
      setAnew(
        now,
        of('as-it-was').filter((pair) => isAskedAnew(pair, because, now)),
        'object-back',
      ),
  ];
  const set = steps.reduce<readonly DisputeEvent[]>((all, step) => [...all, ...step(evolve(dispute, all))], []);
  return unclear.length === 0 ? set : [...set, measuresHeld(unclear, 'object-back', 'object-back', at, after)];
};

const fateOf = (pair: PairSubject, before: Dispute, { dispute, rulebook }: DisputeFile): Fate => {
  if (before.courtOrders[pair] !== undefined) return 'ordered';
  const { stage, reason } = getStage(dispute, pair);
  const measure = dispute.measures[pair];
  const was = before.whenEnded[pair];
  if (measure === undefined) {
    // it was accepted while its object was gone
    const isMissing = was === undefined && dispute.delegation === undefined && stage !== 'closed';
    return isMissing && rulebook.measureOnAcceptance === 'block' ? 'unclear' : 'as-it-was';
  }
  if (stage !== 'closed') {
    const isReopened = was === 'closed' && measure.wanted === 'lift' && dispute.restorations[pair] === undefined;
    return isReopened ? 'unclear' : 'as-it-was';
  }
  if (was === 'closed' || measure.wanted === 'lift' || LEAVES.includes(reason)) return 'as-it-was';
  return LIFTS.includes(reason) ? 'lifted' : 'unclear';
};

/** What was never carried out, and a block on what is there again: nobody knows whether it still holds. */
const isAskedAnew = (pair: PairSubject, because: ObjectBack['data']['because'], { measures }: Dispute): boolean => {
  const measure = measures[pair];
  if (measure === undefined) return false;
  return measure.confirmed < measure.sequence || (because === 'open-again' && measure.wanted === 'block');
};
