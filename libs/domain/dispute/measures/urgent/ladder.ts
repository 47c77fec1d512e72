import type { LadderStep, MeasureStrength } from '../../../rulebook/expedited.js';
import { refuse } from '../../../kernel/refusal.js';
import type { PreconditionFile } from '../../core/action.js';
import { somePossible } from '../../core/some-possible.js';
import { getUrgent } from './get-urgent.js';
import { measureStands } from '../measure/set-measures.js';
import { getStage } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';

/**
 * The step of the ladder that is wished for on these pairs: it fits each of them, and the lesser ones stand there
 * already or it is said why they would not help (practice P13). Refuses otherwise.
 */
export const rungFor = (
  rung: MeasureStrength,
  urgentId: string,
  pairs: readonly PairSubject[],
  whyNotLess: string | undefined,
  file: Ladder,
): LadderStep => {
  const ladder = ladderOf(file);
  const step = ladder.find((one) => one.rung === rung) ?? refuse('RungDoesNotFit', { rung });
  const { pairs: wished } = getUrgent(file.dispute, urgentId);
  for (const pair of pairs) {
    if (!wished.includes(pair)) refuse('UnknownReference', { field: 'pairs', name: pair });
    checkOpen(pair, file);
    checkRung(step, ladder, pair, whyNotLess, file);
  }
  return step;
};

/** Whether any step of the ladder could be taken on anything that was wished for, said why no lesser one helps. */
export const someRungFits = (urgentId: string, file: Ladder): boolean => {
  const ladder = ladderOf(file);
  return somePossible(getUrgent(file.dispute, urgentId).pairs, (pair) => {
    checkOpen(pair, file);
    somePossible(ladder, (step) => checkRung(step, ladder, pair, 'said', file));
  });
};

type Ladder = Pick<PreconditionFile, 'dispute' | 'rulebook'>;
const ladderOf = ({ rulebook }: Ladder): readonly LadderStep[] => rulebook.urgent?.ladder ?? refuse('LaneNotOpen');

const checkOpen = (pair: PairSubject, { dispute }: Ladder): void => {
  const { stage } = getStage(dispute, pair);
  if (stage === 'closed') refuse('WrongStage', { subject: pair, stage });
};

const checkRung = (
  step: LadderStep,
  ladder: readonly LadderStep[],
  pair: PairSubject,
  whyNotLess: string | undefined,
  { dispute }: Ladder,
): void => {
  const { itemId } = pairParts(pair);
  const kind = dispute.items.find((item) => item.itemId === itemId)?.kind ?? refuse('NoSuchSubject', { subject: pair });
  if (!step.on.includes(kind) || dispute.ended[itemId] !== undefined)
    refuse('RungDoesNotFit', { rung: step.rung, kind });
  const place = ({ rung }: { readonly rung: MeasureStrength }): number => ladder.findIndex((one) => one.rung === rung);
  const context = measureStands(dispute, pair) ? dispute.measures[pair]?.rung : undefined;
  if (measureStands(dispute, pair) && (context === undefined || place({ rung: context }) >= place(step)))
    refuse('RungDoesNotFit', { rung: step.rung });
  const lesser = ladder.filter(({ on, rung }) => on.includes(kind) && place({ rung }) < place(step));
  if (lesser.length > 0 && context === undefined && whyNotLess === undefined)
    refuse('LesserRungFirst', { rung: lesser[0]?.rung ?? '' });
};
