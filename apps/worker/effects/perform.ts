import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import type { Effect } from '#domain/dispute/plan.js';
import { Refused } from '#domain/refusal.js';
import { failpoint } from '#infrastructure/failpoint.js';
import { AttemptFailed, Busy } from '#effects/attempt-failed.js';
import { giveUp, type EffectReport } from '#effects/report.js';
import type { EffectActivities } from '#workflows/contract.js';
import { ENGINE } from '../actors.js';
import type { Doorways } from '../doorways.js';
import type { LegalTime } from '../legal-time.js';
import { loadPlan } from '../load-plan.js';
import { record } from '../record.js';
import { forget, noteFailure, noteGivenUp } from './attempts.js';
import { carryOut, type EffectPorts } from './carry-out.js';

export type EffectParts = {
  readonly pool: pg.Pool;
  readonly doorways: Doorways;
  readonly ports: EffectPorts;
  readonly now: () => Date;
  readonly legalTime: Pick<LegalTime, 'now'>;
  readonly report: (error: unknown) => void;
  /** How long mail is tried, in milliseconds of machine time. Platforms are tried for as long as it is owed. */
  readonly mailPatience: number;
};

/** The plan is asked at every attempt: what is no longer owed is not carried out. */
export const effectActivities = (parts: EffectParts): EffectActivities => ({
  perform: async (disputeId, effectKey) => {
    const { pool, doorways, ports, legalTime } = parts;
    const doorway = await doorways.findByDispute(disputeId);
    if (!doorway) return;
    const loaded = await loadPlan(doorway, disputeId);
    const effect = loaded.effects.find((owed) => owed.key === effectKey);
    if (!effect) return forget(pool, disputeId, effectKey);
    const { associationId } = doorway;
    const owed = { associationId, disputeId, dispute: loaded.dispute };
    try {
      failpoint('before-effect');
      const report = await carryOut(ports, effect, owed, await legalTime.now(associationId)).catch((error: unknown) =>
        afterFailure(parts, owed, effect, error),
      );
      failpoint('after-effect-before-record');
      const command: DisputeCommand = { ...commandOf(report, effect), by: ENGINE, at: await legalTime.now(associationId) };
      // given up, resumed and given up again are two records, so the version belongs to that key
      const once = report.type === 'GiveUpEffect' ? `${report.type}/${loaded.stream.version}` : report.type;
      await record(doorway, disputeId, command, `${disputeId}/${effectKey}/${once}`);
      failpoint('after-record-before-completion');
      if (report.type === 'GiveUpEffect') await noteGivenUp(pool, { ...owed, effect, error: report.reason, at: parts.now() });
      else await forget(pool, disputeId, effectKey);
    } catch (error) {
      throw failureOf(parts, error);
    }
  },
});

/** Written down, and tried again: unless it is mail that has been tried for too long. */
const afterFailure = async ({ pool, now, mailPatience }: EffectParts, owed: { associationId: string; disputeId: string }, effect: Effect, error: unknown) => {
  if (error instanceof Busy) throw error;
  const code = error instanceof AttemptFailed ? error.code : 'unexpected';
  const since = await noteFailure(pool, { ...owed, effect, error: code, at: now() });
  if (effect.kind !== 'serve-mail' || now().getTime() - since.getTime() < mailPatience) throw error;
  return giveUp(code);
};

type Unsigned<C> = C extends DisputeCommand ? Omit<C, 'by' | 'at'> : never;

const commandOf = (report: EffectReport, { key, subject }: Effect): Unsigned<DisputeCommand> =>
  report.type === 'GiveUpEffect' ? { type: report.type, data: { key, subject, reason: report.reason } } : report;

/** What Temporal keeps of an error is a code: messages may hold addresses. A refusal will be the same next time, so a person must look. */
const failureOf = ({ report }: EffectParts, error: unknown): ApplicationFailure => {
  if (error instanceof Busy) return ApplicationFailure.create({ message: error.code, type: error.name, nextRetryDelay: 300 + Math.random() * 700 });
  if (error instanceof AttemptFailed) return ApplicationFailure.retryable(error.code, error.name);
  report(error);
  if (error instanceof Refused) return ApplicationFailure.nonRetryable(error.code, error.name);
  return ApplicationFailure.retryable('unexpected', 'Unexpected');
};
