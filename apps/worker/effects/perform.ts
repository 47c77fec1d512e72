import { ApplicationFailure } from '@temporalio/common';
import { Refused } from '#domain/refusal.js';
import { AttemptFailed, Busy } from '#effects/attempt-failed.js';
import type { EffectActivities } from '#workflows/contract.js';
import type { Doorways } from '../doorways.js';
import { loadPlan } from '../load-plan.js';
import { attempt, type AttemptParts } from './attempt.js';
import { forget } from './attempts.js';

export type EffectParts = AttemptParts & { readonly doorways: Doorways; readonly report: (error: unknown) => void };

/** The plan is asked at every attempt: what is no longer owed is not carried out. */
export const effectActivities = (parts: EffectParts): EffectActivities => ({
  perform: async (disputeId, effectKey) => {
    const doorway = await parts.doorways.findByDispute(disputeId);
    if (!doorway) return;
    const planned = await loadPlan(doorway, disputeId);
    const effect = planned.effects.find((owed) => owed.key === effectKey);
    if (!effect) return forget(parts.pool, disputeId, effectKey);
    await attempt(parts, doorway, planned, effect).catch((error: unknown) => {
      throw failureOf(parts, error);
    });
  },
});

/** What Temporal keeps of an error is a code: messages may hold addresses. A refusal will be the same next time, so a person must look. */
const failureOf = ({ report }: EffectParts, error: unknown): ApplicationFailure => {
  if (error instanceof Busy) return ApplicationFailure.create({ message: error.code, type: error.name, nextRetryDelay: 300 + Math.random() * 700 });
  if (error instanceof AttemptFailed) return ApplicationFailure.retryable(error.code, error.name);
  report(error);
  if (error instanceof Refused) return ApplicationFailure.nonRetryable(error.code, error.name);
  return ApplicationFailure.retryable('unexpected', 'Unexpected');
};
