import type { DisputeFile } from '../../core/action.js';
import type { Instant } from '../../../kernel/message.js';
import { type PairSubject, guaranteeSubject } from '../../core/subject.js';
import { limitAt } from '../../../limit/state.js';
import { getStage } from '../../core/state.js';

/**
 * Codes that stand among missing papers where a limit keeps measures from being asked for: a look at it first, or a
 * guarantee that was not given.
 */
export const LIMIT_CODES = { 'pre-review': 'PRE-REVIEW', guarantee: 'GUARANTEE' } as const;

/** Why no measure is asked for on these pairs when they are accepted, although the papers are there. */
export const limitsOfMeasures = (
  { dispute, context: { limits = [] } }: DisputeFile,
  at: Instant,
  asked: readonly PairSubject[],
): readonly string[] => [
  ...(limitAt(limits, ['pre-review'], at) ? [LIMIT_CODES['pre-review']] : []),
  ...(limitAt(limits, ['guarantee'], at) && !isGuaranteed(dispute, asked) ? [LIMIT_CODES.guarantee] : []),
];

export const isGuaranteed = (dispute: DisputeFile['dispute'], asked: readonly PairSubject[]): boolean => {
  const given = Object.entries(dispute.guarantees).filter(
    ([id, { giverId }]) =>
      giverId === dispute.complainantId && getStage(dispute, guaranteeSubject(id)).stage === 'guarantee-in-force',
  );
  return asked.every((pair) => given.some(([, { pairs }]) => pairs.includes(pair)));
};
