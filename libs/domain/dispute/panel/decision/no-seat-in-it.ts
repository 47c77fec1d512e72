import { refuse } from '../../../kernel/refusal.js';
import type { PreconditionFile } from '../../core/action.js';
import { barTo } from '../../core/held-offices.js';
import type { Subject } from '../../core/subject.js';

/** Whoever sat on a panel is no second person to what it decided, nor is anybody else whose office excludes that. */
export const checkNoSeat = (
  subject: Subject,
  { dispute, context, actor }: Pick<PreconditionFile, 'dispute' | 'context' | 'actor'>,
): void => {
  const bar = barTo(actor.id, { office: 'decision-second', about: subject }, { dispute, context });
  if (bar) refuse('SecondPersonNeeded', { subject, why: bar.ground });
};
