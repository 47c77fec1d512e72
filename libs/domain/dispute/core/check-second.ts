import { refuse } from '../../kernel/refusal.js';
import type { PreconditionFile } from './action.js';
import { barTo } from './held-offices.js';

type Asking = Pick<PreconditionFile, 'dispute' | 'context' | 'actor'>;

/** Refused for whoever put up itself what waits for a second person. */
export const checkSecond = (
  about: string,
  { dispute, context, actor }: Asking,
  facts: Readonly<Record<string, string>> = {},
): void => {
  const bar = barTo(actor.id, { office: 'seconder', about }, { dispute, context });
  if (bar) refuse('SecondPersonNeeded', { ...facts, why: bar.ground });
};
