import type { Actor } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { Dispute } from '../core/state.js';
import { getDelegation } from '../core/delegation.js';
import type { Delegation } from './state.js';

/** What was given back to this platform; refuses another one, as if there were nothing. */
export const resultsFor = ({ id }: Actor, dispute: Dispute): Delegation['results'] => {
  const { platformId, results } = getDelegation(dispute);
  return platformId === id ? results : refuse('NotFound');
};
