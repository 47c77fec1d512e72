import type { Actor } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { platformSubject } from '../../core/subject.js';

/**
 * Marks what a person enters for a platform; refuses NotByHand where the platform has an interface to say it itself.
 */
export const enteredByHand = ({ kind }: Actor, { asked }: Dispute, platformId: string): { readonly byHand?: true } => {
  if (kind === 'platform') return {};
  if (!asked[platformId]?.byHand) refuse('NotByHand', { subject: platformSubject(platformId) });
  return { byHand: true };
};
