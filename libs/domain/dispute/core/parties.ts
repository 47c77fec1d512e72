import { refuse } from '../../kernel/refusal.js';
import type { Dispute } from './state.js';

export const complainantOf = ({ complainantId }: Dispute): string => complainantId ?? refuse('NotFound');

/** Everybody who pleads in it, each once, the complainant first. */
export const partiesOf = (dispute: Dispute): readonly string[] => [
  ...new Set([complainantOf(dispute), ...dispute.respondents.map(({ respondentId }) => respondentId)]),
];
