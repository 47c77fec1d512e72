import { refuse } from '../kernel/refusal.js';
import type { EndPrevention, WithdrawRecommendation } from './commands.js';
import type { PreventionEvent } from './events.js';
import { inStage, type PreventionFile } from './file.js';

/** It ends now. Whoever decided it may do so, too: that burdens nobody (ADR 104). */
export const ended = ({ data, by, at }: EndPrevention, file: PreventionFile): readonly PreventionEvent[] => {
  inStage(file, data.measureId, at, ['proposed', 'in-force']);
  return [{ type: 'PreventionEnded', data: { ...data, officerId: by.id, endedAt: at } }];
};

/** Nothing is recommended any more; what a platform decided alone stays its own. */
export const withdrawn = (
  { data, by, at }: WithdrawRecommendation,
  { prevention }: PreventionFile,
): readonly PreventionEvent[] => {
  const one = prevention.recommendations[data.recommendationId] ?? refuse('NotFound');
  if (one.withdrawal) refuse('AnsweredAlready');
  return [{ type: 'RecommendationWithdrawn', data: { ...data, officerId: by.id, withdrawnAt: at } }];
};
