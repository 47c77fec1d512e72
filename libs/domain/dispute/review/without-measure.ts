import { limitAt } from '../../limit/state.js';
import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import { openPairs, pairOf } from '../pairs.js';
import { getStage } from '../state.js';
import { guaranteeSubject } from '../subject.js';

/** Codes that stand among missing papers where a limit keeps measures from being asked for: a look at it first, or a guarantee that was not given. */
export const LIMIT_CODES = { 'pre-review': 'PRE-REVIEW', guarantee: 'GUARANTEE' } as const;

/** Why no measure is asked for on acceptance, although the papers are there. */
export const limitsOfMeasures = ({ dispute, standing: { limits = [] } }: DisputeFile, at: Instant): readonly string[] => [
  ...(limitAt(limits, ['pre-review'], at) ? [LIMIT_CODES['pre-review']] : []),
  ...(limitAt(limits, ['guarantee'], at) && !isGuaranteed(dispute) ? [LIMIT_CODES.guarantee] : []),
];

const isGuaranteed = (dispute: DisputeFile['dispute']): boolean => {
  const given = Object.entries(dispute.guarantees).filter(
    ([id, { giverId }]) => giverId === dispute.complainantId && getStage(dispute, guaranteeSubject(id)).stage === 'guarantee-in-force',
  );
  return openPairs(dispute).every((pair) => given.some(([, { pairs }]) => pairs.includes(pairOf(pair))));
};
