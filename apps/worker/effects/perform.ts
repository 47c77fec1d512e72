import { ApplicationFailure } from '@temporalio/common';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { Refused } from '#domain/kernel/refusal.js';
import { AttemptFailed, Busy } from '#effects/attempt-failed.js';
import type { EffectActivities } from '#workflows/contract.js';
import type { Tenants } from '../tenants.js';
import { loadPlan } from '../load-plan.js';
import { attempt, flightOf, type AttemptParts } from './attempt.js';
import { countAttempts, forget } from './attempts.js';

export type EffectParts = AttemptParts & { readonly tenants: Tenants; readonly report: (error: unknown) => void };

/**
 * The plan is asked at every attempt: what is no longer owed is not carried out. What Temporal keeps of an error is a
 * code: messages may hold addresses. A refusal will be the same next time, so a person must look.
 */
export const effectActivities = (parts: EffectParts): EffectActivities => {
  const told = new WeakSet<Error>();
  /** Once, where it is first seen: what an attempt throws comes by here again. */
  const tell = (error: unknown): void => {
    if (error instanceof AttemptFailed || (error instanceof Error && told.has(error))) return;
    if (error instanceof Error) told.add(error);
    parts.report(error);
  };
  return {
    perform: async (disputeId, effectKey) => {
      const tenant = await parts.tenants.findByDispute(disputeId);
      if (!tenant) return;
      const once = () =>
        parts.flights.run(flightOf(disputeId, effectKey), () => performOnce(parts, tenant, disputeId, effectKey, tell));
      try {
        // an attempt that was under way went well: nothing is owed any more, or it was for another reason
        if ((await once()) === 'joined') await once();
      } catch (error) {
        tell(error);
        if (error instanceof Busy) throw later(error.code, error.name, 300 + Math.random() * 700);
        if (error instanceof Refused) throw ApplicationFailure.nonRetryable(error.code, error.name);
        const [code, name] = error instanceof AttemptFailed ? [error.code, error.name] : ['unexpected', 'Unexpected'];
        // without a count Temporal's own pace is as good
        const attempts = await countAttempts(parts.pool, disputeId, effectKey).catch(() => 0);
        throw attempts > 0 ? later(code, name, pauseAfter(attempts)) : ApplicationFailure.retryable(code, name);
      }
    },
  };
};

const performOnce = async (
  parts: EffectParts,
  tenant: TenantContext,
  disputeId: string,
  effectKey: string,
  tell: (error: unknown) => void,
): Promise<void> => {
  const planned = await loadPlan(tenant, disputeId);
  const effect = planned.effects.find((owed) => owed.key === effectKey);
  if (!effect) return forget(parts.pool, disputeId, effectKey);
  await attempt(parts, tenant, planned, effect, tell);
};

/**
 * By what has failed, in milliseconds: 1 s, 2 s, 4 s … 10 minutes. Temporal would count in how often there was no
 * place, so that whoever had stood in line for a while waited ten minutes after its first failure.
 */
const pauseAfter = (attempts: number): number => Math.min(1_000 * 2 ** (attempts - 1), 600_000);

const later = (message: string, type: string, nextRetryDelay: number): ApplicationFailure =>
  ApplicationFailure.create({ message, type, nextRetryDelay });
