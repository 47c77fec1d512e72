import type { Instant } from '../../../kernel/message.js';
import type { Consequence } from '../../core/consequence.js';
import { isHeldThere } from '../../core/held-there.js';
import { isRefused } from '../../measures/measure/outstanding.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import type { AdoptionTracked } from './adoption-state.js';
import type { ItemResult } from './findings.js';

/**
 * What has come to pass of contractual decisions that bind a platform: performed with the last measure that
 * it carried out of what it adopted, broken where it refused one after all. Of a platform that is not bound nothing is
 * tracked (practice P27).
 */
export const carriedOutDecisions: Consequence = {
  when: ({ dispute }) => Object.keys(dispute.adoptions).length > 0,
  follows: ({ dispute, since: { at } }) =>
    Object.entries(dispute.adoptions).flatMap(([adoptionId, adoption]) => performed(adoptionId, adoption, dispute, at)),
};

const performed = (
  adoptionId: string,
  adoption: AdoptionTracked,
  dispute: Dispute,
  at: Instant,
): readonly DisputeEvent[] => {
  const { decisionId, platformId, items, binding, answers = [] } = adoption;
  if (!binding || adoption.performed.length > 0 || dispute.decisions[decisionId]?.reversedBy !== undefined) return [];
  const of = { adoptionId, decisionId, platformId };
  const adopted = items.filter(({ pair }) => answers.some((one) => one.pair === pair && one.answer === 'adopt'));
  const refused = adopted
    .filter((item) => isAgainst(item, dispute) && !adoption.broken.includes(item.pair))
    .map(({ pair }) => pair);
  if (refused.length > 0)
    return [{ type: 'DecisionBroken', data: { ...of, pairs: refused, how: 'departed', effectiveAt: at } }];
  const done = adopted.length > 0 && adopted.every((item) => isCarriedOut(item, dispute));
  return done ? [{ type: 'DecisionPerformed', data: { ...of, pairs: adopted.map(({ pair }) => pair) } }] : [];
};

const WANTED = { lift: 'lift', keep: 'block' } as const;

/** The platform refused the measure that says so. */
const isAgainst = ({ pair, outcome }: ItemResult, { measures }: Dispute): boolean => {
  const measure = measures[pair];
  return measure !== undefined && measure.wanted === WANTED[outcome] && isRefused(measure);
};

/**
 * It stands as decided; what never had a measure needs no lifting, what the platform holds by its own no other, and
 * what has ended none.
 */
const isCarriedOut = ({ pair, outcome }: ItemResult, dispute: Dispute): boolean => {
  const measure = dispute.measures[pair];
  if (measure === undefined) return outcome === 'lift' || isHeldThere(dispute, pair);
  return measure.moot === true || (measure.wanted === WANTED[outcome] && measure.confirmed >= measure.sequence);
};
