import type { DisputeFile } from '../../core/action.js';
import type { Instant } from '../../../kernel/message.js';
import { type PairSubject, guaranteeSubject } from '../../core/subject.js';
import { limitAt } from '../../../limit/state.js';
import { getStage } from '../../core/state.js';
import { isInForce } from '../guarantee/get-guarantee.js';

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
  ...(limitAt(limits, ['guarantee'], at) && !isGuaranteed(dispute, asked, at) ? [LIMIT_CODES.guarantee] : []),
];

const isGuaranteed = (dispute: DisputeFile['dispute'], asked: readonly PairSubject[], at: Instant): boolean => {
  const given = Object.entries(dispute.guarantees).filter(
    ([id, guarantee]) =>
      guarantee.giverId === dispute.complainantId &&
      getStage(dispute, guaranteeSubject(id)).stage === 'guarantee-in-force' &&
      isInForce(guarantee, at),
  );
  return asked.every((pair) => given.some(([, { pairs }]) => pairs.includes(pair)));
};
