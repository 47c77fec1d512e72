import type { Limit } from '../../../limit/events.js';
import { limitAt } from '../../../limit/state.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { FileComplaint } from './complaint.js';

/**
 * What a finding of bad faith means at filing: none while suspended, nor as an agent while banned, more papers under a
 * higher burden of proof, and no urgent lane where measures are looked at first. Refused with the end of it; the way
 * to appeal stands in the words of the refusal.
 */
export const checkLimits = (
  { filedAs, materials, urgent }: FileComplaint['data'],
  limits: readonly Limit[] = [],
  { goodFaith }: Rulebook,
  at: Instant,
): void => {
  const closed = limitAt(limits, filedAs === 'agent' ? ['suspension', 'agent-ban'] : ['suspension'], at);
  if (closed) refuse('FilingLimited', { dueAt: closed.until, name: closed.reviewId });
  const slowed = urgent === undefined ? undefined : limitAt(limits, ['pre-review', 'guarantee'], at);
  if (slowed) refuse('FilingLimited', { field: 'urgent', dueAt: slowed.until, name: slowed.reviewId });
  const burdened = limitAt(limits, ['proof-burden'], at);
  if (!burdened) return;
  const sent = new Set(materials.filter(({ evidenceIds }) => evidenceIds.length > 0).map(({ code }) => code));
  const lacking = (goodFaith?.burden.papers ?? []).filter((code) => !sent.has(code));
  if (lacking.length > 0)
    refuse('BurdenRaised', { codes: lacking.join(', '), dueAt: burdened.until, name: burdened.reviewId });
};
